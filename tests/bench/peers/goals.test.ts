/** What is set against what, by hand. */
import { expect, it } from 'vitest';
import type { Load } from '../load';
import { goals, goalsTable, type Measured, type Results } from './report';

const load = (given: Partial<Load>): Load => ({
	bytesToChart: 0,
	bytesToInteractive: 0,
	bytesToDatabase: 0,
	firstPaint: 100,
	largestPaint: 0,
	chart: 50,
	interactive: 0,
	database: NaN,
	blocked: 0,
	longestTask: 0,
	heap: 0,
	...given
});
const page = (given: Partial<Load>, filter?: Measured['filter']): Measured => ({
	load: load(given),
	...(filter ? { filter } : {})
});

const line: Results['slow'] = {
	plot: page({ firstPaint: 200, chart: 1000 }, { p50: 30, p95: 40 }),
	indicator: page({ firstPaint: 300 }, { p50: 10, p95: 20 }),
	duckdb: page({ database: 2000 }, { p50: 30, p95: 80 }),
	compare: page({ firstPaint: 241, database: 940 }, { p50: 60, p95: 70 }),
	mosaic: page({ database: 2400 }, { p50: 50, p95: 60 }),
	country: page({}),
	vega: page({ chart: 10 }, { p50: 1, p95: 1 }),
	home: page({}),
	progress: page({ firstPaint: 240 })
};
const results: Results = { unthrottled: line, slow: line };
const goal = (what: string) => goals(results).find((one) => one.what === what);

it('a chart is seen once it stands there and the page is painted', () => {
	expect(goal('first chart painted, indicator, slow')).toMatchObject({ ours: 300, peer: 1000, atMost: 0.4 });
});

it('the better of the two databases counts, for each figure alone', () => {
	expect(goal('filter, Compare, p50, slow')).toMatchObject({ ours: 60, peer: 30 });
	expect(goal('filter, Compare, p95, slow')).toMatchObject({ ours: 70, peer: 60 });
});

it('our database has answered one filter after it was open', () => {
	expect(goal('database open and first answer, slow')).toMatchObject({ ours: 1000, peer: 2000, atMost: 0.5 });
});

it('a goal that is just reached is met', () => {
	const lines = goalsTable(results).split('\n');
	const said = (what: string) => lines.find((one) => one.startsWith(`| ${what} |`));
	expect(said('database open and first answer, slow')).toBe(
		'| database open and first answer, slow | 1000 | 2000 | 0.50 | 0.5 | yes |'
	);
	expect(said('first paint, progress')).toMatch(/\| 240 \| 200 \| 1.20 \| 1.2 \| yes \|$/);
	expect(said('first paint, Compare')).toMatch(/\| 241 \| 200 \| 1.21 \| 1.2 \| no \|$/);
	expect(said('filter, Compare, p50, slow')).toMatch(/\| 2.00 \| 1 \| no \|$/);
});
