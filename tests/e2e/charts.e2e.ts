/** What every chart keeps: a heading, a summary, marks that say what they stand for, and a table of the same rows. */
import type { Locator } from '@playwright/test';
import {
	type Cell,
	drawnIn,
	figureOf,
	headingsOf,
	marksOf,
	rowsOf,
	tabledIn,
	takeFile,
	filedIn
} from './support/figures';
import { openHydrated } from './support/hydrated';
import { inOrder, labelOf, partners, table, valuesOf, type Value } from './support/tables';
import { expect, test } from './support/test';

const PAGES = [
	'',
	'indicators/neet_rate/',
	'indicators/activity_rate_15_64/',
	'indicators/gini_index/',
	'indicators/vulnerable_employment/',
	'progress/',
	'countries/',
	'countries/KAZ/',
	'themes/entrepreneurial_learning/',
	'compare/',
	'data/',
	'about/'
];

for (const path of PAGES) {
	test(`every chart of /en/${path} has a heading, a summary, marks and one click away a table of the same rows`, async ({
		page
	}) => {
		await openHydrated(page, `/en/${path}`);
		const figures = await page.locator('figure[data-chart]').all();
		expect(figures.length).toBeGreaterThan(0);
		for (const figure of figures) {
			const heading = figure.getByRole('heading').first();
			await expect(heading).toHaveText(/\S/);
			await expect(figure).toHaveAttribute('aria-labelledby', (await heading.getAttribute('id')) ?? 'no id');
			await expect(figure.locator('[data-summary]')).toHaveText(/\w+ \w+/);
			expectSameRows((await figure.getAttribute('data-chart')) ?? '', await marksOf(figure), await rowsOf(figure));
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

/** Attributes that say what a mark stands for; each stands as a value in the mark's row of the table. */
const MEANINGS = [
	'country',
	'row',
	'indicator',
	'benchmark',
	'year',
	'value',
	'other',
	'stage',
	'state',
	'status'
] as const;
/** A column the table can leave out, for it is the same in all rows: it stands in the caption. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
	rank: ['year', 'status'],
	timeline: ['country', 'row'],
	trend: ['status']
};

/** Women and men of a country share a row: `other` is the second one's value. */
function paired(marks: readonly Record<string, string>[]): Record<string, string>[] {
	const rows = new Map<string, Record<string, string>>();
	for (const mark of marks) {
		const found = rows.get(mark.country ?? '');
		if (found) found.other = mark.value ?? '';
		else rows.set(mark.country ?? '', { ...mark });
	}
	return [...rows.values()];
}

/** Each mark has a row with all it stands for, and no row is left over. */
function expectSameRows(kind: string, marks: readonly Record<string, string>[], rows: readonly (readonly Cell[])[]) {
	expect(marks.length, 'the chart has marks').toBeGreaterThan(0);
	const left = rows.map((cells) => new Set(cells.flatMap(({ value }) => (value === null ? [] : [value]))));
	const tabled = new Set(left.flatMap((values) => [...values]));
	for (const mark of kind === 'dumbbell' ? paired(marks) : marks) {
		const meant = MEANINGS.filter((meaning) => mark[meaning] !== undefined);
		expect(meant.length, `${JSON.stringify(mark)} stands for something`).toBeGreaterThan(0);
		const sought = meant.filter((meaning) => !(ALIKE[kind] ?? []).includes(meaning) || tabled.has(mark[meaning] ?? ''));
		const at = left.findIndex((values) => sought.every((meaning) => values.has(mark[meaning] ?? '')));
		expect(at, `a row of the table says ${JSON.stringify(mark)}`).toBeGreaterThanOrEqual(0);
		const taken = left[at];
		// A cell of the board can hold several facts: a row each.
		for (let also = left.length - 1; also >= 0; also--) {
			const same = kind === 'stages' && sought.every((meaning) => left[also]?.has(mark[meaning] ?? ''));
			if (same || left[also] === taken) left.splice(also, 1);
		}
	}
	expect(
		left.map((values) => [...values]),
		'rows that no mark stands for'
	).toEqual([]);
}

for (const indicator of ['neet_rate', 'activity_rate_15_64', 'gini_index', 'vet_share_upper_secondary']) {
	test(`the numbers in the summaries of ${indicator} stand in its tables`, async ({ page }) => {
		await openHydrated(page, `/en/indicators/${indicator}/`);
		for (const kind of ['trend', 'rank']) {
			const figure = figureOf(page, kind);
			const summary = (await figure.locator('[data-summary]').innerText())
				.replace(/, median .*$|The median .*$/, '')
				.replaceAll('(27)', '');
			const numbers = [...summary.matchAll(/−?\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number.replace(/,$/, ''));
			expect(numbers.length, summary).toBeGreaterThan(3);
			const texts = new Set((await rowsOf(figure)).flatMap((cells) => cells.map(({ text }) => text)));
			const known = new Set([...texts, String((await rowsOf(figure)).length), String(partners().length)]);
			expect(
				numbers.filter((number) => !known.has(number)),
				summary
			).toEqual([]);
		}
	});
}

test('a ranking holds the year asked for and no other, best first; the absent are named with their newest year', async ({
	page
}) => {
	await openHydrated(page, '/en/indicators/neet_rate/?y=2015');
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
	const kinds = new Set<string>();
	for (const country of absent) {
		const newest = valuesOf({ indicator: 'neet_rate', countries: [country], from: 0, to: 9999, sex: 'T' }).at(-1);
		const reason = newest ? `no value published for .+, latest ${newest.year}` : 'no value published';
		kinds.add(newest ? 'another year' : 'never');
		await expect(items.and(figure.locator(`[data-country="${country}"]`))).toHaveText(
			new RegExp(`^${labelOf('country', country).replace('*', '\\*')} \\(${reason}\\)$`)
		);
	}
	expect([...kinds].sort(), 'the example has both kinds of absence').toEqual(['another year', 'never']);
});

test('a country without a line is named with the kind of its absence', async ({ page }) => {
	await openHydrated(page, '/en/indicators/neet_rate/?c=KGZ~UZB');
	const figure = figureOf(page, 'trend');
	expect(valuesOf({ indicator: 'neet_rate', countries: ['UZB'], from: 0, to: 9999, sex: 'T' })).toEqual([]);
	await expect(figure.locator('[data-absent] li')).toHaveText(['Uzbekistan (no value published)']);
	await expect(figure.locator('[data-mark][data-country="UZB"]')).toHaveCount(0);
});

test('an estimate is told from a measured value in drawing, key, table, tip and file', async ({ page }) => {
	const indicator = 'activity_rate_15_64';
	expect(table('observations').every((row) => row.INDICATOR !== indicator || row.OBS_STATUS === 'E')).toBe(true);
	await openHydrated(page, `/en/indicators/${indicator}/`);
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
		await figure.locator('[data-stops]').focus();
		await page.keyboard.press('Home');
		await expect(figure.locator('[data-tip]')).toContainText('estimate');
		await page.keyboard.press('Escape');
	}
	await expect(figureOf(page, 'rank').locator('svg .value').first()).toHaveText(/\d E$/);
});

test('measured values carry no sign of an estimate', async ({ page }) => {
	expect(table('observations').some((row) => row.INDICATOR === 'neet_rate' && row.OBS_STATUS !== 'A')).toBe(false);
	await openHydrated(page, '/en/indicators/neet_rate/');
	for (const kind of ['trend', 'rank']) {
		await expect(figureOf(page, kind).locator('.frame-key')).toHaveCount(0);
		await expect(figureOf(page, kind).locator('[data-status="E"]')).toHaveCount(0);
	}
});

test('a gap stays a gap: a line joins only years that follow each other', async ({ page }) => {
	const { country, values } = mostBroken('neet_rate');
	const runs = runsOf(values);
	expect(runs.length, `${country} has gaps`).toBeGreaterThan(2);
	await openHydrated(page, `/en/indicators/neet_rate/?c=${country}`);
	const figure = figureOf(page, 'trend');
	await expect.poll(async () => inOrder(await drawnIn(figure))).toEqual(values);

	const paths = await figure
		.locator('path.line')
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
