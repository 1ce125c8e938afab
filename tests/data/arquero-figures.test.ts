/** Answers about figures, worked out a second time by Arquero from the files themselves. */
import { desc, escape, op, type ColumnTable } from 'arquero';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Direction } from '../../src/lib/domain/indicator';
import { median, ranks } from '../../src/lib/domain/statistics';
import * as queries from '../../src/lib/duckdb/queries';
import { ask, type Engine } from '../../src/lib/duckdb/queries';
import { native } from '../contract/native-answers';
import { table, type Row } from './arquero';

let engine: Engine;

beforeAll(async () => {
	engine = await native();
});

const where = (from: ColumnTable, holds: (row: Row) => boolean) => from.filter(escape(holds));
const observations = table('observations').rename({
	INDICATOR: 'indicator',
	REF_AREA: 'country',
	TIME_PERIOD: 'year',
	SEX: 'sex',
	OBS_VALUE: 'value',
	OBS_STATUS: 'status',
	SOURCE: 'source'
});
const partners = where(table('countries'), ({ role }) => role === 'partner');
const ofPartners = observations.join(partners.select('country', 'region'), 'country');
const indicators = table('indicators').array('indicator') as string[];
const partnerCodes = partners.array('country') as string[];
const some = ['KAZ', 'LBY', 'XKX', 'HRV', 'EUU'];

const rows = (of: ColumnTable) => of.objects();

const sought = new Map<string, ColumnTable>();
/** The observations of one indicator, sought among all once. */
function ofIndicator(indicator: string): ColumnTable {
	const own = sought.get(indicator) ?? where(observations, (row) => row.indicator === indicator).reify();
	sought.set(indicator, own);
	return own;
}

describe('rows of observations', () => {
	it.each([
		{ indicators: ['neet_rate', 'population_total'], countries: some, from: 2005, to: 2024, sex: 'T' },
		{ indicators: ['vulnerable_employment'], countries: partnerCodes, from: 2010, to: 2019, sex: 'F' },
		{ indicators, countries: ['LBY'], from: 2024, to: 2024, sex: 'T' }
	])('observations-of', async (of) => {
		const expected = where(
			observations,
			({ indicator, country, year, sex }) =>
				of.indicators.includes(String(indicator)) &&
				of.countries.includes(String(country)) &&
				Number(year) >= of.from &&
				Number(year) <= of.to &&
				sex === of.sex
		)
			.orderby('indicator', 'country', 'year')
			.select('indicator', 'country', 'year', 'value', 'status', 'source');
		expect(expected.numRows()).toBeGreaterThan(0);
		expect(await ask(engine, queries.observationsOf, of)).toEqual(rows(expected));
	});

	it.each(['neet_rate', 'vulnerable_employment', 'vet_expenditure_gdp', 'gdp_per_capita_growth'])(
		'series-of %s',
		async (indicator) => {
			const expected = where(observations, (row) => row.indicator === indicator)
				.orderby('country', 'sex', 'year')
				.select('country', 'sex', 'year', 'value', 'status', 'source');
			expect(await ask(engine, queries.seriesOf, { indicator })).toEqual(rows(expected));
		}
	);

	it('values-at', async () => {
		const at = [
			...indicators.map((indicator, position) => ({ indicator, year: 2008 + (position % 12), sex: 'T' })),
			{ indicator: 'vulnerable_employment', year: 2015, sex: 'F' },
			{ indicator: 'neet_rate', year: 2019, sex: 'M' }
		];
		const expected = where(ofPartners, (row) =>
			at.some(({ indicator, year, sex }) => row.indicator === indicator && row.year === year && row.sex === sex)
		)
			.orderby('indicator', 'country')
			.select('indicator', 'country', 'value', 'status', 'source');
		expect(expected.numRows()).toBeGreaterThan(0);
		expect(await ask(engine, queries.valuesAt, { at })).toEqual(rows(expected));
	});

	it.each([...some, 'PSE', 'UKR'])('latest-values of %s', async (country) => {
		const here = where(observations, (row) => row.country === country);
		const totals = where(here, ({ sex }) => sex === 'T');
		const women = where(here, ({ sex }) => sex === 'F').antijoin(totals, 'indicator');
		const expected = totals
			.concat(women)
			.orderby(desc('year'))
			.groupby('indicator')
			.slice(0, 1)
			.ungroup()
			.join_left(table('indicators').select('indicator', 'position'), 'indicator')
			.orderby('position')
			.select('indicator', 'year', 'sex', 'value', 'status', 'source');
		expect(await ask(engine, queries.latestValues, { country })).toEqual(rows(expected));
	});
});

describe('comparisons', () => {
	const directions = new Map(
		table('indicators')
			.objects()
			.map((row) => [(row as Row).indicator, (row as Row).direction])
	);
	const ranked = (indicator: string, year: number, sex: string, countries: readonly string[]) =>
		where(
			ofIndicator(indicator),
			(row) => row.year === year && row.sex === sex && countries.includes(String(row.country))
		)
			.orderby(directions.get(indicator) === 'lower_is_better' ? 'value' : desc('value'))
			.derive({ rank: op.rank() })
			.orderby('rank', 'country')
			.select('country', 'value', 'status', 'rank');

	/** Rows of one indicator, year and sex, in the order of the countries. */
	const inOrder = (indicator: string, year: number, sex: string, countries: readonly string[]) =>
		ranked(indicator, year, sex, countries).orderby('country').objects() as Row[];
	const ranksOf = (indicator: string, found: readonly Row[]) =>
		ranks(
			found.map(({ value }) => Number(value)),
			directions.get(indicator) as Direction
		);

	it.each([2005, 2012, 2019, 2023])('ranks of every indicator in %i', (year) => {
		for (const indicator of indicators) {
			const found = inOrder(indicator, year, indicator === 'vulnerable_employment' ? 'F' : 'T', partnerCodes);
			expect(ranksOf(indicator, found), indicator).toEqual(found.map(({ rank }) => rank));
		}
	});

	it('equal values share a rank and the next counts on from them, in every direction', () => {
		const tied = observations
			.groupby('indicator', 'year', 'sex', 'value')
			.count({ as: 'equal' })
			.filter(escape(({ equal }: Row) => Number(equal) === 2));
		for (const direction of ['higher_is_better', 'lower_is_better', 'neutral']) {
			const [first] = where(tied, (row) => directions.get(row.indicator ?? '') === direction).objects() as Row[];
			const indicator = String(first?.indicator);
			const countries = table('countries').array('country') as string[];
			const found = inOrder(indicator, Number(first?.year), String(first?.sex), countries);
			const places = ranksOf(indicator, found);
			expect(new Set(places).size, direction).toBeLessThan(places.length);
			expect(places).toEqual(found.map(({ rank }) => rank));
		}
	});

	it.each(['T', 'F'])('medians of every indicator by region and year, sex %s', (sex) => {
		for (const indicator of indicators) {
			const own = where(ofIndicator(indicator), (row) => row.sex === sex).join(
				partners.select('country', 'region'),
				'country'
			);
			const values = own.objects() as Row[];
			for (const { region, year, median: expected } of own
				.groupby('region', 'year')
				.rollup({ median: op.median('value') })
				.objects() as Row[])
				expect(
					median(values.filter((row) => row.region === region && row.year === year).map(({ value }) => Number(value))),
					`${indicator} ${region} ${year}`
				).toBeCloseTo(Number(expected), 6);
		}
	});
});

describe('how much is published', () => {
	it('coverage', async () => {
		const expected = ofPartners
			.groupby('indicator', 'country')
			.rollup({ latestYear: op.max('year'), years: op.distinct('year') })
			.orderby('indicator', 'country');
		const answer = await ask(engine, queries.coverage, {});
		expect(answer.map(({ source: _, ...row }) => row)).toEqual(rows(expected));
		const published = new Set(
			(rows(ofPartners) as Row[]).map((row) => [row.indicator, row.country, row.year, row.source].join(' '))
		);
		const from = answer.map((row) => [row.indicator, row.country, row.latestYear, row.source].join(' '));
		expect(from.filter((one) => !published.has(one))).toEqual([]);
	});

	it('year-coverage', async () => {
		const expected = ofPartners
			.groupby('indicator', 'year')
			.rollup({ partners: op.distinct('country'), members: op.array_agg_distinct('country') })
			.orderby('indicator', 'year');
		const written = (rows(expected) as (Row & { members: string[] })[]).map(({ members, ...row }) => ({
			...row,
			members: members.toSorted().join('~')
		}));
		expect(await ask(engine, queries.yearCoverage, {})).toEqual(written);
	});

	it.each(['T', 'F'])('newest-years, sex %s', async (sex) => {
		const of = { indicators, countries: some, sex };
		const expected = where(observations, (row) => row.sex === sex && some.includes(String(row.country)))
			.groupby('indicator', 'country')
			.rollup({ year: op.max('year') })
			.orderby('indicator', 'country')
			.select('indicator', 'country', 'year');
		expect(await ask(engine, queries.newestYears, of)).toEqual(rows(expected));
	});

	const limitOf = (cell: unknown) => (cell === '' || cell === null || cell === undefined ? null : Number(cell));

	it('indicator-list', async () => {
		const expected = table('indicators')
			.join_left(ofPartners.groupby('indicator').rollup({ partners: op.distinct('country') }), 'indicator')
			.join_left(
				observations.groupby('indicator').rollup({
					firstYear: op.min('year'),
					lastYear: op.max('year'),
					age: op.any('AGE'),
					sexes: op.array_agg_distinct('sex')
				}),
				'indicator'
			)
			.derive({
				sexes: escape(({ sexes }: { sexes: string[] }) => [...sexes].sort().reverse().join('~')),
				valid_min: escape((row: Row) => limitOf(row.valid_min)),
				valid_max: escape((row: Row) => limitOf(row.valid_max))
			})
			.orderby('position')
			.rename({
				source_organisation: 'sourceOrganisation',
				source_series: 'sourceSeries',
				valid_min: 'validMin',
				valid_max: 'validMax'
			})
			.select(Object.keys(queries.indicatorList.row));
		expect(await ask(engine, queries.indicatorList, {})).toEqual(rows(expected));
	});

	it('source-list', async () => {
		const expected = table('sources')
			.join_left(observations.groupby('source').count({ as: 'observations' }), 'source')
			.derive({
				// A vintage starts with its date, or with what the date is of.
				released: escape(
					({ vintage }: Row) =>
						String(vintage)
							.replace(/^(data|last update|file of) /, '')
							.match(/^\d{4}-\d{2}(-\d{2})?/)?.[0] ?? ''
				)
			})
			.orderby('source');
		expect(await ask(engine, queries.sourceList, {})).toEqual(rows(expected));
	});

	it('values-by-organisation', async () => {
		const expected = observations
			.join(table('sources').select('source', 'organisation'), 'source')
			.derive({ organisation: escape(({ organisation }: Row) => String(organisation).replace(/ \(.*$/, '')) })
			.groupby('organisation', 'year')
			.count({ as: 'observations' })
			.orderby('organisation', 'year');
		expect(await ask(engine, queries.valuesByOrganisation, {})).toEqual(rows(expected));
	});
});
