/**
 * Files of rows rather than of values: a table that people add to, in its own columns, and the list of gaps filled in.
 * Told by the header. What the rows mean, and whether they may be added, is checked by those who know the tables.
 */
import { undefused } from '../exports/csv';
import { GAP_COLUMNS } from '../exports/gaps';
import { ADDED_TABLES, type RowTexts } from '../tables/additions';
import { decodeFile } from './text/decoding';
import { otherFile } from './text/encoding';
import { DELIMITERS, readGrid, type Grid, type GridRow } from './grid';
import { readWorkbook } from './workbook';

/** What a list of gaps is called among the tables. */
export const GAPS = 'gaps';

/** A row, and the line of the file (of a sheet: the row) where it stands, from 1. */
export interface FileRow {
	readonly line: number;
	readonly texts: RowTexts;
}
export interface RowFile {
	/** Name of the table, or `GAPS`. */
	readonly table: string;
	readonly rows: readonly FileRow[];
	/** Columns of the header that are none of the table, or missing from it. */
	readonly unknown: readonly string[];
	readonly missing: readonly string[];
	/** Lines that have more cells than the header. */
	readonly wide: readonly number[];
}

/** By name, with the columns without which a file is not taken for it. */
const KINDS: readonly { readonly table: string; readonly columns: readonly string[]; readonly needed: number }[] = [
	...ADDED_TABLES.map(({ name, columns }) => ({
		table: name,
		columns: Object.keys(columns),
		needed: Math.ceil(Object.keys(columns).length * 0.75)
	})),
	{ table: GAPS, columns: GAP_COLUMNS, needed: 6 }
];
/** A header, and perhaps a few titles above it. */
const FIRST_ROWS = 5;

/** @returns null where the file is none of them */
export async function readRowFile(bytes: Uint8Array): Promise<RowFile | null> {
	const other = otherFile(bytes);
	if (other === 'workbook') {
		const { sheets } = await readWorkbook(bytes);
		return sheets.map(({ grid }) => rowsOfGrid(grid)).find((found) => found !== null) ?? null;
	}
	if (other !== null || bytes.length === 0) return null;
	const start = decodeFile(bytes.subarray(0, 4096)).text;
	const delimiter = DELIMITERS.find((one) => rowsOfGrid(readGrid(firstLines(start), one)) !== null);
	return delimiter === undefined ? null : rowsOfGrid(readGrid(decodeFile(bytes).text, delimiter));
}

const firstLines = (text: string): string => text.split(/\r\n?|\n/, FIRST_ROWS).join('\n');

function rowsOfGrid({ rows }: Grid): RowFile | null {
	for (const [at, row] of rows.slice(0, FIRST_ROWS).entries()) {
		const header = row.cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
		const best = KINDS.map((kind) => ({
			...kind,
			found: kind.columns.filter((column) => header.includes(column)).length
		}))
			.filter(({ found, needed }) => found >= needed)
			.sort((a, b) => b.found / b.columns.length - a.found / a.columns.length)[0];
		if (best !== undefined) return rowsUnder(best, header, rows.slice(at + 1));
	}
	return null;
}

function rowsUnder(
	{ table, columns }: { readonly table: string; readonly columns: readonly string[] },
	header: readonly string[],
	rows: readonly GridRow[]
): RowFile {
	const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	return {
		table,
		rows: filled.map(({ line, cells }) => ({
			line,
			texts: Object.fromEntries(
				columns.map((column) => [column, undefused(cells[header.indexOf(column)] ?? '').trim()])
			)
		})),
		unknown: header.filter((column) => column !== '' && !columns.includes(column)),
		missing: columns.filter((column) => !header.includes(column)),
		wide: filled
			.filter(({ cells }) => cells.slice(header.length).some((cell) => cell.trim() !== ''))
			.map(({ line }) => line)
	};
}
