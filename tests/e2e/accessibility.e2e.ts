/** What a machine can find that would shut somebody out (WCAG 2.2 AA): nothing, on no kind of page. */
import { PAGES } from './pages';
import { follow, withoutEngine } from './support/explorer';
import { openHydrated } from './support/hydrated';
import { expectOpenInTheDark, expectOpenToAll, scan } from './support/scan';
import { expect, test } from './support/test';

const SEARCH = '[role="search"]';

/** Looked at from right to left; from left to right all pages are (`every-page.e2e.ts`). */
const MIRRORED = ['', 'progress/', 'progress/timeline/', 'indicators/neet_rate/', 'compare/', 'data/', 'about/'];

for (const { place, what } of PAGES.filter((page) => MIRRORED.includes(page.place)))
	test(`${what} (ar) shuts nobody out, in the dark`, async ({ page }) => {
		if (place === 'compare/') await withoutEngine(page);
		await openHydrated(page, `ar/${place}`);
		await expectOpenInTheDark(page);
	});

/** What opens is looked at in one language each: a machine finds the same in all, but for what stands mirrored. */
test('the search (ar) shuts nobody out: empty, with results, without', async ({ page }) => {
	await openHydrated(page, 'ar/about/');
	const box = page.getByRole('search');
	await box.getByRole('button').first().click();
	await expect(box.getByRole('combobox')).toBeFocused();
	await expectOpenToAll(page, SEARCH);
	await box.getByRole('combobox').fill('ال');
	await expect(box.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expectOpenToAll(page, SEARCH);
	await box.getByRole('combobox').fill('qqq');
	await expect(box.getByRole('status')).toContainText('qqq');
	await expectOpenToAll(page, SEARCH);
});

test('a list to choose from (en) shuts nobody out', async ({ page }) => {
	await openHydrated(page, 'en/indicators/neet_rate/');
	await page.locator('.picker button[aria-expanded]').click();
	await expect(page.getByRole('listbox')).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expectOpenToAll(page, '.picker');
});

test('a chart with its tip, and its table (ar), shut nobody out', async ({ page }) => {
	await openHydrated(page, 'ar/indicators/neet_rate/');
	const [trend, rank] = [page.locator('[data-chart="trend"]'), page.locator('[data-chart="rank"]')];
	await trend.locator('button[data-show="table"]').click();
	await expect(trend.locator('table')).toBeVisible();
	await rank.locator('[data-navigation]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-tip]')).toBeVisible();
	await expectOpenToAll(page, 'main');
});

test('the facts of a cell of the board, and the board’s table (en), shut nobody out', async ({ page }) => {
	await openHydrated(page, 'en/progress/');
	await page.locator('[data-mark]:has(.cell > span:not(.visually-hidden))').first().click();
	await expect(page.locator('[data-facts]')).toBeVisible();
	await expectOpenToAll(page, '[data-facts]');
	await page.locator('button[data-show="table"]').click();
	await expect(page.locator('table[data-table]')).toBeVisible();
	await expectOpenToAll(page, 'table[data-table]');
});

test('an address that means nothing (ar) is said without shutting anybody out', async ({ page }) => {
	await openHydrated(page, 'ar/indicators/neet_rate/?y=1066&c=XXX');
	await expect(page.locator('[data-notice="warning"]')).toBeVisible();
	await expectOpenToAll(page);
});

test('the explorer as each form of one indicator (ar) shuts nobody out, in the dark', async ({ page }) => {
	const address = 'ar/compare/?i=neet_rate&c=ALB~GEO~KAZ~TUN~XKX&y=2019';
	await withoutEngine(page);
	await openHydrated(page, address);
	for (const form of ['multiples', 'rank', 'benchmark', 'dumbbell', 'tiles', 'map', 'table'])
		await test.step(form, async () => {
			await follow(page, `${address}&view=${form}`);
			await expectOpenInTheDark(page, 'main');
		});
});

test('the explorer as each form of several indicators shuts nobody out', async ({ explorer }) => {
	for (const form of ['scatter', 'strip'])
		await test.step(form, async () => {
			await follow(explorer, `en/compare/?i=neet_rate~gini_index&c=ALB~GEO~SRB~TUR&y=2019&view=${form}`);
			await expectOpenToAll(explorer, 'main');
		});
});

test('the menu of a phone shuts nobody out', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openHydrated(page, 'en/indicators/neet_rate/');
	await page.locator('header summary').click();
	await expect(page.locator('header details nav').first()).toBeVisible();
	await expectOpenToAll(page);
});

test('the board as a list on a phone shuts nobody out', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openHydrated(page, 'en/progress/');
	await expectOpenToAll(page);
});

test.describe('where there is no page', () => {
	test.use({ expected: [/status of 404/] });

	test('what is said shuts nobody out', async ({ page }) => {
		await page.goto('en/nowhere/');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		// It is painted in the browser's own colours, of which axe knows the light ones only.
		expect(await scan(page)).toEqual([]);
	});
});
