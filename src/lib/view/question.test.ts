import { describe, expect, it } from 'vitest';
import { keyOf, questionOf } from './question';

const places = [
	{ country: 'KAZ', region: 'CA', role: 'partner' },
	{ country: 'SRB', region: 'SEET', role: 'partner' },
	{ country: 'AUT', region: 'EU', role: 'member' },
	{ country: 'EUU', region: 'EU', role: 'aggregate' }
];
const view = {
	indicators: ['i'],
	countries: ['KAZ'],
	years: { from: 2015, to: 2020 },
	sex: 'T' as const,
	within: 0,
	benchmark: null
};

describe('what is asked for a view', () => {
	it('is its own countries and years', () => {
		expect(questionOf(view, 'trend', places)).toEqual({
			indicators: ['i'],
			countries: ['KAZ'],
			from: 2015,
			to: 2020,
			sexes: ['T']
		});
	});

	it('is also whom and what the benchmark is made of', () => {
		expect(questionOf({ ...view, benchmark: { kind: 'eu' } }, 'benchmark', places).countries).toEqual([
			'KAZ',
			'AUT',
			'EUU'
		]);
		expect(questionOf({ ...view, benchmark: { kind: 'year', year: 2010 } }, 'benchmark', places).from).toBe(2010);
	});

	it('reaches back as far as values may be borrowed', () => {
		expect(questionOf({ ...view, within: 10 }, 'rank', places).from).toBe(2010);
		expect(questionOf({ ...view, within: 2 }, 'rank', places).from).toBe(2015);
	});

	it('asks for women and men where both are shown', () => {
		expect(questionOf(view, 'dumbbell', places).sexes).toEqual(['F', 'M']);
	});

	it('is the same question in another order', () => {
		const one = questionOf({ ...view, countries: ['KAZ', 'SRB'] }, 'trend', places);
		expect(keyOf({ ...one, countries: ['SRB', 'KAZ'] })).toBe(keyOf(one));
		expect(keyOf({ ...one, to: 2021 })).not.toBe(keyOf(one));
	});
});
