import { integer, maybe, query, text } from './query';

/** Who took part in which round, and the reports that came of it (codes joined with `~`). */
export const participationList = query({
	name: 'participation-list',
	values: () => [],
	row: {
		round: text,
		country: text,
		edition: maybe(integer),
		participated: text,
		reportWording: maybe(text),
		reportTypes: text,
		certainty: text,
		certaintyNote: maybe(text),
		sourceUrl: maybe(text),
		sourceNote: maybe(text)
	},
	sql: `WITH types AS (
			SELECT round, country, edition, string_agg(t.report_type, '~' ORDER BY t.position) AS codes
			FROM reports JOIN report_types t ON t.report_type = reports.report_type
			GROUP BY round, country, edition
		)
		SELECT p.round, p.country, p.edition, participated, report_wording AS "reportWording",
			coalesce(codes, '') AS "reportTypes", p.certainty, p.certainty_note AS "certaintyNote",
			p.source_url AS "sourceUrl", p.source_note AS "sourceNote"
		FROM participation p JOIN rounds r ON r.round = p.round
		LEFT JOIN types t ON t.round = p.round AND t.country = p.country AND t.edition IS NOT DISTINCT FROM p.edition
		ORDER BY r.position, p.country, p.edition`
});
