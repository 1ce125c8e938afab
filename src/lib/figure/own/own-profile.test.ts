import { render } from 'svelte/server';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ComponentProps } from 'svelte';
import { ownData, type OwnObservation } from '$lib/state/own-data.svelte';
import { facts, ownSeen, place, plain as spaced, seen, selected } from '../indicator/fixtures.testing';
import StripFigure from '../indicator/strip/StripFigure.svelte';
import OwnStripFigure from './OwnStripFigure.svelte';

const jobless = { ...facts, indicator: 'jobless', name: 'Unemployment' };
const own = (INDICATOR: string, country: string, value: number, more: Partial<OwnObservation> = {}) =>
	ownSeen(country, value, { INDICATOR, ...more });
const props: ComponentProps<typeof StripFigure> = {
	rows: [
		{ facts, year: 2020, selection: selected([seen('A', 10), seen('B', 20), seen('C', 30), seen('D', 40)]) },
		{ facts: jobless, year: 2020, selection: selected([seen('A', 5, { indicator: 'jobless' })]) }
	],
	countries: ['A', 'B', 'C', 'D', 'E'].map((code) => place(code)),
	latestOf: () => 2020,
	sex: 'T',
	year: 2020,
	sources: []
};
const put = (...rows: OwnObservation[]) => ownData.put({ name: 'draft.csv', tables: { observations: rows } });
const bare = ({ body }: { readonly body: string }): string => body.replace(/<!--.*?-->/g, '');
const words = (html: string): string =>
	spaced(html.replace(/<[^>]+>/g, ' '))
		.replace(/[\u2068\u2069]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
const drawn = (): string => bare(render(OwnStripFigure, { props }));
const published = (): string => bare(render(StripFigure, { props }));
const marksIn = (html: string) =>
	[...html.matchAll(/<rect[^>]*data-own-mark="([^"]*)"[^>]*>/g)].map(([mark, id]) => [
		id,
		...['data-value', 'data-year', 'data-status'].map((name) => mark.match(`${name}="([^"]*)"`)?.[1])
	]);

describe('a profile with own values', () => {
	beforeEach(() => ownData.clear());

	it('is what it is without them where there are none of its year and sex', () => {
		put(own('neet_rate', 'A', 12, { TIME_PERIOD: 2019 }), own('jobless', 'A', 12, { SEX: 'F' }));
		expect(drawn()).toBe(published());
	});

	it('has a square beneath the line of each, with value and name beside it', () => {
		put(own('neet_rate', 'A', 12, { OBS_STATUS: 'E' }), own('jobless', 'E', 9));
		expect(marksIn(drawn())).toEqual([
			['own A', '12', '2020', 'E'],
			['own E', '9', '2020', 'A']
		]);
		expect(words(drawn())).toContain('12.0 A (your data)');
		expect(words(drawn())).toContain('9.0 E (your data)');
		expect(words(drawn())).toContain('estimate (your data)');
	});

	it('keeps its medians, its ends and what it says of the published', () => {
		put(own('neet_rate', 'A', 1), own('neet_rate', 'E', 99));
		const summary = (html: string) => words(html.match(/data-summary[^>]*>(.*?)<\/p>/s)?.[1] ?? '');
		expect(summary(drawn())).toBe(
			`${summary(published())} In your data, not published: A (NEET rate: 1.0%), E (NEET rate: 99.0%).`
		);
		// Of 10, 20, 30 and 40.
		expect(words(drawn())).toContain('25.0%');
		expect(words(drawn())).toContain('10.0 A');
		expect(words(drawn())).toContain('40.0 D');
	});

	it('has rows in its table that say whose they are, beside the median of the published values of others', () => {
		put(own('neet_rate', 'A', 12));
		const rows = [...drawn().matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => words(row));
		// Of 20, 30 and 40.
		expect(rows.at(-1)).toBe(
			'A (your data) NEET rate 2020 12.0 per cent 30.0 3 women and men normal draft.csv Your file'
		);
		expect(rows.filter((row) => row.endsWith('Published'))).toHaveLength(5);
	});
});
