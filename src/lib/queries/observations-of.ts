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
		WHERE "INDICATOR" IN (SELECT unnest(string_split($1, '~')))
			AND "REF_AREA" IN (SELECT unnest(string_split($2, '~')))
			AND "TIME_PERIOD" BETWEEN $3 AND $4
			AND "SEX" = $5
		ORDER BY indicator, country, year`
});
