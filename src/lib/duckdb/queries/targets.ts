/** What was agreed. */
import { double, integer, maybe, oneOf, query, text } from './query';

/** Every target, those of groups first, then by country; by year within. */
export const targetList = query({
	name: 'target-list',
	values: () => [],
	row: {
		target: text,
		scope: oneOf('country', 'eu', 'g20', 'un', 'unesco', 'sdg4_benchmarks'),
		country: maybe(text),
		setBy: text,
		definition: text,
		indicator: maybe(text),
		theme: text,
		match: oneOf('exact', 'near', 'none'),
		difference: maybe(text),
		kind: oneOf('level', 'complement', 'relative', 'change', 'sum'),
		sex: oneOf('T', 'F', 'M'),
		yearFirst: maybe(integer),
		year: integer,
		operator: oneOf('>=', '>', '<=', '<', 'range'),
		value: double,
		valueHigh: maybe(double),
		unit: text,
		baseYear: maybe(integer),
		jointWith: maybe(text),
		basis: oneOf('act', 'account'),
		dateStart: maybe(text),
		dateEnd: maybe(text),
		datePrecision: maybe(text),
		certainty: text,
		certaintyNote: maybe(text),
		sourceTitle: text,
		sourceUrl: maybe(text)
	},
	sql: `SELECT target, scope, country, set_by AS "setBy", definition, t.indicator, coalesce(t.theme, i.theme) AS theme, match,
			difference, kind, sex, year_first AS "yearFirst", t."year" AS "year", operator, t."value" AS "value",
			value_high AS "valueHigh", t.unit, base_year AS "baseYear", joint_with AS "jointWith", basis,
			cast(date_start AS VARCHAR) AS "dateStart", cast(date_end AS VARCHAR) AS "dateEnd",
			date_precision AS "datePrecision", certainty, certainty_note AS "certaintyNote",
			source_title AS "sourceTitle", source_url AS "sourceUrl"
		FROM targets t LEFT JOIN indicators i ON i.indicator = t.indicator
		ORDER BY country NULLS FIRST, t."year", target`
});
