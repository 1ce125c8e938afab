/** Themes, statements and scores. */
import { double, flag, integer, maybe, query, text } from './query';

/** Every theme with how many indicators, statements and scores it has. */
export const themeList = query({
	name: 'theme-list',
	values: () => [],
	row: { theme: text, indicators: integer, statements: integer, scores: integer },
	sql: `SELECT theme,
			cast((SELECT count(*) FROM indicators i WHERE i.theme = t.theme) AS INTEGER) AS indicators,
			cast((SELECT count(*) FROM developments d WHERE d.theme = t.theme) AS INTEGER) AS statements,
			cast((SELECT count(*) FROM scores s WHERE s.theme = t.theme) AS INTEGER) AS scores
		FROM themes t ORDER BY position`
});

/** The indicators of each theme, its own first, then those of other themes; a proxy only stands in for the theme. */
export const themeIndicators = query({
	name: 'theme-indicators',
	values: () => [],
	row: { theme: text, indicator: text, proxy: flag },
	sql: `WITH linked AS (
			SELECT theme, indicator, 0 AS place, position,
				EXISTS (SELECT 1 FROM notes n WHERE n.indicator = i.indicator AND n.kind = 'proxy') AS proxy
			FROM indicators i
			UNION ALL
			SELECT theme, indicator, 1 AS place, position, relation = 'proxy' AS proxy FROM theme_indicators
		)
		SELECT l.theme, indicator, proxy FROM linked l JOIN themes t ON t.theme = l.theme
		ORDER BY t.position, place, l.position`
});

/** The sections of the rounds’ frameworks that belong to one theme, in order. */
export const themeSections = query({
	name: 'theme-sections',
	values: ({ theme }: { theme: string }) => [theme],
	row: {
		round: text,
		section: text,
		level: text,
		numbering: text,
		basis: text,
		name: text,
		question: maybe(text),
		sourceUrl: maybe(text),
		sourceNote: maybe(text)
	},
	sql: `SELECT t.round, t.section, level, numbering, basis, name, guiding_question AS question,
			s.source_url AS "sourceUrl", s.source_note AS "sourceNote"
		FROM theme_frameworks t
		JOIN framework_sections s ON s.round = t.round AND s.section = t.section
		JOIN rounds r ON r.round = t.round
		WHERE t.theme = $1 ORDER BY r.position, s.position`
});

/**
 * Every statement, newest first, with the rounds its source stands for in the same country (codes joined with `~`):
 * those of whose participation or events the same page is the source.
 */
export const statementList = query({
	name: 'statement-list',
	values: () => [],
	row: {
		development: text,
		country: text,
		theme: text,
		kind: text,
		dateStart: maybe(text),
		dateEnd: maybe(text),
		datePrecision: maybe(text),
		certainty: text,
		certaintyNote: maybe(text),
		summary: text,
		sourceTitle: text,
		sourceUrl: maybe(text),
		rounds: text
	},
	sql: `WITH sourced AS (
			SELECT source_url, country, round FROM participation
			UNION ALL
			SELECT source_url, country, round FROM progress_events
			UNION ALL
			SELECT f.source_url, p.country, p.round FROM further_sources f JOIN participation p
				ON f."table" = 'participation' AND f."row" = concat_ws('.', p.round, p.country, cast(p.edition AS VARCHAR))
		), rounds_of AS (
			SELECT source_url, country, string_agg(DISTINCT round, '~' ORDER BY round) AS rounds
			FROM sourced WHERE source_url IS NOT NULL AND country IS NOT NULL GROUP BY source_url, country
		)
		SELECT development, d.country, theme, kind, cast(date_start AS VARCHAR) AS "dateStart",
			cast(date_end AS VARCHAR) AS "dateEnd", date_precision AS "datePrecision", certainty,
			certainty_note AS "certaintyNote", summary, source_title AS "sourceTitle", d.source_url AS "sourceUrl",
			coalesce(rounds, '') AS rounds
		FROM developments d
		LEFT JOIN rounds_of r ON r.source_url = d.source_url AND r.country = d.country
		ORDER BY date_end DESC NULLS LAST, date_start DESC NULLS LAST, development`
});

/** The statements about one country, by theme, newest first. */
export const statementsOf = query({
	name: 'statements-of',
	values: ({ country }: { country: string }) => [country],
	row: {
		development: text,
		theme: text,
		kind: text,
		dateStart: maybe(text),
		dateEnd: maybe(text),
		datePrecision: maybe(text),
		certainty: text,
		certaintyNote: maybe(text),
		summary: text,
		sourceTitle: text,
		sourceUrl: maybe(text)
	},
	sql: `SELECT development, d.theme, kind, cast(date_start AS VARCHAR) AS "dateStart", cast(date_end AS VARCHAR) AS "dateEnd",
			date_precision AS "datePrecision", certainty, certainty_note AS "certaintyNote", summary,
			source_title AS "sourceTitle", source_url AS "sourceUrl"
		FROM developments d JOIN themes t ON t.theme = d.theme
		WHERE country = $1 ORDER BY t.position, date_start DESC NULLS LAST, development`
});

/** The published scores and figures of one theme: by what is scored, then place, then year. */
export const scoreList = query({
	name: 'score-list',
	values: ({ theme }: { theme: string }) => [theme],
	row: {
		score: text,
		country: maybe(text),
		region: maybe(text),
		dimension: text,
		edition: text,
		method: text,
		yearFrom: maybe(integer),
		yearTo: maybe(integer),
		qualifier: maybe(text),
		value: double,
		scaleMin: maybe(double),
		scaleMax: maybe(double),
		certainty: text,
		certaintyNote: maybe(text),
		sourceUrl: maybe(text),
		sourceNote: maybe(text)
	},
	sql: `SELECT score, country, region, dimension, edition, method, year_from AS "yearFrom", year_to AS "yearTo", qualifier,
			value, scale_min AS "scaleMin", scale_max AS "scaleMax", certainty, certainty_note AS "certaintyNote",
			source_url AS "sourceUrl", source_note AS "sourceNote"
		FROM scores WHERE theme = $1
		ORDER BY dimension, country NULLS LAST, region, method, year_to, score`
});
