/** The tables as texts, read without the project's own reader. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { expect } from 'vitest';

export type Row = Record<string, string>;

const FOLDER = resolve(import.meta.dirname, '../../data/tables');
export const TABLES = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.csv'))
	.map((name) => name.slice(0, -'.csv'.length));

const read = new Map<string, Row[]>();
export function rows(table: string): Row[] {
	let found = read.get(table);
	if (!found) {
		const text = readFileSync(resolve(FOLDER, `${table}.csv`), 'utf8').trimEnd();
		const parsed = Papa.parse<Row>(text, { header: true });
		expect(parsed.errors, `${table} is well-formed CSV`).toEqual([]);
		read.set(table, (found = parsed.data));
	}
	return found;
}

/** The one row with these values. */
export const one = (table: string, key: Row): Row => {
	const found = rows(table).filter((row) => Object.entries(key).every(([column, value]) => row[column] === value));
	expect(found, `${table} ${JSON.stringify(key)}`).toHaveLength(1);
	return found[0] as Row;
};
