import { describe, expect, it } from 'vitest';
import { BORDERING, neighboursOf } from './neighbours';
import { CANDIDATES, kindOfPeers, peersOf, type Incomes, type PeerKind, type Place } from './peers';

const places: readonly Place[] = [
	{ country: 'ALB', region: 'SEET', role: 'partner' },
	{ country: 'SRB', region: 'SEET', role: 'partner' },
	{ country: 'HRV', region: 'SEET', role: 'member' },
	{ country: 'WBA', region: 'SEET', role: 'aggregate' },
	{ country: 'UKR', region: 'EAP', role: 'partner' },
	{ country: 'KAZ', region: 'CA', role: 'partner' },
	{ country: 'KGZ', region: 'CA', role: 'partner' },
	{ country: 'TJK', region: 'CA', role: 'partner' },
	{ country: 'UZB', region: 'CA', role: 'partner' },
	{ country: 'MDA', region: 'EAP', role: 'partner' },
	{ country: 'ARM', region: 'EAP', role: 'partner' },
	{ country: 'CYP', region: 'EU', role: 'member' },
	{ country: 'HUN', region: 'EU', role: 'member' },
	{ country: 'EUU', region: 'EU', role: 'aggregate' }
];
const incomes: Incomes = {
	year: 2023,
	values: [
		{ country: 'ALB', value: 18_000 },
		{ country: 'SRB', value: 25_000 },
		{ country: 'UKR', value: 16_000 },
		{ country: 'KAZ', value: 34_000 },
		{ country: 'KGZ', value: 6_500 },
		{ country: 'UZB', value: 9_500 },
		{ country: 'MDA', value: 15_500 },
		{ country: 'ARM', value: 19_800 },
		{ country: 'HUN', value: 17_900 }
	]
};
const countriesOf = (kind: PeerKind, around: string | null) => {
	const peers = peersOf(kind, around, places, incomes);
	return typeof peers === 'string' ? peers : peers.countries;
};

describe('ready-made peers', () => {
	it.each<[PeerKind, string | null, readonly string[] | string]>([
		['region', 'KGZ', ['KGZ', 'KAZ', 'TJK', 'UZB']],
		['neighbours', 'KGZ', ['KGZ', 'KAZ', 'TJK', 'UZB']],
		['neighbours', 'SRB', ['SRB', 'HRV', 'HUN']],
		['neighbours', 'CYP', 'no_neighbour'],
		['partners', null, ['ALB', 'SRB', 'UKR', 'KAZ', 'KGZ', 'TJK', 'UZB', 'MDA', 'ARM']],
		['members', 'SRB', ['SRB', 'HRV', 'CYP', 'HUN']],
		['members', null, ['HRV', 'CYP', 'HUN']],
		['candidates', 'KAZ', ['KAZ', 'ALB', 'SRB', 'UKR', 'MDA']],
		['region', 'SRB', ['SRB', 'ALB']],
		['region', 'CYP', 'needs_country'],
		['region', 'EUU', 'needs_country'],
		['region', null, 'needs_country'],
		['income', null, 'needs_country'],
		['income', 'TJK', 'no_income']
	])('%s around %s', (kind, around, expected) => {
		expect(countriesOf(kind, around)).toEqual(expected);
	});

	it('takes the five partner countries nearest in income, nearest first, of one year', () => {
		expect(peersOf('income', 'UKR', places, incomes)).toEqual({
			kind: 'income',
			around: 'UKR',
			countries: ['UKR', 'MDA', 'ALB', 'ARM', 'UZB', 'SRB'],
			year: 2023
		});
	});

	it('knows its sets again, and an own set from them', () => {
		expect(kindOfPeers(['KGZ', 'UZB', 'TJK', 'KAZ'], places, incomes)?.kind).toBe('region');
		expect(kindOfPeers(['CYP', 'HRV', 'HUN'], places, incomes)?.kind).toBe('members');
		expect(kindOfPeers(['KGZ', 'UZB'], places, incomes)).toBeNull();
		expect(
			kindOfPeers(['CYP', 'ALB', 'SRB', 'UKR', 'KAZ', 'KGZ', 'TJK', 'UZB', 'MDA', 'ARM'], places, incomes)
		).toBeNull();
		expect(kindOfPeers([], places, incomes)).toBeNull();
	});
});

describe('an aggregate beside a set', () => {
	it('is no part of it: with the European Union the partner countries are as many as before', () => {
		const partners = places.filter(({ role }) => role === 'partner').map(({ country }) => country);
		const found = kindOfPeers(['EUU', ...partners], places, incomes);
		expect(found).toMatchObject({ kind: 'partners', countries: partners });
	});
});

describe('the declared lists', () => {
	it('holds every border from both sides', () => {
		for (const country of BORDERING)
			for (const neighbour of neighboursOf(country)) expect(neighboursOf(neighbour), neighbour).toContain(country);
	});

	it('counts nine candidates', () => expect(new Set(CANDIDATES).size).toBe(9));
});
