import { render } from 'svelte/server';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ComponentProps } from 'svelte';
import { ownData, type OwnObservation } from '$lib/state/own-data.svelte';
import { facts, ownSeen, place, plain as spaced, seen, selected } from '../indicator/fixtures.testing';
import ScatterFigure from '../indicator/scatter/ScatterFigure.svelte';
import { ownPairs } from './in-scatter';
import OwnScatterFigure from './OwnScatterFigure.svelte';

const jobless = { ...facts, indicator: 'jobless', name: 'Unemployment' };
const own = (INDICATOR: string, country: string, value: number, more: Partial<OwnObservation> = {}) =>
	ownSeen(country, value, { INDICATOR, ...more });
const countries = ['A', 'B', 'C', 'E'].map((code) => place(code));
const props: ComponentProps<typeof ScatterFigure> = {
	x: {
		facts: jobless,
		selection: selected(['A', 'B', 'C'].map((code, at) => seen(code, 10 + at, { indicator: 'jobless' })))
	},
	y: { facts, selection: selected([seen('A', 26), seen('B', 7), seen('C', 12)]) },
	countries,
	sex: 'T',
	year: 2020,
	sources: []
};
const put = (...rows: OwnObservation[]) => ownData.put({ name: 'draft.csv', tables: { observations: rows } });
const bare = ({ body }: { readonly body: string }): string => body.replace(/<!--.*?-->/g, '');
const words = (html: string): string =>
	spaced(html.replace(/<[^>]+>/g, ' '))
		.replace(/\u2068/g, '')
		.replace(/\s+/g, ' ')
		.trim();
const drawn = (): string => bare(render(OwnScatterFigure, { props }));
const published = (): string => bare(render(ScatterFigure, { props }));

describe('two indicators with own values', () => {
	beforeEach(() => ownData.clear());

	it('are what they are without them where a country has but one of the two', () => {
		put(
			own('neet_rate', 'A', 20),
			own('jobless', 'B', 9),
			own('neet_rate', 'E', 9),
			own('jobless', 'E', 9, { SEX: 'F' })
		);
		expect(drawn()).toBe(published());
	});

	it('have a point more of each country with both, of no region, named and told in words', () => {
		put(
			own('neet_rate', 'A', 20.5, { OBS_STATUS: 'E' }),
			own('jobless', 'A', 9),
			own('neet_rate', 'E', 9),
			own('jobless', 'E', 30)
		);
		const marks = [...drawn().matchAll(/<rect[^>]*data-own-mark="([^"]*)"[^>]*>/g)].map(([mark, id]) => [
			id,
			...['data-x', 'data-y', 'data-status'].map((name) => mark.match(`${name}="([^"]*)"`)?.[1])
		]);
		expect(marks).toEqual([
			['own A', '9', '20.5', 'E'],
			['own E', '30', '9', 'A']
		]);
		expect(drawn().match(/data-country="A"/g)).toHaveLength(1);
		expect(words(drawn())).toContain(
			'In your data, not published: A (NEET rate: 20.5%, Unemployment: 9.0%), E (NEET rate: 9.0%, Unemployment: 30.0%).'
		);
		const names = [...drawn().matchAll(/<text class="name[^>]*>.*?<\/text>/gs)].map(([text]) => words(text));
		expect(names).toEqual(expect.arrayContaining(['A (your data) E', 'E (your data)']));
	});

	it('say how many countries there are where the values of all would be no sentence', () => {
		put(...['A', 'B', 'E'].flatMap((code) => [own('neet_rate', code, 9), own('jobless', code, 30)]));
		expect(words(drawn())).toContain('In your data, not published: values of 3 countries.');
	});

	it('are counted and summed up without them', () => {
		put(own('neet_rate', 'E', 9), own('jobless', 'E', 30));
		const summary = (html: string) => words(html.match(/data-summary[^>]*>(.*?)<\/p>/s)?.[1] ?? '');
		expect(summary(published())).toContain('3 of 4');
		expect(summary(drawn()).startsWith(summary(published()))).toBe(true);
		// E has nothing published: it is still named as one without a value.
		expect(words(drawn())).toContain('3 of 4 countries');
	});

	it('have rows in their table that say whose they are', () => {
		put(own('neet_rate', 'A', 20), own('jobless', 'A', 9));
		const rows = [...drawn().matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => words(row));
		expect(rows.at(-2)).toBe('C 12.0 2020 normal 12.0 2020 normal S Published');
		expect(rows.at(-1)).toBe('A (your data) 20.0 2020 normal 9.0 2020 normal draft.csv Your file');
	});

	it('pair values carried forward as far as the others', () => {
		const rows = [own('neet_rate', 'A', 20), own('jobless', 'A', 9, { TIME_PERIOD: 2018 })];
		const view = { x: jobless, y: facts, countries, sex: 'T' as const, year: 2020 };
		const parts = [{ name: 'draft.csv', tables: { observations: rows } }];
		expect(ownPairs(rows, parts, view)).toEqual([]);
		expect(
			ownPairs(rows, parts, { ...view, tolerance: 2 }).map(({ x, y }) => [x.observation.year, y.observation.year])
		).toEqual([[2018, 2020]]);
	});
});
