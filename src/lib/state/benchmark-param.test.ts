import { describe, expect, it } from 'vitest';
import { benchmarkField } from './benchmark-param';

const field = benchmarkField('bench', {
	regions: new Set(['CA']),
	countries: new Set(['KAZ', 'EUU']),
	years: [2009, 2010]
});

describe('a benchmark in the address', () => {
	it.each(['eu', 'partners', 'CA', 'KAZ', '2010'])('%s comes back the same', (text) => {
		const { value, refused } = field.read(text);
		expect(refused).toEqual([]);
		expect(value).not.toBeNull();
		expect(field.write(value)).toBe(text);
	});

	it.each(['', 'EU', 'kaz', 'XXX', '1999', '1e3', 'constructor'])('%j means nothing and is said', (text) => {
		expect(field.read(text)).toEqual({ value: null, refused: [text] });
	});

	it('is none at the start', () => expect(field.write(field.start)).toBe(''));
});
