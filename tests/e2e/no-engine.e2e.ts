/**
 * The database engine is for the explorer, for conditions of the reader's own and for SQL: no other page asks for it
 * (`every-page.e2e.ts`). SQL: `query.e2e.ts`.
 */
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

test('the explorer is the page that does ask for it', async ({ page }) => {
	const engine = page.waitForRequest(/\/engine\/.*\.wasm/);
	await openHydrated(page, 'en/compare/');
	await engine;
	await expect(page.locator('[data-engine="open"]')).toBeAttached();
});

for (const address of ['en/compare/', 'en/find/?q=neet_rate:T:value:above:20'])
	test(`${address} ends it when it is left, whether it is open by then or not`, async ({ page, context }) => {
		const leave = async () => {
			await page.locator('header').getByRole('link', { name: 'Gaps', exact: true }).first().click();
			await expect(page).toHaveURL('en/gaps/');
			await expect.poll(() => page.workers().length).toBe(0);
		};
		const asked = page.waitForRequest(/\/engine\/.*\.wasm/);
		await openHydrated(page, address);
		await asked;
		await expect(page.locator('[data-engine="open"]')).toBeAttached();
		expect(page.workers().length).toBeGreaterThan(0);
		await leave();

		let release = () => undefined as void;
		const held = new Promise<void>((resolve) => (release = resolve));
		await context.route(/\.wasm/, async (route) => {
			await held;
			await route.abort().catch(() => undefined);
		});
		const again = page.waitForRequest(/\/engine\/.*\.wasm/);
		await page.goBack();
		await again;
		await leave();
		release();
	});

test.describe('where the engine cannot be fetched', () => {
	test.use({ expected: [/^uncaught: TypeError: Failed to fetch\s+at fetched .*\/engine\/worker\.js/] });

	test.beforeEach(async ({ context }) => {
		await context.route(/\.wasm/, (route) => route.abort());
	});

	test('an indicator page still filters by year', async ({ page }) => {
		await openHydrated(page, 'en/indicators/neet_rate/');
		const figure = page.locator('figure[data-chart="rank"]');
		const before = await figure.locator('[data-mark]').first().getAttribute('data-year');
		const year = String(Number(before) - 1);
		await page.getByRole('button', { name: 'Previous year' }).click();
		await expect(page).toHaveURL(new RegExp(`[?&]y=${year}`));
		await expect(figure.locator('[data-mark]').first()).toHaveAttribute('data-year', year);
		await expect(figure.locator(`[data-mark]:not([data-year="${year}"])`)).toHaveCount(0);
	});

	test('conditions of the reader’s own are still answered, from the files of their indicators', async ({ page }) => {
		await openHydrated(page, 'en/find/?q=neet_rate:T:value:above:20');
		const result = page.locator('[data-find-result]');
		await expect(result).toHaveAttribute('data-rows', 'files');
		await expect(result.locator('tbody tr').first()).toBeAttached();
		await expect(result.locator('svg:has([data-mark]):visible').first()).toBeVisible();
	});

	test('the board still shows another round', async ({ page }) => {
		await openHydrated(page, 'en/progress/');
		const figure = page.locator('figure[data-chart="stages"]');
		const title = await figure.locator('.title').innerText();
		await page.locator('#round').selectOption('TRP5');
		await expect(figure.locator('.title')).not.toHaveText(title);
	});

	test('the explorer keeps its first rows, says what is missing and leads to the way round', async ({ page }) => {
		await openHydrated(page, 'en/compare/');
		const failed = page.locator('[data-engine="failed"]');
		await expect(failed).toBeVisible();
		await expect(failed.getByRole('alert')).toContainText('could not be opened');
		await expect(page.locator('figure[data-chart="trend"] [data-mark]').first()).toBeAttached();
		await failed.getByRole('link').first().click();
		await expect(page).toHaveURL('en/indicators/');
	});

	test('the explorer says so, too, when something else is chosen', async ({ page }) => {
		await openHydrated(page, 'en/compare/?y=2005..2010');
		await expect(page.locator('[data-engine="failed"]').getByRole('alert')).toBeVisible();
		await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
	});
});
