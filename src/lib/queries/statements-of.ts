import { maybe, query, text } from './query';

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
