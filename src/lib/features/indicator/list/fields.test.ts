import { describe, expect, it } from 'vitest';
import { directionOf, pressed, sorted } from './fields';
import { packOwn, unpackOwn, type CatalogueRow } from './rows';

const row = (indicator: string, publishing: number, year: number): CatalogueRow => ({
	indicator,
	name: indicator,
	theme: 't',
	themeName: 'T',
	decimals: 1,
	unitShort: '%',
	unit: '',
	publishing,
	newest: { year, age: '' },
	median: null,
	course: null,
	spread: null,
	own: { years: '', values: [] }
});
const codes = (rows: readonly CatalogueRow[]) => rows.map(({ indicator }) => indicator).join('');

describe('the order of the catalogue', () => {
	const rows = [row('b', 9, 2020), row('a', 12, 2015), row('c', 9, 2024)];

	it('is that of the themes at first', () => {
		expect(codes(sorted(rows, '', 'en'))).toBe('bac');
	});

	it('follows a column upwards or downwards; equals stay as they were', () => {
		expect(codes(sorted(rows, 'newest', 'en'))).toBe('abc');
		expect(codes(sorted(rows, '-newest', 'en'))).toBe('cba');
		expect(codes(sorted(rows, 'countries', 'en'))).toBe('bca');
		expect(codes(sorted(rows, 'name', 'en'))).toBe('abc');
	});

	it('goes up, down and back by presses of one head, and says which', () => {
		expect(pressed('', 'newest')).toBe('newest');
		expect(pressed('newest', 'newest')).toBe('-newest');
		expect(pressed('-newest', 'newest')).toBe('');
		expect(pressed('-newest', 'name')).toBe('name');
		expect([directionOf('-newest', 'newest'), directionOf('-newest', 'name')]).toEqual(['descending', undefined]);
	});
});

describe('the values of countries as they travel', () => {
	it('come back as they were, with their years; who has none has none', () => {
		const values = [
			{ country: 'KAZ', year: 2023, value: 7.04 },
			{ country: 'ALB', year: 2009, value: 31 }
		];
		const own = packOwn(values, ['ALB', 'GEO', 'KAZ'], 1);
		expect(own.years).toBe('9-n');
		expect([0, 1, 2, -1].map((at) => unpackOwn(own, at))).toEqual([
			{ year: 2009, value: 31 },
			null,
			{ year: 2023, value: 7 },
			null
		]);
	});
});
