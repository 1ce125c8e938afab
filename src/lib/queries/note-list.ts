import { integer, maybe, query, text } from './query';

/** Every known doubt about values. */
export const noteList = query({
	name: 'note-list',
	values: () => [],
	row: {
		note: text,
		kind: text,
		indicator: maybe(text),
		country: maybe(text),
		yearFrom: maybe(integer),
		yearTo: maybe(integer)
	},
	sql: `SELECT note, kind, indicator, country, year_from AS "yearFrom", year_to AS "yearTo"
		FROM notes ORDER BY indicator NULLS FIRST, country NULLS FIRST, year_from NULLS FIRST, note`
});
