import { describe, expect, it } from 'vitest';
import { compareWithPeers, type Around, type Measure, type Point } from './peer-comparison';

const measure: Measure = {
	indicator: 'neet_rate',
	unitCode: 'percent',
	direction: 'lower_is_better',
	decimals: 1
};
const around: Around = {
	partners: ['KAZ', 'KGZ', 'TJK', 'UZB', 'GEO'],
	others: ['KGZ', 'TJK', 'UZB'],
	members: [],
	aggregate: 'EUU'
};
const at = (year: number, values: Readonly<Record<string, number>>, method: string | null = null): Point[] =>
	Object.entries(values).map(([country, value]) => ({ country, year, value, method }));
const of2023 = at(2023, { KAZ: 7, KGZ: 19, TJK: 29.4, UZB: 26, GEO: 24, EUU: 9.2 });
const comparison = (points: readonly Point[], more: Partial<Measure> = {}, others: Partial<Around> = {}) =>
	compareWithPeers(points, 'KAZ', 2023, { ...measure, ...more }, { ...around, ...others });

describe('where a value lies', () => {
	it('has its place among the partner countries of that year; the Union has none', () => {
		expect(comparison(of2023)).toMatchObject({ rank: 1, of: 5, range: [7, 29.4] });
		expect(comparison(of2023, { direction: 'higher_is_better' })).toMatchObject({ rank: 5, of: 5 });
	});

	it('shares a place with what is shown as the same', () => {
		expect(comparison(at(2023, { KAZ: 7.04, GEO: 6.96 }))).toMatchObject({ rank: 1, of: 2 });
	});

	it('is set against the median of the others of the region, in words that know what is better', () => {
		expect(comparison(of2023)).toMatchObject({ median: { value: 26, count: 3 }, distance: -19, verdict: 'better' });
		expect(comparison(of2023, { direction: 'neutral' })).toMatchObject({ verdict: 'lower' });
	});

	it('makes no median of fewer than three others', () => {
		expect(comparison(at(2023, { KAZ: 7, KGZ: 19, TJK: 29 }))).toMatchObject({
			others: [19, 29],
			median: null,
			distance: null,
			verdict: null
		});
	});

	it('compares values of its own year only', () => {
		const others = at(2022, { KGZ: 19, TJK: 29.4, UZB: 26 });
		expect(comparison([...others, ...at(2023, { KAZ: 7 })])).toMatchObject({ of: 1, others: [], median: null });
	});

	it('has the Union as published, else the median of at least half of its members, said with their number', () => {
		expect(comparison(of2023)?.union).toEqual({ value: 9.2, count: null });
		const members = Array.from({ length: 14 }, (_, n) => `M${n}`);
		const values = Object.fromEntries(members.map((code, n) => [code, n]));
		expect(comparison(at(2023, { KAZ: 7, ...values }), {}, { members })?.union).toEqual({ value: 6.5, count: 14 });
		expect(comparison(at(2023, { KAZ: 7, ...values, M0: 1 }), {}, { members: members.slice(1) })?.union).toBeNull();
	});

	it('of one test is not set against values of another', () => {
		const points = [...at(2023, { KAZ: 58, KGZ: 41 }, 'pisa'), ...at(2023, { TJK: 33, UZB: 30 }, 'timss')];
		expect(comparison(points)).toMatchObject({ of: 2, others: [41], apart: true });
		expect(comparison(of2023)).toMatchObject({ apart: false });
	});

	it('says nothing of numbers of people, nor of a share under a line each country draws itself', () => {
		expect(comparison(of2023, { unitCode: 'persons' })).toBeNull();
		expect(comparison(of2023, { indicator: 'poverty_national' })).toBeNull();
	});

	it('refuses a year without a value', () => {
		expect(() => comparison(at(2023, { KGZ: 1 }))).toThrow(RangeError);
	});
});
