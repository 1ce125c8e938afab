import { double, integer, list, query, text } from './query';

/** Values of one indicator in one year, best first; equal values share a rank. Neutral indicators: highest first. */
export const rankingAt = query({
	name: 'ranking-at',
	values: (of: { indicator: string; year: number; sex: string; countries: readonly string[] }) => [
		of.indicator,
		of.year,
		of.sex,
		list(of.countries)
	],
	row: { country: text, value: double, status: text, rank: integer },
	sql: `SELECT o."REF_AREA" AS country, o."OBS_VALUE" AS value, o."OBS_STATUS" AS status,
			cast(rank() OVER (ORDER BY CASE WHEN i.direction = 'lower_is_better' THEN o."OBS_VALUE" ELSE -o."OBS_VALUE" END) AS INTEGER) AS rank
		FROM observations o JOIN indicators i ON i.indicator = o."INDICATOR"
		WHERE o."INDICATOR" = $1 AND o."TIME_PERIOD" = $2 AND o."SEX" = $3
			AND o."REF_AREA" IN (SELECT unnest(string_split($4, '~')))
		ORDER BY rank, country`
});
