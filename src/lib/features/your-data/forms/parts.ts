/** A row of a form as a part of the reader's own data, and back. */
import { toCsv } from '$lib/exports/csv';
import { ownData, type OwnTable, type OwnTables } from '$lib/state/own-data.svelte';
import { ADDED_TABLES, numberColumn, textsOf, type RowTexts } from '$lib/tables/additions';
import type { Table } from '$lib/tables/declare';
import { draftOfRows, type Draft, type FORMS, type FormId } from './model';

/** The name of a row's part: its key. */
export const partOf = (table: Table, row: RowTexts): string =>
	table.key
		.map((column) => row[column] ?? '')
		.filter((text) => text !== '')
		.join(' ');

/** What stands in the form of a part that was written before; null where it is gone. */
export function draftOfPart(
	{ table, bodies }: (typeof FORMS)[FormId],
	name: string
): { readonly draft: Draft; readonly number: string } | null {
	const part = ownData.parts.find((one) => one.name === name);
	const rowsIn = (own: Table) => (part?.tables[own.name as OwnTable] ?? []).map((row) => textsOf(row));
	const [row] = rowsIn(table);
	if (row === undefined) return null;
	const { [numberColumn(table) ?? '']: number = '', ...cells } = row;
	return { draft: draftOfRows({ row: cells, bodies: bodies === null ? [] : rowsIn(bodies) }), number };
}

/** Rows as files in the columns of their tables: to send, or to lay into the tables. */
export const tableFiles = (all: readonly OwnTables[]): { readonly table: string; readonly csv: string }[] =>
	ADDED_TABLES.flatMap(({ name: table, columns }) => {
		const rows = all.flatMap((tables) => (tables[table as OwnTable] ?? []).map((row) => textsOf(row)));
		const names = Object.keys(columns);
		const cells = rows.map((row) => names.map((column) => row[column] ?? ''));
		return rows.length > 0 ? [{ table, csv: toCsv(names, cells) }] : [];
	});
