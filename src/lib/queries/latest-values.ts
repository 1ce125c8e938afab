import { double, integer, query, text } from './query';

/** The newest value of every indicator in one country, for both sexes together, or for women where there is no total. */
export const latestValues = query({
	name: 'latest-values',
	values: ({ country }: { country: string }) => [country],
	row: { indicator: text, year: integer, sex: text, value: double, status: text, source: text },
	sql: `SELECT o."INDICATOR" AS indicator, o."TIME_PERIOD" AS year, o."SEX" AS sex,
			o."OBS_VALUE" AS value, o."OBS_STATUS" AS status, o."SOURCE" AS source
		FROM observations o JOIN indicators i ON i.indicator = o."INDICATOR"
		WHERE o."REF_AREA" = $1
		QUALIFY row_number() OVER (
			PARTITION BY o."INDICATOR"
			ORDER BY (o."SEX" = 'T') DESC, o."TIME_PERIOD" DESC, o."SEX"
		) = 1
		ORDER BY i.position`
});
