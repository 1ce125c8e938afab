import { integer, query, text } from './query';

/** For each indicator and year, how many partner countries have a value. */
export const yearCoverage = query({
	name: 'year-coverage',
	values: () => [],
	row: { indicator: text, year: integer, partners: integer },
	sql: `SELECT o."INDICATOR" AS indicator, o."TIME_PERIOD" AS year,
			cast(count(DISTINCT o."REF_AREA") AS INTEGER) AS partners
		FROM observations o JOIN countries c ON c.country = o."REF_AREA"
		WHERE c.role = 'partner' GROUP BY ALL ORDER BY indicator, year`
});
