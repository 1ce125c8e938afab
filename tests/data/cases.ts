/** The small data sets of the tests: good tables, and ways to write one slip into them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export const GOOD = join(import.meta.dirname, 'fixtures/good');

/** Bytes by file name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** One slip: what it is, the files it changes, and the one message it must give; null: it is none. */
export type Slip = readonly [name: string, files: Files, message: string | null];

/** A few rows of every declared table, with nothing wrong in them. */
export function goodFiles(): Map<string, Uint8Array> {
	const names = readdirSync(GOOD).filter((name) => name.endsWith('.csv'));
	return new Map(names.map((name) => [name, readFileSync(join(GOOD, name))]));
}

export const goodText = (table: string): string => readFileSync(join(GOOD, `${table}.csv`), 'utf8');

/** A file that holds this text, or these bytes. */
export const file = (name: string, content: string | Uint8Array): Files =>
	new Map([[name, typeof content === 'string' ? new TextEncoder().encode(content) : content]]);

/** A good table with one text in it replaced, for slips in the form of the file. The text stands in it once. */
export function text(table: string, from: string, to: string): Files {
	const good = goodText(table);
	if (good.split(from).length !== 2) throw new RangeError(`${table}.csv holds ${JSON.stringify(from)} not once`);
	return file(
		`${table}.csv`,
		good.replace(from, () => to)
	);
}

/** A good table with every text of a kind replaced. */
export const everywhere = (table: string, from: string | RegExp, to: string): Files =>
	file(`${table}.csv`, goodText(table).replaceAll(from, to));

/** A good table with other cells in one row, which is found by its first cells. */
export const cells = (table: string, start: string, changed: Readonly<Record<string, string>>): Files =>
	edited(table, start, (row, header) => [row.map((cell, index) => changed[header[index] ?? ''] ?? cell)]);

/** A good table with one row more, after the one that starts so. */
export const added = (table: string, start: string, ...rows: readonly string[]): Files =>
	edited(table, start, (row) => [row, ...rows.flatMap((text) => Papa.parse<string[]>(text).data)]);

/** A good table without one row. */
export const removed = (table: string, start: string): Files => edited(table, start, () => []);

function edited(
	table: string,
	start: string,
	edit: (row: readonly string[], header: readonly string[]) => readonly (readonly string[])[]
): Files {
	const [header = [], ...rows] = Papa.parse<string[]>(goodText(table).trimEnd()).data;
	const lines = [header, ...rows];
	const found = lines.filter((row) => `${row.join(',')},`.startsWith(`${start},`));
	if (found.length !== 1) throw new RangeError(`${found.length} rows of ${table}.csv start with ${start}`);
	const now = lines.flatMap((row) => (row === found[0] ? edit(row, header) : [row]));
	const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
	return file(`${table}.csv`, now.map((row) => `${row.map(quoted).join(',')}\n`).join(''));
}
