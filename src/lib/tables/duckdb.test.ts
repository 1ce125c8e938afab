import { expect, it } from 'vitest';
import { boolean, choice, code, date, integer, number, optional, table, text, url } from './declare';
import { createTable, identifier } from './duckdb';

const everything = table('everything', 'a row', {
	key: ['CODE'],
	columns: {
		CODE: code(''),
		table: text(''),
		kind: choice('', ['a']),
		address: url(''),
		count: integer(''),
		size: optional(number('')),
		day: date(''),
		sure: boolean('')
	}
});

it('declares every column with its name as written and a type both engines share', () => {
	expect(createTable(everything, 'data/tables/everything.csv')).toBe(
		`CREATE OR REPLACE TABLE "everything" AS SELECT * FROM read_csv('data/tables/everything.csv', ` +
			`header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', ` +
			`columns = {'CODE': 'VARCHAR', 'table': 'VARCHAR', 'kind': 'VARCHAR', 'address': 'VARCHAR', ` +
			`'count': 'INTEGER', 'size': 'DOUBLE', 'day': 'DATE', 'sure': 'BOOLEAN'})`
	);
});

it('lets no name and no path end its quotes', () => {
	expect(identifier('a"b')).toBe('"a""b"');
	expect(createTable(everything, "editor's.csv")).toContain(`read_csv('editor''s.csv',`);
});
