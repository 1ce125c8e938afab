/** The data in one piece: all tables as a ZIP, the observations as Parquet. The same bytes from the same tables. */
import { parquetOf } from '$lib/duckdb/native.server';
import { TABLES } from '$lib/tables';
import { createTable } from '$lib/tables/duckdb';
import { DATA } from '$lib/tables/read.server';
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';

/** An archive knows when its files were changed: always then, so that it changes only with them. */
const THEN = new Date(1980, 0, 1);

let zip: Uint8Array<ArrayBuffer> | undefined;
let parquet: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** Makes the tables in DuckDB with their declared types, from the folder of the unpacked archive: `duckdb -init duckdb.sql`. */
export const createAll = (): string =>
	`${[
		'-- The tables of the Torino Process with their types. In the folder of this file: duckdb -init duckdb.sql',
		...TABLES.map((table) => `${createTable(table, `tables/${table.name}.csv`)};`)
	].join('\n')}\n`;

/** Every table, `datapackage.json`, the codebook as `README.md`, and what makes the tables in DuckDB. */
export function allTables(): Uint8Array<ArrayBuffer> {
	const files = [
		...TABLES.map(({ name }) => [`tables/${name}.csv`, `${DATA}/tables/${name}.csv`] as const),
		['datapackage.json', `${DATA}/datapackage.json`] as const,
		['README.md', 'data/README.md'] as const
	];
	const texts = [
		...files.map(([name, path]) => [name, readFileSync(path, 'utf8')] as const),
		['duckdb.sql', createAll()] as const
	];
	zip ??= zipSync(Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)])), { level: 9, mtime: THEN });
	return zip;
}

export function allObservations(): Promise<Uint8Array<ArrayBuffer>> {
	parquet ??= parquetOf('observations', `${DATA}/tables/observations.csv`);
	return parquet;
}
