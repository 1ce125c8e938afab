import { integer, query, text } from './query';

/** How many statements of each kind there are in each theme, and about how many countries. */
export const statementCounts = query({
	name: 'statement-counts',
	values: () => [],
	row: { theme: text, kind: text, statements: integer, countries: integer },
	sql: `SELECT theme, kind, cast(count(*) AS INTEGER) AS statements, cast(count(DISTINCT country) AS INTEGER) AS countries
		FROM developments GROUP BY theme, kind ORDER BY theme, kind`
});
