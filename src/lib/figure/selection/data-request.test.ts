import { describe, expect, it } from 'vitest';
import { cacheKey, dataRequest } from './data-request';

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
	tolerance: 0,
	benchmark: null,
	references: []
};

describe('what is asked for a view', () => {
	it('is its own countries and years', () => {
		expect(dataRequest(view, 'trend', places)).toEqual({
			indicators: ['i'],
			countries: ['KAZ'],
			from: 2015,
			to: 2020,
			sexes: ['T']
		});
	});

	it('is also whom and what the benchmark is made of', () => {
		expect(dataRequest({ ...view, benchmark: { kind: 'eu' } }, 'benchmark', places).countries).toEqual([
			'KAZ',
			'AUT',
			'EUU'
		]);
		expect(dataRequest({ ...view, benchmark: { kind: 'year', year: 2010 } }, 'benchmark', places).from).toBe(2010);
	});

	it('is also whom the medians beside it are made of', () => {
		expect(dataRequest({ ...view, references: ['SEET', 'target'] }, 'trend', places).countries).toEqual(['KAZ', 'SRB']);
		expect(dataRequest({ ...view, references: ['eu'] }, 'trend', places).countries).toEqual(['KAZ', 'AUT', 'EUU']);
	});

	it('is also the other countries of the region, where these lie behind each small drawing', () => {
		expect(
			dataRequest({ ...view, countries: ['SRB', 'AUT'] }, 'multiples', [
				...places,
				{ country: 'ALB', region: 'SEET', role: 'partner' }
			]).countries
		).toEqual(['SRB', 'AUT', 'ALB']);
	});

	it('reaches back as far as values may be carried forward', () => {
		expect(dataRequest({ ...view, tolerance: 10 }, 'rank', places).from).toBe(2010);
		expect(dataRequest({ ...view, tolerance: 2 }, 'rank', places).from).toBe(2015);
	});

	it('asks for women and men where both are shown', () => {
		expect(dataRequest(view, 'dumbbell', places).sexes).toEqual(['F', 'M']);
	});

	it('is the same question in another order', () => {
		const one = dataRequest({ ...view, countries: ['KAZ', 'SRB'] }, 'trend', places);
		expect(cacheKey({ ...one, countries: ['SRB', 'KAZ'] })).toBe(cacheKey(one));
		expect(cacheKey({ ...one, to: 2021 })).not.toBe(cacheKey(one));
	});
});
