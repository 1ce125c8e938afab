/** What every chart keeps: a heading, a summary, marks that say what they stand for, and a table of the same rows. */
import type { Locator } from '@playwright/test';
import { drawnIn, figureOf, headingsOf, marksOf, rowsOf, tabledIn, takeFile, filedIn } from './support/figures';
import { openHydrated } from './support/hydrated';
import { unlikeRows } from './support/same-rows';
import { inOrder, labelOf, partners, table, valuesOf, type Value } from './support/tables';
import { expect, test } from './support/test';

/** Every kind of chart is on one of them; the charts of all pages, as prerendered, are looked at in `tests/built/`. */
const PAGES = [
	'',
	'indicators/neet_rate/',
	'progress/',
	'countries/KAZ/',
	'themes/entrepreneurial_learning/',
	'compare/'
];

for (const path of PAGES) {
	test(`every chart of /en/${path} has a heading, a summary, marks and one click away a table of the same rows`, async ({
		page
	}) => {
		await openHydrated(page, `en/${path}`);
		const figures = await page.locator('figure[data-chart]').all();
		expect(figures.length).toBeGreaterThan(0);
		for (const figure of figures) {
			const heading = figure.getByRole('heading').first();
			await expect(heading).toHaveText(/\S/);
			const labelledBy = (await figure.getAttribute('aria-labelledby'))?.split(' ') ?? [];
			expect(labelledBy[0]).toBe(await heading.getAttribute('id'));
			await expect(figure.locator('[data-summary]')).toHaveText(/\w+ \w+/);
			const kind = (await figure.getAttribute('data-chart')) ?? '';
			expect(unlikeRows(kind, await marksOf(figure), await rowsOf(figure))).toEqual([]);
			await expectTableOneClickAway(figure);
		}
	});
}

async function expectTableOneClickAway(figure: Locator) {
	const tabled = figure.locator('table[data-table]');
	const button = figure.locator('button[data-show="table"]');
	await expect(tabled).toBeHidden();
	await button.click();
	await expect(tabled).toBeVisible();
	await expect(tabled.locator('caption')).toHaveText(/\S/);
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	await expect(figure.locator('.frame-drawing')).toBeHidden();
	for (const heading of await headingsOf(figure)) expect(heading.trim()).not.toBe('');
	expect(await tabled.locator('th[scope="row"]').count()).toBe(await tabled.locator('tbody tr').count());
	await button.click();
	await expect(tabled).toBeHidden();
	await expect(figure.locator('.frame-drawing')).toBeVisible();
}

test('a ranking holds the year asked for and no other, best first; the absent are named with their newest year', async ({
	page
}) => {
	await openHydrated(page, 'en/indicators/neet_rate/?y=2015');
	const figure = figureOf(page, 'rank');
	const rows = valuesOf({ indicator: 'neet_rate', from: 2015, to: 2015, sex: 'T' });
	await expect.poll(async () => inOrder(await drawnIn(figure))).toEqual(rows);
	expect(inOrder(await tabledIn(figure))).toEqual(rows);
	const order = (await tabledIn(figure)).map(({ value }) => value);
	expect(order).toEqual([...order].sort((a, b) => a - b));

	const absent = partners().filter((country) => !rows.some((row) => row.country === country));
	expect(absent.length).toBeGreaterThan(0);
	const items = figure.locator('[data-absent] li');
	await expect(items).toHaveCount(absent.length);
	for (const country of absent) {
		const newest = valuesOf({ indicator: 'neet_rate', countries: [country], from: 0, to: 9999, sex: 'T' }).at(-1);
		const group = figure
			.locator('[data-absent] div')
			.filter({ hasText: newest ? 'Latest value:' : 'Never published:' });
		await expect(group.locator(`li[data-country="${country}"]`)).toContainText(
			[labelOf('country', country), newest?.year].filter(Boolean).join(' ')
		);
	}
	await expect(figure.locator('[data-absent] div'), 'the example has both kinds of absence').toHaveCount(2);
});

test('a country without a line is named with the kind of its absence', async ({ page }) => {
	await openHydrated(page, 'en/indicators/neet_rate/?c=KGZ~UZB');
	const figure = figureOf(page, 'trend');
	expect(valuesOf({ indicator: 'neet_rate', countries: ['UZB'], from: 0, to: 9999, sex: 'T' })).toEqual([]);
	await expect(figure.locator('[data-absent] li')).toHaveText(['Uzbekistan (no value published)']);
	await expect(figure.locator('[data-mark][data-country="UZB"]')).toHaveCount(0);
});

test('an estimate is told from a measured value in drawing, key, table, tip and file', async ({ page }) => {
	const indicator = 'activity_rate_15_64';
	expect(table('observations').every((row) => row.INDICATOR !== indicator || row.OBS_STATUS === 'E')).toBe(true);
	await openHydrated(page, `en/indicators/${indicator}/`);
	for (const kind of ['trend', 'rank']) {
		const figure = figureOf(page, kind);
		const marks = figure.locator('[data-mark]');
		await expect(figure.locator('[data-mark]:not([data-status="E"])')).toHaveCount(0);
		// Hollow: filled with the paper, drawn with a line.
		for (const mark of [marks.first(), marks.last()]) {
			const [fill, stroke, paper] = await mark.evaluate((element) => {
				const { fill, stroke } = getComputedStyle(element);
				return [fill, stroke, getComputedStyle(document.body).backgroundColor];
			});
			expect(fill).toBe(paper);
			expect(stroke).not.toBe('none');
		}
		await expect(figure.locator('.frame-key')).toContainText('estimate');
		expect(new Set((await tabledIn(figure)).map(({ status }) => status))).toEqual(new Set(['E']));
		await expect(figure.locator('table[data-table] tbody tr').first()).toContainText('estimate');
		expect(new Set(filedIn((await takeFile(figure)).rows).map(({ status }) => status))).toEqual(new Set(['E']));
		await figure.locator('[data-navigation]').focus();
		await page.keyboard.press('Home');
		await expect(figure.locator('[data-tip]')).toContainText('estimate');
		await page.keyboard.press('Escape');
	}
	await expect(figureOf(page, 'rank').locator('svg .value', { hasText: /\d E$/ }).first()).toBeVisible();
});

test('a gap stays a gap: a line joins only years that follow each other', async ({ page }) => {
	const { country, values } = mostBroken('neet_rate');
	const runs = runsOf(values);
	expect(runs.length, `${country} has gaps`).toBeGreaterThan(2);
	await openHydrated(page, `en/indicators/neet_rate/?c=${country}`);
	const figure = figureOf(page, 'trend');
	await expect.poll(async () => inOrder(await drawnIn(figure))).toEqual(values);

	const paths = await figure
		.locator('path.line:not(.context)')
		.evaluateAll((lines) => lines.map((line) => line.getAttribute('d') ?? ''));
	const drawnRuns = paths.flatMap((path) => path.split('M').filter(Boolean)).map((run) => run.split('L').length);
	expect(drawnRuns.sort()).toEqual(runs.filter((years) => years > 1).sort());
	// Who stands alone is seen as a dot; within a line a dot shows only when pointed at.
	const seen = await figure
		.locator('[data-mark]')
		.evaluateAll((dots) => dots.filter((dot) => getComputedStyle(dot).fillOpacity === '1').length);
	expect(seen).toBeGreaterThanOrEqual(runs.filter((years) => years === 1).length);
	expect(inOrder(await tabledIn(figure)), 'the table has no row for a missing year').toEqual(values);
});

/** The partner whose series has the most gaps. */
function mostBroken(indicator: string): { country: string; values: Value[] } {
	const [found] = partners()
		.map((country) => ({ country, values: valuesOf({ indicator, countries: [country], from: 0, to: 9999, sex: 'T' }) }))
		.sort((a, b) => runsOf(b.values).length - runsOf(a.values).length);
	if (!found) throw new Error('no partner');
	return found;
}

/** How many years follow each other without a gap, run by run. */
function runsOf(values: readonly Value[]): number[] {
	const runs: number[] = [];
	values.forEach(({ year }, at) => {
		if (at > 0 && values[at - 1]?.year === year - 1) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
		else runs.push(1);
	});
	return runs;
}
