/** The explorer while it opens its database, is asked twice, or fails. */
import type { Page } from '@playwright/test';
import { ADDRESS, ASKED, expectAnswer, openFurther, START } from './support/explorer';
import { drawnIn, figureOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { inOrder, valuesOf, type DataRequest } from './support/tables';
import { expect, test } from './support/test';

const ENGINE = '**/engine/duckdb-eh.wasm.gz';

/** Holds back an answer of the server until it is let go. */
async function hold(page: Page, address: string): Promise<() => void> {
	let letGo = () => {};
	const gate = new Promise<void>((open) => (letGo = open));
	await page.route(address, async (route) => {
		await gate;
		await route.continue();
	});
	return letGo;
}

test('while the database opens the start view stays in place, marked as busy, with the progress in words', async ({
	page
}) => {
	const letGo = await hold(page, ENGINE);
	await page.goto(ADDRESS);
	await expect(page.getByRole('progressbar', { name: 'Opening the database' })).toBeVisible();
	await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'opening');
	await expect(figureOf(page, 'trend').locator('.frame-drawing')).toHaveAttribute('aria-busy', 'true');
	expect(inOrder(await drawnIn(figureOf(page, 'trend')))).toEqual(valuesOf(START));

	letGo();
	for (const [at, request] of ASKED.entries()) await expectAnswer(page, request, at);
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	await expect(figureOf(page, 'trend').locator('.frame-drawing')).toHaveAttribute('aria-busy', 'false');
});

test('of two questions asked while the first waits, only the newest is answered', async ({ page }) => {
	const letGo = await hold(page, ENGINE);
	await openHydrated(page, '/en/compare/');
	await openFurther(page);
	await page.getByRole('radio', { name: 'women', exact: true }).check();
	await expect(page).toHaveURL(/sex=F/);
	await page.getByRole('radio', { name: 'men', exact: true }).check();
	await expect(page).toHaveURL(/sex=M/);
	letGo();
	await expectAnswer(page, { ...START, sex: 'M' });
	await expect(page.locator('[data-answer]')).toHaveAttribute('data-answer', '1');
	await expect(figureOf(page, 'trend').locator('.subtitle')).toContainText('men aged');
});

test('changing twice in a breath ends at the last choice', async ({ page }) => {
	await page.goto(ADDRESS);
	await expectAnswer(page, ASKED[0] as DataRequest);
	await page.evaluate(() => {
		for (const sex of ['T', 'M']) document.querySelector<HTMLInputElement>(`input[value="${sex}"]`)?.click();
	});
	await expectAnswer(page, { ...(ASKED[0] as DataRequest), sex: 'M' });
	await expectAnswer(page, { ...(ASKED[1] as DataRequest), sex: 'M' }, 1);
});

for (const { what, address, expected } of [
	{ what: 'a table that cannot be read', address: '**/data/tables/observations.csv', expected: [/ERR_FAILED/] },
	{ what: 'a blocked engine', address: ENGINE, expected: [/ERR_FAILED|^uncaught: (TypeError: Failed to fetch|$)/] }
]) {
	test.describe(what, () => {
		test.use({ expected });

		test('is said with a way round, and what was shown stays', async ({ page }) => {
			await page.route(address, (route) => route.abort());
			await page.goto(ADDRESS);
			await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'failed');
			const notice = page.getByRole('alert');
			await expect(notice).toContainText('What you see still holds');
			await expect(notice.getByRole('link', { name: 'Indicators' })).toHaveAttribute('href', /indicators\/$/);
			await expect(notice.getByRole('link', { name: 'Data' })).toHaveAttribute('href', /data\/$/);
			await expect(figureOf(page, 'trend').locator('.frame-drawing')).toHaveAttribute('aria-busy', 'false');
			expect(inOrder(await drawnIn(figureOf(page, 'trend')))).toEqual(valuesOf(START));
			// The way round leads somewhere.
			await notice.getByRole('link', { name: 'Indicators' }).click();
			await expect(page).toHaveURL(/\/en\/indicators\/$/);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});

		test('is tried again at the next choice', async ({ page }) => {
			await page.route(address, (route) => route.abort());
			await page.goto(ADDRESS);
			await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'failed');
			await page.unroute(address);
			await page.getByRole('radio', { name: 'men', exact: true }).check();
			await expectAnswer(page, { ...(ASKED[0] as DataRequest), sex: 'M' });
			await expect(page.getByRole('alert')).toHaveCount(0);
		});
	});
}
