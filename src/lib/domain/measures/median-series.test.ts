import { describe, expect, it } from 'vitest';
import { medianSeries } from './median-series';
import type { Observation } from '../observation';

const row = (country: string, year: number, value: number | null): Observation => ({
	indicator: 'i',
	country,
	year,
	sex: 'T',
	value,
	status: 'A',
	source: 'S'
});

describe('the median through the years', () => {
	it('is of each year by itself, says of how many, and needs three', () => {
		const rows = [
			...[row('A', 2016, 9), row('B', 2016, 1), row('C', 2016, 4), row('D', 2016, 6)],
			...[row('A', 2015, 1), row('B', 2015, 2), row('C', 2015, 7)],
			...[row('A', 2017, 1), row('B', 2017, 2), row('C', 2017, null)]
		];
		expect(medianSeries(rows, new Set(['A', 'B', 'C', 'D']))).toEqual([
			{ year: 2015, value: 2, countries: 3 },
			{ year: 2016, value: 5, countries: 4 }
		]);
	});

	it('is of one method in all years, and not joined where the series of a member breaks', () => {
		const method = { code: 'pisa', name: 'PISA' };
		const years = [2015, 2016, 2017];
		const rows = ['A', 'B', 'C'].flatMap((country, at) =>
			years.map((year): Observation => ({ ...row(country, year, at * 10), method }))
		);
		const broken = rows.map((one) =>
			one.country === 'C' && one.year === 2016 ? { ...one, status: 'B' as const } : one
		);
		const others = ['D', 'E'].flatMap((country) => years.map((year) => row(country, year, 90)));
		const all = new Set(['A', 'B', 'C', 'D', 'E']);
		expect(medianSeries([...broken, ...others], all)).toEqual([
			{ year: 2015, value: 10, countries: 3 },
			{ year: 2016, value: 10, countries: 3, joined: false },
			{ year: 2017, value: 10, countries: 3 }
		]);
	});

	it('holds nobody who is no member', () => {
		const rows = ['A', 'B', 'C', 'X'].map((country, at) => row(country, 2020, at * 10));
		expect(medianSeries(rows, new Set(['A', 'B', 'C']))).toEqual([{ year: 2020, value: 10, countries: 3 }]);
	});
});
