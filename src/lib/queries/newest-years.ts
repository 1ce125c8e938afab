import { integer, list, query, text } from './query';

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
		WHERE "INDICATOR" IN (SELECT unnest(string_split($1, '~')))
			AND "REF_AREA" IN (SELECT unnest(string_split($2, '~')))
			AND "SEX" = $3
		GROUP BY ALL ORDER BY indicator, country`
});
