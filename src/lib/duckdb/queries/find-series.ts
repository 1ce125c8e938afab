/**
 * What conditions are decided from, as SQL: the conditions themselves, and the values each asks about. Every kind of
 * condition takes only what it needs, because planning and running a part costs time even where it has no rows.
 */
import { SAME_RELEASE } from '../../domain/observation';

/** As it is shown: halves away from zero; the cast drops what binary fractions leave behind the digits of a value. */
export const shown = (value: string): string =>
	`(CAST(round(CAST(${value} * scale AS DECIMAL(30, 6)), 0) AS DOUBLE PRECISION) / scale)`;

/**
 * Conditions as in the address of `/find/`, `neet_rate:T:position:above:region`, counted from 1 by `at`; `$1`: a list.
 * `scale` is 10 to the decimals of the indicator.
 */
export const CONDITIONS = `conditions AS MATERIALIZED (
			SELECT "at", c.indicator, split_part(part, ':', 2) AS sex, split_part(part, ':', 3) AS kind,
				split_part(part, ':', 4) AS way, split_part(part, ':', 5) AS against, power(10, decimals) AS scale
			FROM (
				SELECT "at", part, split_part(part, ':', 1) AS indicator FROM (
					SELECT CAST(generate_subscripts(string_to_array(CAST($1 AS VARCHAR), '~'), 1) AS INTEGER) AS "at",
						unnest(string_to_array(CAST($1 AS VARCHAR), '~')) AS part
				) AS parts
			) AS c JOIN indicators ON indicators.indicator = c.indicator
		)`;

/** The fifth part of a condition where it is a number: a value, or a year. */
export const NUMBER = 'CAST(against AS DOUBLE PRECISION)';

/** @param places condition on a row of `countries` */
const valuesOf = (places: string): string => `chosen AS MATERIALIZED (
			SELECT "INDICATOR" AS indicator, "REF_AREA" AS country, "SEX" AS sex, "TIME_PERIOD" AS "year", "OBS_VALUE" AS "value",
				"OBS_STATUS" = 'B' AS begins, "SOURCE" AS source
			FROM observations
			WHERE "INDICATOR" IN (SELECT indicator FROM conditions)
				AND "SEX" IN (
					SELECT sex FROM conditions WHERE sex <> 'gap'
					UNION SELECT each_sex FROM conditions CROSS JOIN (VALUES ('F'), ('M')) AS both_sexes (each_sex) WHERE sex = 'gap'
				)
				AND "REF_AREA" IN (SELECT country FROM countries WHERE ${places})
		)`;

interface Columns {
	/** Further columns of a value, as expressions. */
	readonly own: string;
	/** … of women less men. */
	readonly gap: string;
	/** Their names. */
	readonly names: string;
}

/** @param values rows of `chosen`, with further columns */
const seriesFrom = (values: string, { own, gap, names }: Columns = { own: '', gap: '', names: '' }): string =>
	`series AS MATERIALIZED (
			SELECT "at", country, "year", "value", ${shown('"value"')} AS is_shown${own}
			FROM conditions JOIN ${values} USING (indicator, sex)
			UNION ALL
			SELECT "at", country, "year", ${shown('gap')}, ${shown('gap')}${names} FROM (
				SELECT "at", scale, women.country, women."year", ${shown('women."value"')} - ${shown('men."value"')} AS gap${gap}
				FROM conditions
				JOIN ${values} women ON women.indicator = conditions.indicator AND women.sex = 'F'
				JOIN ${values} men ON men.indicator = women.indicator AND men.country = women.country
					AND men."year" = women."year" AND men.source = women.source AND men.sex = 'M'
				WHERE conditions.sex = 'gap'
			) AS gaps
		)`;

/** The values of partner countries: `at, country, year, value, is_shown`. */
export const SERIES = `${valuesOf(`role = 'partner'`)}, ${seriesFrom('chosen')}`;

const PAIRS = `pairs AS MATERIALIZED (SELECT DISTINCT indicator, country FROM chosen)`;
const METHODS = `methods_of AS (
			SELECT s.indicator, s.country, coalesce(m.year_from, 0) AS "from", coalesce(m.year_to, 9999) AS "to", method
			FROM pairs s JOIN methods m ON m.indicator = s.indicator AND (m.country IS NULL OR m.country = s.country)
		)`;
const METHOD_OF_VALUE = `LEFT JOIN methods_of m ON m.indicator = o.indicator AND m.country = o.country
				AND o."year" >= m."from" AND o."year" <= m."to"`;

/** … with the method of each, and of member states where a condition is set against the European Union. */
export const SERIES_BY_METHOD = `${valuesOf(
	`role = 'partner' OR EXISTS (SELECT 1 FROM conditions WHERE against = 'eu')`
)}, ${PAIRS}, ${METHODS}, measured AS MATERIALIZED (
			SELECT o.*, method FROM chosen o ${METHOD_OF_VALUE}
		), ${seriesFrom('measured', { own: ', method', gap: ', women.method', names: ', method' })}`;

const sameRelease = Object.entries(SAME_RELEASE)
	.map(([source, as]) => `WHEN '${source}' THEN '${as}'`)
	.join(' ');

/** … with its release, method, and whether the series is broken between it and the value before. */
export const SERIES_WITH_BREAKS = `${valuesOf(`role = 'partner'`)}, ${PAIRS}, ${METHODS}, breaks AS MATERIALIZED (
			SELECT s.indicator, s.country, year_from AS "year"
			FROM pairs s
			JOIN notes n ON (n.indicator IS NULL OR n.indicator = s.indicator) AND (n.country IS NULL OR n.country = s.country)
			WHERE kind = 'break' AND year_from IS NOT NULL
		), broken AS MATERIALIZED (
			SELECT DISTINCT indicator, country FROM breaks
		), last_breaks AS (
			SELECT o.indicator, o.country, o."year", max(b."year") AS last_break
			FROM (SELECT DISTINCT indicator, country, "year" FROM chosen) AS o
			JOIN breaks b ON b.indicator = o.indicator AND b.country = o.country AND b."year" <= o."year"
			GROUP BY o.indicator, o.country, o."year"
		), measured AS (
			SELECT o.*, method, last_break, method IS NOT NULL OR broken.country IS NOT NULL AS is_divided
			FROM chosen o ${METHOD_OF_VALUE}
			LEFT JOIN broken ON broken.indicator = o.indicator AND broken.country = o.country
			LEFT JOIN last_breaks b ON b.indicator = o.indicator AND b.country = o.country AND b."year" = o."year"
		), joined AS MATERIALIZED (
			SELECT indicator, country, sex, "year", "value", begins, source, method,
				-- Releases whose values are the same where they overlap.
				CASE source ${sameRelease} ELSE source END AS "release",
				is_divided AND (
					(before IS NOT NULL AND method IS DISTINCT FROM method_before)
					OR coalesce(last_break > coalesce(before, "year" - 1), false)
				) AS is_parted
			FROM (
				SELECT *, lag("year") OVER series AS before, lag(method) OVER series AS method_before FROM measured
				WINDOW series AS (PARTITION BY indicator, country, sex, is_divided ORDER BY "year")
			) AS following
		), ${seriesFrom('joined', {
			own: ', begins OR is_parted AS is_broken, "release", method',
			gap: ', women.begins OR women.is_parted OR men.is_parted AS is_broken, women."release", women.method',
			names: ', is_broken, "release", method'
		})}`;

/** The newest value of each country. */
export const latest = (...more: readonly string[]): string => `latest AS MATERIALIZED (
			SELECT "at", country, "year", "value", is_shown${more.map((column) => `, ${column}`).join('')} FROM (
				SELECT *, row_number() OVER (PARTITION BY "at", country ORDER BY "year" DESC) AS place FROM series
			) AS newest WHERE place = 1
		)`;
