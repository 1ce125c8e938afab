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
const shown = (value: string): string => `(CAST(round(CAST(${value} * scale AS DECIMAL(30, 6)), 0) AS DOUBLE) / scale)`;
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
	sql: `WITH conditions AS (
			SELECT "at", p[1] AS indicator, p[2] AS sex, p[3] AS kind, p[4] AS way, p[5] AS against,
				try_cast(p[5] AS DOUBLE) AS number, power(10, CASE WHEN p[3] = 'published' THEN 0 ELSE decimals END) AS scale
			FROM (
				SELECT CAST(generate_subscripts(string_split($1, '~'), 1) AS INTEGER) AS "at",
					string_split(unnest(string_split($1, '~')), ':') AS p
			) JOIN indicators ON indicator = p[1]
		), levels AS (
			SELECT p[1] AS indicator, p[2] AS sex, p[3] AS operator, CAST(p[4] AS DOUBLE) AS "value",
				CAST(p[5] AS INTEGER) AS "year", string_split(p[6], ',') AS countries, "at"
			FROM (
				SELECT generate_subscripts(string_split($3, '~'), 1) AS "at", string_split(unnest(string_split($3, '~')), ':') AS p
			) WHERE p[1] <> ''
		), chosen AS MATERIALIZED (
			SELECT "INDICATOR" AS indicator, "REF_AREA" AS country, "SEX" AS sex, "TIME_PERIOD" AS "year", "OBS_VALUE" AS "value",
				"OBS_STATUS" = 'B' AS begins, "SOURCE" AS source
			FROM observations WHERE "INDICATOR" IN (SELECT split_part(unnest(string_split($1, '~')), ':', 1))
		), pairs AS MATERIALIZED (
			SELECT DISTINCT indicator, country FROM chosen
		), breaks AS (
			SELECT s.indicator, s.country, list(CAST(year_from AS BIGINT)) AS breaks
			FROM pairs s
			JOIN notes n ON (n.indicator IS NULL OR n.indicator = s.indicator) AND (n.country IS NULL OR n.country = s.country)
			WHERE kind = 'break' AND year_from IS NOT NULL GROUP BY ALL
		), methods_of AS (
			SELECT s.indicator, s.country, coalesce(m.year_from, 0) AS "from", coalesce(m.year_to, 9999) AS "to", method
			FROM pairs s JOIN methods m ON m.indicator = s.indicator AND (m.country IS NULL OR m.country = s.country)
		), measured AS (
			SELECT o.*, method, breaks, method IS NOT NULL OR breaks IS NOT NULL AS is_divided
			FROM chosen o
			LEFT JOIN methods_of m ON m.indicator = o.indicator AND m.country = o.country
				AND o."year" >= m."from" AND o."year" <= m."to"
			LEFT JOIN breaks b ON b.indicator = o.indicator AND b.country = o.country
		), joined AS MATERIALIZED (
			SELECT indicator, country, sex, "year", "value", begins, source, method,
				-- Releases whose values are the same where they overlap.
				CASE source ${sameRelease} ELSE source END AS release,
				is_divided AND (
					(before IS NOT NULL AND method IS DISTINCT FROM method_before)
					OR coalesce(list_has_any(breaks, range(coalesce(before, "year" - 1) + 1, "year" + 1)), false)
				) AS is_parted
			FROM (
				SELECT *, lag("year") OVER series AS before, lag(method) OVER series AS method_before FROM measured
				WINDOW series AS (PARTITION BY indicator, country, sex, is_divided ORDER BY "year")
			)
		), series AS MATERIALIZED (
			SELECT "at", country, "year", "value", ${shown('"value"')} AS is_shown, begins OR is_parted AS is_broken, release, method
			FROM conditions JOIN joined USING (indicator, sex)
			UNION ALL
			SELECT "at", country, "year", ${shown('gap')}, ${shown('gap')}, is_broken, release, method FROM (
				SELECT "at", scale, women.country, women."year", ${shown('women."value"')} - ${shown('men."value"')} AS gap,
					women.begins OR women.is_parted OR men.is_parted AS is_broken, women.release, women.method
				FROM conditions
				JOIN joined women ON women.indicator = conditions.indicator AND women.sex = 'F'
				JOIN joined men ON men.indicator = women.indicator AND men.country = women.country
					AND men."year" = women."year" AND men.source = women.source AND men.sex = 'M'
				WHERE conditions.sex = 'gap'
			)
		), latest AS MATERIALIZED (
			SELECT "at", country, max("year") AS "year", arg_max("value", "year") AS "value", arg_max(is_shown, "year") AS is_shown,
				arg_max({m: method}, "year").m AS method
			FROM series GROUP BY "at", country
		), earlier AS MATERIALIZED (
			SELECT "at", country, near."year", near."value", near.is_shown, near.release, near.method FROM (
				SELECT "at", s.country, arg_min(
					{"year": s."year", "value": s."value", is_shown: s.is_shown, release: s.release, method: s.method},
					abs(s."year" - number) * 10000 - s."year"
				) AS near
				FROM conditions c JOIN series s USING ("at") JOIN latest l USING ("at", country)
				WHERE kind = 'change' AND s."year" < l."year" AND abs(s."year" - number) <= ${NEAR}
				GROUP BY "at", s.country
			)
		), between_them AS (
			SELECT "at", e.country, bool_or(s.release <> e.release) AS is_released, bool_or(s.is_broken) AS is_broken
			FROM earlier e JOIN series s USING ("at", country)
			WHERE s."year" > e."year" GROUP BY ALL
		), beside AS (
			SELECT "at", s.country, s."year", any_value(s."value") AS "value", any_value(s.is_shown) AS is_shown,
				any_value(scale) AS scale,
				CASE WHEN any_value(against) = 'eu' AND count(*) FILTER (p.role = 'aggregate') > 0
						THEN any_value(o."value") FILTER (p.role = 'aggregate')
					WHEN count(*) FILTER (p.role <> 'aggregate') >= CASE WHEN any_value(against) = 'eu' THEN ${FEWEST_MEMBERS} ELSE ${FEWEST_IN_MEDIAN} END
						THEN median(o."value") FILTER (p.role <> 'aggregate') END AS reference
			FROM series s JOIN conditions USING ("at") JOIN countries home ON home.country = s.country
			JOIN series o USING ("at", "year") JOIN countries p ON p.country = o.country
			WHERE kind = 'position' AND home.role = 'partner' AND s."year" >= CAST($2 AS INTEGER) - ${STALE} AND o.country <> s.country
				AND o.method IS NOT DISTINCT FROM s.method
				AND CASE against WHEN 'eu' THEN p.role IN ('aggregate', 'member')
					WHEN 'partners' THEN p.role = 'partner' ELSE p.role = 'partner' AND p.region = home.region END
			GROUP BY "at", s.country, s."year"
			HAVING reference IS NOT NULL
		), placed AS (
			SELECT "at", country, max("year") AS "year", arg_max("value", "year") AS "value",
				arg_max(is_shown, "year") AS is_shown, arg_max(${shown('reference')}, "year") AS reference
			FROM beside GROUP BY "at", country
		), reached AS (
			SELECT c."at", p.country, v."value", v."year", CASE operator WHEN '>=' THEN is_shown >= v."value" WHEN '>' THEN is_shown > v."value"
				WHEN '<=' THEN is_shown <= v."value" ELSE is_shown < v."value" END AS is_reached
			FROM conditions c JOIN levels v USING (indicator, sex) JOIN countries p ON list_contains(v.countries, p.country)
			JOIN latest l ON l."at" = c."at" AND l.country = p.country
			WHERE kind = 'target'
			QUALIFY row_number() OVER (PARTITION BY c."at", p.country ORDER BY v."at") = 1
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
