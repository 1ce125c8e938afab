import { describe, expect, it } from 'vitest';
import type { ObsStatus } from '$lib/domain/observation';
import type { Note } from '$lib/domain/notes';
import { facts, plain, same } from '$lib/figure/indicator/fixtures.testing';
import { headlinesModel, stripsOf, type Headline } from './headlines';

const headline = (indicator: string, values: Readonly<Record<string, number>>, status: ObsStatus = 'A'): Headline => ({
	...facts,
	indicator,
	name: indicator,
	year: 2023,
	values: Object.entries(values).map(([country, value]) => ({ country, value, status, source: 's' }))
});
const sources = [{ source: 's', attribution: 'S', url: 'https://s.example', licence: 'CC BY 4.0' }] as never[];
const known = (headlines: Headline[], notes: Note[] = []) => ({ headlines, sources, notes });
const neet = { GEO: 24.9, RUS: 8.7, XKX: 33.3 };

describe('the headline indicators of the start page', () => {
	it('are headed by what was found: from where to where the share of young people without work or study goes', () => {
		const model = headlinesModel(known([headline('neet_rate', neet)]), same);
		expect(plain(model.finding)).toBe('Between 8.7% (RUS) and 33.3% (XKX) of young people neither work nor study');
	});

	it('are headed by nothing where an end is an estimate, or the only value', () => {
		for (const one of [headline('neet_rate', neet, 'E'), headline('neet_rate', { GEO: 24.9 }), headline('gini', neet)])
			expect(headlinesModel(known([one]), same).finding).toBe('');
	});

	it('give each country the hue of its region, and say which end is better', () => {
		const [strip] = stripsOf(
			known([headline('neet_rate', neet)]),
			[{ country: 'GEO', region: 'EAP', group: '' }],
			same
		);
		expect(strip?.dots.map(({ country, group }) => [country, group])).toEqual([
			['GEO', 'EAP'],
			['RUS', undefined],
			['XKX', undefined]
		]);
		expect([strip?.better, strip?.median]).toEqual(['low', 24.9]);
	});
});
