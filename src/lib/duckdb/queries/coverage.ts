/** How much is published. */
import { double, integer, query, text } from './query';

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

/**
 * How many values come from each publisher in each year. No row: none.
 * Whose data a publisher passes on, as in `World Bank (data: UIS)`, is left out.
 */
export const valuesByOrganisation = query({
	name: 'values-by-organisation',
	values: () => [],
	row: { organisation: text, year: integer, observations: integer },
	sql: `SELECT split_part(s.organisation, ' (', 1) AS organisation, o."TIME_PERIOD" AS year,
			cast(count(*) AS INTEGER) AS observations
		FROM observations o JOIN sources s ON s.source = o."SOURCE"
		GROUP BY ALL ORDER BY organisation, year`
});

/**
 * Median of every indicator over all partner countries by year, both sexes together, with the number of countries behind
 * it and their codes, joined by `~`.
 */
export const partnerMedians = query({
	name: 'partner-medians',
	values: () => [],
	row: { indicator: text, year: integer, median: double, countries: integer, members: text },
	sql: `SELECT o."INDICATOR" AS indicator, o."TIME_PERIOD" AS year, cast(median(o."OBS_VALUE") AS DOUBLE) AS median,
			cast(count(*) AS INTEGER) AS countries,
			string_agg(o."REF_AREA", '~' ORDER BY o."REF_AREA") AS members
		FROM observations o JOIN countries c ON c.country = o."REF_AREA"
		WHERE o."SEX" = 'T' AND c.role = 'partner'
		GROUP BY ALL ORDER BY indicator, year`
});
