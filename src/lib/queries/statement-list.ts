import { maybe, query, text } from './query';

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
	sql: `WITH told AS (
			SELECT source_url, country, round FROM participation
			UNION ALL
			SELECT source_url, country, round FROM progress_events
			UNION ALL
			SELECT f.source_url, p.country, p.round FROM further_sources f JOIN participation p
				ON f."table" = 'participation' AND f."row" = concat_ws('.', p.round, p.country, cast(p.edition AS VARCHAR))
		), rounds_of AS (
			SELECT source_url, country, string_agg(DISTINCT round, '~' ORDER BY round) AS rounds
			FROM told WHERE source_url IS NOT NULL AND country IS NOT NULL GROUP BY source_url, country
		)
		SELECT development, d.country, theme, kind, cast(date_start AS VARCHAR) AS "dateStart",
			cast(date_end AS VARCHAR) AS "dateEnd", date_precision AS "datePrecision", certainty,
			certainty_note AS "certaintyNote", summary, source_title AS "sourceTitle", d.source_url AS "sourceUrl",
			coalesce(rounds, '') AS rounds
		FROM developments d
		LEFT JOIN rounds_of r ON r.source_url = d.source_url AND r.country = d.country
		ORDER BY date_end DESC NULLS LAST, date_start DESC, development`
});
