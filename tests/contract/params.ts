/**
 * Every question with the parameters that matter: indicators with and without a total, years at the edges, countries
 * with little data, codes that do not exist. Whoever adds a question adds a line here; `params.test.ts` misses it otherwise.
 */
import * as queries from '../../src/lib/duckdb/queries';
import { ask, type Engine, type Query, type Value } from '../../src/lib/duckdb/queries';
import { conditionText } from '../../src/lib/features/find/address';
import { QUESTIONS } from '../../src/lib/features/find/questions';
import type { RowOf, Shape } from '../../src/lib/duckdb/queries/query';

type Row = Readonly<Record<string, Value>>;

/** A question with one set of parameters, ready to be put to an engine. */
export interface Case {
	readonly question: string;
	/** The parameters, for those who read a failure. */
	readonly params: string;
	/** Columns the answer promises. */
	readonly columns: readonly string[];
	/** What the parameters name cannot exist, so the answer has no row. */
	readonly impossible: boolean;
	readonly answer: (engine: Engine) => Promise<readonly Row[]>;
}

type Shapes = Readonly<Record<string, Shape<Value>>>;

/**
 * @param possible parameters that may have an answer; some of them do
 * @param impossible parameters that can have none, whatever the tables hold
 */
function cases<P, S extends Shapes>(
	question: Query<P, S>,
	possible: readonly P[],
	impossible: readonly P[] = []
): Case[] {
	const made = (params: P, isImpossible: boolean): Case => ({
		question: question.name,
		params: JSON.stringify(params),
		columns: Object.keys(question.row),
		impossible: isImpossible,
		answer: (engine): Promise<readonly RowOf<S>[]> => ask(engine, question, params)
	});
	return [...possible.map((params) => made(params, false)), ...impossible.map((params) => made(params, true))];
}

/** A question without parameters. */
const once = [{}];

/** Many values for all sexes; none for both together; few; large numbers; below zero. */
const INDICATORS = [
	'activity_rate_15_64',
	'neet_rate',
	'vulnerable_employment',
	'vet_expenditure_gdp',
	'population_total',
	'gdp_per_capita_growth'
];
/** Well documented; with little data; with a code of its own; a member of the Union; an aggregate. */
const COUNTRIES = ['KAZ', 'LBY', 'XKX', 'PSE', 'HRV', 'EUU'];
const ROUNDS = ['TRP1', 'TRP2', 'TRP3', 'TRP4', 'TRP5', 'TRP6', 'TRP2025'];
/** With scores and without, with statements and without. */
const THEMES = ['entrepreneurial_learning', 'access', 'career_guidance', 'context'];
/** Codes no table holds; the last would end a text in SQL that was put together by hand. */
const UNKNOWN = ['ZZZ', 'kaz', 'Қазақстан', '', `KAZ' OR '1' = '1`];

const all = { indicators: INDICATORS, countries: COUNTRIES, from: 2005, to: 2024, sex: 'T' };

/** Those of a kind in the ready questions, and others of it; then none, and those of indicators that do not exist. */
function conditionsOf(kind: string, ...others: readonly string[]) {
	const ready = QUESTIONS.flatMap(({ conditions }) => conditions.filter((one) => one.kind === kind).map(conditionText));
	const asked = (conditions: readonly string[]) => ({ conditions, newest: 2024 });
	const unknown = UNKNOWN.map((code) => asked([`${code}:T:${kind}:yes:2020`]));
	return [
		[asked([...ready, ...others]), asked(others)],
		[asked([]), ...unknown]
	] as const;
}
/** Of a target of the European Union. */
const LEVELS = [
	{
		indicator: 'early_leavers',
		sex: 'T',
		operator: '<',
		value: 9,
		year: 2030,
		countries: ['ALB', 'SRB', 'TUR']
	}
] as const;

function withLevels([possible, impossible]: ReturnType<typeof conditionsOf>) {
	const besideLevels = (asked: (typeof possible)[number]) => ({ ...asked, levels: LEVELS });
	return [possible.map(besideLevels), impossible.map(besideLevels)] as const;
}

export const CASES: readonly Case[] = [
	...cases(queries.countryList, once),
	...cases(queries.coverage, once),
	...cases(queries.valueCells, ...conditionsOf('value', 'neet_rate:F:value:below:12.5')),
	...cases(queries.publishedCells, ...conditionsOf('published', 'gini_index:T:published:no:2015')),
	...cases(
		queries.changeCells,
		...conditionsOf('change', 'neet_rate:gap:change:above:2012', 'min_proficiency_reading:T:change:below:2012')
	),
	...cases(
		queries.positionCells,
		...conditionsOf('position', 'neet_rate:T:position:above:eu', 'youth_unemployment_rate:gap:position:below:partners')
	),
	...cases(queries.targetCells, ...withLevels(conditionsOf('target', 'early_leavers:T:target:yes'))),
	...cases(
		queries.eventList,
		['', ...ROUNDS].map((round) => ({ round })),
		UNKNOWN.filter((code) => code !== '').map((round) => ({ round }))
	),
	...cases(queries.indicatorList, once),
	...cases(
		queries.labelList,
		// A language the tables do not speak is answered in English.
		['en', 'fr', 'ru', 'ar', 'de', ''].map((language) => ({ language }))
	),
	...cases(queries.conflictList, once),
	...cases(queries.latestSteps, once),
	...cases(queries.reportTypeList, once),
	...cases(queries.responsibilityList, once),
	...cases(queries.stakeholderTypeList, once),
	...cases(
		queries.latestValues,
		COUNTRIES.map((country) => ({ country })),
		UNKNOWN.map((country) => ({ country }))
	),
	...cases(
		queries.newestYears,
		[
			{ ...all, indicators: [...INDICATORS, 'unknown'] },
			{ ...all, sex: 'F' },
			{ ...all, indicators: ['vulnerable_employment'] }
		],
		[
			{ ...all, indicators: [] },
			{ ...all, countries: [] },
			{ ...all, sex: 'X' },
			...UNKNOWN.map((code) => ({ ...all, countries: [code] }))
		]
	),
	...cases(queries.noteList, once),
	...cases(queries.methodList, once),
	...cases(
		queries.observationsOf,
		[
			all,
			{ ...all, sex: 'F' },
			{ ...all, sex: 'M' },
			{ ...all, from: 2005, to: 2005 },
			{ ...all, from: 2024, to: 2024, countries: ['KAZ', 'UKR', 'GEO'] },
			{ ...all, from: -1, to: 9999, countries: ['LBY'] },
			{ ...all, indicators: ['vulnerable_employment', 'unknown'], countries: ['XKX', 'ALB', 'ZZZ'], sex: 'F' },
			{ ...all, indicators: ['neet_rate', 'neet_rate'], countries: ['ARM', 'ARM'] },
			{ ...all, indicators: ['vulnerable_employment'] }
		],
		[
			{ ...all, indicators: [] },
			{ ...all, countries: [] },
			{ ...all, from: 2024, to: 2005 },
			{ ...all, from: 1900, to: 1901 },
			{ ...all, sex: 'X' },
			...UNKNOWN.map((code) => ({ ...all, countries: [code] })),
			...UNKNOWN.map((code) => ({ ...all, indicators: [code] }))
		]
	),
	...cases(queries.participationList, once),
	...cases(queries.partnerMedians, once),
	...cases(queries.roundList, once),
	...cases(
		queries.seriesOf,
		INDICATORS.map((indicator) => ({ indicator })),
		UNKNOWN.map((indicator) => ({ indicator }))
	),
	...cases(queries.sourceList, once),
	...cases(queries.stageList, once),
	...cases(
		queries.scoreList,
		THEMES.map((theme) => ({ theme })),
		UNKNOWN.map((theme) => ({ theme }))
	),
	...cases(queries.statementList, once),
	...cases(
		queries.statementsOf,
		['GEO', 'BLR', ...COUNTRIES].map((country) => ({ country })),
		UNKNOWN.map((country) => ({ country }))
	),
	...cases(
		queries.synonymList,
		['en', 'fr', 'ru', 'ar'].map((language) => ({ language })),
		['de', ''].map((language) => ({ language }))
	),
	...cases(queries.termList, once),
	...cases(queries.themeIndicators, once),
	...cases(queries.themeList, once),
	...cases(queries.targetList, once),
	...cases(
		queries.themeSections,
		THEMES.map((theme) => ({ theme })),
		UNKNOWN.map((theme) => ({ theme }))
	),
	...cases(
		queries.valuesAt,
		[
			{ at: INDICATORS.map((indicator) => ({ indicator, year: 2015, sex: 'T' })) },
			{
				at: [
					{ indicator: 'neet_rate', year: 2019, sex: 'T' },
					{ indicator: 'neet_rate', year: 2005, sex: 'F' },
					{ indicator: 'vulnerable_employment', year: 2019, sex: 'F' },
					{ indicator: 'unknown', year: 2019, sex: 'T' }
				]
			},
			{ at: [{ indicator: 'vulnerable_employment', year: 2019, sex: 'T' }] }
		],
		[{ at: [] }, ...UNKNOWN.map((indicator) => ({ at: [{ indicator, year: 2019, sex: 'T' }] }))]
	),
	...cases(queries.valuesByOrganisation, once),
	...cases(queries.yearCoverage, once)
];
