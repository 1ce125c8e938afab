import { describe, expect, it } from 'vitest';
import { areComparable, methodAt, methodsOf, ofCommonMethod, type Method } from './methods';

const PISA: Method = { code: 'pisa', name: 'PISA' };
const TIMSS: Method = { code: 'timss', name: 'TIMSS' };
const itself = (one: { readonly method?: Method }) => one;

describe('what values were measured by', () => {
	it('makes them comparable where it is the same, or where nothing has a method', () => {
		expect(areComparable({ method: PISA }, { method: { ...PISA } })).toBe(true);
		expect(areComparable({}, {})).toBe(true);
		expect(areComparable({ method: PISA }, { method: TIMSS })).toBe(false);
		expect(areComparable({ method: PISA }, {})).toBe(false);
	});
	it('is listed once each', () => {
		expect(methodsOf([{ method: TIMSS }, {}, { method: PISA }, { method: TIMSS }])).toEqual([TIMSS, PISA]);
	});
	it('is that of the larger group, of two as large that of the first', () => {
		const [a, b, c] = [{ method: TIMSS }, { method: PISA }, { method: PISA }];
		expect(ofCommonMethod([a, b, c], itself)).toEqual([b, c]);
		expect(ofCommonMethod([a, b], itself)).toEqual([a]);
		expect(ofCommonMethod([], itself)).toEqual([]);
	});
	it('is found by indicator, country and year; an empty country stands for all, an empty year for an open end', () => {
		const row = { indicator: 'maths', country: 'TUR', yearFrom: null, yearTo: 2021, method: 'timss' };
		const spans = [
			row,
			{ ...row, yearFrom: 2022, yearTo: null, method: 'pisa' },
			{ ...row, indicator: 'reading', country: null, yearTo: null, method: 'pisa' }
		];
		const at = (indicator: string, country: string, year: number) => methodAt(spans, { indicator, country, year });
		expect([at('maths', 'TUR', 2005), at('maths', 'TUR', 2021), at('maths', 'TUR', 2022)]).toEqual([
			'timss',
			'timss',
			'pisa'
		]);
		expect([at('maths', 'KAZ', 2018), at('reading', 'KAZ', 2018), at('neet', 'TUR', 2018)]).toEqual([
			null,
			'pisa',
			null
		]);
	});
});
