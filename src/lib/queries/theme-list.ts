import { integer, query, text } from './query';

/** Every theme with how many indicators, statements and scores it has. */
export const themeList = query({
	name: 'theme-list',
	values: () => [],
	row: { theme: text, indicators: integer, statements: integer, scores: integer },
	sql: `SELECT theme,
			cast((SELECT count(*) FROM indicators i WHERE i.theme = t.theme) AS INTEGER) AS indicators,
			cast((SELECT count(*) FROM developments d WHERE d.theme = t.theme) AS INTEGER) AS statements,
			cast((SELECT count(*) FROM scores s WHERE s.theme = t.theme) AS INTEGER) AS scores
		FROM themes t ORDER BY position`
});
