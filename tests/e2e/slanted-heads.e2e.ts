/** The boards of progress: slanted heads apart from each other and from the key, bars on one line, the first country in sight. */
import type { Locator } from '@playwright/test';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

const LANGUAGES = ['en', 'fr', 'ru', 'ar'];

/** How much nearer to its neighbour than the two are high each slanted name stands, px across its direction. */
const pressed = (names: Locator): Promise<readonly string[]> =>
	names.evaluateAll((all) => {
		const placed = all.map((one) => {
			const { a, b } = new DOMMatrix(getComputedStyle(one).transform);
			const { left } = (one.closest('th') ?? one).getBoundingClientRect();
			return {
				name: one.textContent,
				left,
				sine: Math.abs(Math.sin(Math.atan2(b, a))),
				high: (one as HTMLElement).offsetHeight
			};
		});
		return placed.slice(1).flatMap(({ name, left, sine, high }, at) => {
			const before = placed[at];
			if (!before) return [];
			const apart = Math.abs(left - before.left) * sine;
			return apart < (high + before.high) / 2 ? [`${before.name} | ${name}: ${apart.toFixed(1)} px`] : [];
		});
	});

test('no slanted name touches the one beside it', async ({ page }) => {
	for (const [place, widths] of [
		['progress/', [768, 1280, 1920]],
		['progress/participation/', [360, 1280]],
		['progress/stakeholders/', [1024, 1280]]
	] as const)
		for (const language of LANGUAGES) {
			await openHydrated(page, `${language}/${place}`);
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				const names = page.locator('thead .names span:not(.visually-hidden)').filter({ visible: true });
				expect(await names.count(), place).toBeGreaterThan(6);
				expect(await pressed(names), `${language}/${place} ${width}`).toEqual([]);
			}
		}
});

test('on paper no slanted name reaches into the key, above it or beside it, and nothing over the edge', async ({
	page
}) => {
	await page.emulateMedia({ media: 'print' });
	// A4 upright and across, within its margins.
	for (const width of [718, 1030])
		for (const language of LANGUAGES) {
			await page.setViewportSize({ width, height: 1000 });
			await openHydrated(page, `${language}/progress/stakeholders/`);
			const names = page.locator('thead .names span:not(.visually-hidden)').filter({ visible: true });
			const boxes = await names.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
			expect(boxes.length).toBeGreaterThan(18);
			const key = await page.locator('main figure .key').first().boundingBox();
			if (!key) throw new Error('no key');
			const inKey = boxes.filter(
				({ left, right, top, bottom }) =>
					left < key.x + key.width && right > key.x && top < key.y + key.height && bottom > key.y
			);
			expect(inKey, `${language} ${width}`).toEqual([]);
			expect(await pressed(names), `${language} ${width}`).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), `${language} ${width}`).toBe(width);
		}
});

test('the bars of all regions of the board begin on one line, and so do their numbers', async ({ page }) => {
	for (const language of LANGUAGES) {
		await openHydrated(page, `${language}/progress/`);
		for (const width of [768, 1280, 1920]) {
			await page.setViewportSize({ width, height: 800 });
			for (const part of ['.heading > .bar', '.heading > .counts']) {
				const sides = await page.locator(`tr[data-group] ${part}`).evaluateAll((all) =>
					all.map((one) => {
						const { left, right } = one.getBoundingClientRect();
						return Math.round(document.dir === 'rtl' ? right : left);
					})
				);
				expect(sides.length).toBeGreaterThan(4);
				expect(new Set(sides).size, `${language} ${width} ${part}`).toBe(1);
			}
		}
	}
});

test('a matrix shows its first country on a phone’s first screen; what its signs mean follows', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	for (const place of ['progress/', 'progress/participation/'])
		for (const language of LANGUAGES) {
			await openHydrated(page, `${language}/${place}`);
			const grid = await page.getByRole('grid').boundingBox();
			const row = await page.getByRole('grid').locator('tr:has([data-country])').first().boundingBox();
			expect((row?.y ?? NaN) + (row?.height ?? NaN), `${language}/${place}`).toBeLessThanOrEqual(800);
			const key = await page.locator('main figure .key').first().boundingBox();
			expect(key?.y, `${language}/${place}`).toBeGreaterThan((grid?.y ?? NaN) + (grid?.height ?? NaN));
		}
});
