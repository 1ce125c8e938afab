import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Note } from '$lib/domain/notes';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Valued } from '$lib/domain/observation';
import { selectByRole } from '$lib/domain/tolerance';
import MapFigure from './map/MapFigure.svelte';
import TilesFigure from './map/TilesFigure.svelte';
import RankFigure from './rank/RankFigure.svelte';
import TableFigure from './table/TableFigure.svelte';
import TrendFigure from './trend/TrendFigure.svelte';
import { seriesColours } from './trend/trend';

const facts: IndicatorFacts = {
	indicator: 'part_time_employment',
	name: 'Part-time employment',
	definition: '',
	theme: 'labour',
	themeName: 'Labour',
	unitCode: 'percent',
	unit: 'per cent',
	unitShort: '%',
	direction: 'neutral',
	decimals: 1,
	validMin: 0,
	validMax: 100,
	age: 'Y_GE15',
	sexes: ['T'],
	organisation: 'World Bank',
	series: 'SL.TLF.PART.ZS',
	licence: 'CC BY 4.0'
};
const value = (country: string, own: number, source: string): Valued => ({
	indicator: facts.indicator,
	country,
	year: 2015,
	sex: 'T',
	value: own,
	status: 'A',
	source
});
const release = (source: string) => ({
	source,
	organisation: source,
	attribution: `Attribution of ${source}`,
	url: `https://example.org/${source}`,
	licence: `Licence of ${source}`
});
const sources = [release('un_2021'), release('wdi_2025'), release('not_drawn')];
const note = (country: string): Note => ({
	note: country,
	kind: 'comparability',
	indicator: facts.indicator,
	country,
	yearFrom: null,
	yearTo: null,
	text: `A doubt about ${country}.`
});
const observations = [value('ARM', 12, 'un_2021'), value('GEO', 9, 'wdi_2025')];
const countries = [
	{ country: 'ARM', name: 'Armenia', role: 'partner' as const, latest: 2015 },
	{ country: 'GEO', name: 'Georgia', role: 'partner' as const, latest: 2015 },
	{ country: 'LBY', name: 'Libya', role: 'partner' as const, latest: null }
];
const common = { facts, countries, sources, notes: [note('ARM'), note('KAZ')], sex: 'T' as const };
const selection = selectByRole(observations, countries, 2015, 0);
const ofYear = { ...common, selection, year: 2015 };

describe.each([
	['ranking', () => render(RankFigure, { props: ofYear })],
	['map', () => render(MapFigure, { props: ofYear })],
	['tiles', () => render(TilesFigure, { props: ofYear })],
	['trend', () => render(TrendFigure, { props: { ...common, observations, from: 2010, to: 2020 } })],
	['table', () => render(TableFigure, { props: { ...common, observations, from: 2010, to: 2020 } })]
] as const)('the %s of one indicator', (_, drawn) => {
	const { body } = drawn();

	it('cites the releases of exactly the values drawn', () => {
		expect(body).toContain('Attribution of un_2021');
		expect(body).toContain('Attribution of wdi_2025');
		expect(body).not.toContain('Attribution of not_drawn');
	});

	it('says the doubts about the values drawn, and no others', () => {
		expect(body).toContain('A doubt about ARM.');
		expect(body).not.toContain('A doubt about KAZ.');
	});

	it('names who has no value', () => {
		expect(body).toContain('Libya (no value published)');
	});
});

describe('a trend beside a ranking', () => {
	const years = (country: string, ...own: number[]) =>
		own.map((one, at) => ({ ...value(country, one, 'un_2021'), year: 2014 + at }));
	const own = years('ARM', 12, 13);
	const { body: trend } = render(TrendFigure, {
		props: {
			...common,
			observations: own,
			from: 2010,
			to: 2020,
			others: { observations: years('GEO', 9, 8), nameOf: () => 'Georgia' }
		}
	});

	it('has the others as grey lines that its key names: no marks of it, no rows of its table', () => {
		expect(trend).toContain('the other partner countries');
		expect(trend).not.toContain('data-point="GEO');
		expect(trend.match(/<path class="[^"]*context/g)?.length).toBe(1);
		expect(trend.match(/<th scope="row"/g)?.length).toBe(own.length);
	});

	it('lends the ranking the colours of its lines: in the order chosen, of those with values, none to an aggregate', () => {
		const chosen = [
			{ country: 'LBY', name: 'Libya', role: 'partner', latest: null },
			{ country: 'EUU', name: 'European Union', role: 'aggregate', latest: 2015 },
			{ country: 'GEO', name: 'Georgia', role: 'partner', latest: 2015 },
			{ country: 'ARM', name: 'Armenia', role: 'partner', latest: 2015 }
		];
		const colours = seriesColours([...observations, value('EUU', 20, 'un_2021')], chosen);
		expect([...colours]).toEqual([
			['GEO', 1],
			['ARM', 2]
		]);
		const { body } = render(RankFigure, { props: { ...ofYear, colours } });
		expect(body).toMatch(/class="mark A c1[^"]*"[^>]*data-country="GEO"/);
		expect(body).toMatch(/class="mark A c2[^"]*"[^>]*data-country="ARM"/);
	});
});
