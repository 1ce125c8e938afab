import { maybe, query, text } from './query';

/**
 * Every row on which sources disagree: rounds, participation, reports, events, statements and data responsibilities.
 * `row`: its key, or number.
 */
export const conflictList = query({
	name: 'conflict-list',
	values: () => [],
	row: {
		subject: text,
		row: text,
		round: maybe(text),
		country: maybe(text),
		stage: maybe(text),
		what: maybe(text),
		note: maybe(text),
		sourceTitle: maybe(text),
		sourceUrl: maybe(text)
	},
	sql: `SELECT subject, row, c.round, country, stage, what, note, title AS "sourceTitle", url AS "sourceUrl" FROM (
			SELECT 'rounds' AS subject, round AS row, round, NULL AS country, NULL AS stage, NULL AS what,
				certainty_note AS note, NULL AS title, source_url AS url FROM rounds WHERE certainty = 'conflict'
			UNION ALL SELECT 'participation', concat_ws('.', round, country, edition), round, country, NULL, report_wording,
				certainty_note, NULL, source_url FROM participation WHERE certainty = 'conflict'
			UNION ALL SELECT 'reports', concat_ws('.', round, country, edition, report_type), round, country, NULL,
				report_type, certainty_note, NULL, NULL FROM reports WHERE certainty = 'conflict'
			UNION ALL SELECT 'progress_events', event, round, country, stage, description, certainty_note, source_title,
				source_url FROM progress_events WHERE certainty = 'conflict'
			UNION ALL SELECT 'developments', development, NULL, country, NULL, summary, certainty_note, source_title,
				source_url FROM developments WHERE certainty = 'conflict'
			UNION ALL SELECT 'data_responsibilities', responsibility, round, country, NULL, delivers, certainty_note, NULL,
				source_url FROM data_responsibilities WHERE certainty = 'conflict'
		) c LEFT JOIN rounds r ON r.round = c.round ORDER BY r.position NULLS LAST, subject DESC, row`
});
