/** What belongs together stands beneath or beside each other, and nothing upon anything else. */
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

const LANGUAGES = ['en', 'fr', 'ru', 'ar'];

test('the last digits of a country’s figures stand beneath each other, whatever is said of a value', async ({
	page
}) => {
	for (const language of ['en', 'ar'])
		for (const width of [768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await openHydrated(page, `${language}/countries/KAZ/`);
			const values = page.locator('#figures td.value').filter({ visible: true });
			await expect(values.filter({ hasText: 'E' }).first()).toBeVisible();
			await expect(values.filter({ hasText: '†' }).first()).toBeVisible();
			const ends = await values.locator('b').evaluateAll((all) =>
				all.map((one) => {
					const { left, right } = one.getBoundingClientRect();
					return Math.round(document.dir === 'rtl' ? left : right);
				})
			);
			expect(ends.length).toBeGreaterThan(5);
			expect(new Set(ends).size, `${language} ${width}`).toBe(1);
			// A mark ends before the year begins.
			const over = await page.locator('#figures tr[data-indicator]:visible').evaluateAll((rows) =>
				rows.flatMap((row) => {
					const range = document.createRange();
					range.selectNodeContents(row.querySelector('td.year') ?? row);
					const year = range.getBoundingClientRect();
					range.selectNodeContents(row.querySelector('td.value sup a, td.value abbr') ?? row.querySelector('b') ?? row);
					const mark = range.getBoundingClientRect();
					const apart = document.dir === 'rtl' ? mark.left - year.right : year.left - mark.right;
					return apart < 0 ? [`${row.dataset['indicator']}: ${apart}`] : [];
				})
			);
			expect(over, `${language} ${width}`).toEqual([]);
		}
});

test('“no value” stands on the line of the numbers beside it', async ({ page }) => {
	for (const [language, width] of [
		['en', 1280],
		['ru', 768],
		['ar', 640],
		['fr', 1920]
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await openHydrated(page, `${language}/countries/XKX/`);
		const rows = await page.locator('[data-tiles] > li').evaluateAll((tiles) => {
			const lines = new Map<number, { words: boolean; line: number }[]>();
			for (const tile of tiles) {
				const of = tile.querySelector('.none, .value b');
				if (!of) continue;
				// An empty box stands on the line of the text it begins.
				const probe = document.createElement('span');
				probe.style.display = 'inline-block';
				of.prepend(probe);
				const row = Math.round(tile.getBoundingClientRect().top);
				const line = probe.getBoundingClientRect().bottom;
				lines.set(row, [...(lines.get(row) ?? []), { words: of.matches('.none'), line }]);
				probe.remove();
			}
			return [...lines.values()];
		});
		const mixed = rows.filter((tiles) => new Set(tiles.map(({ words }) => words)).size === 2);
		expect(mixed.length, `${language} ${width}`).toBeGreaterThan(0);
		for (const tiles of mixed) {
			const lines = tiles.map(({ line }) => line);
			expect(Math.max(...lines) - Math.min(...lines), `${language} ${width}`).toBeLessThanOrEqual(1);
		}
	}
});

test('no name of an answer at a glance is a tower', async ({ page }) => {
	for (const place of ['', 'countries/KAZ/'])
		for (const width of [320, 360, 768, 1280, 1920])
			for (const language of LANGUAGES) {
				await page.setViewportSize({ width, height: 800 });
				await openHydrated(page, `${language}/${place}`);
				const lines = await page
					.locator('[data-tile] > a')
					.evaluateAll((names) =>
						names.map((name) =>
							Math.round(name.getBoundingClientRect().height / parseFloat(getComputedStyle(name).lineHeight))
						)
					);
				expect(lines.length).toBeGreaterThan(3);
				expect(Math.max(...lines), `${language} ${width} /${place}`).toBeLessThanOrEqual(4);
			}
});

test('the lists of countries beside one another on Gaps begin on one line', async ({ page }) => {
	for (const width of [768, 1280])
		for (const language of LANGUAGES) {
			await page.setViewportSize({ width, height: 800 });
			await openHydrated(page, `${language}/gaps/`);
			const rows = await page.locator('[data-overview] > div').evaluateAll((regions) => {
				const firsts = new Map<number, number[]>();
				for (const region of regions) {
					const row = Math.round(region.getBoundingClientRect().top);
					const first = region.querySelector('li')?.getBoundingClientRect().top ?? NaN;
					firsts.set(row, [...(firsts.get(row) ?? []), Math.round(first)]);
				}
				return [...firsts.values()];
			});
			expect(rows.some((row) => row.length > 1)).toBe(true);
			for (const row of rows) expect(new Set(row).size, `${language} ${width}`).toBe(1);
		}
});

test('a mark of the key of a country’s figures is never parted from its words', async ({ page }) => {
	for (const width of [320, 360, 768])
		for (const language of LANGUAGES) {
			await page.setViewportSize({ width, height: 740 });
			await openHydrated(page, `${language}/countries/KAZ/`);
			const marks = page.locator('#figures p > span:has(> span)');
			await expect(marks).toHaveCount(5);
			const parted = await marks.evaluateAll((all) =>
				all.flatMap((one) => {
					const range = document.createRange();
					range.selectNodeContents(one);
					range.setStartAfter(one.firstElementChild ?? one);
					const words = range.getClientRects()[0];
					const mark = one.firstElementChild?.getBoundingClientRect();
					return words && mark && mark.bottom > words.top && mark.top < words.bottom ? [] : [one.textContent];
				})
			);
			expect(parted, `${language} ${width}`).toEqual([]);
		}
});

test('the counts of indicators of all themes stand beneath each other, with scores after them or without', async ({
	page
}) => {
	for (const language of LANGUAGES)
		for (const width of [1080, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await openHydrated(page, `${language}/themes/`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), language).toBe(width);
			const ends = await page.locator('[data-theme-matrix] td:last-child > span:nth-child(2)').evaluateAll((all) =>
				all.map((one) => {
					const { left, right } = one.getBoundingClientRect();
					return Math.round(document.dir === 'rtl' ? left : right);
				})
			);
			expect(ends.length).toBeGreaterThan(10);
			expect(new Set(ends).size, `${language} ${width}`).toBe(1);
		}
});

test('the columns of all tables of progress towards targets stand beneath each other, the verdict beside the country', async ({
	page
}) => {
	for (const language of LANGUAGES)
		for (const width of [1280, 1920]) {
			await page.setViewportSize({ width, height: 800 });
			await openHydrated(page, `${language}/targets/`);
			const heads = await page.locator('#progress section[id] table[data-target] thead').evaluateAll((all) =>
				all.map((one) =>
					[...one.querySelectorAll('th')].map((head) => {
						const { left, right } = head.getBoundingClientRect();
						return Math.round(document.dir === 'rtl' ? right : left);
					})
				)
			);
			expect(heads.map(({ length }) => length).sort()).toEqual([3, 3, 7, 7, 7]);
			for (const column of [0, 1, 2, 3, 4, 5, 6]) {
				const sides = heads.flatMap((all) => all[column] ?? []);
				expect(Math.max(...sides) - Math.min(...sides), `${language} ${width} ${column}`).toBeLessThanOrEqual(1);
			}
			const beside = await page
				.locator('#progress section[id] tbody tr')
				.evaluateAll((all) => all.map((row) => row.querySelector('th + td')?.getAttribute('data-verdict')));
			expect(beside.length).toBeGreaterThan(20);
			expect(beside).not.toContain(null);
			const cut = await page
				.locator('#progress section[id] :is(th, td)')
				.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
			expect(cut, `${language} ${width}`).toEqual([]);
		}
});

test('the cards of the indicators stand on one grid: each value, year, strip and line beneath that of the card before', async ({
	page
}) => {
	for (const language of LANGUAGES)
		for (const [width, me] of [
			[768, ''],
			[1024, 'KAZ']
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			await openHydrated(page, `${language}/indicators/`);
			if (me) {
				await page.evaluate((own) => localStorage.setItem('torino-process.my-country', own), me);
				await page.reload();
			}
			if (me) await expect(page.locator('td.mine').first()).toBeVisible();
			await page.evaluate(() => localStorage.clear());
			const groups = await page.locator('tbody:has(tr[data-indicator])').evaluateAll((all) =>
				all.map((group) =>
					['.value', '.year', '.spread', '.course', '.newest', '.file'].map((cell) => ({
						cell,
						sides: [...group.querySelectorAll(`td${cell}`)].map((one) => {
							const { left, right } = one.getBoundingClientRect();
							return Math.round(document.dir === 'rtl' ? right : left);
						})
					}))
				)
			);
			expect(groups.length).toBeGreaterThan(5);
			for (const { cell, sides } of groups.flat()) {
				expect(sides.length).toBeGreaterThan(1);
				expect(new Set(sides).size, `${language} ${width} ${cell}`).toBe(1);
			}
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
});
