import { describe, expect, it } from 'vitest';
import { embedSelectionQuery, type EmbedSelection } from './embed-query';
import { parseParams } from '$lib/state/params';
import { comparison, embedFields, invalidTogether, TARGETS } from './fields';

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
	benchmark: { kind: 'eu' },
	target: false
};

describe('the address of a chart alone', () => {
	it.each([
		['over the years', base],
		['of one year', { ...base, from: 2019, to: 2019 }],
		['against a region', { ...base, benchmark: { kind: 'region', region: 'SEET' } }],
		['against nothing', { ...base, benchmark: null, countries: ['KAZ'] }],
		['with the target drawn', { ...base, target: true }],
		['of nobody', { ...base, countries: [] }]
	] satisfies [string, EmbedSelection][])('is read back as it was meant, %s', (_, embedSelection) => {
		const { view, invalid } = parseParams(embedFields(INDICATORS, PLACES), embedSelectionQuery(embedSelection));
		expect(invalid).toEqual([]);
		expect(view).toMatchObject({
			indicators: [embedSelection.indicator],
			countries: embedSelection.countries,
			years: { from: embedSelection.from, to: embedSelection.to },
			sex: embedSelection.sex,
			benchmark: embedSelection.benchmark,
			references: embedSelection.target ? [TARGETS] : []
		});
	});
});

describe('an earlier year to compare with', () => {
	const earlier = { kind: 'year', year: 2020 } as const;

	it('is invalid, and the European Union taken, if it is not before the year shown', () => {
		for (const to of [2015, 2020]) {
			expect(comparison('benchmark', earlier, { from: to, to })).toEqual({ kind: 'eu' });
			expect(comparison('rank', earlier, { from: to, to })).toBeNull();
			expect(invalidTogether({ benchmark: earlier, years: { from: to, to } })).toEqual([
				{ key: 'bench', text: '2020' }
			]);
		}
	});

	it('is taken if it is before the last year shown', () => {
		expect(comparison('benchmark', earlier, { from: 2021, to: 2021 })).toEqual(earlier);
		expect(invalidTogether({ benchmark: earlier, years: { from: 2010, to: 2021 } })).toEqual([]);
		expect(invalidTogether({ benchmark: { kind: 'eu' }, years: { from: 2010, to: 2010 } })).toEqual([]);
	});
});
