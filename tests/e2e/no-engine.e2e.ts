/** The database engine is the explorer's alone: no other page asks for it, and none needs it to answer. */
import type { Page } from '@playwright/test';
import { PAGES_WITHOUT_ENGINE } from './pages';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

/** Opening the database takes its time on a slow machine, ms. */
const PATIENCE = 40_000;
test.setTimeout(60_000);

for (const { place, what } of PAGES_WITHOUT_ENGINE) {
	test(`${what} asks for no file of the engine, whatever is chosen`, async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await openHydrated(page, `/en/${place}`);
		await page.waitForLoadState('networkidle');
		await search(page, 'youth');
		await chooseFromEveryControl(page);
		await page.waitForLoadState('networkidle');
		expect(asked).not.toEqual([]);
		expect(
			asked.filter((path) => path.includes('.wasm') || path.includes('/engine/') || path.startsWith('/data/tables/'))
		).toEqual([]);
	});
}

test('the explorer is the page that does ask for it', async ({ page }) => {
	const engine = page.waitForRequest(/\/engine\/.*\.wasm/);
	await openHydrated(page, '/en/compare/');
	await engine;
	await expect(page.locator('[data-engine="open"]')).toBeAttached({ timeout: PATIENCE });
});

test.describe('where the engine cannot be fetched', () => {
	test.use({ expected: [/^uncaught: TypeError: Failed to fetch\s+at fetched .*\/engine\/worker\.js/] });

	test.beforeEach(async ({ context }) => {
		await context.route(/\.wasm/, (route) => route.abort());
	});

	test('an indicator page still filters by year', async ({ page }) => {
		await openHydrated(page, '/en/indicators/neet_rate/');
		const figure = page.locator('figure[data-chart="rank"]');
		const before = await figure.locator('[data-mark]').first().getAttribute('data-year');
		const year = String(Number(before) - 1);
		await page.getByRole('button', { name: 'Previous year' }).click();
		await expect(page).toHaveURL(new RegExp(`[?&]y=${year}`));
		await expect(figure.locator('[data-mark]').first()).toHaveAttribute('data-year', year);
		await expect(figure.locator(`[data-mark]:not([data-year="${year}"])`)).toHaveCount(0);
	});

	test('the board still shows another round', async ({ page }) => {
		await openHydrated(page, '/en/progress/');
		const figure = page.locator('figure[data-chart="stages"]');
		const title = await figure.locator('.title').innerText();
		await page.locator('#round').selectOption('TRP5');
		await expect(figure.locator('.title')).not.toHaveText(title);
	});

	test('the explorer keeps its first rows, says what is missing and leads to the way round', async ({ page }) => {
		await openHydrated(page, '/en/compare/');
		const failed = page.locator('[data-engine="failed"]');
		await expect(failed).toBeVisible();
		await expect(failed.getByRole('alert')).toContainText('could not be opened');
		await expect(page.locator('figure[data-chart="trend"] [data-mark]').first()).toBeAttached();
		await failed.getByRole('link').first().click();
		await expect(page).toHaveURL('/en/indicators/');
	});

	test('the explorer says so, too, when something else is chosen', async ({ page }) => {
		await openHydrated(page, '/en/compare/?y=2005..2010');
		await expect(page.locator('[data-engine="failed"]').getByRole('alert')).toBeVisible();
		await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
	});
});

async function search(page: Page, words: string): Promise<void> {
	const box = page.getByRole('search');
	await box.getByRole('button').first().click();
	await box.getByRole('combobox').fill(words);
	await expect(box.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(box.getByRole('option')).toHaveCount(0);
}

/** One other choice in each control of the page, and its first table shown. */
async function chooseFromEveryControl(page: Page): Promise<void> {
	const main = page.getByRole('main');
	for (const picker of await main.locator('.picker').all()) {
		const chip = picker.locator('[data-chip]').first();
		if (await chip.isVisible()) await chip.click();
		await picker.locator('button[aria-expanded]').click();
		await picker.getByRole('option', { selected: false, disabled: false }).first().click();
		await page.keyboard.press('Escape');
	}
	for (const list of await main.locator('select').all()) await list.selectOption({ index: 1 });
	for (const choice of await main.locator('input[type="radio"]:enabled').all()) await choice.check({ force: true });
	for (const range of await main.locator('input[type="range"]').all()) {
		await range.focus();
		await page.keyboard.press('ArrowLeft');
	}
	const table = main.locator('button[data-show="table"]').first();
	if (await table.isVisible()) await table.click();
}
