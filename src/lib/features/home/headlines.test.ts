import { describe, expect, it } from 'vitest';
import type { ObsStatus } from '$lib/domain/observation';
import type { Note } from '$lib/domain/notes';
import { askLanguageOf } from '$lib/i18n/current';
import { LANGUAGES } from '$lib/i18n/languages';
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
		const said = LANGUAGES.map((language) => {
			askLanguageOf(() => language);
			return plain(headlinesModel(known([headline('neet_rate', neet)]), same).finding);
		});
		askLanguageOf(() => 'en');
		expect(said).toEqual([
			'Between 8.7% (RUS) and 33.3% (XKX) of young people neither worked nor studied in 2023',
			'De 8,7 % (RUS) à 33,3 % (XKX) des jeunes n’étaient ni en emploi, ni en études, ni en formation en 2023',
			'От 8,7 % (RUS) до 33,3 % (XKX) молодёжи не работало и не училось в 2023 году',
			'من 8.7% (RUS) إلى 33.3% (XKX) من الشباب كانوا خارج العمل والتعليم والتدريب في 2023'
		]);
	});

	it('are summed up by the range of youth unemployment, with its year', () => {
		const said = LANGUAGES.map((language) => {
			askLanguageOf(() => language);
			return plain(headlinesModel(known([headline('youth_unemployment_rate', neet)]), same).summary);
		});
		askLanguageOf(() => 'en');
		expect(said).toEqual([
			'The partner countries differ widely: for “youth_unemployment_rate” (2023), values run from 8.7% (RUS) to 33.3% (XKX).',
			'Les pays partenaires diffèrent beaucoup : pour « youth_unemployment_rate » (2023), les valeurs vont de 8,7 % (RUS) à 33,3 % (XKX).',
			'Страны-партнёры сильно различаются: «youth_unemployment_rate» (2023) — от 8,7 % (RUS) до 33,3 % (XKX).',
			'تتباين البلدان الشريكة كثيرًا: تتراوح قيم «youth_unemployment_rate» (2023) من 8.7% (RUS) إلى 33.3% (XKX).'
		]);
	});

	it('are headed by nothing where an end is an estimate, or the only value', () => {
		for (const one of [headline('neet_rate', neet, 'E'), headline('neet_rate', { GEO: 24.9 }), headline('gini', neet)])
			expect(headlinesModel(known([one]), same).finding).toBe('');
	});

	it('are headed by nothing where two countries share an end', () => {
		const shared = headlinesModel(known([headline('neet_rate', { ...neet, MDA: 33.34 })]), same);
		expect(shared.finding).toBe('');
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

	it('have a median of values measured in one way, and say of how many', () => {
		const learning = headline('learning', { BLR: 17.6, GEO: 2, MDA: 1, SRB: 6.5, TUR: 8 });
		const measured = (country: string, note: string): Note => ({
			note,
			kind: 'method',
			indicator: 'learning',
			country,
			yearFrom: null,
			yearTo: null,
			text: note
		});
		const notes = [
			...['BLR', 'GEO', 'MDA'].map((country) => measured(country, 'period_unknown')),
			...['SRB', 'TUR'].map((country) => measured(country, 'four_weeks'))
		];
		const said = LANGUAGES.map((language) => {
			askLanguageOf(() => language);
			const [strip] = stripsOf(known([learning], notes), [], same);
			return [strip?.dots.length, strip?.median, plain(strip?.note ?? '')];
		});
		askLanguageOf(() => 'en');
		expect(said).toEqual([
			[5, 2, '2023: median 2.0% (3 of 5 countries, measured in one way)'],
			[5, 2, '2023 : médiane 2,0 % (3 pays sur 5, mesurés de la même façon)'],
			[5, 2, '2023: медиана 2,0 % (стран: 3 из 5, измерено одним методом)'],
			[5, 2, '2023: الوسيط 2.0% (البلدان: 3 من 5، بمنهجية واحدة)']
		]);
	});
});
