/** Figures: who publishes them, what they mean, the values, and what is doubtful about them. */
import { choice, code, integer, number, optional, refers, table, text, url, YEARS, type Pattern } from './declare';
import { CERTAINTIES } from './evidence';

export const DIRECTIONS = ['higher_is_better', 'lower_is_better', 'neutral'] as const;
export const UNITS = [
	'percent',
	'persons',
	'ratio',
	'per_1000_15_64',
	'per_100_15_64',
	'ppp_dollars_2021',
	'index_0_100'
] as const;
export const SEXES = ['T', 'F', 'M'] as const;
export const OBS_STATUSES = ['A', 'E', 'B', 'P'] as const;
export const NOTE_KINDS = [
	'modelled',
	'revision',
	'comparability',
	'source_error',
	'break',
	'stale',
	'proxy',
	'gap_in_source',
	'transcribed',
	'large_change',
	'licence'
] as const;

/** What a value was measured by, where an indicator is not measured in one way: a test, or the time a survey asks about. */
export const METHODS = ['pisa', 'timss', 'four_weeks', 'period_unknown'] as const;

/** An age group: all, a school age (level of ISCED), one year, a span of years, or years from or up to one. */
export const AGE: Pattern = {
	form: /^(?:_T|SCHOOL_AGE_[0-8]|Y\d{1,2}(?:T\d{1,2})?|Y_(?:GE|GT|LE|LT)\d{1,2})$/,
	wrong: 'not an age group',
	remedy: 'write it as SDMX does, like Y15T24, Y_GE15, _T or SCHOOL_AGE_3'
};

export const themes = table('themes', 'a thematic area of indicators, statements or scores', {
	key: ['theme'],
	unique: [['position']],
	required: true,
	columns: {
		theme: code('Code of the theme.'),
		position: integer('Place in lists, from 1.', { range: [1, 99] })
	},
	order: ['position']
});

export const sources = table('sources', 'a release of a publisher from which observations were taken', {
	key: ['source'],
	required: true,
	columns: {
		source: code('Code of the release.'),
		organisation: text('Who publishes it.'),
		dataset: text('Name of the data set and the way it was reached.'),
		vintage: text('Date or version of the release: first its day or month, where one is known.'),
		licence: text('Licence under which it may be reused.'),
		url: url('Address of the publisher’s page.'),
		attribution: text('The words in which the publisher is to be named.')
	},
	order: ['source']
});

export const indicators = table('indicators', 'an indicator', {
	key: ['indicator'],
	unique: [['position']],
	required: true,
	columns: {
		indicator: code('Code of the indicator.'),
		theme: code('Thematic area.'),
		position: integer('Place in lists, from 1.', { range: [1, 9_999] }),
		unit: choice('Unit of the values.', UNITS),
		direction: choice('Which way is better; neutral where neither is.', DIRECTIONS),
		source_organisation: text('Who produces the series.'),
		source_series: text('Code or name of the series at the publisher.'),
		licence: text('Licence of the series.'),
		source: code('The main release used; single observations may come from another.'),
		decimals: integer('Digits after the decimal sign when shown.', { range: [0, 4] }),
		valid_min: number('Smallest value that can be right.'),
		valid_max: number('Largest value that can be right.')
	},
	references: [refers('theme', 'themes'), refers('source', 'sources')],
	order: ['position']
});

export const observations = table('observations', 'a published value (SDMX names)', {
	key: ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SEX', 'AGE'],
	unique: [['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SEX']],
	required: true,
	columns: {
		INDICATOR: code('Indicator.'),
		REF_AREA: code('Country or aggregate.'),
		TIME_PERIOD: integer('Calendar year.', { range: YEARS }),
		SEX: choice('T: both sexes together; F: female; M: male.', SEXES),
		AGE: code(
			'Age group as SDMX writes it (`Y15T24`: 15 to 24, `Y_GE15`: 15 and over); `_T`: all ages; `SCHOOL_AGE_2`, `SCHOOL_AGE_3`: official lower and upper secondary age.',
			{ pattern: AGE }
		),
		OBS_VALUE: number('The value in the unit of the indicator, as published, at most four decimals.'),
		OBS_STATUS: choice('A: normal; E: estimate; B: break in the series; P: provisional.', OBS_STATUSES),
		SOURCE: code('The release it was taken from.')
	},
	references: [
		refers('INDICATOR', 'indicators', 'indicator'),
		refers('REF_AREA', 'countries', 'country'),
		refers('SOURCE', 'sources', 'source')
	],
	order: ['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'SEX', 'AGE']
});

export const notes = table('notes', 'a known doubt about values, shown beside them', {
	key: ['note', 'indicator', 'country', 'year_from'],
	columns: {
		note: code(
			'Code of the note; its text stands in `labels` (subject `note`), except for `large_change`, which the page words from the values.'
		),
		kind: choice('What sort of doubt.', NOTE_KINDS),
		indicator: optional(code('The indicator it concerns; empty: all.')),
		country: optional(code('The country it concerns; empty: all.')),
		year_from: optional(integer('First year it concerns; empty: from the beginning.', { range: YEARS })),
		year_to: optional(integer('Last year it concerns; empty: to the end.', { range: YEARS })),
		basis: text('Where the doubt comes from.')
	},
	references: [refers('indicator', 'indicators'), refers('country', 'countries')],
	order: ['indicator', 'country', 'year_from', 'note']
});

export const methods = table('methods', 'the test, or the time asked about, behind values of one indicator', {
	key: ['indicator', 'country', 'year_from'],
	columns: {
		indicator: code('The indicator; every value of it has one method.'),
		country: optional(code('The country; empty: all.')),
		year_from: optional(integer('First year it holds for; empty: from the beginning.', { range: YEARS })),
		year_to: optional(integer('Last year it holds for; empty: to the end.', { range: YEARS })),
		method: choice('What the values were measured by; values of two methods are not comparable.', METHODS),
		certainty: choice('How sure the row is.', CERTAINTIES),
		basis: text('What it follows from.')
	},
	references: [refers('indicator', 'indicators'), refers('country', 'countries')],
	order: ['indicator', 'country', 'year_from']
});
