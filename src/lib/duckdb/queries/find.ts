/** Conditions over any indicators, decided for every partner country. The rules stand in `docs/find.md`. */
import { FEWEST_IN_MEDIAN, FEWEST_MEMBERS } from '../../domain/statistics';
import { NEAR, STALE } from '../../domain/tolerance';
import { CONDITIONS, latest, NUMBER, SERIES, SERIES_BY_METHOD, SERIES_WITH_BREAKS, shown } from './find-series';
import { double, flag, integer, list, maybe, oneOf, query, text } from './query';

interface Asked {
	/** As in the address of `/find/`, all of the kinds that the query decides. */
	readonly conditions: readonly string[];
	/** Newest year of all data. */
	readonly newest: number;
}

/** A level of a group that stands beside some countries. */
interface Level {
	readonly indicator: string;
	readonly sex: string;
	readonly operator: '>=' | '>' | '<=' | '<';
	readonly value: number;
	readonly year: number;
	readonly countries: readonly string[];
}

/**
 * Each condition in each partner country: whether it holds (null: cannot be said, and why), with the numbers behind it;
 * `at` counts the conditions from 1.
 */
const row = {
	country: text,
	at: integer,
	verdict: maybe(flag),
	value: maybe(double),
	year: maybe(integer),
	other: maybe(double),
	otherYear: maybe(integer),
	reason: maybe(oneOf('none', 'old', 'no_earlier', 'method', 'release', 'break', 'no_reference', 'no_target'))
} as const;

/** Of every condition, each partner country. */
const EACH = `conditions c CROSS JOIN (SELECT country FROM countries WHERE role = 'partner') p
			LEFT JOIN latest l ON l."at" = c."at" AND l.country = p.country`;

/** Why the newest value says nothing. */
const NO_VALUE = `WHEN l."year" IS NULL THEN 'none' WHEN l."year" < CAST($2 AS INTEGER) - ${STALE} THEN 'old'`;

/** A number beside the value, where there is a value. */
const beside = (number: string): string => `CASE WHEN reason IN ('none', 'old') THEN NULL ELSE ${number} END`;

/** The newest value is above or below a number. */
export const valueCells = query({
	name: 'value-cells',
	values: ({ conditions, newest }: Asked) => [list(conditions), newest],
	row,
	sql: `WITH ${CONDITIONS}, ${SERIES}, ${latest()}
		SELECT country, "at", CASE WHEN reason IS NULL THEN CASE way WHEN 'above' THEN is_shown > number ELSE is_shown < number END
			END AS verdict,
			"value", "year", ${beside('number')} AS other, CAST(NULL AS INTEGER) AS "otherYear", reason
		FROM (
			SELECT p.country, c."at", way, ${NUMBER} AS number, l."value", l."year", is_shown, CASE ${NO_VALUE} END AS reason
			FROM ${EACH}
		) AS decided
		ORDER BY "at", country`
});

/** A value of a year or later is published: never undecided. */
export const publishedCells = query({
	name: 'published-cells',
	values: ({ conditions }: Pick<Asked, 'conditions'>) => [list(conditions)],
	row,
	sql: `WITH ${CONDITIONS}, ${SERIES}, ${latest()}
		SELECT p.country, c."at", (l."year" IS NOT NULL AND l."year" >= ${NUMBER}) = (way = 'yes') AS verdict, l."value", l."year",
			CAST(NULL AS DOUBLE PRECISION) AS other, CAST(NULL AS INTEGER) AS "otherYear", CAST(NULL AS VARCHAR) AS reason
		FROM ${EACH}
		ORDER BY c."at", p.country`
});

/** The newest value is above or below that of a year, or of one near it; not across methods, releases, breaks. */
export const changeCells = query({
	name: 'change-cells',
	values: ({ conditions, newest }: Asked) => [list(conditions), newest],
	row,
	sql: `WITH ${CONDITIONS}, ${SERIES_WITH_BREAKS}, ${latest('method')}, earlier AS MATERIALIZED (
			SELECT "at", country, "year", "value", is_shown, "release", method FROM (
				SELECT "at", s.country, s."year", s."value", s.is_shown, s."release", s.method, row_number() OVER (
					PARTITION BY "at", s.country ORDER BY abs(s."year" - ${NUMBER}), s."year" DESC
				) AS place
				FROM conditions c JOIN series s USING ("at") JOIN latest l USING ("at", country)
				WHERE s."year" < l."year" AND abs(s."year" - ${NUMBER}) <= ${NEAR}
			) AS near WHERE place = 1
		), between_them AS (
			SELECT e."at", e.country, bool_or(s."release" <> e."release") AS is_released, bool_or(s.is_broken) AS is_broken
			FROM earlier e JOIN series s ON s."at" = e."at" AND s.country = e.country
			WHERE s."year" > e."year" GROUP BY e."at", e.country
		)
		SELECT country, "at", CASE WHEN reason IS NULL THEN CASE way WHEN 'above' THEN is_shown > then_shown ELSE is_shown < then_shown
			END END AS verdict,
			"value", "year", ${beside('then_value')} AS other, ${beside('then_year')} AS "otherYear", reason
		FROM (
			SELECT p.country, c."at", way, l."value", l."year", l.is_shown, e."value" AS then_value, e."year" AS then_year,
				e.is_shown AS then_shown,
				CASE ${NO_VALUE}
					WHEN e."year" IS NULL THEN 'no_earlier'
					WHEN e.method IS DISTINCT FROM l.method THEN 'method'
					WHEN t.is_released THEN 'release'
					WHEN t.is_broken THEN 'break' END AS reason
			FROM ${EACH}
			LEFT JOIN earlier e ON e."at" = c."at" AND e.country = p.country
			LEFT JOIN between_them t ON t."at" = c."at" AND t.country = p.country
		) AS decided
		ORDER BY "at", country`
});

/** In the newest year with enough others by the same method, the value is above or below their median. */
export const positionCells = query({
	name: 'position-cells',
	values: ({ conditions, newest }: Asked) => [list(conditions), newest],
	row,
	sql: `WITH ${CONDITIONS}, ${SERIES_BY_METHOD}, ${latest()}, beside AS (
			SELECT "at", s.country, s."year", s."value", s.is_shown, scale, against,
				count(*) FILTER (WHERE p.role <> 'aggregate') AS members,
				max(o."value") FILTER (WHERE p.role = 'aggregate') AS published,
				percentile_cont(0.5) WITHIN GROUP (ORDER BY o."value") FILTER (WHERE p.role <> 'aggregate') AS median
			FROM series s JOIN conditions USING ("at") JOIN countries home ON home.country = s.country
			JOIN series o USING ("at", "year") JOIN countries p ON p.country = o.country
			WHERE home.role = 'partner' AND s."year" >= CAST($2 AS INTEGER) - ${STALE} AND o.country <> s.country
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
		)
		SELECT country, "at",
			CASE WHEN reason IS NULL THEN CASE way WHEN 'above' THEN placed_shown > reference ELSE placed_shown < reference END
			END AS verdict,
			CASE WHEN reason IS NULL THEN placed_value ELSE "value" END AS "value",
			CASE WHEN reason IS NULL THEN placed_year ELSE "year" END AS "year",
			${beside('reference')} AS other, ${beside('placed_year')} AS "otherYear", reason
		FROM (
			SELECT p.country, c."at", way, l."value", l."year", r."value" AS placed_value, r."year" AS placed_year,
				r.is_shown AS placed_shown, reference,
				CASE ${NO_VALUE} WHEN r."year" IS NULL THEN 'no_reference' END AS reason
			FROM ${EACH}
			LEFT JOIN placed r ON r."at" = c."at" AND r.country = p.country
		) AS decided
		ORDER BY "at", country`
});

/** The newest value has reached the first level that stands beside the country. */
export const targetCells = query({
	name: 'target-cells',
	values: ({ conditions, newest, levels }: Asked & { readonly levels: readonly Level[] }) => [
		list(conditions),
		newest,
		list(
			levels.map(({ indicator, sex, operator, value, year, countries }) =>
				[indicator, sex, operator, value, year, countries.join(',')].join(':')
			)
		)
	],
	row,
	sql: `WITH ${CONDITIONS}, ${SERIES}, ${latest()}, levels AS MATERIALIZED (
			SELECT "at", split_part(part, ':', 1) AS indicator, split_part(part, ':', 2) AS sex, split_part(part, ':', 3) AS operator,
				CAST(split_part(part, ':', 4) AS DOUBLE PRECISION) AS "value", CAST(split_part(part, ':', 5) AS INTEGER) AS "year",
				split_part(part, ':', 6) AS countries
			FROM (
				SELECT generate_subscripts(string_to_array(CAST($3 AS VARCHAR), '~'), 1) AS "at",
					unnest(string_to_array(CAST($3 AS VARCHAR), '~')) AS part
			) AS parts WHERE part <> ''
		), reached AS (
			SELECT "at", country, "value", "year", is_reached FROM (
				SELECT c."at", l.country, v."value", v."year", CASE operator WHEN '>=' THEN is_shown >= v."value"
						WHEN '>' THEN is_shown > v."value" WHEN '<=' THEN is_shown <= v."value" ELSE is_shown < v."value" END AS is_reached,
					row_number() OVER (PARTITION BY c."at", l.country ORDER BY v."at") AS place
				FROM conditions c JOIN levels v USING (indicator, sex) JOIN latest l ON l."at" = c."at"
				WHERE strpos(',' || v.countries || ',', ',' || l.country || ',') > 0
			) AS each_level WHERE place = 1
		)
		SELECT country, "at", CASE WHEN reason IS NULL THEN is_reached = (way = 'yes') END AS verdict, "value", "year",
			${beside('bound')} AS other, ${beside('bound_year')} AS "otherYear", reason
		FROM (
			SELECT p.country, c."at", way, l."value", l."year", g."value" AS bound, g."year" AS bound_year, is_reached,
				CASE ${NO_VALUE} WHEN g."year" IS NULL THEN 'no_target' END AS reason
			FROM ${EACH}
			LEFT JOIN reached g ON g."at" = c."at" AND g.country = p.country
		) AS decided
		ORDER BY "at", country`
});
