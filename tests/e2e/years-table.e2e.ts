/** The table of countries by years in Compare: which years stand in its window. */
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

for (const reducedMotion of ['reduce', 'no-preference'] as const)
	test(`a table of years opens at the newest, beside the names: motion ${reducedMotion}`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion });
		await page.setViewportSize({ width: 1280, height: 800 });
		await openHydrated(page, 'en/compare/?view=table');
		await expect(page.locator('[data-table] thead [data-year]').last()).toBeInViewport({ ratio: 0.95 });
	});

for (const language of ['en', 'ar'])
	test(`a table of years stays at the newest in a smaller window, and no year stands half behind the names: ${language}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await openHydrated(page, `${language}/compare/?view=table`);
		const years = page.locator('[data-table] thead [data-year]');
		await expect(years.last()).toBeInViewport({ ratio: 0.95 });
		/** How many years a part of which alone can be seen beside the names. */
		const halves = () =>
			page.locator('[data-table]').evaluate((table) => {
				const box = table.parentElement!.getBoundingClientRect();
				const names = table.querySelector('thead .name')!.getBoundingClientRect();
				const isRightToLeft = getComputedStyle(table).direction === 'rtl';
				const [from, to] = isRightToLeft ? [box.left, names.left] : [names.right, box.right];
				return [...table.querySelectorAll('thead [data-year]')]
					.map((year) => year.getBoundingClientRect())
					.filter(({ left, right }) => right > from + 2 && left < to - 2 && (left < from - 2 || right > to + 2)).length;
			});
		for (const width of [700, 360]) {
			await page.setViewportSize({ width, height: 740 });
			await expect(years.last()).toBeInViewport({ ratio: 0.95 });
			await expect.poll(halves).toBe(0);
		}
	});
