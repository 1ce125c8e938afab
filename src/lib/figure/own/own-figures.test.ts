import { render } from 'svelte/server';
import { beforeEach, describe, expect, it } from 'vitest';
import Multiples from '$lib/charts/trend/Multiples.svelte';
import { ownData, type OwnObservation } from '$lib/state/own-data.svelte';
import { facts, seen } from '../indicator/fixtures.testing';
import TableFigure from '../indicator/table/TableFigure.svelte';
import TrendFigure from '../indicator/trend/TrendFigure.svelte';
import OwnTableFigure from './OwnTableFigure.svelte';
import OwnTrendFigure from './OwnTrendFigure.svelte';

const props = {
	facts,
	observations: [seen('KAZ', 7.5, { year: 2019 }), seen('KAZ', 7)],
	countries: [{ country: 'KAZ', name: 'Kazakhstan', role: 'partner', latest: 2020 }],
	sex: 'T' as const,
	from: 2019,
	to: 2021,
	sources: []
};
const own = (more: Partial<OwnObservation> = {}): OwnObservation => ({
	INDICATOR: 'neet_rate',
	REF_AREA: 'KAZ',
	TIME_PERIOD: 2021,
	SEX: 'T',
	AGE: 'Y15T24',
	OBS_VALUE: 6.6,
	OBS_STATUS: 'E',
	SOURCE: 'draft.csv',
	...more
});
const put = (...observations: OwnObservation[]) => ownData.put({ name: 'draft.csv', tables: { observations } });
/** Without the marks that hydration reads. */
const bare = ({ body }: { readonly body: string }): string => body.replace(/<!--.*?-->/g, '');

describe.each([
	['trend', () => render(OwnTrendFigure, { props }), () => render(TrendFigure, { props })],
	['table', () => render(OwnTableFigure, { props }), () => render(TableFigure, { props })]
] as const)('the %s with own values', (_, withOwn, published) => {
	beforeEach(() => ownData.clear());

	it('is what it is without them where there are none of what it shows', () => {
		expect(bare(withOwn())).toBe(bare(published()));
		put(own({ SEX: 'F' }), own({ AGE: 'Y15T29' }), own({ REF_AREA: 'ALB' }));
		expect(bare(withOwn())).toBe(bare(published()));
	});

	it('names them as the reader’s, in the drawing and in its summary', () => {
		put(own());
		const body = bare(withOwn());
		expect(body).toContain('Kazakhstan (your data)');
		expect(body).toContain('In your data, not published: Kazakhstan 6.6% (2021).');
		expect(body).toMatch(/Your file: .?draft\.csv.?; not published here/);
	});
});

describe('an own value', () => {
	beforeEach(() => {
		ownData.clear();
		put(own());
	});

	it('is a mark of its own in a trend, of no country', () => {
		const marks = [...render(OwnTrendFigure, { props }).body.matchAll(/<rect[^>]*data-own-mark[^>]*>/g)].map(
			([mark]) => mark
		);
		expect(marks).toHaveLength(1);
		expect(marks[0]).toContain('data-year="2021"');
		expect(marks[0]).toContain('data-value="6.6"');
		expect(marks[0]).toContain('data-status="E"');
		expect(marks[0]).not.toContain('data-country');
	});

	it('stands in the panel of its country in small multiples, and in one of its own where nothing is published', () => {
		put(own(), own({ REF_AREA: 'UZB' }));
		const countries = [...props.countries, { country: 'UZB', name: 'Uzbekistan', role: 'partner', latest: null }];
		const { body } = render(OwnTrendFigure, { props: { ...props, countries, Multiples, multiples: true } });
		const panels = bare({ body })
			.split('data-panel=')
			.slice(1)
			.map((panel) => [
				panel.match(/^"(\w+)"/)?.[1],
				panel.match(/data-own-mark="([^"]+)"/)?.[1],
				/your data: [^<]*6\.6 \(2021\)/.test(panel)
			]);
		expect(panels).toEqual([
			['KAZ', 'own KAZ', true],
			['UZB', 'own UZB', true]
		]);
	});

	it('stands in a row of its own in a table, under those of countries', () => {
		const rows = [...render(OwnTableFigure, { props }).body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
			row
				.replace(/<!--.*?-->|<[^>]+>/g, ' ')
				.replace(/\s+/g, ' ')
				.trim()
		);
		expect(rows).toEqual(['Country 2019 2020 2021', 'Kazakhstan 7.5 7.0', 'Kazakhstan (your data) 6.6 E']);
	});
});
