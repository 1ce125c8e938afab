/** What every kind of page keeps, looked at in one visit. */
import type { Page } from '@playwright/test';
import { NARROWEST, PAGES } from './pages';
import { withoutEngine } from './support/explorer';
import { openHydrated, sizeOnceDrawn } from './support/hydrated';
import { leftBy } from './support/left';
import { expectOpenToAll } from './support/scan';
import { expect, test } from './support/test';

for (const { place, what } of PAGES)
	test(`${what} shuts nobody out, leaves nothing behind, is as narrow as the window and asks for no engine it does not need`, async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		// With its database open the explorer is looked at in `accessibility.e2e.ts`.
		if (place === 'compare/') await withoutEngine(page);
		await openHydrated(page, `en/${place}`);
		await test.step('in light and in dark it shuts nobody out', () => expectOpenToAll(page));
		await test.step('it leaves nothing behind', async () => expect(await leftBy(page)).toEqual([]));
		if (!['compare/', 'find/', 'query/'].includes(place))
			await test.step('it asks for no file of the engine, whatever is chosen', async () => {
				// The header is the same on every page.
				if (place === '') await search(page, 'youth');
				await chooseFromEveryControl(page);
				await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
				await page.evaluate(() => new Promise<void>((idle) => requestIdleCallback(() => idle(), { timeout: 1_000 })));
				expect(asked).not.toEqual([]);
				expect(
					asked.filter(
						(path) => path.includes('.wasm') || path.includes('/engine/') || /\/data\/(tables|groups)\//.test(path)
					)
				).toEqual([]);
			});
		await test.step(`it is no wider than ${NARROWEST} px`, async () => {
			await page.setViewportSize({ width: NARROWEST, height: 740 });
			expect((await sizeOnceDrawn(page)).width).toBeLessThanOrEqual(NARROWEST);
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
