/** Dated steps, who is responsible for which data, and where sources disagree. */
import { maybe, query, text, TITLES } from './query';

/** Every dated event of one round, or of all with an empty code, in order of time. */
export const eventList = query({
	name: 'event-list',
	values: ({ round }: { round: string }) => [round],
	row: {
		event: text,
		round: text,
		scope: text,
		country: maybe(text),
		region: maybe(text),
		stage: text,
		dateStart: maybe(text),
		dateEnd: maybe(text),
		datePrecision: maybe(text),
		dateBasis: text,
		certainty: text,
		certaintyNote: maybe(text),
		description: text,
		sourceTitle: text,
		sourceUrl: maybe(text),
		stakeholders: text
	},
	sql: `WITH bodies AS (
			SELECT event, string_agg(DISTINCT stakeholder_type, '~' ORDER BY stakeholder_type) AS codes
			FROM event_stakeholders GROUP BY event
		)
		SELECT e.event, e.round, scope, country, region, stage,
			cast(date_start AS VARCHAR) AS "dateStart", cast(date_end AS VARCHAR) AS "dateEnd",
			date_precision AS "datePrecision", date_basis AS "dateBasis", certainty, certainty_note AS "certaintyNote",
			description, source_title AS "sourceTitle", source_url AS "sourceUrl", coalesce(codes, '') AS stakeholders
		FROM progress_events e LEFT JOIN bodies b ON b.event = e.event
		WHERE $1 = '' OR e.round = $1
		ORDER BY date_start NULLS LAST, date_end, e.event`
});

/** The newest dated event of each country: one row per country that has one. */
export const latestSteps = query({
	name: 'latest-steps',
	values: () => [],
	row: {
		country: text,
		event: text,
		round: text,
		stage: text,
		dateStart: text,
		dateEnd: text,
		datePrecision: text,
		certainty: text,
		sourceTitle: text,
		sourceUrl: maybe(text)
	},
	sql: `SELECT country, event, round, stage, cast(date_start AS VARCHAR) AS "dateStart",
			cast(date_end AS VARCHAR) AS "dateEnd", date_precision AS "datePrecision", certainty, source_title AS "sourceTitle",
			source_url AS "sourceUrl"
		FROM (
			SELECT *, row_number() OVER (PARTITION BY country ORDER BY date_end DESC NULLS LAST, date_start DESC, event DESC) AS place
			FROM progress_events WHERE scope = 'country' AND date_start IS NOT NULL
		) AS dated WHERE place = 1
		ORDER BY "dateEnd" DESC, country`
});

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
		sourceTitle: maybe(text),
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
			FROM (SELECT DISTINCT responsibility, position, wording FROM responsible_stakeholders) AS each_one GROUP BY responsibility
		), ${TITLES}
		SELECT d.responsibility, d.round, country, role, delivers, status,
			cast(d.date_start AS VARCHAR) AS "dateStart", cast(d.date_end AS VARCHAR) AS "dateEnd",
			d.date_precision AS "datePrecision", d.certainty, d.certainty_note AS "certaintyNote",
			title AS "sourceTitle", d.source_url AS "sourceUrl", d.source_note AS "sourceNote",
			coalesce(codes, '') AS stakeholders, coalesce(wordings, '') AS wordings
		FROM data_responsibilities d JOIN rounds r ON r.round = d.round
		LEFT JOIN bodies b ON b.responsibility = d.responsibility LEFT JOIN words w ON w.responsibility = d.responsibility
		LEFT JOIN titles ON titles.url = d.source_url
		ORDER BY r.position, d.responsibility`
});

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
	sql: `WITH ${TITLES}
		SELECT subject, c."row", c.round, country, stage, what, note, coalesce(c.title, titles.title) AS "sourceTitle",
			c.url AS "sourceUrl" FROM (
			SELECT 'rounds' AS subject, round AS "row", round, NULL AS country, NULL AS stage, NULL AS what,
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
		) c LEFT JOIN rounds r ON r.round = c.round LEFT JOIN titles ON titles.url = c.url ORDER BY r.position NULLS LAST, subject DESC, c."row"`
});
