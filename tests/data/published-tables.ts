/** The tables as texts, read by the reader of the build. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { readCsv } from '../../src/lib/tables/csv';

export type Row = Record<string, string>;

const FOLDER = resolve(import.meta.dirname, '../../data/tables');
export const TABLES = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.csv'))
	.map((name) => name.slice(0, -'.csv'.length));

/** The names of a table's columns. */
export const headerOf = (table: string): readonly string[] =>
	readCsv(readFileSync(resolve(FOLDER, `${table}.csv`)), table).header?.cells ?? [];

const read = new Map<string, Row[]>();
export function rows(table: string): Row[] {
	let found = read.get(table);
	if (!found) {
		const { header, records, problems } = readCsv(readFileSync(resolve(FOLDER, `${table}.csv`)), table);
		expect(problems, `${table} is well-formed CSV`).toEqual([]);
		const columns = header?.cells ?? [];
		found = records.map(({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])));
		read.set(table, found);
	}
	return found;
}

/** The one row with these values. */
export const one = (table: string, key: Row): Row => {
	const found = rows(table).filter((row) => Object.entries(key).every(([column, value]) => row[column] === value));
	expect(found, `${table} ${JSON.stringify(key)}`).toHaveLength(1);
	return found[0] as Row;
};
