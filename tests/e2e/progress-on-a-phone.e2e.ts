/** Who was involved, and whose reports: on a phone each number stands in sight. The board: `widths.e2e.ts`. */
import { NARROWEST } from './pages';
import { openHydrated } from './support/hydrated';
import { table } from './support/tables';
import { expect, test } from './support/test';

test('who was involved is on a phone a bar a type, then a strip a country, whose row says all when it is touched', async ({
	page
}) => {
	await page.setViewportSize({ width: NARROWEST, height: 740 });
	for (const language of ['en', 'ru', 'ar']) {
		await openHydrated(page, `${language}/progress/stakeholders/?round=TRP4`);
		const figure = page.locator('figure[data-chart="stakeholders"]');
		const bars = await figure
			.locator('ol li')
			.evaluateAll((all) =>
				all.map((one) => [
					Number(one.lastElementChild?.textContent),
					one.querySelector('.known')?.getBoundingClientRect().width ?? NaN
				])
			);
		expect(bars.length).toBe(table('stakeholder_types').length);
		const [longest = [NaN, NaN]] = bars;
		for (const [count = NaN, width = NaN] of bars)
			expect(Math.abs(width / longest[1]! - count / longest[0]!), language).toBeLessThan(0.02);
		const rows = figure.getByRole('grid').locator('tbody tr:has(td[data-mark])');
		await expect(rows).toHaveCount(29);
		const [first, last] = [await rows.first().boundingBox(), await rows.last().boundingBox()];
		expect((last?.y ?? 0) + (last?.height ?? 0) - (first?.y ?? 0), language).toBeLessThan(1480);
		const row = figure.locator('tr[data-country="KAZ"]');
		await row.scrollIntoViewIfNeeded();
		const cell = await row.locator('td[data-known]').first().boundingBox();
		await page.mouse.click((cell?.x ?? 0) + 2, (cell?.y ?? 0) + 12);
		// As many types as its total says.
		await expect(figure.locator('[data-facts] .all li').filter({ visible: true })).toHaveCount(
			Number(await row.locator('.total').textContent())
		);
	}
});

test('the numbers of a table of rounds all stand on a phone', async ({ page }) => {
	await page.setViewportSize({ width: NARROWEST, height: 740 });
	for (const language of ['en', 'ru', 'ar']) {
		await openHydrated(page, `${language}/progress/participation/`);
		const rows = await page.locator('.reports tr:has(.numeric)').evaluateAll((all) =>
			all.map((row) =>
				[...row.querySelectorAll('.numeric')]
					.map((one) => one.getBoundingClientRect())
					.map(({ left, right, top }) => ({ left, right, top }))
					.sort((a, b) => a.left - b.left)
			)
		);
		expect(rows.length).toBe(table('report_types').length + 1);
		for (const cells of rows) {
			expect(cells[0]?.left, language).toBeGreaterThanOrEqual(0);
			expect(cells.at(-1)?.right, language).toBeLessThanOrEqual(NARROWEST);
			// One line, a column for each.
			for (const [at, { left, top }] of cells.slice(1).entries()) {
				expect(left, language).toBeGreaterThanOrEqual((cells[at]?.left ?? NaN) + 24);
				expect(top, language).toBe(cells[at]?.top);
			}
		}
	}
});
