/** The head of a country's page: whom it is compared with, and whether it is the reader's own. */
import { expectAnswer, openFurther, START } from './support/explorer';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

test('chosen peers stand under the buttons of the head and move none of them, nor the name', async ({ page }) => {
	const head = page.locator('[data-country-page]');
	const places = async () => {
		const boxes = await head.locator('h1, .opener, [data-fiche-print], [data-remember]').evaluateAll((all) =>
			all.map((one) => {
				const { x, y, bottom } = one.getBoundingClientRect();
				return { x: Math.round(x), y: Math.round(y), bottom };
			})
		);
		expect(boxes).toHaveLength(4);
		return boxes;
	};
	for (const [language, width] of [
		['fr', 1280],
		['fr', 768],
		['ar', 320]
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await openHydrated(page, `${language}/countries/BIH/`);
		const without = await places();
		await openHydrated(page, `${language}/countries/BIH/?c=MKD~SRB`);
		const chips = head.locator('[data-chip]');
		await expect(chips).toHaveCount(2);
		const beside = await places();
		expect(beside.map(({ x, y }) => ({ x, y }))).toEqual(without.map(({ x, y }) => ({ x, y })));
		const below = Math.max(...beside.map(({ bottom }) => bottom));
		for (const chip of await chips.all()) expect((await chip.boundingBox())?.y).toBeGreaterThanOrEqual(below);
	}
});

test('the reader’s own country is kept where asked for, forgotten with one click, and taken from an address for one visit', async ({
	page
}) => {
	await openHydrated(page, 'en/countries/KAZ/');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await page.locator('[data-remember="remember"]').click();
	expect(await page.evaluate(() => Object.values(localStorage))).toEqual(['KAZ']);
	// It leads where its values stand beside those of others, and an address made there says so.
	await openHydrated(page, 'en/compare/');
	await expectAnswer(page, { ...START, countries: ['KAZ', 'SRB', 'GEO', 'JOR', 'EUU'] });
	await openFurther(page);
	await page.getByRole('radio', { name: 'women', exact: true }).check();
	await expect(page).toHaveURL(/c=KAZ~SRB~GEO~JOR~EUU/);
	await openHydrated(page, 'en/progress/');
	await expect(page.locator('th.distinguished')).toHaveText(/Kazakhstan \(my country\)/);
	await openHydrated(page, 'en/countries/KAZ/');
	await page.locator('[data-remember="forget"]').click();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await openHydrated(page, 'en/countries/KAZ/?me=KAZ');
	await expect(page.locator('[data-remember="forget"]')).toBeVisible();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	// On any page that sets a country apart.
	await openHydrated(page, 'en/compare/?me=KAZ');
	await expect(page.locator('figure[data-chart="trend"]').first()).toContainText('Kazakhstan');
	await expect(page.locator('[data-notice="warning"]')).toHaveCount(0);
	await openHydrated(page, 'en/countries/KAZ/?me=XYZ');
	await expect(page.locator('[data-notice="warning"]')).toContainText('me=XYZ');
});
