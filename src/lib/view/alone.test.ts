import { describe, expect, it } from 'vitest';
import { aloneQuery, type Alone } from './alone';
import { readView } from './address';
import { embedFields } from './compare';

const INDICATORS = [{ indicator: 'neet_rate', age: 'Y15T24', firstYear: 2005, lastYear: 2024 }];
const PLACES = [
	{ country: 'KAZ', region: 'CA', role: 'partner' },
	{ country: 'ALB', region: 'SEET', role: 'partner' },
	{ country: 'EUU', region: '', role: 'aggregate' }
];
const base: Alone = {
	indicator: 'neet_rate',
	countries: ['KAZ', 'ALB'],
	from: 2005,
	to: 2024,
	sex: 'F',
	benchmark: { kind: 'eu' }
};

describe('the address of a chart alone', () => {
	it.each([
		['over the years', base],
		['of one year', { ...base, from: 2019, to: 2019 }],
		['against a region', { ...base, benchmark: { kind: 'region', region: 'SEET' } }],
		['against nothing', { ...base, benchmark: null, countries: ['KAZ'] }],
		['of nobody', { ...base, countries: [] }]
	] satisfies [string, Alone][])('is read back as it was meant, %s', (_, alone) => {
		const { view, refused } = readView(embedFields(INDICATORS, PLACES), aloneQuery(alone));
		expect(refused).toEqual([]);
		expect(view).toMatchObject({
			indicators: [alone.indicator],
			countries: alone.countries,
			years: { from: alone.from, to: alone.to },
			sex: alone.sex,
			benchmark: alone.benchmark
		});
	});
});
