/** The reader's own rows as tables to be asked: `your_observations` beside `observations`. */
import type { TableFile } from '$lib/figure/database/open';
import { ownData, ownObservations, type OwnTable } from '$lib/state/own-data.svelte';
import { TABLES } from '$lib/tables';
import { writeCsv } from '$lib/tables/csv';
import type { Table } from '$lib/tables/declare';

const OWN: readonly OwnTable[] = [
	'observations',
	'progress_events',
	'event_stakeholders',
	'reports',
	'developments',
	'data_responsibilities',
	'responsible_stakeholders'
];

export interface OwnTableRows {
	readonly table: Table;
	readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}

/** Those that have rows. */
export const ownTables = (): OwnTableRows[] =>
	OWN.flatMap((name) => {
		const table = TABLES.find((one) => one.name === name);
		const rows = name === 'observations' ? ownObservations() : ownData.rows(name);
		return table && rows.length ? [{ table: { ...table, name: `your_${name}` }, rows }] : [];
	});

/** With the columns of the declaration in their order; a missing value is an empty cell. */
export function tableFile({ table, rows }: OwnTableRows): TableFile {
	const columns = Object.keys(table.columns);
	const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
	return { table, csv: new TextEncoder().encode(writeCsv([columns, ...cells])) };
}
