import { query, text } from './query';

/** The terms of the glossary, in order. */
export const termList = query({
	name: 'term-list',
	values: () => [],
	row: { term: text },
	sql: `SELECT term FROM glossary ORDER BY position`
});
