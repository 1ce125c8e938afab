/** One table: from CSV records to typed rows and problems. What concerns other tables is not checked here. */
import { Fault, readCell, type CellValue } from './cell';
import type { Csv, CsvRecord } from './csv';
import type { Column, Row, Table } from './declare';
import { readHeader, type Header } from './header';
import { quoted, type Problem } from './problem';

/** A row after checking. */
export interface CheckedRow<T extends Table = Table> {
	readonly line: number;
	/** Its cells as text, in the order of the declared columns, without white space around them. */
	readonly cells: readonly string[];
	/** Places of the cells that cannot be relied on. */
	readonly wrong: ReadonlySet<number>;
	/** Its typed values; null where any cell is wrong. */
	readonly row: Row<T> | null;
}

/** A table after checking. */
export interface CheckedTable<T extends Table = Table> {
	readonly table: T;
	readonly file: string;
	readonly rows: readonly CheckedRow<T>[];
	/** False where keys may have been lost in reading: then nobody can say what the table does not hold. */
	readonly whole: boolean;
	readonly problems: readonly Problem[];
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Check a table against its declaration: header, number of cells, every cell, unique keys, order of rows.
 * @param file path named in the problems
 */
export function checkTable<T extends Table>(table: T, file: string, csv: Csv): CheckedTable<T> {
	const unread = (...problems: readonly Problem[]) => ({
		table,
		file,
		rows: [],
		whole: false,
		problems: [...csv.problems.filter(({ formatMends }) => !formatMends), ...problems]
	});
	if (csv.header === null && !csv.whole) return unread();
	if (csv.header === null) {
		const remedy = `write the header: ${Object.keys(table.columns).join(',')}`;
		return unread({ file, line: 1, column: null, value: null, message: 'the file is empty', remedy });
	}
	const header = readHeader(table, file, csv.header);
	if (header.places.every((place) => place === null)) return unread(...header.problems);
	const inRows: Problem[] = [];
	const rows = csv.records.map((record) => checkRow(table, file, header, record, inRows));
	const problems = [
		...csv.problems,
		...header.problems,
		...inRows,
		...duplicates(table, file, rows),
		...firstOutOfOrder(table, file, rows),
		...(csv.problems.length === 0 && table.required && rows.length === 0 ? [withoutRows(file)] : [])
	];
	return { table, file, rows, whole: csv.whole && !header.places.includes(null), problems };
}

/** Texts of some columns in one row. */
export function texts({ table }: CheckedTable, row: CheckedRow, columns: readonly string[]): string[] {
	return placesOf(table, columns).map((place) => row.cells[place] ?? '');
}

/** Where columns stand in a table. */
export function placesOf(table: Table, columns: readonly string[]): number[] {
	const names = Object.keys(table.columns);
	return columns.map((column) => names.indexOf(column));
}

function checkRow<T extends Table>(
	table: T,
	file: string,
	{ places, width }: Header,
	{ line, cells: given }: CsvRecord,
	problems: Problem[]
): CheckedRow<T> {
	const cells = places.map((place) => (place === null ? '' : (given[place] ?? '').trim()));
	if (given.length !== width) {
		problems.push({ file, line, column: null, value: null, ...wrongWidth(given.length, width) });
		return { line, cells, wrong: new Set(cells.keys()), row: null };
	}
	const wrong = new Set<number>();
	const row: Record<string, CellValue> = {};
	Object.entries<Column>(table.columns).forEach(([name, column], index) => {
		const place = places[index] ?? null;
		if (place === null) return wrong.add(index);
		const text = cells[index]!;
		if (text !== given[place]) problems.push({ file, line, column: name, value: given[place]!, ...WHITE_SPACE });
		const value = readCell(column, text);
		if (!(value instanceof Fault)) return (row[name] = value);
		problems.push({ file, line, column: name, value: text, message: value.message, remedy: value.remedy });
		return wrong.add(index);
	});
	return wrong.size > 0 ? { line, cells, wrong, row: null } : { line, cells, wrong: NONE, row: row as Row<T> };
}

const WHITE_SPACE = { message: 'white space before or after the text', remedy: 'remove it' };

function wrongWidth(cells: number, width: number): Pick<Problem, 'message' | 'remedy'> {
	const message = `${cells} ${cells === 1 ? 'cell' : 'cells'} where the header has ${width}`;
	const remedy =
		cells > width
			? 'put a text that holds a comma in double quotes'
			: 'add the missing cells; an empty cell still needs its comma';
	return { message, remedy };
}

/** The records that have more or fewer cells than the header. */
export function wrongWidths(file: string, { width }: Header, records: readonly CsvRecord[]): Problem[] {
	return records
		.filter(({ cells }) => cells.length !== width)
		.map(({ line, cells }) => ({ file, line, column: null, value: null, ...wrongWidth(cells.length, width) }));
}

function withoutRows(file: string): Problem {
	return { file, line: null, column: null, value: null, message: 'no row', remedy: 'add at least one' };
}

/** Rows that repeat a key, or cells of which each row has its own. A row is named once. */
function* duplicates(table: Table, file: string, rows: readonly CheckedRow[]): Generator<Problem> {
	const named = new Set<number>();
	for (const columns of [table.key, ...table.unique]) {
		const places = placesOf(table, columns);
		const isKey = columns === table.key;
		const what = isKey ? 'key' : columns.join(', ');
		const remedy = isKey ? 'correct the key, or remove one of the two rows' : 'correct one of the two';
		const firstLine = new Map<string, number>();
		for (const { line, cells, wrong } of rows) {
			if (places.some((place) => wrong.has(place)) || named.has(line)) continue;
			const own = places.map((place) => cells[place] ?? '');
			if (!isKey && own.includes('')) continue;
			const identity = own.join('\0');
			const first = firstLine.get(identity);
			if (first === undefined) firstLine.set(identity, line);
			else {
				named.add(line);
				const message = `line ${first} has the same ${what}`;
				yield { file, line, column: columns.join(','), value: own.join(','), message, remedy };
			}
		}
	}
}

/** At most one problem: every later row would stand wrong because of the same one. */
function* firstOutOfOrder(table: Table, file: string, rows: readonly CheckedRow[]): Generator<Problem> {
	const { order } = table;
	const places = placesOf(table, order);
	const compare = inOrder(table, (column) => column);
	let previous: readonly string[] | null = null;
	for (const { line, cells, wrong } of rows) {
		if (places.some((place) => wrong.has(place))) continue;
		if (previous !== null && compare(cells, previous) < 0) {
			const [value, before] = [cells, previous].map((row) => places.map((place) => row[place]).join(','));
			const message = `stands after ${quoted(before ?? '')}`;
			const remedy = `sort the rows by ${order.join(', ')}, or run npm run data:format`;
			yield { file, line, column: order.join(','), value: value ?? '', message, remedy, formatMends: true };
			return;
		}
		previous = cells;
	}
}

/**
 * The declared order of two rows, negative where the first comes before the other: numbers by size, text by code unit,
 * empty first; what should be a number and is none, last.
 * @param placeOf where a row has the cell of a declared column
 */
export function inOrder(
	table: Table,
	placeOf: (column: number) => number | null
): (a: readonly string[], b: readonly string[]) => number {
	const keys = table.order.map((name, index) => ({
		at: placeOf(placesOf(table, table.order)[index] ?? -1) ?? -1,
		numeric: ['integer', 'number'].includes(table.columns[name]!.kind)
	}));
	const bySize = (a: string, b: string) => {
		const [rankA, rankB] = [a, b].map((text) => (text === '' ? 0 : Number.isNaN(Number(text)) ? 2 : 1));
		if (rankA !== rankB) return (rankA ?? 0) - (rankB ?? 0);
		return rankA === 1 ? Number(a) - Number(b) : byCode(a, b);
	};
	const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	return (a, b) => {
		for (const { at, numeric } of keys) {
			const [left = '', right = ''] = [a[at]?.trim(), b[at]?.trim()];
			const step = left === right ? 0 : numeric ? bySize(left, right) : byCode(left, right);
			if (step !== 0) return step;
		}
		return 0;
	};
}
