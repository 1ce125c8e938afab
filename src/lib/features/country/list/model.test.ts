import { describe, expect, it } from 'vitest';
import { ariaSort, columnOnPhone, nextSort, sortCountries, type ListedCountry, type Sort } from './model';

const country = (code: string, of: Partial<ListedCountry> = {}): ListedCountry => ({
	country: code,
	name: code,
	round: null,
	furthest: null,
	step: null,
	report: null,
	missing: 0,
	...of
});
const LIST = [
	country('MDA', {
		round: 5,
		furthest: { position: 7, count: 8 },
		step: { dateStart: '2023-01-01', dateEnd: '2023-12-31' },
		report: { round: 5 },
		missing: 9
	}),
	country('BLR', {
		round: 4,
		furthest: { position: 8, count: 9 },
		step: { dateStart: '2020-09-16', dateEnd: '2020-09-17' },
		report: { round: 4 },
		missing: 10
	}),
	country('LBY', { missing: 55 }),
	country('ISR', {
		round: 4,
		furthest: { position: 3, count: 9 },
		step: { dateStart: '2019-02-19', dateEnd: '2019-02-19' },
		report: { round: 3 },
		missing: 17
	})
];
const sorted = (sort: Sort, mine: string | null = null) =>
	sortCountries(LIST, sort, (a, b) => a.localeCompare(b), mine).map(({ country }) => country);

describe('the list of countries', () => {
	it.each<[Sort, string[]]>([
		['region', ['MDA', 'BLR', 'LBY', 'ISR']],
		['name', ['BLR', 'ISR', 'LBY', 'MDA']],
		['-name', ['MDA', 'LBY', 'ISR', 'BLR']],
		['missing', ['LBY', 'ISR', 'BLR', 'MDA']],
		['-missing', ['MDA', 'BLR', 'ISR', 'LBY']]
	])('is sorted by %s', (sort, expected) => expect(sorted(sort)).toEqual(expected));

	it.each<[Sort, string[]]>([
		['round', ['MDA', 'BLR', 'ISR', 'LBY']],
		['-round', ['BLR', 'ISR', 'MDA', 'LBY']],
		['step', ['MDA', 'BLR', 'ISR', 'LBY']],
		['-step', ['ISR', 'BLR', 'MDA', 'LBY']],
		['news', ['MDA', 'BLR', 'ISR', 'LBY']],
		['-news', ['ISR', 'BLR', 'MDA', 'LBY']],
		['-report', ['ISR', 'BLR', 'MDA', 'LBY']]
	])('has those of whom nothing is known last, also by %s', (sort, expected) => expect(sorted(sort)).toEqual(expected));

	it('begins with the reader’s own country, whatever the order', () => {
		expect(sorted('missing', 'MDA')).toEqual(['MDA', 'LBY', 'ISR', 'BLR']);
		expect(sorted('region', 'ISR')).toEqual(['ISR', 'MDA', 'BLR', 'LBY']);
	});

	it('turns round at the second click on a heading and says which way it is sorted', () => {
		expect(nextSort('region', 'missing')).toBe('missing');
		expect(nextSort('missing', 'missing')).toBe('-missing');
		expect(nextSort('-missing', 'missing')).toBe('missing');
		expect(ariaSort('missing', 'missing')).toBe('descending');
		expect(ariaSort('-missing', 'missing')).toBe('ascending');
		expect(ariaSort('name', 'name')).toBe('ascending');
		expect(ariaSort('-name', 'name')).toBe('descending');
		expect(ariaSort('region', 'name')).toBeUndefined();
	});

	it.each([
		['region', 'step'],
		['name', 'step'],
		['-missing', 'step'],
		['report', 'report'],
		['-round', 'round']
	] as const)('sorted by %s has room for %s on a phone', (sort, expected) => {
		expect(columnOnPhone(sort)).toBe(expected);
	});
});
