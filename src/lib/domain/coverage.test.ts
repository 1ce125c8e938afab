import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, selectCoverage, missingByTheme, missingMost, type Coverage, type MatrixChoice } from './coverage';

const coverage: Coverage = {
	newest: 2024,
	countries: [
		{ country: 'ALB', name: 'Albania', region: 'SEET' },
		{ country: 'XKX', name: 'Kosovo*', region: 'SEET' },
		{ country: 'KAZ', name: 'Kazakhstan', region: 'CA' }
	],
	indicators: [
		{ indicator: 'a', name: 'A', theme: 'finance', source: 's1', latest: [2024, 0, 2010], years: [9, 0, 2] },
		{ indicator: 'b', name: 'B', theme: 'finance', source: 's1', latest: [0, 0, 2020], years: [0, 0, 1] },
		{ indicator: 'c', name: 'C', theme: 'context', source: 's2', latest: [2023, 2022, 2024], years: [3, 2, 5] }
	]
};
const all: MatrixChoice = { theme: '', region: '', sort: 'usual' };
const codes = ({ indicators, countries }: Coverage) => [
	indicators.map(({ indicator }) => indicator).join(''),
	countries.map(({ country }) => country).join(' ')
];

describe('the chosen part of the matrix', () => {
	it('keeps the usual order', () => expect(codes(selectCoverage(coverage, all))).toEqual(['abc', 'ALB XKX KAZ']));

	it('puts what is missing most first, in rows and columns', () => {
		expect(codes(selectCoverage(coverage, { ...all, sort: 'missing' }))).toEqual(['bac', 'XKX ALB KAZ']);
	});

	it('puts first what one country lacks, then what is oldest there; another country’s columns stay where they are', () => {
		expect(codes(selectCoverage(coverage, { ...all, sort: 'XKX' }))).toEqual(['abc', 'ALB XKX KAZ']);
		expect(codes(selectCoverage(coverage, { ...all, sort: 'ALB' }))).toEqual(['bca', 'ALB XKX KAZ']);
		expect(codes(selectCoverage(coverage, { ...all, sort: 'KAZ' }))).toEqual(['abc', 'ALB XKX KAZ']);
	});

	it('keeps its usual order where the country is not among those shown', () => {
		expect(codes(selectCoverage(coverage, { theme: '', region: 'SEET', sort: 'KAZ' }))[0]).toBe('abc');
	});

	it('counts only what is shown', () => {
		expect(codes(selectCoverage(coverage, { theme: 'finance', region: 'SEET', sort: 'missing' }))).toEqual([
			'ba',
			'XKX ALB'
		]);
	});

	it('holds the same cells however it is sorted', () => {
		fc.assert(
			fc.property(fc.constantFrom('', 'finance', 'context'), fc.constantFrom('', 'SEET', 'CA'), (theme, region) => {
				const keys = (sort: MatrixChoice['sort']) =>
					cellsOf(selectCoverage(coverage, { theme, region, sort }))
						.map((cell) => JSON.stringify(cell))
						.sort();
				expect(keys('missing')).toEqual(keys('usual'));
			})
		);
	});
});

describe('cells', () => {
	it('say state, year and age', () => {
		const cells = cellsOf(coverage);
		expect(cells).toHaveLength(9);
		expect(cells[1]).toEqual({
			indicator: 'a',
			country: 'XKX',
			state: 'not_published',
			year: null,
			age: null,
			years: 0
		});
		expect(cells[2]).toMatchObject({ state: 'published', year: 2010, age: 3 });
	});

	it('claim no gap where nothing was read', () => {
		const [first, ...others] = coverage.indicators;
		const unread = { ...first!, latest: [0, 0, 0] };
		expect(cellsOf({ ...coverage, indicators: [unread, ...others] })[0]?.state).toBe('not_looked_up');
	});
});

describe('what is missing most', () => {
	it('counts countries, in all and by region', () => {
		const rows = missingMost(coverage, ['SEET', 'CA']).map(({ indicator, missing, byRegion, newest, outdated }) => [
			indicator.indicator,
			missing,
			byRegion,
			newest,
			outdated
		]);
		expect(rows).toEqual([
			['b', 2, [2, 0], 2020, 0],
			['a', 1, [1, 0], 2024, 1],
			['c', 0, [0, 0], 2024, 0]
		]);
	});

	it('counts a theme in a region', () => {
		expect(missingByTheme(coverage, 'finance', 'SEET')).toEqual({ missing: 3, of: 4 });
	});
});
