/** DuckDB at build time: reads the table files once and answers for every page; writes a table as Apache Parquet. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TABLES } from '../tables';
import { createTable, identifier } from '../tables/duckdb';
import { inTurn, type Engine } from './queries/query';
import { LOCK_DOWN } from './hardening';

/**
 * Open the tables of a folder.
 * @param folder holds one `<table>.csv` for every declared table, already checked
 */
export async function openNative(folder: string): Promise<Engine> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	for (const table of TABLES) await connection.run(createTable(table, path.join(folder, `${table.name}.csv`)));
	for (const statement of LOCK_DOWN) await connection.run(statement);
	return inTurn((sql, values) => rowsOf(connection, sql, values));
}

async function rowsOf(connection: DuckDBConnection, sql: string, values: Parameters<Engine['run']>[1]) {
	const answer = await connection.runAndReadAll(sql, [...values]);
	return answer.getRowObjects();
}

/**
 * A table as Apache Parquet: the rows in the order of the file, the columns with their declared types. One thread writes, so that the same version of
 * DuckDB gives the same bytes.
 * @param csv path of the table's file, already checked
 * @throws {RangeError} if no such table is declared
 */
export async function parquetOf(name: string, csv: string): Promise<Uint8Array<ArrayBuffer>> {
	const table = TABLES.find((one) => one.name === name);
	if (!table) throw new RangeError(`no table ${name}`);
	const folder = mkdtempSync(path.join(tmpdir(), 'parquet-'));
	const file = path.join(folder, `${name}.parquet`);
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		await connection.run('SET threads = 1');
		await connection.run(createTable(table, csv));
		await connection.run(
			`COPY ${identifier(name)} TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`
		);
		return new Uint8Array(readFileSync(file));
	} finally {
		connection.closeSync();
		instance.closeSync();
		rmSync(folder, { recursive: true, force: true });
	}
}
