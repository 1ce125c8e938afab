import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { OwnObservation } from '$lib/state/own-data.svelte';
import { csvOf, sdmxOf, workbookOf } from '../export/export-figure';
import { notesOf, sourceText } from '../export/wording';
import { facts, plain as spaced, seen } from '../indicator/fixtures.testing';
import { trendFigure } from '../indicator/trend/trend-figure';
import { ownSeries, ownValues, withOwnValues, type OwnView } from './in-figure';

const plain = (text: string): string => spaced(text).replace(/\u2068/g, '');
const own = (more: Partial<OwnObservation> = {}): OwnObservation => ({
	INDICATOR: 'neet_rate',
	REF_AREA: 'KAZ',
	TIME_PERIOD: 2021,
	SEX: 'T',
	AGE: 'Y15T24',
	OBS_VALUE: 6.6,
	OBS_STATUS: 'A',
	SOURCE: 'wdi_2025',
	...more
});
const place = (country: string, name: string, latest: number | null) => ({
	country,
	name,
	role: 'partner',
	region: 'R',
	latest
});
const countries = [place('ALB', 'Albania', 2020), place('KAZ', 'Kazakhstan', 2020), place('UZB', 'Uzbekistan', null)];
const view: OwnView = { facts, countries, sex: 'T', from: 2019, to: 2022 };
const shownOf = (rows: readonly OwnObservation[], of: OwnView = view) =>
	ownValues(rows, [{ name: 'draft.csv', tables: { observations: rows } }], of).map(({ country, year, value }) => [
		country,
		year,
		value
	]);

describe('own values in a figure', () => {
	it('are those of its countries and years: by country in the order chosen, then by year', () => {
		const rows = [
			own({ TIME_PERIOD: 2022, OBS_VALUE: 6.4 }),
			own(),
			own({ REF_AREA: 'ALB', OBS_VALUE: 24.1 }),
			own({ REF_AREA: 'MDA' }),
			own({ TIME_PERIOD: 2018 }),
			own({ TIME_PERIOD: 2023 })
		];
		expect(shownOf(rows)).toEqual([
			['ALB', 2021, 24.1],
			['KAZ', 2021, 6.6],
			['KAZ', 2022, 6.4]
		]);
	});

	it('of two files, or of two releases, are not joined by a line', () => {
		const [first, second] = [
			[own({ TIME_PERIOD: 2019 }), own({ TIME_PERIOD: 2020 }), own({ REF_AREA: 'UZB' })],
			[own({ OBS_VALUE: 79 }), own({ TIME_PERIOD: 2022, OBS_VALUE: 78, SOURCE: 'uis_2019' })]
		];
		const parts = [first, second].map((observations, at) => ({ name: `${at}.csv`, tables: { observations } }));
		const found = ownValues([...first, ...second], parts, view);
		expect(found.map(({ country, year, joined }) => [country, year, joined])).toEqual([
			['KAZ', 2019, undefined],
			['KAZ', 2020, undefined],
			['KAZ', 2021, false],
			['KAZ', 2022, false],
			['UZB', 2021, undefined]
		]);
	});

	it.each([
		['another indicator', own({ INDICATOR: 'vet_share' }), view],
		['another sex', own({ SEX: 'F' }), view],
		['another age group', own({ AGE: 'Y15T29' }), view],
		['a figure of changes, in another unit', own(), { ...view, facts: { ...facts, derived: true } }]
	] as const)('are none for %s', (_, row, of) => {
		expect(shownOf([row], of)).toEqual([]);
	});
});

describe('a trend with own values', () => {
	const published = trendFigure(
		{
			facts,
			observations: [
				seen('ALB', 26.5, { year: 2019, source: 'wdi_2025' }),
				seen('ALB', 26, { year: 2020, source: 'wdi_2025' }),
				seen('KAZ', 7.5, { year: 2019, source: 'wdi_2025' }),
				seen('KAZ', 7, { year: 2020, source: 'wdi_2025' })
			],
			countries,
			sex: 'T',
			from: 2019,
			to: 2022,
			sources: [
				{
					source: 'wdi_2025',
					organisation: 'World Bank',
					released: '2025',
					attribution: 'World Bank, WDI',
					url: 'https://example.org/',
					licence: 'CC BY 4.0'
				}
			]
		},
		false
	);
	const rows = [
		own({ OBS_STATUS: 'E' }),
		own({ TIME_PERIOD: 2020, OBS_VALUE: 6.9 }),
		own({ REF_AREA: 'UZB', OBS_VALUE: 20.25 })
	];
	const values = ownValues(rows, [{ name: 'draft.csv', tables: { observations: rows } }], view);
	const model = withOwnValues(published.model, values, view);
	const nameOf = (country: string) => countries.find((one) => one.country === country)?.name ?? country;

	it('has a series more for each country, in its colour, or in one that is free', () => {
		expect(
			ownSeries(values, published.series, nameOf).map(({ id, country, name, colour, points }) => ({
				id,
				country,
				name,
				colour,
				points: points.map(({ year, value }) => [year, value])
			}))
		).toEqual([
			{
				id: 'own KAZ',
				country: null,
				name: 'Kazakhstan (your data)',
				colour: 2,
				points: [
					[2020, 6.9],
					[2021, 6.6]
				]
			},
			{ id: 'own UZB', country: null, name: 'Uzbekistan (your data)', colour: 3, points: [[2021, 20.25]] }
		]);
		expect(published.series.map(({ id, points }) => [id, points.length])).toEqual([
			['ALB', 2],
			['KAZ', 2]
		]);
	});

	it('says the newest of each after what it says without them, and is found on the same things', () => {
		expect(model.summary.startsWith(published.model.summary)).toBe(true);
		expect(plain(model.summary.slice(published.model.summary.length))).toBe(
			' In your data, not published: Kazakhstan 6.6% (2021), Uzbekistan 20.3% (2021).'
		);
		expect(model.finding).toBe(published.model.finding);
		expect(model.absences).toEqual(published.model.absences);
	});

	it('says of each row of its table and its CSV whose it is, and where an own one is from', () => {
		const [header = [], ...lines] = Papa.parse<string[]>(csvOf(model).trim()).data;
		const at = (name: string) => header.indexOf(name);
		const read = lines.map((line) =>
			['country_code', 'Year', 'per cent', 'Status', 'Source', 'Published or yours'].map((name) => line[at(name)])
		);
		expect(read).toEqual([
			['ALB', '2019', '26.5', 'normal', 'World Bank', 'Published'],
			['ALB', '2020', '26', 'normal', 'World Bank', 'Published'],
			['KAZ', '2019', '7.5', 'normal', 'World Bank', 'Published'],
			['KAZ', '2020', '7', 'normal', 'World Bank', 'Published'],
			['KAZ', '2020', '6.9', 'normal', 'draft.csv', 'Your file'],
			['KAZ', '2021', '6.6', 'estimate', 'draft.csv', 'Your file'],
			['UZB', '2021', '20.25', 'normal', 'draft.csv', 'Your file']
		]);
		expect(lines.map((line) => line[0])).toEqual([
			...['Albania', 'Albania', 'Kazakhstan', 'Kazakhstan'],
			...['Kazakhstan (your data)', 'Kazakhstan (your data)', 'Uzbekistan (your data)']
		]);
	});

	it('says so in workbook, notes and citation; the file of published values has none of them', async () => {
		const blob = await workbookOf(model, { address: 'https://example.org/en/compare/', day: '2026-11-29' });
		const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
		const texts = Object.values(parts)
			.map((part) => strFromU8(part))
			.join('\n');
		for (const text of ['Uzbekistan (your data)', 'Published or yours', 'Your file']) expect(texts).toContain(text);
		expect(notesOf(model).map(plain).join('\n')).toContain(
			'Marked as “your data”: values from draft.csv, not published.'
		);
		expect(plain(sourceText(model))).toBe('Your file: draft.csv; not published here; World Bank, WDI');
		expect(sdmxOf(model)).toBe(sdmxOf(published.model));
		expect(model.fileName).toBe('neet_rate_ALB-KAZ_2019-2022_own');
	});
});
