import { integer, query, text } from './query';

/**
 * How much each partner country publishes of each indicator: newest year, the release it is taken from, and number of
 * years. No row: nothing published.
 */
export const coverage = query({
	name: 'coverage',
	values: () => [],
	row: { indicator: text, country: text, latestYear: integer, years: integer, source: text },
	sql: `WITH dated AS (
			SELECT "INDICATOR" AS indicator, "REF_AREA" AS country, "TIME_PERIOD" AS year, "SOURCE" AS source,
				max("TIME_PERIOD") OVER (PARTITION BY "INDICATOR", "REF_AREA") AS newest
			FROM observations o JOIN countries c ON c.country = o."REF_AREA" WHERE c.role = 'partner'
		)
		SELECT indicator, country, max(newest) AS "latestYear", cast(count(DISTINCT year) AS INTEGER) AS years,
			min(CASE WHEN year = newest THEN source END) AS source
		FROM dated GROUP BY ALL ORDER BY indicator, country`
});
