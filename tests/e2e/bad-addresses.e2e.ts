/**
 * Addresses as mails, spreadsheets and curious readers leave them. Whatever they hold, the page stands, nothing is reported
 * as an error, and what meant nothing is said. What of two hundred is understood: `tests/data/bad-addresses.test.ts`.
 */
import { ADDRESSED, BAD_ADDRESSES } from './support/bad-addresses';
import { followLink, withoutEngine } from './support/explorer';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

/** Of each page; the explorer's view has the most parts. */
const DRIVEN = { explorer: 16, other: 8 };

for (const { path } of ADDRESSED) {
	test(`whatever stands in the address of ${path}, the page stands and says what it left out`, async ({ page }) => {
		const own = BAD_ADDRESSES.filter((one) => one.path === path);
		const driven = own.slice(0, path.includes('/compare/') ? DRIVEN.explorer : DRIVEN.other);
		await withoutEngine(page);
		await openHydrated(page, path);
		for (const { query, refused } of driven) {
			await test.step(query, async () => {
				await followLink(page, `${path}?${query}`);
				await page.waitForFunction((wanted) => location.search === wanted, new URL(`?${query}`, 'http://x').search);
				await expect(page.locator('[data-notice="warning"]')).toHaveCount(refused ? 1 : 0);
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
				await expect(page.locator('main')).toContainText(/\w{3}/);
			});
		}
	});
}

for (const path of ['en/compare/', 'en/embed/benchmark/'])
	test(`an earlier year that is not earlier is said to have been left out of ${path}`, async ({ page }) => {
		await withoutEngine(page);
		const view = path === 'en/compare/' ? 'view=benchmark&' : '';
		await openHydrated(page, `${path}?${view}bench=2020&y=2015&within=5&i=neet_rate&c=SRB~GEO~KGZ~JOR`);
		await expect(page.locator('[data-notice="warning"]')).toContainText('bench=2020');
		await expect(page.locator('figure[data-chart="benchmark"]')).not.toContainText('2020');
	});

test('what is one too many is told from what means nothing, with how many fit', async ({ page }) => {
	for (const [language, words] of [
		['en', 'c=GEO\u2069 (no more than 3)'],
		['ar', 'c=GEO\u2069 (3 على الأكثر)']
	] as const) {
		await openHydrated(page, `${language}/countries/?c=KAZ~XXX~ALB~ARM~GEO`);
		const notice = page.locator('[data-notice="warning"]');
		await expect(notice).toContainText(words);
		await expect(notice).not.toContainText('c=XXX\u2069 (');
		await expect(notice).toContainText('c=XXX');
	}
});
