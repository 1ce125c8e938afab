/** Published values. */
import { double, integer, list, query, text } from './query';

/** The published values of some indicators in some countries and years, for one sex. */
export const observationsOf = query({
	name: 'observations-of',
	values: (of: {
		indicators: readonly string[];
		countries: readonly string[];
		from: number;
		to: number;
		sex: string;
	}) => [list(of.indicators), list(of.countries), of.from, of.to, of.sex],
	row: { indicator: text, country: text, year: integer, value: double, status: text, source: text },
	sql: `SELECT "INDICATOR" AS indicator, "REF_AREA" AS country, "TIME_PERIOD" AS year,
			"OBS_VALUE" AS value, "OBS_STATUS" AS status, "SOURCE" AS source
		FROM observations
		WHERE "INDICATOR" IN (SELECT unnest(string_to_array($1, '~')))
			AND "REF_AREA" IN (SELECT unnest(string_to_array($2, '~')))
			AND "TIME_PERIOD" BETWEEN $3 AND $4
			AND "SEX" = $5
		ORDER BY indicator, country, year`
});

/** The newest year for which each country publishes a value of each indicator, for one sex. No row: nothing published. */
export const newestYears = query({
	name: 'newest-years',
	values: (of: { indicators: readonly string[]; countries: readonly string[]; sex: string }) => [
		list(of.indicators),
		list(of.countries),
		of.sex
	],
	row: { indicator: text, country: text, year: integer },
	sql: `SELECT "INDICATOR" AS indicator, "REF_AREA" AS country, max("TIME_PERIOD") AS year
		FROM observations
		WHERE "INDICATOR" IN (SELECT unnest(string_to_array($1, '~')))
			AND "REF_AREA" IN (SELECT unnest(string_to_array($2, '~')))
			AND "SEX" = $3
		GROUP BY "INDICATOR", "REF_AREA" ORDER BY indicator, country`
});

/** Everything published for one indicator: all countries, years and sexes. */
export const seriesOf = query({
	name: 'series-of',
	values: ({ indicator }: { indicator: string }) => [indicator],
	row: { country: text, sex: text, year: integer, value: double, status: text, source: text },
	sql: `SELECT "REF_AREA" AS country, "SEX" AS sex, "TIME_PERIOD" AS year,
			"OBS_VALUE" AS value, "OBS_STATUS" AS status, "SOURCE" AS source
		FROM observations WHERE "INDICATOR" = $1
		ORDER BY country, sex, year`
});

/** The newest value of every indicator in one country, for both sexes together, or for women where there is no total. */
export const latestValues = query({
	name: 'latest-values',
	values: ({ country }: { country: string }) => [country],
	row: { indicator: text, year: integer, sex: text, value: double, status: text, source: text },
	sql: `SELECT o."INDICATOR" AS indicator, o."TIME_PERIOD" AS year, o."SEX" AS sex,
			o."OBS_VALUE" AS value, o."OBS_STATUS" AS status, o."SOURCE" AS source
		FROM (
			SELECT *, row_number() OVER (
				PARTITION BY "INDICATOR" ORDER BY ("SEX" = 'T') DESC, "TIME_PERIOD" DESC, "SEX"
			) AS place
			FROM observations WHERE "REF_AREA" = $1
		) AS o JOIN indicators i ON i.indicator = o."INDICATOR"
		WHERE place = 1 ORDER BY i.position`
});

/** Values of several indicators in all partner countries, each indicator in its own year. */
export const valuesAt = query({
	name: 'values-at',
	/** `at` pairs an indicator with a year and a sex. */
	values: ({ at }: { at: readonly { indicator: string; year: number; sex: string }[] }) => [
		list(at.map(({ indicator, year, sex }) => `${indicator} ${year} ${sex}`))
	],
	row: { indicator: text, country: text, value: double, status: text, source: text },
	sql: `SELECT "INDICATOR" AS indicator, "REF_AREA" AS country, "OBS_VALUE" AS value, "OBS_STATUS" AS status, "SOURCE" AS source
		FROM observations o JOIN countries c ON c.country = o."REF_AREA"
		WHERE c.role = 'partner' AND concat("INDICATOR", ' ', "TIME_PERIOD", ' ', "SEX") IN (SELECT unnest(string_to_array($1, '~')))
		ORDER BY indicator, country`
});
