import { describe, expect, it } from 'vitest';
import type { Observation } from './observation';
import { latestWithin } from './tolerance';

const at = (country: string, year: number, value: number | null = year): Observation => ({
	indicator: 'i',
	country,
	year,
	sex: 'T',
	value,
	status: 'A',
	source: 'x'
});
const rows = [
	at('TUN', 2018),
	at('TUN', 2016),
	at('KAZ', 2020),
	at('KAZ', 2019),
	at('ALB', 2021),
	at('GEO', 2020, null)
];
const taken = (year: number, within: number) =>
	latestWithin(rows, year, within).map(({ country, year }) => [country, year]);

describe('values of a year', () => {
	it('are of that very year where nothing may be borrowed', () => {
		expect(taken(2020, 0)).toEqual([['KAZ', 2020]]);
	});

	it('are else the newest of the years before, each with its own year, never of a later one', () => {
		expect(taken(2020, 2)).toEqual([
			['TUN', 2018],
			['KAZ', 2020]
		]);
		expect(taken(2020, 1)).toEqual([['KAZ', 2020]]);
	});

	it('are borrowed from no missing value', () => {
		expect(latestWithin([at('KAZ', 2020, null), at('KAZ', 2019)], 2020, 3)).toEqual([at('KAZ', 2019)]);
	});
});
