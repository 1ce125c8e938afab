/** The data in one piece: all tables as a ZIP, the observations as Parquet. The same bytes from the same tables. */
import { parquetOf } from '$lib/duckdb/parquet.server';
import { TABLES } from '$lib/tables';
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';

/** An archive knows when its files were changed: always then, so that it changes only with them. */
const THEN = new Date(1980, 0, 1);

let zip: Uint8Array<ArrayBuffer> | undefined;
let parquet: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** Every table, `datapackage.json`, and the codebook as `README.md`. */
export function allTables(): Uint8Array<ArrayBuffer> {
	const files = [
		...TABLES.map(({ name }) => [`tables/${name}.csv`, `data/tables/${name}.csv`] as const),
		['datapackage.json', 'data/datapackage.json'] as const,
		['README.md', 'data/README.md'] as const
	];
	zip ??= zipSync(Object.fromEntries(files.map(([name, path]) => [name, strToU8(readFileSync(path, 'utf8'))])), {
		level: 9,
		mtime: THEN
	});
	return zip;
}

export function allObservations(): Promise<Uint8Array<ArrayBuffer>> {
	parquet ??= parquetOf('observations', 'data/tables/observations.csv');
	return parquet;
}
