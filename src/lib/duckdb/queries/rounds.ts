/** Rounds of the Torino Process: their steps, who took part, what is documented. */
import { integer, maybe, query, text, TITLES } from './query';

/**
 * Every round with its dates and how many countries are documented in it, by kind of participation; `uncertain`: of how many
 * more that is inferred, uncertain or in conflict.
 */
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
		sourceTitle: maybe(text),
		sourceUrl: maybe(text),
		sourceNote: maybe(text),
		took: integer,
		uncertain: integer,
		listed: integer,
		associated: integer,
		events: integer
	},
	sql: `WITH kinds AS (
			SELECT DISTINCT round, country, participated, certainty = 'documented' AS documented FROM participation
		), taking AS (
			SELECT round,
				cast(count(DISTINCT CASE WHEN participated IN ('yes', 'partly') AND documented THEN country END) AS INTEGER) AS took,
				cast(count(DISTINCT CASE WHEN participated IN ('yes', 'partly') THEN country END) AS INTEGER) AS known,
				cast(count(DISTINCT CASE WHEN participated = 'listed' THEN country END) AS INTEGER) AS listed,
				cast(count(DISTINCT CASE WHEN participated = 'associated' THEN country END) AS INTEGER) AS associated
			FROM kinds GROUP BY round
		), happening AS (
			SELECT round, cast(count(*) AS INTEGER) AS events FROM progress_events GROUP BY round
		), ${TITLES}
		SELECT r.round, cast(date_start AS VARCHAR) AS "dateStart", cast(date_end AS VARCHAR) AS "dateEnd",
			date_precision AS "datePrecision",
			cast(conference_start AS VARCHAR) AS "conferenceStart", cast(conference_end AS VARCHAR) AS "conferenceEnd",
			certainty, certainty_note AS "certaintyNote", title AS "sourceTitle", source_url AS "sourceUrl",
			source_note AS "sourceNote", coalesce(took, 0) AS took,
			coalesce(known, 0) - coalesce(took, 0) AS uncertain, coalesce(listed, 0) AS listed, coalesce(associated, 0) AS associated,
			coalesce(events, 0) AS events
		FROM rounds r LEFT JOIN taking t ON t.round = r.round LEFT JOIN happening h ON h.round = r.round
		LEFT JOIN titles ON titles.url = r.source_url
		ORDER BY r.position`
});

/** The steps of every round in their usual order. */
export const stageList = query({
	name: 'stage-list',
	values: () => [],
	row: { round: text, stage: text, position: integer, basis: text, sourceUrl: maybe(text) },
	sql: `SELECT s.round, stage, s.position, basis, s.source_url AS "sourceUrl"
		FROM stages s JOIN rounds r ON r.round = s.round ORDER BY r.position, s.position`
});

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
		sourceTitle: maybe(text),
		sourceUrl: maybe(text),
		sourceNote: maybe(text)
	},
	sql: `WITH types AS (
			SELECT round, country, edition, string_agg(t.report_type, '~' ORDER BY t.position) AS codes
			FROM reports JOIN report_types t ON t.report_type = reports.report_type
			GROUP BY round, country, edition
		), ${TITLES}
		SELECT p.round, p.country, p.edition, participated, report_wording AS "reportWording",
			coalesce(codes, '') AS "reportTypes", p.certainty, p.certainty_note AS "certaintyNote",
			title AS "sourceTitle", p.source_url AS "sourceUrl", p.source_note AS "sourceNote"
		FROM participation p JOIN rounds r ON r.round = p.round
		LEFT JOIN types t ON t.round = p.round AND t.country = p.country AND t.edition IS NOT DISTINCT FROM p.edition
		LEFT JOIN titles ON titles.url = p.source_url
		ORDER BY r.position, p.country, p.edition`
});

/** The types of reports in their order, and who answers for the text. */
export const reportTypeList = query({
	name: 'report-type-list',
	values: () => [],
	row: { reportType: text, author: text },
	sql: `SELECT report_type AS "reportType", author FROM report_types ORDER BY position`
});

/** The types of stakeholders in their order. */
export const stakeholderTypeList = query({
	name: 'stakeholder-type-list',
	values: () => [],
	row: { stakeholderType: text },
	sql: `SELECT stakeholder_type AS "stakeholderType" FROM stakeholder_types ORDER BY position`
});
