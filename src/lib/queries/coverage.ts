import { integer, query, text } from './query';

/** How much each partner country publishes of each indicator: newest year and number of years. No row: nothing published. */
export const coverage = query({
	name: 'coverage',
	values: () => [],
	row: { indicator: text, country: text, latestYear: integer, years: integer },
	sql: `SELECT o."INDICATOR" AS indicator, o."REF_AREA" AS country, max(o."TIME_PERIOD") AS "latestYear",
			cast(count(DISTINCT o."TIME_PERIOD") AS INTEGER) AS years
		FROM observations o JOIN countries c ON c.country = o."REF_AREA"
		WHERE c.role = 'partner' GROUP BY ALL ORDER BY indicator, country`
});
