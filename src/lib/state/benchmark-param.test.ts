import { describe, expect, it } from 'vitest';
import { benchmarkField } from './benchmark-param';

const field = benchmarkField('bench', {
	regions: new Set(['CA']),
	countries: new Set(['KAZ', 'EUU']),
	years: [2009, 2010]
});

describe('a benchmark in the address', () => {
	it.each(['eu', 'partners', 'CA', 'KAZ', '2010'])('%s comes back the same', (text) => {
		const { value, invalid } = field.read(text);
		expect(invalid).toEqual([]);
		expect(value).not.toBeNull();
		expect(field.write(value)).toBe(text);
	});

	it.each(['', 'XXX', 'EU27', '1999', '1e3', 'constructor'])('%j means nothing and is said', (text) => {
		expect(field.read(text)).toEqual({ value: null, invalid: [text] });
	});

	it.each([
		['EU', 'eu'],
		['kaz', 'KAZ'],
		['ca', 'CA']
	])('%s is understood as %s', (text, meant) => {
		expect(field.write(field.read(text).value)).toBe(meant);
	});

	it('is none by default', () => expect(field.write(field.default)).toBe(''));
});
