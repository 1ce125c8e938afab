/**
 * What is told of two years passes over no break, no other method and no other release without saying so: of every partner
 * country and every indicator. What lies between two years is worked out by Arquero from the files.
 */
import { desc, escape, op } from 'arquero';
import { group } from 'd3';
import { expect, it } from 'vitest';
import type { Note } from '../../src/lib/domain/notes';
import { withComments } from '../../src/lib/domain/notes';
import type { Observation } from '../../src/lib/domain/observation';
import { notesIn } from '../../src/lib/duckdb/published/choices.server';
import { allIndicators, describe as factsOf, namesIn } from '../../src/lib/duckdb/published/names.server';
import { figuresOf } from '../../src/lib/features/country/figures.server';
import { HEADLINE_INDICATORS } from '../../src/lib/features/country/plain-words/outcomes';
import { answerOf, type Shown } from '../../src/lib/figure/selection/answer';
import { changes } from '../../src/lib/figure/indicator/change/change';
import { changeFinding } from '../../src/lib/figure/indicator/change/finding';
import { trendFinding } from '../../src/lib/figure/indicator/trend/finding';
import { pairs } from '../../src/lib/domain/pairs';
import { partners } from '../e2e/support/tables';
import { methodOf, table, type Row } from './arquero';

const names = await namesIn('en');
const notes: readonly Note[] = await notesIn('en');
const indicators = (await allIndicators()).map((row) => factsOf(row, names));
const places = partners().map((country) => ({
	country,
	name: names.of('country', country),
	role: 'partner',
	region: 'R',
	group: 'R',
	latest: null
}));
const nameOf = (country: string) => names.of('country', country);

const partnerCodes = new Set(partners());
const ofPartners = group(
	table('observations')
		.filter(escape((row: Row) => row.SEX === 'T' && partnerCodes.has(String(row.REF_AREA))))
		.orderby('REF_AREA', 'TIME_PERIOD')
		.objects() as Row[],
	(row) => row.INDICATOR
);
const rowsOf = (indicator: string): readonly Row[] => ofPartners.get(indicator) ?? [];

/** First years of what parts a series, by `indicator country`: marks of the source, and notes that date a break. */
const parting = new Map<string, number[]>();
const marks = table('observations')
	.filter((row: Row) => row.OBS_STATUS === 'B' && row.SEX === 'T')
	.select({ INDICATOR: 'indicator', REF_AREA: 'country', TIME_PERIOD: 'year' });
const dated = table('notes')
	.filter((row: Row) => row.kind === 'break' && row.year_from !== null)
	.select({ indicator: 'indicator', country: 'country', year_from: 'year' });
for (const row of marks.concat(dated).dedupe().orderby('year').objects() as Row[]) {
	const key = `${row.indicator} ${row.country}`;
	parting.set(key, [...(parting.get(key) ?? []), Number(row.year)]);
}
const breaksBetween = (indicator: string, country: string, from: number, to: number): number[] =>
	(parting.get(`${indicator} ${country}`) ?? []).filter((year) => year > from && year <= to);

it('every change of a country’s page tells the breaks between its years, and is of one method', async () => {
	let broken = 0;
	for (const country of partners()) {
		const { changeOf } = await figuresOf(country);
		for (const indicator of HEADLINE_INDICATORS) {
			const change = changeOf(indicator);
			if (!change) continue;
			const { from, to, breaks } = change;
			const between = breaksBetween(indicator, country, from.year, to.year);
			expect(between.length > 0, `${indicator} ${country} ${from.year}–${to.year}`).toBe(breaks.length > 0);
			expect(breaks.every((year) => between.some((one) => one <= year))).toBe(true);
			expect(methodOf(indicator, country, from.year)).toBe(methodOf(indicator, country, to.year));
			if (breaks.length) broken += 1;
		}
	}
	expect(broken).toBeGreaterThan(5);
});

it('adult learning of Türkiye, Serbia and North Macedonia is broken where Eurostat marks its own series of the survey', () => {
	const ofSurvey = (country: string) =>
		(parting.get(`adult_learning_4_weeks ${country}`) ?? []).filter((year) => year <= 2023);
	expect(['TUR', 'SRB', 'MKD'].map(ofSurvey)).toEqual([[2014, 2021], [2014, 2021], [2021]]);
	for (const country of ['TUR', 'SRB', 'MKD'])
		for (const indicator of ['learning_participation_25_54', 'learning_participation_15_24', 'neet_rate_15_29'])
			expect(parting.get(`${indicator} ${country}`), `${indicator} ${country}`).toEqual(ofSurvey(country));
});

it('no finding of a line passes over a break, another method or another release', () => {
	for (const facts of indicators) {
		const all = rowsOf(facts.indicator);
		for (const country of partners()) {
			const own = all.filter((row) => row.REF_AREA === country).map(observation);
			const [first, last] = [own[0], own.at(-1)];
			if (!first || !last) continue;
			const found = trendFinding(facts, withComments(own, notes), places, notes, nameOf);
			if (!found) continue;
			const where = `${facts.indicator} ${country}: ${found}`;
			expect(breaksBetween(facts.indicator, country, first.year, last.year), where).toEqual([]);
			expect(new Set(own.map(({ source }) => source)).size, where).toBe(1);
			expect(new Set(own.map(({ year }) => methodOf(facts.indicator, country, year))).size, where).toBe(1);
		}
	}
});

it('no finding of a change names a country with a break between the years; its row says so', () => {
	let rowsWithBreaks = 0;
	for (const facts of indicators) {
		const all = rowsOf(facts.indicator);
		const [newest] = table('observations')
			.params({ of: facts.indicator })
			.filter((row: Row, $: { of: string }) => row.INDICATOR === $.of && row.SEX === 'T')
			.groupby('TIME_PERIOD')
			.rollup({ count: op.count() })
			.orderby(desc('count'), desc('TIME_PERIOD'))
			.array('TIME_PERIOD') as number[];
		if (newest === undefined) continue;
		const answer = answerOf({
			shown: shownOf(facts.indicator, newest),
			rows: all.map(observation),
			newest: [],
			notes,
			indicators,
			places,
			first: 2000
		});
		for (const earlier of [newest - 10, newest - 5]) {
			const since = answer.selectedSince(facts.indicator, earlier);
			const before = answer.selectedAt(facts.indicator, earlier);
			const rows = changes(facts, pairs(since.countries, before.countries), nameOf, 'value');
			const found = changeFinding(facts, rows, notes, nameOf);
			for (const { later, earlier: then } of rows) {
				const { country, year, comment = '' } = later.observation;
				if (breaksBetween(facts.indicator, country, then.observation.year, year).length === 0) continue;
				rowsWithBreaks += 1;
				expect(comment, `${facts.indicator} ${country} ${earlier}`).toContain('A break in the series lies between');
				expect(found).not.toContain(`; the largest change: ${nameOf(country)},`);
			}
		}
	}
	expect(rowsWithBreaks).toBeGreaterThan(20);
});

function observation(row: Row): Observation {
	return {
		indicator: String(row.INDICATOR),
		country: String(row.REF_AREA),
		year: Number(row.TIME_PERIOD),
		sex: 'T',
		value: Number(row.OBS_VALUE),
		status: row.OBS_STATUS as Observation['status'],
		source: String(row.SOURCE)
	};
}

const shownOf = (indicator: string, to: number): Shown => ({
	view: {
		indicators: [indicator],
		countries: partners(),
		years: { from: to - 10, to },
		sex: 'T',
		age: null,
		tolerance: '0',
		benchmark: { kind: 'eu' },
		references: [],
		measure: 'value',
		sort: 'value',
		scale: 'shared',
		log: [],
		form: null
	},
	form: 'benchmark',
	benchmark: null
});
