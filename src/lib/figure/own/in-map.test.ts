import { render } from 'svelte/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableRows } from '$lib/exports/tables';
import { selectByRole } from '$lib/domain/tolerance';
import { ownData, type OwnObservation } from '$lib/state/own-data.svelte';
import { facts, ownSeen, plain, seen } from '../indicator/fixtures.testing';
import { mapFigure } from '../indicator/map/map-figure';
import MapFigure from '../indicator/map/MapFigure.svelte';
import TilesFigure from '../indicator/map/TilesFigure.svelte';
import { ownAt, withOwnOnMap } from './in-map';
import OwnMapFigure from './OwnMapFigure.svelte';
import OwnTilesFigure from './OwnTilesFigure.svelte';

const place = (country: string, name: string, latest: number | null) => ({
	country,
	name,
	role: 'partner',
	region: 'R',
	latest
});
const countries = [
	place('ALB', 'Albania', 2020),
	place('KAZ', 'Kazakhstan', 2020),
	place('MDA', 'Moldova', 2020),
	place('UZB', 'Uzbekistan', null)
];
const observations = [seen('ALB', 26), seen('KAZ', 7), seen('MDA', 20)];
const view = (tolerance = 0) => ({
	facts,
	selection: selectByRole(observations, countries, 2020, tolerance),
	countries,
	sex: 'T' as const,
	year: 2020,
	tolerance,
	sources: []
});
const partsOf = (rows: readonly OwnObservation[]) => [{ name: 'draft.csv', tables: { observations: rows } }];
const shownOf = (rows: readonly OwnObservation[], tolerance = 0) =>
	withOwnOnMap(mapFigure('map', view(tolerance)), ownAt(rows, partsOf(rows), view(tolerance)), view(tolerance));
const clean = (text: string): string => plain(text).replace(/[\u2066-\u2069]/g, '');

describe('own values on a map', () => {
	// Far beyond the published ones, and of a country of which nothing is published.
	const rows = [ownSeen('KAZ', 96.4, { OBS_STATUS: 'E' }), ownSeen('UZB', 1.2)];
	const shown = shownOf(rows);
	const published = mapFigure('map', view());

	it('leave classes and what they hold as they are', () => {
		expect(shown.classes).toEqual(published.classes);
		expect(shown.countries.map(({ country, code, value }) => [country, code, value])).toEqual(
			published.countries.map(({ country, code, value }) => [country, code, value])
		);
		for (const key of ['finding', 'coverage', 'absences'] as const)
			expect(shown.model[key]).toEqual(published.model[key]);
		expect(shown.model.published?.observations).toEqual(published.model.published?.observations);
	});

	it('stand where their country is, and in its tip with whose they are', () => {
		expect(shown.own.map(({ id, country, value, text }) => [id, country, value, clean(text)])).toEqual([
			['own KAZ', 'KAZ', 96.4, '96.4'],
			['own UZB', 'UZB', 1.2, '1.2']
		]);
		const tips = new Map(shown.countries.map(({ country, tip }) => [country, tip.map(clean)]));
		expect(tips.get('KAZ')?.slice(-2)).toEqual([
			'Kazakhstan (your data) · 2020: 96.4% (estimate)',
			'Your file: draft.csv; not published here'
		]);
		expect(tips.get('ALB')).toEqual(published.countries.find(({ country }) => country === 'ALB')?.tip.map(clean));
	});

	it('are said in the summary, and in rows of their own in table and files, without a rank', () => {
		expect(clean(shown.model.summary)).toContain(
			'In your data, not published: Kazakhstan 96.4% (2020), Uzbekistan 1.2% (2020).'
		);
		const { columns, rows: filed } = tableRows(shown.model.table);
		const at = (name: string) => columns.indexOf(name);
		expect(
			filed.slice(-2).map((row) => ['country_code', 'Rank', 'Published or yours'].map((name) => row[at(name)]))
		).toEqual([
			['KAZ', null, 'Your file'],
			['UZB', null, 'Your file']
		]);
	});

	it('are those of the year shown, or of as many before as values may be of, which they say then', () => {
		const before = [ownSeen('KAZ', 9, { TIME_PERIOD: 2018 })];
		expect(shownOf(before).own).toEqual([]);
		expect(shownOf(before, 2).own.map(({ text }) => clean(text))).toEqual(['9.0 (2018)']);
	});
});

describe.each([
	['map', MapFigure, OwnMapFigure],
	['tiles', TilesFigure, OwnTilesFigure]
] as const)('%s', (_, Published, Own) => {
	beforeEach(() => ownData.clear());
	const bare = ({ body }: { readonly body: string }): string => body.replace(/<!--.*?-->/g, '');
	const put = (...rows: OwnObservation[]) => ownData.put({ name: 'draft.csv', tables: { observations: rows } });

	it('are what they are without own values where there are none of what they show', () => {
		put(ownSeen('KAZ', 6, { SEX: 'F' }));
		expect(bare(render(Own, { props: view() }))).toBe(bare(render(Published, { props: view() })));
	});

	it('count in their classes the published values alone; the key explains the marks that are drawn', () => {
		put(ownSeen('KAZ', 96.4, { OBS_STATUS: 'E' }), ownSeen('UZB', 1.2));
		const html = bare(render(Own, { props: view() }));
		const counts = (from: string) => [...from.matchAll(/<b>(\d+)<\/b>/g)].map(([, count]) => count);
		expect(counts(html)).toEqual(counts(bare(render(Published, { props: view() }))));
		const marks = [...html.matchAll(/<rect[^>]*data-own-mark="([^"]*)"[^>]*>/g)];
		expect(marks.map(([, id]) => id)).toEqual(['own KAZ', 'own UZB']);
		for (const [mark] of marks) expect(mark).not.toMatch(/data-country|data-class/);
		expect(clean(html)).toContain('your data, not published');
		expect(clean(html)).toContain('estimate (your data)');
		expect(clean(html)).not.toContain('provisional (your data)');
	});
});
