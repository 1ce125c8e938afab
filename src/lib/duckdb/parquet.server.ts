/** A table as Apache Parquet, written by native DuckDB when the site is built. */
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TABLES } from '../tables';
import { createTable, identifier } from '../tables/duckdb';

/**
 * The rows in the order of the file, the columns with their declared types. One thread writes, so that the same version of
 * DuckDB gives the same bytes.
 * @param csv path of the table's file, already checked
 * @throws {RangeError} if no such table is declared
 */
export async function parquetOf(name: string, csv: string): Promise<Uint8Array<ArrayBuffer>> {
	const table = TABLES.find((one) => one.name === name);
	if (!table) throw new RangeError(`no table ${name}`);
	const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
	const file = join(folder, `${name}.parquet`);
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
