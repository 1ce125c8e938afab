import { double, integer, query, text } from './query';

/** Median of an indicator over the partner countries of each region, by year, with the number of countries behind it. */
export const regionMedians = query({
	name: 'region-medians',
	values: (of: { indicator: string; sex: string }) => [of.indicator, of.sex],
	row: { region: text, year: integer, median: double, countries: integer },
	sql: `SELECT c.region, o."TIME_PERIOD" AS year, cast(median(o."OBS_VALUE") AS DOUBLE) AS median,
			cast(count(*) AS INTEGER) AS countries
		FROM observations o JOIN countries c ON c.country = o."REF_AREA"
		WHERE o."INDICATOR" = $1 AND o."SEX" = $2 AND c.role = 'partner'
		GROUP BY ALL ORDER BY region, year`
});
