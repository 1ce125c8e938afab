import { describe, expect, it } from 'vitest';
import { referenceMembers, benchmarkOf, type ReferenceKind } from './benchmark';
import type { Observation } from './observation';
import type { Place } from './peers';
import { selectByRole } from './tolerance';

const places: readonly Place[] = [
	{ country: 'KAZ', region: 'CA', role: 'partner' },
	{ country: 'KGZ', region: 'CA', role: 'partner' },
	{ country: 'TJK', region: 'CA', role: 'partner' },
	{ country: 'UZB', region: 'CA', role: 'partner' },
	{ country: 'SRB', region: 'SEET', role: 'partner' },
	{ country: 'AUT', region: 'EU', role: 'member' },
	{ country: 'BEL', region: 'EU', role: 'member' },
	{ country: 'CYP', region: 'EU', role: 'member' },
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
const values = [at('KAZ', 8), at('KGZ', 20, 2019, 'y'), at('SRB', 15), at('AUT', 9), at('BEL', 11), at('CYP', 13)];
const of = (benchmark: ReferenceKind, observations: readonly Observation[], compared: string | null = null) =>
	benchmarkOf(benchmark, selectByRole(observations, places, 2020, 1), places, compared);

describe('a reference value', () => {
	it('is the published figure of the European Union where there is one', () => {
		expect(of({ kind: 'eu' }, [...values, at('EUU', 11.2)])).toEqual({
			rule: 'published',
			value: 11.2,
			from: 2020,
			to: 2020,
			countries: 1,
			of: 'EUU',
			sources: ['x'],
			method: null
		});
	});

	it('is else the median of its members, with their number', () => {
		const members = Array.from({ length: 14 }, (_, n) => `M${n}`);
		const union = (observations: readonly Observation[]) => {
			const all = [...places, ...members.map((country) => ({ country, region: 'EU', role: 'member' }))];
			return benchmarkOf({ kind: 'eu' }, selectByRole(observations, all, 2020, 1), all);
		};
		const published = members.map((country, n) => at(country, n));
		expect(union(published)).toMatchObject({ rule: 'median', value: 6.5, countries: 14 });
		expect(union([...published, at('EUU', null)])).toMatchObject({ rule: 'median' });
		// Less than half of the members say nothing of the Union.
		expect(union(published.slice(1))).toBeNull();
		expect(of({ kind: 'eu' }, values)).toBeNull();
	});

	it('is the median of all partners or of a region, with its years and sources', () => {
		expect(of({ kind: 'partners' }, values)).toEqual({
			rule: 'median',
			value: 15,
			from: 2019,
			to: 2020,
			countries: 3,
			of: null,
			sources: ['x', 'y'],
			method: null
		});
		expect(of({ kind: 'region', region: 'CA' }, [...values, at('TJK', 30)])).toMatchObject({ value: 20, countries: 3 });
	});

	it('is a median of the others: a country is no part of what it is compared with', () => {
		const four = [at('KAZ', 1), at('KGZ', 2), at('TJK', 3), at('UZB', 100)];
		expect(of({ kind: 'region', region: 'CA' }, four)).toMatchObject({ value: 2.5, countries: 4 });
		expect(of({ kind: 'region', region: 'CA' }, four, 'KAZ')).toMatchObject({ value: 3, countries: 3 });
		expect(of({ kind: 'region', region: 'CA' }, four, 'SRB')).toMatchObject({ value: 2.5, countries: 4 });
	});

	it('is a median of one method: that of the country compared, else the one most share, which is named', () => {
		const [PISA, TIMSS] = ['pisa', 'timss'].map((code) => ({ code, name: code.toUpperCase() }));
		const six = [
			...['KAZ', 'KGZ', 'TJK', 'UZB'].map((code, i) => ({ ...at(code, i + 1), method: PISA })),
			...['SRB', 'AUT'].map((code) => ({ ...at(code, 90), method: TIMSS }))
		];
		expect(of({ kind: 'partners' }, six)).toMatchObject({ value: 2.5, countries: 4, method: PISA });
		expect(of({ kind: 'partners' }, six, 'KAZ')).toMatchObject({ value: 3, countries: 3 });
		expect(of({ kind: 'partners' }, six, 'SRB')).toBeNull();
		expect(of({ kind: 'country', country: 'KAZ' }, six, 'SRB')).toBeNull();
		expect(of({ kind: 'country', country: 'KAZ' }, six, 'KGZ')).toMatchObject({ value: 1 });
	});

	it('is no median of fewer than three others', () => {
		const three = [at('KAZ', 1), at('KGZ', 2), at('TJK', 3)];
		expect(of({ kind: 'region', region: 'CA' }, three)).toMatchObject({ value: 2, countries: 3 });
		expect(of({ kind: 'region', region: 'CA' }, three, 'KAZ')).toBeNull();
		expect(of({ kind: 'region', region: 'CA' }, three.slice(1))).toBeNull();
	});

	it('is never a median with an aggregate in it', () => {
		expect(of({ kind: 'partners' }, [...values, at('EUU', 1000)])).toMatchObject({ value: 15, countries: 3 });
	});

	it('is another country, never the country itself', () => {
		expect(of({ kind: 'country', country: 'SRB' }, values)).toMatchObject({ value: 15, of: 'SRB' });
		expect(of({ kind: 'country', country: 'SRB' }, values, 'KAZ')).toMatchObject({ value: 15, of: 'SRB' });
		expect(of({ kind: 'country', country: 'SRB' }, values, 'SRB')).toBeNull();
	});

	it('is nothing where nobody behind it publishes', () => {
		expect(of({ kind: 'eu' }, [at('KAZ', 8)])).toBeNull();
		expect(of({ kind: 'region', region: 'SEMED' }, values)).toBeNull();
	});

	it('says whose values it needs', () => {
		expect(referenceMembers({ kind: 'eu' }, places)).toEqual(['AUT', 'BEL', 'CYP', 'EUU']);
		expect(referenceMembers({ kind: 'region', region: 'CA' }, places)).toEqual(['KAZ', 'KGZ', 'TJK', 'UZB']);
		expect(referenceMembers({ kind: 'year', year: 2010 }, places)).toEqual([]);
	});
});
