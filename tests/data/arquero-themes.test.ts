/** Answers about themes and terms, worked out a second time by Arquero or plainly from the rows of the files. */
import { desc, escape, op } from 'arquero';
import { beforeAll, describe, expect, it } from 'vitest';
import * as queries from '../../src/lib/duckdb/queries';
import { ask, type Engine } from '../../src/lib/duckdb/queries';
import { native } from '../contract/native-answers';
import { table, type Row } from './arquero';

let engine: Engine;

beforeAll(async () => {
	engine = await native();
});

const rows = (name: string) => table(name).objects() as Row[];
const orNull = (cell: Row[string] | undefined) => (cell === '' || cell === undefined ? null : cell);
const number = (cell: Row[string] | undefined) =>
	cell === '' || cell === null || cell === undefined ? null : Number(cell);
const position = (name: string, key: string) => new Map(rows(name).map((row) => [row[key], Number(row.position)]));

describe('themes', () => {
	it('statement-list: every statement, with the rounds its source stands for', async () => {
		const editions = new Map(
			rows('participation').map((row) => [[row.round, row.country, row.edition].filter(Boolean).join('.'), row])
		);
		const localize: Row[] = [
			...rows('participation'),
			...rows('progress_events').filter(({ country }) => country),
			...rows('further_sources').flatMap((row): Row[] => {
				const part = row.table === 'participation' ? editions.get(String(row.row)) : undefined;
				return part ? [{ ...part, source_url: row.source_url ?? null }] : [];
			})
		];
		const expected = rows('developments').map((row) => ({
			development: row.development,
			country: row.country,
			theme: row.theme,
			kind: row.kind,
			dateStart: orNull(row.date_start),
			dateEnd: orNull(row.date_end),
			datePrecision: orNull(row.date_precision),
			certainty: row.certainty,
			certaintyNote: orNull(row.certainty_note),
			summary: row.summary,
			sourceTitle: row.source_title,
			sourceUrl: orNull(row.source_url),
			rounds: [
				...new Set(
					localize
						.filter((one) => row.source_url && one.source_url === row.source_url && one.country === row.country)
						.map(({ round }) => String(round))
				)
			]
				.sort()
				.join('~')
		}));
		const answer = await ask(engine, queries.statementList, {});
		const byNumber = (a: { development?: unknown }, b: { development?: unknown }) =>
			String(a.development) < String(b.development) ? -1 : 1;
		expect([...answer].sort(byNumber)).toEqual(expected.sort(byNumber));
		const dates = answer.map(({ dateEnd }) => dateEnd ?? '');
		expect(dates).toEqual([...dates].sort().reverse());
	});

	it.each(['entrepreneurial_learning', 'access', 'infrastructure'])('score-list of %s', async (theme) => {
		const expected = rows('scores')
			.filter((row) => row.theme === theme)
			.map((row) => ({
				score: row.score,
				country: orNull(row.country),
				region: orNull(row.region),
				dimension: row.dimension,
				method: row.method,
				yearFrom: number(row.year_from),
				yearTo: number(row.year_to),
				qualifier: orNull(row.qualifier),
				value: number(row.value),
				scaleMin: number(row.scale_min),
				scaleMax: number(row.scale_max),
				certainty: row.certainty,
				certaintyNote: orNull(row.certainty_note),
				sourceUrl: orNull(row.source_url),
				sourceNote: orNull(row.source_note)
			}));
		const answer = await ask(engine, queries.scoreList, { theme });
		// The other reader takes editions for numbers, as they are in `participation`.
		const known = answer.map(({ edition: _, ...row }) => row);
		expect(new Map(known.map((row) => [row.score, row]))).toEqual(new Map(expected.map((row) => [row.score, row])));
		const groups = answer.map(({ dimension, country }) => `${dimension} ${country ?? 'ZZZZ'}`);
		expect(groups).toEqual([...groups].sort());
	});

	it('theme-indicators: own ones first, then the linked ones', async () => {
		const themes = position('themes', 'theme');
		const proxies = new Set(rows('notes').flatMap((row) => (row.kind === 'proxy' ? [row.indicator] : [])));
		const expected = [
			...rows('indicators').map((row) => ({ ...row, place: 0, proxy: proxies.has(row.indicator ?? null) })),
			...rows('theme_indicators').map((row) => ({ ...row, place: 1, proxy: row.relation === 'proxy' }))
		]
			.map((row) => row as Row & { place: number; proxy: boolean })
			.sort(
				(a, b) =>
					(themes.get(a.theme) ?? 0) - (themes.get(b.theme) ?? 0) ||
					a.place - b.place ||
					Number(a.position) - Number(b.position)
			)
			.map(({ theme, indicator, proxy }) => ({ theme, indicator, proxy }));
		expect(await ask(engine, queries.themeIndicators, {})).toEqual(expected);
	});

	it.each(['career_guidance', 'quality_assurance', 'finance'])('theme-sections of %s', async (theme) => {
		const rounds = position('rounds', 'round');
		const sections = new Map(rows('framework_sections').map((row) => [`${row.round}.${row.section}`, row]));
		const expected = rows('theme_frameworks')
			.filter((row) => row.theme === theme)
			.map((row) => ({ row, section: sections.get(`${row.round}.${row.section}`)! }))
			.sort(
				(a, b) =>
					(rounds.get(a.row.round) ?? 0) - (rounds.get(b.row.round) ?? 0) ||
					Number(a.section.position) - Number(b.section.position)
			)
			.map(({ row, section }) => ({
				round: row.round,
				section: row.section,
				level: section.level,
				numbering: section.numbering,
				basis: row.basis,
				name: section.name,
				question: orNull(section.guiding_question),
				sourceUrl: orNull(section.source_url),
				sourceNote: orNull(section.source_note)
			}));
		expect(expected.length).toBeGreaterThan(0);
		expect(await ask(engine, queries.themeSections, { theme })).toEqual(expected);
	});

	it('partner-medians', async () => {
		const partners = new Set(rows('countries').flatMap((row) => (row.role === 'partner' ? [row.country] : [])));
		const methods = rows('methods');
		const methodOf = (row: Row) =>
			methods.find(
				({ indicator, country, year_from: from, year_to: to }) =>
					indicator === row.INDICATOR &&
					[null, row.REF_AREA].includes(orNull(country)) &&
					(number(from) ?? 0) <= Number(row.TIME_PERIOD) &&
					(number(to) ?? 9999) >= Number(row.TIME_PERIOD)
			)?.method ?? null;
		const all = table('observations')
			.filter(escape((row: Row) => row.SEX === 'T' && partners.has(row.REF_AREA ?? null)))
			.derive({ method: escape(methodOf) });
		/** Of each indicator the method of most values, the first by name of as many. */
		const most = new Map(
			(all.groupby('INDICATOR', 'method').count().orderby('INDICATOR', desc('count'), 'method').objects() as Row[])
				.reverse()
				.map((row) => [row.INDICATOR, row.method])
		);
		const expected = all
			.filter(escape((row: Row) => row.method === most.get(row.INDICATOR ?? null)))
			.groupby('INDICATOR', 'TIME_PERIOD')
			.rollup({ median: op.median('OBS_VALUE'), countries: op.count(), members: op.array_agg('REF_AREA') })
			.orderby('INDICATOR', 'TIME_PERIOD')
			.objects() as { INDICATOR: string; TIME_PERIOD: number; median: number; countries: number; members: string[] }[];
		const answer = await ask(engine, queries.partnerMedians, {});
		expect(answer.map(({ indicator, year, countries, members }) => [indicator, year, countries, members])).toEqual(
			expected.map(({ INDICATOR, TIME_PERIOD, countries, members }) => [
				INDICATOR,
				TIME_PERIOD,
				countries,
				[...members].sort().join('~')
			])
		);
		answer.forEach(({ median }, at) => expect(median).toBeCloseTo(expected[at]?.median ?? Number.NaN, 9));
	});

	it('term-list', async () => {
		expect(await ask(engine, queries.termList, {})).toEqual(rows('glossary').map(({ term }) => ({ term })));
	});
});
