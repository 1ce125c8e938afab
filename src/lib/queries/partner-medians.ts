import { double, integer, query, text } from './query';

/** Median of every indicator over all partner countries by year, both sexes together, with the countries behind it. */
export const partnerMedians = query({
	name: 'partner-medians',
	values: () => [],
	row: { indicator: text, year: integer, median: double, countries: integer },
	sql: `SELECT o."INDICATOR" AS indicator, o."TIME_PERIOD" AS year, cast(median(o."OBS_VALUE") AS DOUBLE) AS median,
			cast(count(*) AS INTEGER) AS countries
		FROM observations o JOIN countries c ON c.country = o."REF_AREA"
		WHERE o."SEX" = 'T' AND c.role = 'partner'
		GROUP BY ALL ORDER BY indicator, year`
});
