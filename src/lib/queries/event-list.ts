import { maybe, query, text } from './query';

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
