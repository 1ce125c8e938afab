import { double, list, query, text } from './query';

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
		WHERE c.role = 'partner' AND concat("INDICATOR", ' ', "TIME_PERIOD", ' ', "SEX") IN (SELECT unnest(string_split($1, '~')))
		ORDER BY indicator, country`
});
