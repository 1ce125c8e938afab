/** How much is published. */
import { double, integer, maybe, query, text } from './query';

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
		FROM dated GROUP BY indicator, country ORDER BY indicator, country`
});

/** For each indicator and year, how many partner countries have a value, and their codes, joined by `~`. */
export const yearCoverage = query({
	name: 'year-coverage',
	values: () => [],
	row: { indicator: text, year: integer, partners: integer, members: text },
	sql: `SELECT o."INDICATOR" AS indicator, o."TIME_PERIOD" AS year,
			cast(count(DISTINCT o."REF_AREA") AS INTEGER) AS partners,
			string_agg(DISTINCT o."REF_AREA", '~' ORDER BY o."REF_AREA") AS members
		FROM observations o JOIN countries c ON c.country = o."REF_AREA"
		WHERE c.role = 'partner' GROUP BY o."INDICATOR", o."TIME_PERIOD" ORDER BY indicator, year`
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
		GROUP BY split_part(s.organisation, ' (', 1), o."TIME_PERIOD" ORDER BY 1, year`
});

/**
 * Median of every indicator over all partner countries by year, both sexes together, with the number of countries behind
 * it and their codes, joined by `~`. Where an indicator is not measured in one way, of the method of most values.
 */
export const partnerMedians = query({
	name: 'partner-medians',
	values: () => [],
	row: { indicator: text, method: maybe(text), year: integer, median: double, countries: integer, members: text },
	sql: `WITH measured AS (
			SELECT o."INDICATOR" AS indicator, o."REF_AREA" AS country, o."TIME_PERIOD" AS year, o."OBS_VALUE" AS value, m.method,
				count(*) OVER (PARTITION BY o."INDICATOR", m.method) AS values_of_method
			FROM observations o JOIN countries c ON c.country = o."REF_AREA"
				LEFT JOIN methods m ON m.indicator = o."INDICATOR" AND coalesce(m.country, o."REF_AREA") = o."REF_AREA"
					AND o."TIME_PERIOD" BETWEEN coalesce(m.year_from, 0) AND coalesce(m.year_to, 9999)
			WHERE o."SEX" = 'T' AND c.role = 'partner'
		), most AS (
			SELECT *, rank() OVER (PARTITION BY indicator ORDER BY values_of_method DESC, method) AS place FROM measured
		)
		-- The two in the middle: percentile_cont rounds otherwise in PostgreSQL than in DuckDB.
		SELECT indicator, method, year,
			(percentile_disc(0.5) WITHIN GROUP (ORDER BY value) + percentile_disc(0.5) WITHIN GROUP (ORDER BY value DESC)) / 2 AS median,
			cast(count(*) AS INTEGER) AS countries, string_agg(country, '~' ORDER BY country) AS members
		FROM most WHERE place = 1 GROUP BY indicator, method, year ORDER BY indicator, year`
});
