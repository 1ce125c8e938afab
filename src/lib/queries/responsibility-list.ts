import { maybe, query, text } from './query';

/** Who is documented as delivering what, in which round and country; no country: in all of the round. */
export const responsibilityList = query({
	name: 'responsibility-list',
	values: () => [],
	row: {
		responsibility: text,
		round: text,
		country: maybe(text),
		role: text,
		delivers: text,
		certainty: text,
		certaintyNote: maybe(text),
		sourceUrl: maybe(text),
		stakeholders: text,
		wording: text
	},
	sql: `WITH bodies AS (
			SELECT responsibility, string_agg(stakeholder_type, '~' ORDER BY position, stakeholder_type) AS stakeholders
			FROM responsible_stakeholders GROUP BY responsibility
		), wordings AS (
			SELECT responsibility, string_agg(wording, '; ' ORDER BY position) AS wording
			FROM (SELECT DISTINCT responsibility, position, wording FROM responsible_stakeholders) GROUP BY responsibility
		)
		SELECT d.responsibility, d.round, d.country, d.role, delivers, d.certainty, d.certainty_note AS "certaintyNote",
			d.source_url AS "sourceUrl", coalesce(stakeholders, '') AS stakeholders, coalesce(wording, '') AS wording
		FROM data_responsibilities d
		LEFT JOIN bodies b ON b.responsibility = d.responsibility
		LEFT JOIN wordings w ON w.responsibility = d.responsibility
		ORDER BY d.responsibility`
});
