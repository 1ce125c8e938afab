/** DuckDB at build time: reads the table files once and answers for every page. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import path from 'node:path';
import { TABLES } from '../tables';
import { createTable } from '../tables/duckdb';
import type { Engine } from './queries/query';
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
	// Pages are prerendered side by side, but one connection answers one question at a time.
	let last: Promise<unknown> = Promise.resolve();
	return {
		run(sql, values) {
			const answer = last.then(() => rowsOf(connection, sql, values));
			last = answer.catch(() => undefined);
			return answer;
		}
	};
}

async function rowsOf(connection: DuckDBConnection, sql: string, values: Parameters<Engine['run']>[1]) {
	const answer = await connection.runAndReadAll(sql, [...values]);
	return answer.getRowObjects();
}
