import { describe, expect, it } from 'vitest';
import { referenceMembers, benchmarkOf } from './benchmark';
import type { Observation } from './observation';
import type { Place } from './peers';

const places: readonly Place[] = [
	{ country: 'KAZ', region: 'CA', role: 'partner' },
	{ country: 'KGZ', region: 'CA', role: 'partner' },
	{ country: 'SRB', region: 'SEET', role: 'partner' },
	{ country: 'AUT', region: 'EU', role: 'member' },
	{ country: 'BEL', region: 'EU', role: 'member' },
	{ country: 'EUU', region: 'EU', role: 'aggregate' }
];
const at = (country: string, value: number | null, year = 2020, source = 'x'): Observation => ({
	indicator: 'i',
	country,
	year,
	sex: 'T',
	value,
	status: 'A',
	source
});
const values = [at('KAZ', 8), at('KGZ', 20, 2019, 'y'), at('SRB', 15), at('AUT', 9), at('BEL', 11)];

describe('a benchmark', () => {
	it('is the published figure of the European Union where there is one', () => {
		expect(benchmarkOf({ kind: 'eu' }, [...values, at('EUU', 11.2)], places)).toEqual({
			rule: 'published',
			value: 11.2,
			from: 2020,
			to: 2020,
			countries: 1,
			of: 'EUU',
			sources: ['x']
		});
	});

	it('is else the median of its members, with their number', () => {
		expect(benchmarkOf({ kind: 'eu' }, values, places)).toMatchObject({ rule: 'median', value: 10, countries: 2 });
		expect(benchmarkOf({ kind: 'eu' }, [...values, at('EUU', null)], places)).toMatchObject({ rule: 'median' });
	});

	it('is the median of all partners or of a region, with its years and sources', () => {
		expect(benchmarkOf({ kind: 'partners' }, values, places)).toEqual({
			rule: 'median',
			value: 15,
			from: 2019,
			to: 2020,
			countries: 3,
			of: null,
			sources: ['x', 'y']
		});
		expect(benchmarkOf({ kind: 'region', region: 'CA' }, values, places)).toMatchObject({ value: 14, countries: 2 });
	});

	it('is another country, or the same one earlier', () => {
		expect(benchmarkOf({ kind: 'country', country: 'SRB' }, values, places)).toMatchObject({ value: 15, of: 'SRB' });
		expect(benchmarkOf({ kind: 'year', year: 2010 }, [at('KAZ', 5, 2010)], places, 'KAZ')).toMatchObject({
			value: 5,
			from: 2010,
			of: 'KAZ'
		});
	});

	it('is nothing where nobody behind it publishes', () => {
		expect(benchmarkOf({ kind: 'eu' }, [at('KAZ', 8)], places)).toBeNull();
		expect(benchmarkOf({ kind: 'region', region: 'SEMED' }, values, places)).toBeNull();
		expect(benchmarkOf({ kind: 'year', year: 2010 }, [], places, 'KAZ')).toBeNull();
	});

	it('says whose values it needs', () => {
		expect(referenceMembers({ kind: 'eu' }, places)).toEqual(['AUT', 'BEL', 'EUU']);
		expect(referenceMembers({ kind: 'region', region: 'CA' }, places)).toEqual(['KAZ', 'KGZ']);
		expect(referenceMembers({ kind: 'year', year: 2010 }, places)).toEqual([]);
	});
});
