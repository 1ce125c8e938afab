import { describe, expect, it } from 'vitest';
import { fullYear, startingCountries, startingYear } from './defaults';
import { pack } from './packed-indicator';

const places = [
	{ country: 'ALB', region: 'SEET', role: 'partner' },
	{ country: 'SRB', region: 'SEET', role: 'partner' },
	{ country: 'KAZ', region: 'CA', role: 'partner' },
	{ country: 'KGZ', region: 'CA', role: 'partner' },
	{ country: 'RUS', region: 'RUS', role: 'partner' },
	{ country: 'EUU', region: 'EU', role: 'aggregate' }
];
const value = (country: string, year: number) => ({ country, sex: 'T', year, value: 1, status: 'A', source: 'x' });
const packed = pack('i', [
	value('ALB', 2019),
	value('EUU', 2024),
	value('KAZ', 2018),
	value('KGZ', 2018),
	value('KGZ', 2019),
	value('RUS', 2020),
	value('SRB', 2019)
]);
const partners = new Set(places.filter(({ role }) => role === 'partner').map(({ country }) => country));

describe('what an indicator page starts with', () => {
	it('takes the longest series of every region of several partners, and the aggregate', () => {
		expect(startingCountries(packed, places, 'T')).toEqual(['ALB', 'KGZ', 'EUU']);
	});

	it('takes nobody where nobody publishes', () => {
		expect(startingCountries(packed, places, 'F')).toEqual([]);
		expect(startingYear(packed, partners, 'F')).toBeNull();
	});

	it('takes the newest year with three quarters of the fullest, not with fewer', () => {
		const of = (partners: number) =>
			fullYear([
				{ year: 2018, partners: 20 },
				{ year: 2019, partners }
			]);
		expect(of(15)).toBe(2019);
		expect(of(14)).toBe(2018);
		expect(
			fullYear([
				{ year: 2018, partners: 20 },
				{ year: 2019, partners: 10 }
			])
		).toBe(2018);
	});

	it('ranks the newest year that is nearly as full as the fullest, not the newest of all', () => {
		expect(startingYear(packed, partners, 'T')).toBe(2019);
	});
});
