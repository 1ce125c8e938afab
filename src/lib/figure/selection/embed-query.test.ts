import { describe, expect, it } from 'vitest';
import { embedSelectionQuery, type EmbedSelection } from './embed-query';
import { parseParams } from '$lib/state/params';
import { embedFields } from './fields';

const INDICATORS = [{ indicator: 'neet_rate', age: 'Y15T24', firstYear: 2005, lastYear: 2024 }];
const PLACES = [
	{ country: 'KAZ', region: 'CA', role: 'partner' },
	{ country: 'ALB', region: 'SEET', role: 'partner' },
	{ country: 'EUU', region: '', role: 'aggregate' }
];
const base: EmbedSelection = {
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
	] satisfies [string, EmbedSelection][])('is read back as it was meant, %s', (_, embedSelection) => {
		const { view, refused } = parseParams(embedFields(INDICATORS, PLACES), embedSelectionQuery(embedSelection));
		expect(refused).toEqual([]);
		expect(view).toMatchObject({
			indicators: [embedSelection.indicator],
			countries: embedSelection.countries,
			years: { from: embedSelection.from, to: embedSelection.to },
			sex: embedSelection.sex,
			benchmark: embedSelection.benchmark
		});
	});
});
