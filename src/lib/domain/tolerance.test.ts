import { describe, expect, it } from 'vitest';
import type { Observation } from './observation';
import { medianOf, ranksOf } from './statistics';
import { byRole, isCarriedForward, select, selectByRole } from './tolerance';

const at = (country: string, year: number, value: number | null = year): Observation => ({
	indicator: 'i',
	country,
	year,
	sex: 'T',
	value,
	status: 'A',
	source: 'x'
});
const places = [
	{ country: 'TUN', role: 'partner' },
	{ country: 'KAZ', role: 'partner' },
	{ country: 'ALB', role: 'partner' },
	{ country: 'GEO', role: 'partner' },
	{ country: 'AUT', role: 'member' },
	{ country: 'EUU', role: 'aggregate' }
];
const rows = [
	at('TUN', 2018),
	at('TUN', 2016),
	at('KAZ', 2020),
	at('KAZ', 2019),
	at('ALB', 2021),
	at('GEO', 2020, null)
];
const selected = (year: number, tolerance: number) =>
	select(byRole(rows, places).countries, year, tolerance).map(({ observation, requestedYear }) => [
		observation.country,
		observation.year,
		requestedYear
	]);

describe('the selected value of a country', () => {
	it('is of the requested year where nothing may be carried forward', () => {
		expect(selected(2020, 0)).toEqual([['KAZ', 2020, 2020]]);
	});

	it('is else the newest of the years before, never of a later one, and knows both years', () => {
		expect(selected(2020, 2)).toEqual([
			['TUN', 2018, 2020],
			['KAZ', 2020, 2020]
		]);
		expect(selected(2020, 1)).toEqual([['KAZ', 2020, 2020]]);
	});

	it('reaches back as many years as the tolerance, not one more', () => {
		expect(selected(2026, 5)).toEqual([['ALB', 2021, 2026]]);
		expect(selected(2027, 5)).toEqual([]);
	});

	it('is carried forward if it is of another year than the requested', () => {
		const { countries } = selectByRole(rows, places, 2020, 2);
		expect(countries.map((one) => [one.observation.country, isCarriedForward(one)])).toEqual([
			['TUN', true],
			['KAZ', false]
		]);
	});

	it('passes over a missing value', () => {
		const { countries } = selectByRole([at('KAZ', 2020, null), at('KAZ', 2019)], places, 2020, 3);
		expect(countries.map(({ observation }) => observation.year)).toEqual([2019]);
	});
});

describe('countries and aggregates', () => {
	const { countries, references } = selectByRole(
		[at('EUU', 2020, 9), at('AUT', 2020, 5), at('XXX', 2020)],
		places,
		2020,
		0
	);

	it('are distinguished by the role of their place; what has no place is neither', () => {
		expect(countries.map(({ observation }) => observation.country)).toEqual(['AUT']);
		expect(references.map(({ observation }) => observation.country)).toEqual(['EUU']);
	});

	it('are different types: no ranking and no median takes a reference value', () => {
		expect(ranksOf(countries, 'neutral')).toEqual([1]);
		expect(medianOf(countries)).toBe(5);
		// @ts-expect-error -- an aggregate is never ranked
		ranksOf(references, 'neutral');
		// @ts-expect-error -- an aggregate is no part of a median
		medianOf(references);
	});
});
