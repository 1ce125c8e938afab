import { describe, expect, it } from 'vitest';
import type { Coverage } from './coverage';
import { gapsOf } from './gaps';

const row = (indicator: string, source: string, ...latest: number[]) => ({
	indicator,
	name: indicator,
	theme: 'finance',
	source,
	latest,
	years: latest.map((year) => (year ? 1 : 0))
});
const coverage: Coverage = {
	newest: 2024,
	countries: [
		{ country: 'KAZ', name: 'Kazakhstan', region: 'CA' },
		{ country: 'KGZ', name: 'Kyrgyzstan', region: 'CA' },
		{ country: 'TJK', name: 'Tajikistan', region: 'CA' },
		{ country: 'ALB', name: 'Albania', region: 'SEET' }
	],
	indicators: [
		row('old', 'wdi', 2010, 2020, 2009, 2024),
		row('lacking', 'wdi', 0, 2018, 2021, 0),
		row('outside1', 'uis', 0, 0, 0, 2020),
		row('outside2', 'uis', 0, 2019, 0, 2020),
		row('single', 'one', 0, 2019, 2019, 2019),
		row('unread', 'none', 0, 0, 0, 0),
		row('fine', 'wdi', 2023, 0, 0, 0)
	]
};

describe('gaps of a country', () => {
	it('names what is missing before what is outdated, each with the reason as far as it is known', () => {
		expect(gapsOf(coverage, 'KAZ').map(({ indicator, reason, year }) => [indicator.indicator, reason, year])).toEqual([
			['lacking', 'not_published', null],
			['outside1', 'whole_release', null],
			['outside2', 'whole_release', null],
			['single', 'not_published', null],
			['unread', 'not_looked_up', null],
			['old', 'outdated', 2010]
		]);
	});

	it('names the neighbours that have it, newest first, and counts the others', () => {
		const of = (code: string) => gapsOf(coverage, 'KAZ').find(({ indicator }) => indicator.indicator === code);
		expect(of('lacking')?.neighbours.map(({ country, year }) => [country, year])).toEqual([
			['TJK', 2021],
			['KGZ', 2018]
		]);
		expect(of('outside1')).toMatchObject({ neighbours: [], elsewhere: 1 });
		expect(of('old')?.neighbours.map(({ country }) => country)).toEqual(['KGZ']);
	});

	it('refuses a country it knows nothing of', () => {
		expect(() => gapsOf(coverage, 'XXX')).toThrow(RangeError);
	});
});
