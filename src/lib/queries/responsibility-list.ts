import { maybe, query, text } from './query';

/** Who answers for what in which round, how far it has come, and which types of stakeholders that is (joined with `~`). */
export const responsibilityList = query({
	name: 'responsibility-list',
	values: () => [],
	row: {
		responsibility: text,
		round: text,
		country: maybe(text),
		role: text,
		delivers: text,
		status: maybe(text),
		dateStart: maybe(text),
		dateEnd: maybe(text),
		datePrecision: maybe(text),
		certainty: text,
		certaintyNote: maybe(text),
		sourceUrl: maybe(text),
		sourceNote: maybe(text),
		stakeholders: text,
		wordings: text
	},
	sql: `WITH bodies AS (
			SELECT responsibility, string_agg(DISTINCT stakeholder_type, '~' ORDER BY stakeholder_type) AS codes
			FROM responsible_stakeholders GROUP BY responsibility
		), words AS (
			SELECT responsibility, string_agg(wording, '; ' ORDER BY position) AS wordings
			FROM (SELECT DISTINCT responsibility, position, wording FROM responsible_stakeholders) GROUP BY responsibility
		)
		SELECT d.responsibility, d.round, country, role, delivers, status,
			cast(d.date_start AS VARCHAR) AS "dateStart", cast(d.date_end AS VARCHAR) AS "dateEnd",
			d.date_precision AS "datePrecision", d.certainty, d.certainty_note AS "certaintyNote",
			d.source_url AS "sourceUrl", d.source_note AS "sourceNote",
			coalesce(codes, '') AS stakeholders, coalesce(wordings, '') AS wordings
		FROM data_responsibilities d JOIN rounds r ON r.round = d.round
		LEFT JOIN bodies b ON b.responsibility = d.responsibility LEFT JOIN words w ON w.responsibility = d.responsibility
		ORDER BY r.position, d.responsibility`
});
