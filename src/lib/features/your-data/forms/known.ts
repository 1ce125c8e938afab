/** The published tables that a row is checked against, fetched when the first form is opened. */
import { resolve } from '$app/paths';
import { fetchFile } from '$lib/state/fetch-file';
import { ADDED_TABLES, NEEDED_TABLES, type Additions } from '$lib/tables/additions';
import { textsOf } from '$lib/tables/additions';
import { checkTable } from '$lib/tables/check';
import type { Tables } from '$lib/tables/checked-tables';
import { readCsv } from '$lib/tables/csv';
import { ownData, type OwnTable } from '$lib/state/own-data.svelte';

let known: Promise<Tables> | null = null;

async function fetchTables(): Promise<Tables> {
	const checked = await Promise.all(
		NEEDED_TABLES.map(async (table) => {
			const file = `data/tables/${table.name}.csv`;
			const bytes = await fetchFile(resolve('/data/tables/[table].csv', { table: table.name }));
			return [table.name, checkTable(table, file, readCsv(bytes, file))] as const;
		})
	);
	return new Map(checked);
}

/** Read once; after a failure, again when it is asked anew. */
export function publishedTables(): Promise<Tables> {
	known ??= fetchTables();
	known.catch(() => (known = null));
	return known;
}

/** The reader's own rows as text, but those of one part. */
export function ownAdditions(except: string | null): Additions {
	const parts = ownData.parts.filter(({ name }) => name !== except);
	return Object.fromEntries(
		ADDED_TABLES.map(({ name }) => [
			name,
			parts.flatMap(({ tables }) => (tables[name as OwnTable] ?? []).map((row) => textsOf(row)))
		])
	);
}
