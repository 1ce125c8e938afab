/** A reader quicker than the page: what is chosen is painted first, and the address follows, choice by choice. */
import { drawnIn, figureOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { inOrder, valuesOf } from './support/tables';
import { expect, test } from './support/test';

test('two choices at once are shown as the last, and each is a step that Back undoes', async ({ page }) => {
	await openHydrated(page, 'en/indicators/neet_rate/');
	const year = Number(await page.getByRole('spinbutton', { name: 'Year of the ranking' }).inputValue());
	const ofSex = (sex: string) =>
		expect
			.poll(async () => inOrder(await drawnIn(figureOf(page, 'rank'))))
			.toEqual(valuesOf({ indicator: 'neet_rate', from: year, to: year, sex }));
	await ofSex('T');
	await page.evaluate(() => {
		for (const sex of ['F', 'M'])
			document.querySelector<HTMLInputElement>(`main fieldset input[type="radio"][value="${sex}"]`)?.click();
	});
	await ofSex('M');
	await expect(page).toHaveURL(/\?sex=M$/);
	await page.goBack();
	await ofSex('F');
	await expect(page).toHaveURL(/\?sex=F$/);
	await page.goBack();
	await ofSex('T');
	await expect(page).toHaveURL(/neet_rate\/$/);
});

test('a choice is painted and in the address at once, and a collapsed table is busy until it has followed', async ({
	page
}) => {
	await openHydrated(page, 'en/indicators/neet_rate/');
	const told = await page.evaluate(async () => {
		const behind = document.querySelector('[data-chart="rank"] .frame-table');
		const rows = () => behind?.querySelector('tbody')?.textContent;
		const before = { values: marks(), rows: rows() };
		document.querySelector<HTMLInputElement>('main fieldset input[type="radio"][value="F"]')?.click();
		await new Promise((done) => requestAnimationFrame(done));
		return {
			drawn: marks() !== before.values,
			address: location.search,
			rows: rows() === before.rows,
			busy: behind?.getAttribute('aria-busy')
		};
		function marks() {
			return [...document.querySelectorAll<HTMLElement>('[data-chart="rank"] [data-mark]')]
				.map((mark) => mark.dataset.value)
				.join();
		}
	});
	expect(told).toEqual({ drawn: true, address: '?sex=F', rows: true, busy: 'true' });
	await expect(page).toHaveURL(/\?sex=F$/);
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
});
