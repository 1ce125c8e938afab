/** The pages of themes as a reader uses them: choices stand in the address, nothing is cut. As prerendered: `tests/built/`. */
import { openHydrated } from './support/hydrated';
import { scan } from './support/scan';
import { expect, test } from './support/test';
import { countriesOf, KINDS, matrixOf, on, regionOf } from './support/themes';

test('the bars of themes count what the table of statements holds, also within a region', async ({ page }) => {
	await openHydrated(page, 'en/themes/?region=SEMED');
	const expected = Object.entries(matrixOf('SEMED')).filter(([theme]) => on(theme).length > 0);
	await expect
		.poll(() =>
			page.locator('[data-theme-matrix] tbody tr').evaluateAll(
				(rows, kinds) =>
					rows
						.map((row): [string, [string, number, number][]] => [
							row.dataset.theme ?? '',
							kinds.map((kind) => {
								const { value, countries } = row.querySelector<HTMLElement>(`[data-kind="${kind}"]`)?.dataset ?? {};
								return [kind, Number(value), Number(countries)];
							})
						])
						.sort(([a], [b]) => (a < b ? -1 : 1)),
				KINDS
			)
		)
		.toEqual(expected.sort(([a], [b]) => (a < b ? -1 : 1)));
});

test('on a phone the bars are as long as there is room, and no number stands in the margin', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	for (const language of ['en', 'ar']) {
		await openHydrated(page, `${language}/themes/`);
		const table = page.locator('[data-theme-matrix]');
		const room = (await table.boundingBox())!;
		const widths = await table
			.locator('.strong rect')
			.evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
		// Half of the room is for the strengths, and most of that for the longest bar but its number.
		expect(Math.max(...widths), language).toBeGreaterThan(room.width / 5);
		const numbers = await table
			.locator('[data-kind] > [aria-hidden]')
			.filter({ visible: true })
			.evaluateAll((all) =>
				all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => [left, right] as const)
			);
		const outside = numbers.filter(([left, right]) => left < room.x - 1 || right > room.x + room.width + 1).length;
		expect(outside, language).toBe(0);
	}
});

test('question 4: who could speak on career guidance, newest first, by region', async ({ page }) => {
	const telling = countriesOf(
		on('career_guidance').filter(
			({ kind = '', country = '' }) => ['strength', 'development'].includes(kind) && regionOf.get(country) === 'SEET'
		)
	);
	await openHydrated(page, 'en/themes/career_guidance/?region=SEET');
	const rows = page.locator('[data-speakers] tbody tr');
	await expect(rows).toHaveCount(telling.size);
	const listed = await rows.evaluateAll((lines) => lines.map(({ dataset }) => [dataset.country, dataset.date ?? '']));
	expect(new Set(listed.map(([country]) => country))).toEqual(telling);
	const dates = listed.map(([, date = '']) => date);
	expect(dates).toEqual([...dates].sort((a, b) => (a < b ? 1 : -1)));
});

test('a theme says first how many countries reported what, and names them on the first screen', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const theme of ['entrepreneurial_learning', 'career_guidance']) {
		await openHydrated(page, `en/themes/${theme}/`);
		const finding = page.locator('main > [data-finding]');
		for (const kind of KINDS) {
			const own = on(theme).filter((row) => row.kind === kind);
			const named = page.locator(`[data-reported] tr[data-kind="${kind}"] a`);
			await expect(named).toHaveCount(own.length);
			if (own.length === 0) continue;
			const countries = countriesOf(own).size;
			await expect(finding).toContainText(new RegExp(`${kind}: ${countries}\\scountr`, 'i'));
			expect(new Set(await named.evaluateAll((all) => all.map(({ dataset }) => dataset.country)))).toEqual(
				countriesOf(own)
			);
		}
		await expect(page.locator('[data-reported] tbody tr').first()).toBeInViewport();
		const link = page.locator('[data-reported] a').first();
		await link.click();
		await expect(page.locator('li:target')).toHaveAttribute('data-country', (await link.getAttribute('data-country'))!);
	}
});

test('statements are folded by country, a link to one unfolds it, and on a phone nothing stands beyond the edge', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 740 });
	for (const language of ['en', 'ru', 'ar'])
		for (const theme of ['career_guidance', 'entrepreneurial_learning']) {
			const place = `${language}/themes/${theme}/`;
			await openHydrated(page, place);
			const folds = page.locator('[data-statements-on]');
			await expect(folds).toHaveCount(countriesOf(on(theme)).size);
			await expect(page.locator('[data-development]').filter({ visible: true })).toHaveCount(0);
			const wide = await page
				.locator('main .table-scroll')
				.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.ariaLabel));
			expect(wide, place).toEqual([]);
			const link = page.locator('[data-reported] a').last();
			await link.click();
			await expect(page.locator('li:target')).toBeInViewport();
			await expect(folds.locator('> ul').filter({ visible: true })).toHaveCount(1);
		}
	await openHydrated(page, 'ru/themes/career_guidance/');
	expect((await page.locator('main').boundingBox())?.height).toBeLessThan(5500);
});

test('the choice stands in the address, and Back undoes it', async ({ page }) => {
	await openHydrated(page, 'en/themes/access/');
	await page.locator('#kind').selectOption('weakness');
	await expect(page).toHaveURL(/\?kind=weakness$/);
	const weak = on('access').filter(({ kind }) => kind === 'weakness').length;
	await expect(page.locator('[data-development]')).toHaveCount(weak);
	await page.goBack();
	await expect(page.locator('[data-development]')).toHaveCount(on('access').length);
	await openHydrated(page, 'en/themes/green/?kind=weakness&region=CA');
	await expect(page.locator('#reported')).toContainText('no statement for this choice');
});

for (const path of ['en/themes/', 'ar/themes/entrepreneurial_learning/', 'ru/themes/career_guidance/'])
	test(`${path} is not cut at 360 and 1280 px and keeps nobody out`, async ({ page }) => {
		await openHydrated(page, `${path}`);
		for (const width of [1280, 360]) {
			await page.setViewportSize({ width, height: 800 });
			await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			expect(await scan(page), `${width} px`).toEqual([]);
		}
	});
