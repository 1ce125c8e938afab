/** Pages and charts are walked with the keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { figureOf, marksOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { expectVisibleFocus, focused, tabTo } from './support/keys';
import { labelOf } from './support/tables';
import { expect, test } from './support/test';

const NEET = 'en/indicators/neet_rate/';
const navigationPoints = (page: Page, kind: string): Locator => figureOf(page, kind).locator('[data-navigation]');
const tip = (page: Page, kind: string): Locator => figureOf(page, kind).locator('[data-tip]');

test('Tab leads through an indicator page in the order it is read, every focus is seen, a chart is one stop', async ({
	page
}) => {
	await openHydrated(page, NEET);
	await page.keyboard.press('Tab');
	await expect(focused(page)).toHaveText('Skip to the content');
	await expect(focused(page)).toBeInViewport();

	const places: string[] = [];
	let before = -1;
	for (let pressed = 0; pressed < 120; pressed++) {
		await expectVisibleFocus(page);
		const { place, at } = await focused(page).evaluate((element) => ({
			place: element.closest('figure')
				? `${element.closest('figure')?.dataset.chart} ${element.hasAttribute('data-navigation') ? 'drawing' : element.tagName}`
				: (element.closest('header, .controls, footer')?.className.split(' ')[0] ??
					(element.closest('header, footer')?.tagName.toLowerCase() || 'main')),
			at: [...document.querySelectorAll('*')].indexOf(element)
		}));
		expect(at, `${place} comes after what was focused before`).toBeGreaterThan(before);
		before = at;
		places.push(place);
		if (place === 'footer') break;
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement === document.body)) break;
	}
	expect(places.filter((place) => place === 'trend drawing')).toHaveLength(1);
	expect(places.filter((place) => place === 'rank drawing')).toHaveLength(1);
	expect(places.indexOf('controls')).toBeLessThan(places.indexOf('trend drawing'));
	expect(places.indexOf('trend drawing')).toBeLessThan(places.indexOf('rank drawing'));
});

test('the skip link leads past the header', async ({ page }) => {
	await openHydrated(page, NEET);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await focused(page).evaluate((element) => element.closest('main') !== null)).toBe(true);
});

test('arrows walk a trend along its years and from line to line, Home and End jump, Escape leaves', async ({
	page
}) => {
	await openHydrated(page, `${NEET}?c=KAZ~KGZ~ALB`);
	await expect(figureOf(page, 'trend').locator('[data-country="KGZ"]').first()).toBeAttached();
	await page.getByRole('heading', { level: 1 }).click();
	await tabTo(page, navigationPoints(page, 'trend'));
	await expect(tip(page, 'trend')).toBeVisible();
	const first = await tip(page, 'trend').innerText();

	await page.keyboard.press('End');
	const end = await tip(page, 'trend').innerText();
	expect(end).not.toBe(first);
	await page.keyboard.press('ArrowRight');
	expect(await tip(page, 'trend').innerText(), 'the end of a line is its end').toBe(end);
	await page.keyboard.press('Home');
	expect(await tip(page, 'trend').innerText()).toBe(first);
	await page.keyboard.press('ArrowRight');
	const second = await tip(page, 'trend').innerText();
	expect(second.split('\n')[0]).toBe(first.split('\n')[0]);
	await page.keyboard.press('ArrowLeft');
	expect(await tip(page, 'trend').innerText()).toBe(first);

	const countries = new Set<string>();
	for (let pressed = 0; pressed < 4; pressed++) {
		countries.add((await tip(page, 'trend').innerText()).split('\n')[0] ?? '');
		await page.keyboard.press('ArrowDown');
	}
	expect([...countries].sort()).toEqual(['KAZ', 'KGZ', 'ALB'].map((code) => labelOf('country', code)).sort());

	for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Home');
	const walked: string[] = [await tip(page, 'trend').innerText()];
	for (let pressed = 0; pressed < 40; pressed++) {
		await page.keyboard.press('ArrowRight');
		const now = await tip(page, 'trend').innerText();
		if (now === walked.at(-1)) break;
		walked.push(now);
	}
	const line = (await marksOf(figureOf(page, 'trend'))).filter(
		({ country = '' }) => labelOf('country', country) === walked[0]?.split('\n')[0]
	);
	expect(walked.map((text) => /\d{4}/.exec(text)?.[0])).toEqual(line.map(({ year }) => year).sort());

	await page.keyboard.press('Escape');
	await expect(tip(page, 'trend')).toHaveCount(0);
});

test('Enter keeps a tip open when the chart is left, Escape closes it', async ({ page }) => {
	await openHydrated(page, NEET);
	await navigationPoints(page, 'rank').focus();
	await page.keyboard.press('ArrowDown');
	const said = await tip(page, 'rank').innerText();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await tip(page, 'rank').innerText()).toBe(said);
	await page.keyboard.press('Escape');
	await expect(tip(page, 'rank')).toHaveCount(0);

	await navigationPoints(page, 'rank').focus();
	await page.keyboard.press('ArrowDown');
	await expect(tip(page, 'rank')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(tip(page, 'rank'), 'a tip that was not kept goes with the focus').toHaveCount(0);
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('a tip is put away by a tap elsewhere, or by Escape', async ({ page }) => {
		await openHydrated(page, NEET);
		const mark = figureOf(page, 'rank').locator('[data-mark]').first();
		await mark.tap();
		await expect(tip(page, 'rank')).toBeVisible();
		await figureOf(page, 'rank').locator('[data-summary]').tap();
		await expect(tip(page, 'rank')).toHaveCount(0);

		await mark.tap();
		await expect(tip(page, 'rank')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(tip(page, 'rank')).toHaveCount(0);
	});
});

for (const kind of ['trend', 'rank']) {
	test(`a point of the ${kind} says to the pointer what it says to the keys, and aloud`, async ({ page }) => {
		await openHydrated(page, NEET);
		const figure = figureOf(page, kind);
		await navigationPoints(page, kind).focus();
		for (const keys of [['Home'], ['End'], ['ArrowDown', 'Home'], ['ArrowDown', 'ArrowDown']]) {
			for (const key of keys) await page.keyboard.press(key);
			const byKeys = await tip(page, kind).locator('p').allInnerTexts();
			expect(byKeys.length).toBeGreaterThan(1);
			await expect(figure.getByRole('status')).toHaveText(byKeys.join('. '));
			const [country, year] = [byKeys[0] ?? '', /\d{4}/.exec(byKeys[1] ?? '')?.[0] ?? ''];
			const [mark] = (await marksOf(figure)).filter(
				(one) => labelOf('country', one.country ?? '') === country && one.year === year
			);
			expect(mark, byKeys.join()).toBeDefined();

			await page.keyboard.press('Escape');
			await expect(tip(page, kind)).toHaveCount(0);
			const box = await figure.locator(`[data-mark][data-point="${mark?.point}"]`).boundingBox();
			if (!box) throw new Error('the mark has no place');
			await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
			await expect(tip(page, kind)).toBeVisible();
			expect(await tip(page, kind).locator('p').allInnerTexts()).toEqual(byKeys);
			await page.mouse.move(0, 0);
			await expect(tip(page, kind)).toHaveCount(0);
		}
	});
}

test('arrows walk the board cell by cell, Enter opens the facts, Escape closes them and gives the focus back', async ({
	page
}) => {
	await openHydrated(page, 'en/progress/?round=TRP4');
	const board = figureOf(page, 'stages').getByRole('grid');
	await expect(board.locator('[tabindex="0"]'), 'one stop').toHaveCount(1);
	await page.getByLabel('Round', { exact: true }).focus();
	await tabTo(page, board.locator('[tabindex="0"]'));
	const place = () => focused(page).getAttribute('data-place');
	const [row = 0, column = 0] = ((await place()) ?? '').split(' ').map(Number);
	await page.keyboard.press('ArrowRight');
	expect(await place()).toBe(`${row} ${column + 1}`);
	await page.keyboard.press('ArrowDown');
	expect(await place()).toBe(`${row + 1} ${column + 1}`);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowLeft');
	expect(await place()).toBe(`${row} ${column}`);
	await page.keyboard.press('Home');
	expect(await place()).toBe(`${row} 0`);
	await page.keyboard.press('Control+End');
	const [lastRow = 0, lastColumn = 0] = ((await place()) ?? '').split(' ').map(Number);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	expect(await place(), 'the corner is the end').toBe(`${lastRow} ${lastColumn}`);

	const known = board.locator('[data-mark][data-state="dated"]').first();
	await known.focus();
	await expectVisibleFocus(page);
	const here = await place();
	await page.keyboard.press('Enter');
	const facts = figureOf(page, 'stages').locator('[data-facts]');
	await expect(facts).toBeVisible();
	await expect(facts.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
	await expect(known).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await expect(facts).toHaveCount(0);
	expect(await place()).toBe(here);

	await page.keyboard.press('Enter');
	await expect(facts).toBeVisible();
	await tabTo(page, facts.getByRole('button', { name: 'Close' }));
	await page.keyboard.press('Enter');
	await expect(facts).toHaveCount(0);
	expect(await place(), 'closing gives the focus back').toBe(here);
});

test('in Arabic the board is walked as it is read: left is forward', async ({ page }) => {
	await openHydrated(page, 'ar/progress/?round=TRP4');
	const cell = figureOf(page, 'stages').locator('[data-place="3 2"]');
	await cell.focus();
	const before = await cell.boundingBox();
	await page.keyboard.press('ArrowLeft');
	await expect(focused(page)).toHaveAttribute('data-place', '3 3');
	expect((await focused(page).boundingBox())?.x).toBeLessThan(before?.x ?? 0);
});

test('the tiles of the overview are one stop, walked with arrows, and Enter opens the country', async ({ page }) => {
	await openHydrated(page, 'en/');
	const tiles = figureOf(page, 'tiles');
	await expect(tiles.locator('[data-mark][tabindex="0"]')).toHaveCount(1);
	await tiles.locator('[data-mark][tabindex="0"]').focus();
	const first = await focused(page).getAttribute('data-country');
	await page.keyboard.press('ArrowRight');
	const next = await focused(page).getAttribute('data-country');
	expect(next).not.toBe(first);
	await expect(tiles.locator('[data-tip]')).toContainText(labelOf('country', next ?? ''));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/en/countries/${next}/$`));
	await expect(page.getByRole('heading', { level: 1 })).toContainText(labelOf('country', next ?? ''));
});
