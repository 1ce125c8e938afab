/**
 * No page is wider than the narrowest window: every kind of page in every language, as its scripts have left it; in
 * English in `every-page.e2e.ts`.
 */
import type { Page } from '@playwright/test';
import { NARROWEST, PAGES } from './pages';
import { followLink, withoutEngine } from './support/explorer';
import { openHydrated, sizeOnceDrawn } from './support/hydrated';
import { table } from './support/tables';
import { expect, test } from './support/test';

for (const language of ['fr', 'ru', 'ar'])
	test(`no page is wider than ${NARROWEST} px (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: NARROWEST, height: 740 });
		await withoutEngine(page);
		const wide: string[] = [];
		for (const [at, { place }] of PAGES.entries()) {
			const address = `${language}/${place}`;
			if (at === 0) await openHydrated(page, address);
			else await followTo(page, address);
			const { width } = await sizeOnceDrawn(page);
			if (width > NARROWEST) wide.push(`${address}: ${width}`);
		}
		expect(wide).toEqual([]);
	});

test('no matrix is wider than a tablet, its slanted heads included; names of figures have room there', async ({
	page
}) => {
	await page.setViewportSize({ width: 768, height: 900 });
	for (const place of ['progress/', 'progress/stakeholders/', 'gaps/', 'countries/'])
		for (const language of ['fr', 'ru', 'ar']) {
			await openHydrated(page, `${language}/${place}`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth), `${language} ${place}`).toBe(768);
		}
	await openHydrated(page, 'ru/countries/KAZ/');
	for (const name of await page.locator('#figures tr[data-indicator] th:visible').all())
		expect((await name.boundingBox())?.width).toBeGreaterThan(120);
});

/** Follow a link within the site, until the page it leads to has taken its place. */
async function followTo(page: Page, address: string): Promise<void> {
	const left = await page.title();
	await followLink(page, address);
	await page.waitForURL(address);
	await page.waitForFunction((title) => document.title !== title, left);
}

test('indicators are folded by theme on a phone but for the first, whose values stand on the first screen; opened, searched for or led to, each is in sight', async ({
	page
}) => {
	const shown = page.locator('[data-catalogue] tr[data-indicator]').filter({ visible: true });
	const all = table('indicators');
	const inTheme = (theme: string | undefined) => all.filter((one) => one['theme'] === theme).length;
	const first = inTheme(all[0]?.['theme']);
	await page.setViewportSize({ width: 360, height: 740 });
	for (const language of ['en', 'fr', 'ru', 'ar']) {
		await openHydrated(page, `${language}/indicators/`);
		await expect(shown).toHaveCount(first);
		const box = await shown.first().locator('[data-median]').boundingBox();
		expect((box?.y ?? NaN) + (box?.height ?? NaN), language).toBeLessThan(640);
	}
	await page.setViewportSize({ width: NARROWEST, height: 740 });
	await openHydrated(page, 'en/indicators/');
	await page.locator('#labour_market summary').click();
	await expect(shown).toHaveCount(first + inTheme('labour_market'));
	await page.locator('tbody').first().locator('summary').click();
	await expect(shown).toHaveCount(inTheme('labour_market'));
	await page.getByRole('searchbox').first().fill('enrol');
	await expect(shown.first()).toContainText('enrol');
	await page.getByRole('searchbox').first().fill('');
	await expect(shown).toHaveCount(first);
	await page.goto('en/indicators/#quality_outcomes');
	await expect(page.locator('#quality_outcomes tr[data-indicator]').first()).toBeInViewport();
	await page.setViewportSize({ width: 1280, height: 900 });
	await expect(shown).toHaveCount(all.length);
});

test('all regions of a heat map stand beside each other on a phone', async ({ page }) => {
	await page.setViewportSize({ width: NARROWEST, height: 740 });
	for (const language of ['en', 'fr', 'ru', 'ar']) {
		await openHydrated(page, `${language}/gaps/`);
		const cells = page.locator('[data-missing-themes] :is(thead th.num, tbody td)');
		const boxes = await cells.evaluateAll((all) =>
			all.map((one) => ({
				...one.getBoundingClientRect().toJSON(),
				cut: one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight
			}))
		);
		// The European Union is no region of partners.
		expect(boxes.length % (table('regions').length - 1)).toBe(0);
		const lines = await page
			.locator('[data-missing-themes] tbody td')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
		expect(Math.max(...lines), `a number takes one line: ${language}`).toBeLessThanOrEqual(32);
		for (const { left, right, cut } of boxes) {
			expect(left, language).toBeGreaterThanOrEqual(0);
			expect(right, language).toBeLessThanOrEqual(NARROWEST);
			expect(cut, language).toBe(false);
		}
	}
});

test('what a list of cards is sorted by stands at the beginning of its lines, at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: NARROWEST, height: 740 });
	await openHydrated(page, 'ru/countries/');
	const headings = page.locator('thead th').filter({ visible: true });
	expect(await headings.count()).toBeGreaterThan(3);
	for (const heading of await headings.all()) await expect(heading).toHaveCSS('text-align', 'start');
	// A line of its own holds the longest of them.
	const last = headings.last().locator('button');
	expect((await last.boundingBox())?.height).toBeLessThanOrEqual(48);
});

test('name, search and menu stand on one line, and no word of titles and tiles is torn or covers another, at 320 px', async ({
	page
}) => {
	await page.setViewportSize({ width: NARROWEST, height: 740 });
	for (const language of ['en', 'fr', 'ru', 'ar']) {
		await openHydrated(page, `${language}/`);
		const heads = page.locator('header').locator('a.name, .search > button, summary').filter({ visible: true });
		await expect(heads).toHaveCount(3);
		const boxes = await heads.evaluateAll((all) =>
			all
				.map((one) => one.getBoundingClientRect())
				.map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))
		);
		const line = {
			top: Math.max(...boxes.map(({ top }) => top)),
			bottom: Math.min(...boxes.map(({ bottom }) => bottom))
		};
		expect(line.bottom - line.top, language).toBeGreaterThan(16);
		const across = [...boxes].sort((a, b) => a.left - b.left);
		for (const [at, box] of across.slice(1).entries())
			expect(box.left, language).toBeGreaterThanOrEqual(across[at]?.right ?? NaN);

		// Libya's tiles say in words that there is nothing.
		for (const place of ['', 'countries/LBY/']) {
			await openHydrated(page, `${language}/${place}`);
			const torn = await page.evaluate(() => {
				const found: string[] = [];
				for (const box of document.querySelectorAll('h1, [data-tiles] .none')) {
					const { left, right } = (box.closest('[data-tiles] > li') ?? box).getBoundingClientRect();
					const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
					for (let node = walker.nextNode(); node; node = walker.nextNode())
						for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
							const range = document.createRange();
							range.setStart(node, index);
							range.setEnd(node, index + word.length);
							const rects = [...range.getClientRects()];
							if (rects.length > 1 || rects.some((rect) => rect.left < left - 1 || rect.right > right + 1))
								found.push(word);
						}
				}
				return found;
			});
			expect(torn, `${language}/${place}`).toEqual([]);
		}
	}
});

test('the whole menu stands on one line at 1280 px', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const language of ['en', 'fr', 'ru', 'ar']) {
		await openHydrated(page, `${language}/about/`);
		const items = page.locator('header nav a').filter({ visible: true });
		const tops = await items.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
		expect(tops.length, language).toBeGreaterThan(8);
		expect(new Set(tops.slice(0, 9)).size, language).toBe(1);
	}
});

test('the menus of conditions keep to their column at 1280 px', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openHydrated(page, 'fr/find/');
	await page.locator('[id^="condition-"]').last().click();
	const figure = await page.locator('[data-find-result]').boundingBox();
	const menus = await page
		.locator('fieldset select')
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
	expect(menus.length).toBeGreaterThan(4);
	expect(Math.max(...menus)).toBeLessThan(figure?.x ?? 0);
});

test('each choice stands beneath its name, all names of a row on one line, on a phone and on a desk', async ({
	page
}) => {
	for (const place of ['progress/', 'progress/movement/', 'progress/silent/', 'themes/', 'gaps/', 'targets/'])
		for (const width of [NARROWEST, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			await openHydrated(page, `en/${place}`);
			// On a phone a line that says what is chosen opens them.
			if (width === NARROWEST)
				for (const line of await page.locator('main button.choice-line').all()) await line.click();
			const pairs = await page.locator('section[data-needs-script] :is(select, input)').evaluateAll((controls) =>
				controls.map((control) => {
					const label = (control as HTMLSelectElement).labels?.[0] ?? control;
					const range = document.createRange();
					range.selectNodeContents(label.firstChild ?? label);
					const { bottom, left } = range.getBoundingClientRect();
					const box = control.getBoundingClientRect();
					return { above: bottom <= box.top + 1, indent: Math.abs(left - box.left), top: Math.round(box.top) };
				})
			);
			expect(pairs.length, place).toBeGreaterThan(1);
			for (const { above, indent } of pairs)
				expect({ above, indent: indent <= 1 }).toEqual({ above: true, indent: true });
			// Two in a row on a phone, all of them on a desk.
			const rows = new Set(pairs.map(({ top }) => top)).size;
			expect(rows, `${place} ${width}`).toBe(width === NARROWEST ? Math.ceil(pairs.length / 2) : 1);
		}
});

test('a country of the list takes two lines on a phone, and the value it is sorted by stands in the second', async ({
	page
}) => {
	await page.setViewportSize({ width: NARROWEST, height: 740 });
	for (const language of ['en', 'ru', 'ar']) {
		await openHydrated(page, `${language}/countries/`);
		const rows = page.locator('tr[data-country]');
		const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
		// Two lines; a long name or the name of a step may break.
		expect(heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)], language).toBeLessThanOrEqual(64);
		expect(Math.max(...heights), language).toBeLessThanOrEqual(96);
		const values = rows.first().locator('td[data-column]').filter({ visible: true });
		await expect(values).toHaveCount(2);
		await page.locator('button[data-sort="report"]').click();
		await expect(values.first()).toHaveAttribute('data-column', 'report');
	}
});

test('the board of a round is a strip a country on a phone, whose facts a touch opens', async ({ page }) => {
	await page.setViewportSize({ width: NARROWEST, height: 740 });
	for (const language of ['en', 'ru', 'ar']) {
		await openHydrated(page, `${language}/progress/?round=TRP4`);
		const board = page.locator('figure[data-chart="stages"]');
		const rows = board.getByRole('grid').locator('tbody tr:has(td)');
		await expect(rows).toHaveCount(29);
		const [first, last] = [await rows.first().boundingBox(), await rows.last().boundingBox()];
		// Two screens, where a list of what is known takes five.
		expect((last?.y ?? 0) + (last?.height ?? 0) - (first?.y ?? 0), language).toBeLessThan(1480);
		// Kazakhstan's strip is touched where its draft report stands, the eighth step.
		const cell = board.locator('[data-country="KAZ"][data-stage="draft"]');
		await cell.scrollIntoViewIfNeeded();
		const box = await cell.boundingBox();
		await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 12);
		await expect(cell).toHaveAttribute('aria-selected', 'true');
		await expect(board.locator('[data-facts]')).toBeVisible();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { expanded: false }).and(page.locator('.choice-line')).click();
		await page.locator('#form').selectOption('list');
		await expect(board.locator('[data-country="KAZ"][data-stage="draft"]')).toContainText('2016');
	}
});

test('the views of progress stand on one line on a phone, the shown one in sight', async ({ page }) => {
	await page.setViewportSize({ width: NARROWEST, height: 740 });
	for (const place of ['en/progress/', 'ru/progress/silent/', 'ar/progress/stakeholders/']) {
		await openHydrated(page, `${place}`);
		const line = page.locator('nav .scrolling-line');
		expect((await line.boundingBox())?.height, place).toBeLessThanOrEqual(48);
		const shown = await line.locator('[aria-current]').boundingBox();
		expect(shown?.x, place).toBeGreaterThanOrEqual(0);
		expect((shown?.x ?? 0) + (shown?.width ?? 0), place).toBeLessThanOrEqual(NARROWEST);
	}
});

test('trend and ranking of an indicator begin in the upper two thirds of a desk’s first screen', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const language of ['en', 'fr', 'ru', 'ar']) {
		await openHydrated(page, `${language}/indicators/neet_rate/`);
		const tops = await page
			.locator(':is([data-chart="trend"], [data-chart="rank"]) .frame-drawing')
			.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
		expect(tops, language).toHaveLength(2);
		expect(tops[0], language).toBe(tops[1]);
		expect(tops[0], language).toBeLessThanOrEqual(540);
	}
});

test('the first chart of an indicator begins on a phone’s first screen; a line before it opens what it means', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const definition = page.locator('main .lead');
	const files = page.locator('main a[href="#files"]');
	for (const language of ['en', 'fr', 'ru', 'ar']) {
		await openHydrated(page, `${language}/indicators/neet_rate/`);
		const drawing = await page.locator('figure[data-chart="trend"] .frame-drawing').boundingBox();
		expect(drawing?.y, language).toBeLessThan(440);
		await expect(definition).toBeHidden();
		await page.locator('main details summary').first().press('Enter');
		await expect(definition).toBeVisible();
		await expect(files).toBeVisible();
	}
	await page.setViewportSize({ width: 1280, height: 800 });
	await openHydrated(page, 'ru/indicators/neet_rate/');
	await expect(definition).toBeVisible();
	await expect(files).toBeVisible();
});
