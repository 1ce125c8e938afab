import { render } from 'svelte/server';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ComponentProps } from 'svelte';
import { selectByRole } from '$lib/domain/tolerance';
import { ownData, type OwnObservation } from '$lib/state/own-data.svelte';
import { facts, seen } from '../indicator/fixtures.testing';
import RankFigure from '../indicator/rank/RankFigure.svelte';
import OwnRankFigure from './OwnRankFigure.svelte';

const place = (country: string, name: string, latest: number | null, role = 'partner') => ({
	country,
	name,
	role,
	region: 'R',
	latest
});
const countries = [
	place('ALB', 'Albania', 2020),
	place('KAZ', 'Kazakhstan', 2020),
	place('MDA', 'Moldova', 2020),
	place('UZB', 'Uzbekistan', null),
	place('EUU', 'European Union', 2020, 'aggregate')
];
const observations = [seen('ALB', 26), seen('KAZ', 7), seen('MDA', 20), seen('EUU', 11)];
const own = (country: string, value: number, more: Partial<OwnObservation> = {}): OwnObservation => ({
	INDICATOR: 'neet_rate',
	REF_AREA: country,
	TIME_PERIOD: 2020,
	SEX: 'T',
	AGE: 'Y15T24',
	OBS_VALUE: value,
	OBS_STATUS: 'A',
	SOURCE: 'draft.csv',
	...more
});
const put = (...rows: OwnObservation[]) => ownData.put({ name: 'draft.csv', tables: { observations: rows } });

const propsOf = (tolerance = 0): ComponentProps<typeof RankFigure> => ({
	facts,
	selection: selectByRole(observations, countries, 2020, tolerance),
	countries,
	sex: 'T',
	year: 2020,
	tolerance,
	sources: []
});
const bare = ({ body }: { readonly body: string }): string => body.replace(/<!--.*?-->/g, '');
const drawn = (tolerance = 0): string => bare(render(OwnRankFigure, { props: propsOf(tolerance) }));
const published = (): string => bare(render(RankFigure, { props: propsOf() }));
const words = (html: string): string =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/[\u2066-\u2069]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
const rowsOf = (html: string): string[] => [...html.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => words(row));
/** Names as they stand in the drawing, from top to bottom. */
const namesIn = (html: string): string[] =>
	[...html.matchAll(/<text class="name[^>]*>.*?<\/text>/gs)].map(([text]) => words(text));
const marksIn = (html: string) =>
	[...html.matchAll(/<rect[^>]*data-own-mark="([^"]*)"[^>]*>/g)].map(([mark, id]) => [
		id,
		...['data-year', 'data-value', 'data-status'].map((name) => mark.match(`${name}="([^"]*)"`)?.[1])
	]);

describe('a ranking with own values', () => {
	beforeEach(() => ownData.clear());

	it('is what it is without them where there are none of its countries, year, sex and age group', () => {
		put(
			own('GEO', 20),
			own('KAZ', 6, { TIME_PERIOD: 2021 }),
			own('KAZ', 6, { SEX: 'F' }),
			own('KAZ', 6, { AGE: 'Y15T29' })
		);
		expect(drawn()).toBe(published());
	});

	it('has a row more under that of the country, and under all others where nothing is published', () => {
		put(own('UZB', 15), own('KAZ', 6.6, { OBS_STATUS: 'E' }));
		expect(namesIn(drawn())).toEqual([
			'Kazakhstan',
			'Kazakhstan (your data)',
			'Moldova',
			'Albania',
			'European Union',
			'Uzbekistan (your data)'
		]);
		expect(marksIn(drawn())).toEqual([
			['own KAZ', '2020', '6.6', 'E'],
			['own UZB', '2020', '15', 'A']
		]);
		for (const [mark] of drawn().matchAll(/<rect[^>]*data-own-mark[^>]*>/g)) expect(mark).not.toContain('data-country');
	});

	it('ranks, counts and compares published values alone', () => {
		put(own('UZB', 1), own('KAZ', 30));
		const [before, after] = [published(), drawn()];
		const ranks = (html: string) => rowsOf(html).slice(1, 5);
		expect(ranks(after).map((row) => row.replace(/ Published$/, ''))).toEqual(ranks(before));
		const summary = (html: string) => words(html.match(/data-summary[^>]*>(.*?)<\/p>/s)?.[1] ?? '');
		expect(summary(before)).toContain('Median of 3 countries: 20.0%');
		expect(summary(after)).toBe(
			`${summary(before)} In your data, not published: Kazakhstan 30.0% (2020), Uzbekistan 1.0% (2020).`
		);
		expect(words(after)).toContain('3 of 4 countries');
	});

	it('has rows in its table that say whose they are and have no rank', () => {
		put(own('KAZ', 6.6));
		expect(rowsOf(drawn())).toEqual([
			'Country Rank per cent Year Status Source Published or yours',
			'Kazakhstan 1 7.0 2020 normal S Published',
			'Moldova 2 20.0 2020 normal S Published',
			'Albania 3 26.0 2020 normal S Published',
			'European Union reference value, not ranked 11.0 2020 normal S Published',
			'Kazakhstan (your data) yours, not ranked 6.6 2020 normal draft.csv Your file'
		]);
	});

	it('counts the countries in its summary where they are too many to tell one by one', () => {
		const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((code) => place(code, code, null));
		put(...many.map(({ country }) => own(country, 10)));
		const body = render(OwnRankFigure, { props: { ...propsOf(), countries: [...countries, ...many] } }).body;
		expect(words(body)).toContain('In your data, not published: values of 6 countries.');
	});

	it('carries them forward as far as the others, each with its own year', () => {
		put(own('KAZ', 6.6, { TIME_PERIOD: 2018 }), own('KAZ', 6.8, { TIME_PERIOD: 2019 }));
		expect(marksIn(drawn())).toEqual([]);
		expect(marksIn(drawn(2))).toEqual([['own KAZ', '2019', '6.8', 'A']]);
		expect(words(drawn(2))).toContain('6.8 (2019)');
	});
});
