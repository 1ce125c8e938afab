import { render } from 'svelte/server';
import { beforeEach, describe, expect, it } from 'vitest';
import OwnBenchmark from '$lib/charts/benchmark/OwnBenchmark.svelte';
import { tableRows } from '$lib/exports/tables';
import { ownData, type OwnObservation } from '$lib/state/own-data.svelte';
import BenchmarkFigure, { benchmarkFigure, type BenchmarkValues } from '../indicator/benchmark/BenchmarkFigure.svelte';
import { changeFigure } from '../indicator/change/ChangeFigure.svelte';
import { facts, ownSeen, place, places, plain as spaced, same, seen, selected } from '../indicator/fixtures.testing';
import { statusWords } from '../frame-text';
import { figureReference } from '../reference';
import { ownChanges, ownFromBenchmark, withOwnDistances } from './in-benchmark';
import { ownWords } from './in-figure';
import OwnBenchmarkFigure from './OwnBenchmarkFigure.svelte';

const plain = (text: string): string => spaced(text).replace(/\u2068/g, '');
const own = ownSeen;
const selection = selected([seen('A', 26), seen('B', 7), seen('C', 12), seen('D', 20), seen('EUU', 11)]);
const reference = (kind: Parameters<typeof figureReference>[0]) => figureReference(kind, selection, places, same, same);
const valuesOf = (kind: Parameters<typeof figureReference>[0], tolerance = 0): BenchmarkValues => ({
	facts,
	selection: { countries: selection.countries, references: [] },
	countries: ['A', 'B', 'C', 'D', 'E'].map((code) => place(code)),
	benchmark: reference(kind),
	sex: 'T',
	year: 2020,
	tolerance,
	sources: []
});
const partsOf = (rows: readonly OwnObservation[]) => [{ name: 'draft.csv', tables: { observations: rows } }];
const shownOf = (given: BenchmarkValues, ...rows: OwnObservation[]) => {
	const distances = ownFromBenchmark(rows, partsOf(rows), given);
	const published = benchmarkFigure(given);
	return { published, distances, ...withOwnDistances(published, distances) };
};

describe('own values held against a benchmark', () => {
	const eu = shownOf(valuesOf({ kind: 'eu' }), own('B', 13.5, { OBS_STATUS: 'E' }), own('E', 9));

	it('are rows under the published one of their country, or under all others, higher or lower and never better or worse', () => {
		expect(eu.rows.map(({ id, name, distance, words }) => [id, name, distance, plain(words)])).toEqual([
			['A', 'A', 15, 'worse by 15.0 points'],
			['D', 'D', 9, 'worse by 9.0 points'],
			['C', 'C', 1, 'worse by 1.0 points'],
			['B', 'B', -4, 'better by 4.0 points'],
			['own B', 'B (your data)', 2.5, 'higher by 2.5 points'],
			['own E', 'E (your data)', -2, 'lower by 2.0 points']
		]);
	});

	it('change nothing in what is said, counted and found of the published', () => {
		expect(plain(eu.model.summary)).toBe(
			`${plain(eu.published.model.summary)} In your data, not published: B (higher by 2.5 points), E (lower by 2.0 points).`
		);
		for (const key of ['finding', 'coverage', 'absences', 'published'] as const)
			expect(eu.model[key]).toEqual(eu.published.model[key]);
	});

	it('say in each row of the file whose it is', () => {
		const { columns, rows } = tableRows(eu.model.table);
		const at = (name: string) => columns.indexOf(name);
		expect(
			rows
				.slice(-3)
				.map((row) =>
					['country_code', 'per cent', 'Difference', 'Source', 'Published or yours'].map((name) => row[at(name)])
				)
		).toEqual([
			['B', 7, -4, 'S', 'Published'],
			['B', 13.5, 2.5, 'draft.csv', 'Your file'],
			['E', 9, -2, 'draft.csv', 'Your file']
		]);
	});

	it('are held against the median of the others, without the published value of their country', () => {
		// Of A, C and D, without B: 12, 20, 26.
		const { rows } = shownOf(valuesOf({ kind: 'partners' }), own('B', 13.5));
		expect(rows.find(({ id }) => id === 'own B')?.distance).toBe(-6.5);
		// E has no value of its own: the median of A, B, C and D is that of 7, 12, 20, 26.
		expect(shownOf(valuesOf({ kind: 'partners' }), own('E', 18)).rows.at(-1)?.distance).toBe(2);
	});

	it('are held against the published value of their country where that is the benchmark', () => {
		const { rows } = shownOf(valuesOf({ kind: 'country', country: 'B' }), own('B', 7.5));
		expect(rows.find(({ id }) => id === 'own B')?.distance).toBe(0.5);
		expect(rows.some(({ id }) => id === 'B')).toBe(false);
	});

	it('are none where nothing is published to hold them against, and of no other year than the published', () => {
		expect(shownOf(valuesOf({ kind: 'country', country: 'E' }), own('B', 7.5)).distances.rows).toEqual([]);
		const before = own('B', 7.5, { TIME_PERIOD: 2019 });
		expect(shownOf(valuesOf({ kind: 'eu' }), before).distances.rows).toEqual([]);
		expect(shownOf(valuesOf({ kind: 'eu' }, 1), before).distances.rows).toHaveLength(1);
	});

	it('are marks of no country without a verdict, whose key is a square upon a double line', () => {
		const { body } = render(OwnBenchmark, {
			props: {
				title: '',
				summary: '',
				table: eu.model.table,
				words: { showTable: '', showChart: '', keys: '', source: '' },
				statuses: statusWords(),
				rows: eu.rows,
				options: eu.options,
				ownWords: ownWords('draft.csv')
			}
		});
		const marks = [...body.matchAll(/<rect[^>]*data-own-mark="([^"]*)"[^>]*>/g)];
		expect(marks.map(([mark, id]) => [id, mark.match(/data-distance="([^"]*)"/)?.[1]])).toEqual([
			['own B', '2.5'],
			['own E', '-2']
		]);
		for (const [mark] of marks) expect(mark).not.toMatch(/data-country|data-verdict/);
		expect(body.match(/data-verdict/g)).toHaveLength(4);
		expect(body).toContain('M0,4.5H14M0,9.5H14');
	});
});

describe('a chart of distances', () => {
	beforeEach(() => ownData.clear());
	const bare = ({ body }: { readonly body: string }): string => body.replace(/<!--.*?-->/g, '');

	it('is what it is without own values where there are none of what it shows', () => {
		ownData.put({ name: 'draft.csv', tables: { observations: [own('B', 6, { SEX: 'F' })] } });
		const props = valuesOf({ kind: 'eu' });
		expect(bare(render(OwnBenchmarkFigure, { props }))).toBe(bare(render(BenchmarkFigure, { props })));
	});
});

describe('changes since an earlier year', () => {
	const at = (year: number) => selected([seen('A', 26 - (year - 2015), { year }), seen('B', 7, { year })], year);
	const given = {
		facts,
		selection: at(2020),
		before: at(2015),
		earlier: 2015,
		countries: ['A', 'B', 'E'].map((code) => place(code)),
		sex: 'T' as const,
		year: 2020,
		sources: []
	};
	const changesOf = (...rows: OwnObservation[]) => ownChanges(rows, partsOf(rows), given);
	const then = (country: string, value: number, more: Partial<OwnObservation> = {}) =>
		own(country, value, { TIME_PERIOD: 2015, ...more });

	it('are shown of two own values, never of an own and a published one', () => {
		expect(changesOf(own('A', 20)).rows).toEqual([]);
		const distances = changesOf(own('B', 6), then('B', 8.5), own('A', 20));
		const shown = withOwnDistances(changeFigure(given), distances);
		expect(shown.rows.map(({ id, distance }) => [id, distance])).toEqual([
			['B', 0],
			['own B', -2.5],
			['A', -5]
		]);
		expect(plain(shown.text)).toBe('In your data, not published: B (lower by 2.5 points).');
		expect(plain(String(distances.table[0]?.['formula']?.text))).toBe('6.0 − 8.5 = −2.5');
		expect(distances.table[0]?.['source']?.text).toBe('draft.csv');
	});

	it('are none between two releases, and doubtful over a break', () => {
		expect(changesOf(own('B', 6), then('B', 8.5, { SOURCE: 'other' })).rows).toEqual([]);
		const [row] = changesOf(own('B', 6), own('B', 7, { TIME_PERIOD: 2018, OBS_STATUS: 'B' }), then('B', 8.5)).rows;
		expect(row?.comment).toContain('2018');
	});
});
