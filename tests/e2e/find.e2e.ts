/** Conditions over any indicators: how they are chosen, joined, and stand beside what meets them. */
import { figureOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { LANGUAGES } from '../../src/lib/i18n/languages';
import { expect, test } from './support/test';

test('what meets the conditions stands beside them on the first screen', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openHydrated(page, 'ru/find/');
	const tiles = figureOf(page, 'tiles');
	expect((await tiles.boundingBox())?.y).toBeLessThan(300);
	expect((await tiles.locator('.frame-drawing').boundingBox())?.y).toBeLessThan(600);
});

test('each condition is a line that opens its menus, one at a time; what can be asked next is in sight', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const language of LANGUAGES) {
		await openHydrated(page, `${language}/find/`);
		const lines = page.locator('[id^="condition-"]');
		await expect(lines).toHaveCount(2);
		const menus = page.locator('.finder fieldset select').filter({ visible: true });
		await expect(menus).toHaveCount(0);
		for (const next of ['.finder fieldset ~ button, details + button', 'a[href="#questions"]'])
			expect((await page.locator(`.finder :is(${next})`).first().boundingBox())?.y, language).toBeLessThan(700);
		await lines.first().click();
		await expect(menus).toHaveCount(4);
		await lines.last().click();
		// How it is joined to the first, too.
		await expect(menus).toHaveCount(5);
		await expect(page.locator('#indicator-0')).toBeHidden();
	}
});

const FIVE = [
	'neet_rate:T:value:above:15',
	'youth_unemployment_rate:T:value:above:10',
	'vet_share_upper_secondary:T:value:above:5',
	'internet_users:T:value:above:50',
	'gdp_per_capita_ppp:T:value:above:1000'
].join('~');
for (const language of ['en', 'ar'])
	test(`what meets the conditions is a table that fades where columns follow, and on a phone entries with every value in sight: ${language}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 660, height: 740 });
		await openHydrated(page, `${language}/find/?q=${FIVE}`);
		const box = page.locator('[data-find-result] > .table-scroll');
		/** So far the mask, whose end fades, reaches beyond the box, px. */
		const beyond = () =>
			box.evaluate((one) => {
				const [, px = '0'] = /^calc\(100% \+ ([\d.]+)px/.exec(getComputedStyle(one).maskSize) ?? [];
				return Number(px);
			});
		const further = () => box.evaluate((one) => one.scrollWidth - one.clientWidth);
		await expect.poll(further).toBeGreaterThan(0);
		expect(await beyond()).toBe(0);
		await box.evaluate((one) => (one.scrollLeft = getComputedStyle(one).direction === 'rtl' ? -10_000 : 10_000));
		await expect.poll(beyond).toBeGreaterThan(38);

		await page.setViewportSize({ width: 320, height: 740 });
		await expect.poll(further).toBe(0);
		const values = box.locator('tbody tr').first().locator('td[data-label]');
		await expect(values).toHaveCount(5);
		for (const value of await values.all()) {
			const { x = -1, width = 999 } = (await value.boundingBox()) ?? {};
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(320);
		}
	});

test('conditions are joined one by one, and an address of before means what it did', async ({ page }) => {
	const [neet, jobs] = ['neet_rate:T:value:above:20', 'youth_unemployment_rate:T:value:above:20'];
	const joins = page.locator('select[id^="join-"]');
	const last = page.locator('[id^="condition-"]').last();
	const finding = page.locator('[data-find-result] [data-finding]');
	const FOUND = /^Conditions met: \d+\sof\s\d+\scountries$/;
	await openHydrated(page, `en/find/?q=${neet}`);
	await expect(finding).toHaveText(FOUND);
	const first = await finding.innerText();

	await openHydrated(page, `en/find/?q=${neet}~${jobs}~${neet}&join=or`);
	await expect(joins).toHaveCount(2);
	for (const join of await joins.all()) await expect(join).toHaveValue('or');
	await expect(finding).toHaveText(FOUND);
	expect(await finding.innerText(), 'either is met by more').not.toBe(first);

	await last.click();
	await joins.last().selectOption('and');
	await expect.poll(() => decodeURIComponent(new URL(page.url()).search)).toBe(`?q=${neet}~or:${jobs}~${neet}`);
	await expect(joins.first()).toHaveValue('or');
	// (a or b) and a is a.
	await expect(finding).toHaveText(first);
	await page.reload();
	await expect(joins.first()).toHaveValue('or');
	await expect(finding).toHaveText(first);
});

test('conditions come and go by keyboard alone, and alternatives stay together', async ({ page }) => {
	const of = (above: number) => `neet_rate:T:value:above:${above}`;
	const asked = () => decodeURIComponent(new URL(page.url()).search);
	const removing = (number: number) => page.getByRole('button', { name: `Remove condition ${number}`, exact: true });
	await openHydrated(page, `en/find/?q=${of(1)}~${of(2)}~or:${of(3)}`);
	const line = (number: number) => page.locator(`#condition-${number - 1}`);
	await line(2).focus();
	await page.keyboard.press('Enter');
	await removing(2).focus();
	await page.keyboard.press('Enter');
	// a and (b or c), without b: a and c.
	await expect.poll(asked).toBe(`?q=${of(1)}~${of(3)}`);
	await expect(line(2)).toBeFocused();
	await page.keyboard.press('Enter');
	await removing(2).focus();
	await page.keyboard.press('Enter');
	await expect(line(1)).toBeFocused();
	for (let number = 2; number <= 6; number += 1) {
		await page.getByRole('button', { name: 'Add a condition', exact: true }).focus();
		await page.keyboard.press('Enter');
		await expect(page.locator(`#indicator-${number - 1}`)).toBeFocused();
	}
});
