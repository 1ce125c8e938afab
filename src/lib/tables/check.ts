/** One table: from CSV records to typed rows and problems. What concerns other tables is not checked here. */
import { Fault, readCell, type CellValue } from './cell';
import type { Csv, CsvRecord } from './csv';
import type { Column, Row, Table } from './declare';
import { readHeader, type Header } from './header';
import type { Problem } from './problem';

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
	if (csv.header === null) {
		const remedy = `write the header: ${Object.keys(table.columns).join(',')}`;
		const empty = { file, line: 1, column: null, value: null, message: 'the file is empty', remedy };
		return { table, file, rows: [], whole: false, problems: [...csv.problems, empty] };
	}
	const header = readHeader(table, file, csv.header);
	const inRows: Problem[] = [];
	const rows = csv.records.map((record) => checkRow(table, file, header, record, inRows));
	const problems = [
		...csv.problems,
		...header.problems,
		...inRows,
		...duplicateKeys(table, file, rows),
		...firstOutOfOrder(table, file, rows)
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

function* duplicateKeys(table: Table, file: string, rows: readonly CheckedRow[]): Generator<Problem> {
	const places = placesOf(table, table.key);
	const column = table.key.join(',');
	const remedy = 'correct the key, or remove one of the two rows';
	const firstLine = new Map<string, number>();
	for (const { line, cells, wrong } of rows) {
		if (places.some((place) => wrong.has(place))) continue;
		const key = places.map((place) => cells[place]);
		const identity = key.join('\0');
		const first = firstLine.get(identity);
		if (first === undefined) firstLine.set(identity, line);
		else yield { file, line, column, value: key.join(','), message: `line ${first} has the same key`, remedy };
	}
}

/** At most one problem: every later row would stand wrong because of the same one. */
function* firstOutOfOrder(table: Table, file: string, rows: readonly CheckedRow[]): Generator<Problem> {
	const { order } = table;
	const places = placesOf(table, order);
	const before = comparing(table, order);
	let previous: readonly string[] | null = null;
	for (const { line, cells, wrong } of rows) {
		if (places.some((place) => wrong.has(place))) continue;
		const current = places.map((place) => cells[place] ?? '');
		if (previous !== null && before(current, previous)) {
			const message = `stands after ${JSON.stringify(previous.join(','))}`;
			yield {
				file,
				line,
				column: order.join(','),
				value: current.join(','),
				message,
				remedy: `sort the rows by ${order.join(', ')}`
			};
			return;
		}
		previous = current;
	}
}

/** Does one list of cells come before another? Numbers by size, text by code unit, empty first. */
function comparing(table: Table, order: readonly string[]): (a: readonly string[], b: readonly string[]) => boolean {
	const numeric = order.map((name) => ['integer', 'number'].includes(table.columns[name]!.kind));
	const comparable = (text: string, index: number) =>
		numeric[index] ? (text === '' ? -Infinity : Number(text)) : text;
	return (a, b) => {
		for (let index = 0; index < a.length; index++) {
			const [left, right] = [comparable(a[index]!, index), comparable(b[index]!, index)];
			if (left !== right) return left < right;
		}
		return false;
	};
}
