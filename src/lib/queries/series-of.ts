import { double, integer, query, text } from './query';

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
