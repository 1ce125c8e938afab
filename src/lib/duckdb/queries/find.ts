/** Conditions over any indicators, decided for every partner country. The rules stand in `docs/find.md`. */
import { SAME_RELEASE } from '../../domain/observation';
import { FEWEST_IN_MEDIAN, FEWEST_MEMBERS } from '../../domain/statistics';
import { NEAR, STALE } from '../../domain/tolerance';
import { double, flag, integer, list, maybe, oneOf, query, text } from './query';

/** A level of a group that stands beside some countries. */
interface Level {
	readonly indicator: string;
	readonly sex: string;
	readonly operator: '>=' | '>' | '<=' | '<';
	readonly value: number;
	readonly year: number;
	readonly countries: readonly string[];
}

const sameRelease = Object.entries(SAME_RELEASE)
	.map(([source, as]) => `WHEN '${source}' THEN '${as}'`)
	.join(' ');

/** As it is shown: halves away from zero; the cast drops what binary fractions leave behind the digits of a value. */
const shown = (value: string): string =>
	`(CAST(round(CAST(${value} * scale AS DECIMAL(30, 6)), 0) AS DOUBLE PRECISION) / scale)`;
/**
 * Each condition in each partner country: whether it holds (null: cannot be said, and why), with the numbers behind it.
 * A condition is written as in the address of `/find/`: `neet_rate:T:position:above:region`; `at` counts them from 1.
 */
export const conditionCells = query({
	name: 'condition-cells',
	values: (of: {
		conditions: readonly string[];
		/** Newest year of all data. */
		newest: number;
		levels: readonly Level[];
	}) => [
		list(of.conditions),
		of.newest,
		list(
			of.levels.map(({ indicator, sex, operator, value, year, countries }) =>
				[indicator, sex, operator, value, year, countries.join(',')].join(':')
			)
		)
	],
	row: {
		country: text,
		at: integer,
		verdict: maybe(flag),
		value: maybe(double),
		year: maybe(integer),
		other: maybe(double),
		otherYear: maybe(integer),
		reason: maybe(oneOf('none', 'old', 'no_earlier', 'method', 'release', 'break', 'no_reference', 'no_target'))
	},
	sql: `WITH conditions AS MATERIALIZED (
			SELECT "at", c.indicator, sex, kind, way, against, number,
				power(10, CASE WHEN kind = 'published' THEN 0 ELSE decimals END) AS scale
			FROM (
				SELECT "at", split_part(part, ':', 1) AS indicator, split_part(part, ':', 2) AS sex, split_part(part, ':', 3) AS kind,
					split_part(part, ':', 4) AS way, split_part(part, ':', 5) AS against,
					CASE WHEN split_part(part, ':', 3) IN ('value', 'change', 'published')
						THEN CAST(split_part(part, ':', 5) AS DOUBLE PRECISION) END AS number
				FROM (
					SELECT CAST(generate_subscripts(string_to_array(CAST($1 AS VARCHAR), '~'), 1) AS INTEGER) AS "at",
						unnest(string_to_array(CAST($1 AS VARCHAR), '~')) AS part
				) AS parts
			) AS c JOIN indicators ON indicators.indicator = c.indicator
		), levels AS MATERIALIZED (
			SELECT "at", split_part(part, ':', 1) AS indicator, split_part(part, ':', 2) AS sex, split_part(part, ':', 3) AS operator,
				CAST(split_part(part, ':', 4) AS DOUBLE PRECISION) AS "value", CAST(split_part(part, ':', 5) AS INTEGER) AS "year",
				split_part(part, ':', 6) AS countries
			FROM (
				SELECT generate_subscripts(string_to_array(CAST($3 AS VARCHAR), '~'), 1) AS "at", unnest(string_to_array(CAST($3 AS VARCHAR), '~')) AS part
			) AS parts WHERE part <> ''
		), sexes AS MATERIALIZED (
			SELECT sex FROM conditions WHERE sex <> 'gap'
			UNION SELECT each_sex FROM conditions CROSS JOIN (VALUES ('F'), ('M')) AS both_sexes (each_sex) WHERE sex = 'gap'
		), asked_countries AS MATERIALIZED (
			-- Member states count only beside the value of the European Union.
			SELECT country FROM countries
			WHERE role = 'partner' OR EXISTS (SELECT 1 FROM conditions WHERE kind = 'position' AND against = 'eu')
		), chosen AS MATERIALIZED (
			SELECT "INDICATOR" AS indicator, "REF_AREA" AS country, "SEX" AS sex, "TIME_PERIOD" AS "year", "OBS_VALUE" AS "value",
				"OBS_STATUS" = 'B' AS begins, "SOURCE" AS source
			FROM observations
			WHERE "INDICATOR" IN (SELECT indicator FROM conditions) AND "SEX" IN (SELECT sex FROM sexes)
				AND "REF_AREA" IN (SELECT country FROM asked_countries)
		), pairs AS MATERIALIZED (
			SELECT DISTINCT indicator, country FROM chosen
		), breaks AS MATERIALIZED (
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
		), methods_of AS (
			SELECT s.indicator, s.country, coalesce(m.year_from, 0) AS "from", coalesce(m.year_to, 9999) AS "to", method
			FROM pairs s JOIN methods m ON m.indicator = s.indicator AND (m.country IS NULL OR m.country = s.country)
		), measured AS (
			SELECT o.*, method, last_break, method IS NOT NULL OR broken.country IS NOT NULL AS is_divided
			FROM chosen o
			LEFT JOIN methods_of m ON m.indicator = o.indicator AND m.country = o.country
				AND o."year" >= m."from" AND o."year" <= m."to"
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
		), series AS MATERIALIZED (
			SELECT "at", country, "year", "value", ${shown('"value"')} AS is_shown, begins OR is_parted AS is_broken, "release", method
			FROM conditions JOIN joined USING (indicator, sex)
			UNION ALL
			SELECT "at", country, "year", ${shown('gap')}, ${shown('gap')}, is_broken, "release", method FROM (
				SELECT "at", scale, women.country, women."year", ${shown('women."value"')} - ${shown('men."value"')} AS gap,
					women.begins OR women.is_parted OR men.is_parted AS is_broken, women."release", women.method
				FROM conditions
				JOIN joined women ON women.indicator = conditions.indicator AND women.sex = 'F'
				JOIN joined men ON men.indicator = women.indicator AND men.country = women.country
					AND men."year" = women."year" AND men.source = women.source AND men.sex = 'M'
				WHERE conditions.sex = 'gap'
			) AS gaps
		), latest AS MATERIALIZED (
			SELECT "at", country, "year", "value", is_shown, method FROM (
				SELECT *, row_number() OVER (PARTITION BY "at", country ORDER BY "year" DESC) AS place FROM series
			) AS newest WHERE place = 1
		), earlier AS MATERIALIZED (
			SELECT "at", country, "year", "value", is_shown, "release", method FROM (
				SELECT "at", s.country, s."year", s."value", s.is_shown, s."release", s.method, row_number() OVER (
					PARTITION BY "at", s.country ORDER BY abs(s."year" - number), s."year" DESC
				) AS place
				FROM conditions c JOIN series s USING ("at") JOIN latest l USING ("at", country)
				WHERE kind = 'change' AND s."year" < l."year" AND abs(s."year" - number) <= ${NEAR}
			) AS near WHERE place = 1
		), between_them AS (
			SELECT e."at", e.country, bool_or(s."release" <> e."release") AS is_released, bool_or(s.is_broken) AS is_broken
			FROM earlier e JOIN series s ON s."at" = e."at" AND s.country = e.country
			WHERE s."year" > e."year" GROUP BY e."at", e.country
		), beside AS (
			SELECT "at", s.country, s."year", s."value", s.is_shown, scale, against,
				count(*) FILTER (WHERE p.role <> 'aggregate') AS members,
				max(o."value") FILTER (WHERE p.role = 'aggregate') AS published,
				percentile_cont(0.5) WITHIN GROUP (ORDER BY o."value") FILTER (WHERE p.role <> 'aggregate') AS median
			FROM series s JOIN conditions USING ("at") JOIN countries home ON home.country = s.country
			JOIN series o USING ("at", "year") JOIN countries p ON p.country = o.country
			WHERE kind = 'position' AND home.role = 'partner' AND s."year" >= CAST($2 AS INTEGER) - ${STALE} AND o.country <> s.country
				AND o.method IS NOT DISTINCT FROM s.method
				AND CASE against WHEN 'eu' THEN p.role IN ('aggregate', 'member')
					WHEN 'partners' THEN p.role = 'partner' ELSE p.role = 'partner' AND p.region = home.region END
			GROUP BY "at", s.country, s."year", s."value", s.is_shown, scale, against
		), placed AS (
			SELECT "at", country, "year", "value", is_shown, ${shown('reference')} AS reference FROM (
				SELECT *, row_number() OVER (PARTITION BY "at", country ORDER BY "year" DESC) AS place FROM (
					SELECT *, CASE WHEN against = 'eu' AND published IS NOT NULL THEN published
						WHEN members >= CASE WHEN against = 'eu' THEN ${FEWEST_MEMBERS} ELSE ${FEWEST_IN_MEDIAN} END THEN median END AS reference
					FROM beside
				) AS each_year WHERE reference IS NOT NULL
			) AS newest WHERE place = 1
		), reached AS (
			SELECT "at", country, "value", "year", is_reached FROM (
				SELECT c."at", p.country, v."value", v."year", CASE operator WHEN '>=' THEN is_shown >= v."value"
						WHEN '>' THEN is_shown > v."value" WHEN '<=' THEN is_shown <= v."value" ELSE is_shown < v."value" END AS is_reached,
					row_number() OVER (PARTITION BY c."at", p.country ORDER BY v."at") AS place
				FROM conditions c JOIN levels v USING (indicator, sex)
				JOIN countries p ON strpos(',' || v.countries || ',', ',' || p.country || ',') > 0
				JOIN latest l ON l."at" = c."at" AND l.country = p.country
				WHERE kind = 'target'
			) AS each_level WHERE place = 1
		), facts AS (
			SELECT p.country, c."at", kind, way, number, l."value", l."year", l.is_shown,
				e."value" AS then_value, e."year" AS then_year, e.is_shown AS then_shown,
				r."value" AS placed_value, r."year" AS placed_year, r.is_shown AS placed_shown, reference,
				g."value" AS bound, g."year" AS bound_year, is_reached,
				CASE
					WHEN kind = 'published' THEN NULL
					WHEN l."year" IS NULL THEN 'none'
					WHEN l."year" < CAST($2 AS INTEGER) - ${STALE} THEN 'old'
					WHEN kind = 'change' AND e."year" IS NULL THEN 'no_earlier'
					WHEN kind = 'change' AND e.method IS DISTINCT FROM l.method THEN 'method'
					WHEN kind = 'change' AND t.is_released THEN 'release'
					WHEN kind = 'change' AND t.is_broken THEN 'break'
					WHEN kind = 'position' AND r."year" IS NULL THEN 'no_reference'
					WHEN kind = 'target' AND g."year" IS NULL THEN 'no_target' END AS reason
			FROM conditions c CROSS JOIN (SELECT country FROM countries WHERE role = 'partner') p
			LEFT JOIN latest l ON l."at" = c."at" AND l.country = p.country
			LEFT JOIN earlier e ON e."at" = c."at" AND e.country = p.country
			LEFT JOIN between_them t ON t."at" = c."at" AND t.country = p.country
			LEFT JOIN placed r ON r."at" = c."at" AND r.country = p.country
			LEFT JOIN reached g ON g."at" = c."at" AND g.country = p.country
		)
		SELECT country, "at", reason,
			CASE WHEN reason IS NOT NULL THEN NULL ELSE CASE kind
				WHEN 'published' THEN ("year" IS NOT NULL AND "year" >= number) = (way = 'yes')
				WHEN 'value' THEN CASE way WHEN 'above' THEN is_shown > number ELSE is_shown < number END
				WHEN 'change' THEN CASE way WHEN 'above' THEN is_shown > then_shown ELSE is_shown < then_shown END
				WHEN 'position' THEN CASE way WHEN 'above' THEN placed_shown > reference ELSE placed_shown < reference END
				WHEN 'target' THEN is_reached = (way = 'yes') END END AS verdict,
			CASE WHEN kind = 'position' AND reason IS NULL THEN placed_value ELSE "value" END AS "value",
			CASE WHEN kind = 'position' AND reason IS NULL THEN placed_year ELSE "year" END AS "year",
			CASE WHEN reason IN ('none', 'old') THEN NULL ELSE CASE kind WHEN 'value' THEN number
				WHEN 'change' THEN then_value WHEN 'position' THEN reference WHEN 'target' THEN bound END END AS other,
			CASE WHEN reason IN ('none', 'old') THEN NULL ELSE CASE kind WHEN 'change' THEN then_year
				WHEN 'position' THEN placed_year WHEN 'target' THEN bound_year END END AS "otherYear"
		FROM facts
		ORDER BY "at", country`
});
