import { integer, maybe, query, text } from './query';

/** Every round with its dates and how many countries are documented in it, by kind of participation. */
export const roundList = query({
	name: 'round-list',
	values: () => [],
	row: {
		round: text,
		dateStart: maybe(text),
		dateEnd: maybe(text),
		datePrecision: maybe(text),
		conferenceStart: maybe(text),
		conferenceEnd: maybe(text),
		certainty: text,
		certaintyNote: maybe(text),
		sourceUrl: maybe(text),
		sourceNote: maybe(text),
		took: integer,
		listed: integer,
		associated: integer,
		events: integer
	},
	sql: `WITH kinds AS (
			SELECT DISTINCT round, country, participated FROM participation
		), taking AS (
			SELECT round,
				cast(count(DISTINCT CASE WHEN participated IN ('yes', 'partly') THEN country END) AS INTEGER) AS took,
				cast(count(DISTINCT CASE WHEN participated = 'listed' THEN country END) AS INTEGER) AS listed,
				cast(count(DISTINCT CASE WHEN participated = 'associated' THEN country END) AS INTEGER) AS associated
			FROM kinds GROUP BY round
		), happening AS (
			SELECT round, cast(count(*) AS INTEGER) AS events FROM progress_events GROUP BY round
		)
		SELECT r.round, cast(date_start AS VARCHAR) AS "dateStart", cast(date_end AS VARCHAR) AS "dateEnd",
			date_precision AS "datePrecision",
			cast(conference_start AS VARCHAR) AS "conferenceStart", cast(conference_end AS VARCHAR) AS "conferenceEnd",
			certainty, certainty_note AS "certaintyNote", source_url AS "sourceUrl", source_note AS "sourceNote",
			coalesce(took, 0) AS took, coalesce(listed, 0) AS listed, coalesce(associated, 0) AS associated,
			coalesce(events, 0) AS events
		FROM rounds r LEFT JOIN taking t ON t.round = r.round LEFT JOIN happening h ON h.round = r.round
		ORDER BY r.position`
});
