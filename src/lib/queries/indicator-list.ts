import { integer, maybe, query, text } from './query';

/** Every indicator with what it is and how much of it is published for partner countries. */
export const indicatorList = query({
	name: 'indicator-list',
	values: () => [],
	row: {
		indicator: text,
		theme: text,
		unit: text,
		direction: text,
		decimals: integer,
		age: text,
		sexes: text,
		source: text,
		sourceOrganisation: text,
		sourceSeries: text,
		licence: text,
		partners: integer,
		firstYear: maybe(integer),
		lastYear: maybe(integer)
	},
	sql: `WITH published AS (
			SELECT "INDICATOR" AS indicator, min("AGE") AS age, string_agg(DISTINCT "SEX", '~' ORDER BY "SEX" DESC) AS sexes,
				cast(count(DISTINCT CASE WHEN c.role = 'partner' THEN "REF_AREA" END) AS INTEGER) AS partners,
				min("TIME_PERIOD") AS first_year, max("TIME_PERIOD") AS last_year
			FROM observations o JOIN countries c ON c.country = o."REF_AREA" GROUP BY "INDICATOR"
		)
		SELECT i.indicator, theme, unit, direction, decimals, coalesce(age, '_T') AS age, coalesce(sexes, 'T') AS sexes,
			source, source_organisation AS "sourceOrganisation", source_series AS "sourceSeries", licence,
			coalesce(partners, 0) AS partners, first_year AS "firstYear", last_year AS "lastYear"
		FROM indicators i LEFT JOIN published p ON p.indicator = i.indicator ORDER BY i.position`
});
