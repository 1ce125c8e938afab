/** What was agreed: targets of the international community, of the European Union and of countries. */
import { choice, code, integer, number, optional, refers, table, text, YEARS } from './declare';
import { certainty, source, when } from './evidence';
import { AGE, SEXES, UNITS } from './statistics';

/** For whom a target was set: one country, or a group. */
export const TARGET_SCOPES = ['country', 'eu', 'g20', 'un', 'unesco', 'sdg4_benchmarks'] as const;
/** Who set it; of a country's own bodies, the country says whose. */
export const TARGET_SETTERS = [
	'un_general_assembly',
	'world_education_forum',
	'sdg4_countries',
	'g20_leaders',
	'g20_ministers',
	'eu_council',
	'eu_commission',
	'eu_leaders',
	'eu_programme',
	'president',
	'president_parliament',
	'prime_minister',
	'government',
	'advisory_commission',
	'not_stated'
] as const;
export const TARGET_MATCHES = ['exact', 'near', 'none'] as const;
/** Only a `level` may be set against the indicator as it stands. */
export const TARGET_KINDS = ['level', 'complement', 'relative', 'change', 'sum'] as const;
export const TARGET_OPERATORS = ['>=', '>', '<=', '<', 'range'] as const;

/** Targets reach beyond the years in which values lie. */
const TARGET_YEARS = [YEARS[0], 2060] as const;

export const targets = table('targets', 'a target that somebody set for a country or a group of countries', {
	key: ['target'],
	columns: {
		target: code('Code of the target.'),
		scope: choice('For whom it was set: one country, or a group of countries.', TARGET_SCOPES),
		country: optional(code('The country, where it was set for one.')),
		set_by: choice('Who set it.', TARGET_SETTERS),
		definition: text('What is to reach the value, in English.'),
		indicator: optional(code('The indicator it is about; empty: none is.')),
		theme: optional(code('Theme of a target without an indicator; else that of the indicator.')),
		match: choice(
			'exact: the measure, age group and coverage of the indicator; near: the same idea, measured otherwise; none: no indicator.',
			TARGET_MATCHES
		),
		difference: optional(text('How its measure differs from the indicator, in English; only of a near one.')),
		kind: choice(
			'level: a value of the measure; complement: of 100 minus the indicator; relative: per cent of a starting value; change: an increase or decrease; sum: over the years.',
			TARGET_KINDS
		),
		sex: choice('T: both sexes together; F: female; M: male.', SEXES),
		age: optional(code('Age group as SDMX writes it; empty: not stated, or none.', { pattern: AGE })),
		year_first: optional(
			integer('First year, where it holds for two years or a span of years.', { range: TARGET_YEARS })
		),
		year: integer('Year by which it is to be reached.', { range: TARGET_YEARS }),
		operator: choice('range: from the value to the upper value.', TARGET_OPERATORS),
		value: number('The value to be reached, or the lower end of a range.'),
		value_high: optional(number('Upper end of a range.')),
		unit: choice('Unit of the value; of a relative target, per cent of the starting value.', UNITS),
		base_year: optional(integer('Year of the starting value, where one is stated.', { range: YEARS })),
		joint_with: optional(code('Target of the same act without which this one is not judged.')),
		basis: choice('act: read in the act itself; account: read in what others write about it.', ['act', 'account']),
		...when,
		...certainty,
		source_title: text('Title of the act or of the page.'),
		...source
	},
	references: [
		refers('country', 'countries'),
		refers('indicator', 'indicators'),
		refers('theme', 'themes'),
		refers('joint_with', 'targets', 'target')
	],
	order: ['target']
});
