/** Native DuckDB reads the checked tables as they are declared. The browser's DuckDB is asked the same in tests/contract. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/lib/tables/checked-tables';
import { code, date, integer, number, optional, table, text } from '../../src/lib/tables/declare';
import { createTable, identifier } from '../../src/lib/tables/duckdb';
import { TABLES } from '../../src/lib/tables';
import { readTables } from '../../src/lib/tables/read.server';
import { GOOD } from './cases';

let connection: DuckDBConnection;

beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run('SET autoload_known_extensions = false; SET autoinstall_known_extensions = false');
});

const rowsIn = async (name: string) =>
	(await connection.runAndReadAll(`SELECT * FROM ${identifier(name)}`)).getRowObjectsJson();

describe('a table created from its CSV', () => {
	const { tables } = readTables(GOOD);

	it.each(TABLES)('$name holds the rows that were checked', async (declared) => {
		await connection.run(createTable(declared, join(GOOD, `${declared.name}.csv`)));
		expect(await rowsIn(declared.name)).toEqual(rowsOf(declared, tables));
	});

	it('holds NULL where a cell is empty, quoted or not', async () => {
		const declared = table('empty', 'a row', {
			key: ['CODE'],
			columns: {
				CODE: code('Code.'),
				word: optional(text('Word.')),
				count: optional(integer('Count.')),
				size: optional(number('Size.')),
				day: optional(date('Day.'))
			}
		});
		const file = join(mkdtempSync(join(tmpdir(), 'tables-')), "editor's.csv");
		writeFileSync(file, 'CODE,word,count,size,day\na,,,,\nb,"","","",""\n"c"," ",0,0,2016-02-29\n');
		await connection.run(createTable(declared, file));
		const nothing = { word: null, count: null, size: null, day: null };
		expect(await rowsIn('empty')).toEqual([
			{ CODE: 'a', ...nothing },
			{ CODE: 'b', ...nothing },
			{ CODE: 'c', word: ' ', count: 0, size: 0, day: '2016-02-29' }
		]);
	});
});
