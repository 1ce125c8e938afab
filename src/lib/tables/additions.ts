/**
 * Rows that somebody adds to the published tables: numbered after those, and checked as `data:check` checks the tables with
 * them. What does not concern these rows is not said.
 */
import { Fault, readCell, type CellValue } from './cell';
import { checkTable, type CheckedTable } from './check';
import type { Tables } from './checked-tables';
import type { Column, Row, Table } from './declare';
import { TABLES } from './index';
import type { Problem } from './problem';
import {
	dataResponsibilities,
	developments,
	eventStakeholders,
	progressEvents,
	reports,
	responsibleStakeholders
} from './process';
import { danglingReferences } from './references';
import { brokenRules } from './rules/index';

/** Tables whose rows people add one by one, each with the table of the bodies that belong to a row. */
export const ADDED = [
	{ table: progressEvents, bodies: eventStakeholders },
	{ table: dataResponsibilities, bodies: responsibleStakeholders },
	{ table: developments, bodies: null },
	{ table: reports, bodies: null }
] as const;

/** The same tables in one list, a table before the one that refers to it. */
export const ADDED_TABLES = ADDED.flatMap(({ table, bodies }): Table[] =>
	bodies === null ? [table] : [table, bodies]
);

/** These tables and all that their cells may name. */
export const NEEDED_TABLES: readonly Table[] = TABLES.filter(({ name }) =>
	ADDED_TABLES.some((table) => leadsTo(table, name))
);

function leadsTo(from: Table, name: string): boolean {
	if (from.name === name) return true;
	const next = TABLES.filter((table) => table !== from && from.references.some((one) => one.table === table.name));
	return next.some((table) => leadsTo(table, name));
}

/** The cells of a row as text, by column; a column left out is empty. */
export type RowTexts = Readonly<Record<string, string>>;
/** Rows by name of their table. */
export type Additions = Readonly<Record<string, readonly RowTexts[]>>;

/** Something wrong with an added row. */
export interface AdditionProblem extends Pick<Problem, 'column' | 'value' | 'message' | 'remedy'> {
	readonly table: string;
	/** Its place among the added rows of the table. */
	readonly row: number;
}

/** Lines of added rows are counted from here: no table is as long. */
const ADDED_LINE = 1_000_000;

/**
 * What is wrong with rows, were they added to the tables.
 * @param published the tables they refer to; a rule that reads another table is not asked
 */
export function checkAdditions(published: Tables, additions: Additions): AdditionProblem[] {
	const tables = new Map(TABLES.map((table) => [table.name, withRows(table, published, additions[table.name] ?? [])]));
	const names = new Map([...tables.values()].map(({ file, table }) => [file, table.name]));
	const problems = [
		...[...tables.values()].flatMap((checked) => checked.problems),
		...danglingReferences(tables),
		...brokenRules(tables)
	];
	return problems.flatMap(({ file, line, formatMends, column, value, message, remedy }) =>
		line === null || line < ADDED_LINE || formatMends
			? []
			: [{ table: names.get(file) ?? file, row: line - ADDED_LINE, column, value, message, remedy }]
	);
}

function withRows(table: Table, published: Tables, rows: readonly RowTexts[]): CheckedTable {
	const known = published.get(table.name);
	const file = known?.file ?? `${table.name}.csv`;
	if (known === undefined) return { table, file, rows: [], whole: false, problems: [] };
	if (rows.length === 0) return known;
	const columns = Object.keys(table.columns);
	const records = [
		...known.rows.map(({ line, cells }) => ({ line, cells })),
		...rows.map((row, at) => ({ line: ADDED_LINE + at, cells: columns.map((column) => row[column] ?? '') }))
	];
	return checkTable(table, file, { header: { line: 1, cells: columns }, records, whole: known.whole, problems: [] });
}

/** The column that numbers the rows of a table, like `E0017`; null: they are named by what they are about. */
export function numberColumn(table: Table): string | null {
	const [key = '', ...more] = table.key;
	return more.length === 0 && table.columns[key]?.pattern !== undefined ? key : null;
}

/**
 * The number after the last.
 * @param taken numbers of one letter and four digits
 */
export function nextNumber(taken: Iterable<string>, letter: string): string {
	const numbers = [...taken].flatMap((text) => (/^[A-Z]\d{4}$/.test(text) ? [Number(text.slice(1))] : []));
	return `${letter}${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}

/**
 * A checked row as the tables hold it.
 * @throws {RangeError} where a cell is wrong
 */
export function typedRow<T extends Table>(table: T, texts: RowTexts): Row<T> {
	const cells = Object.entries<Column>(table.columns).map(([name, column]): [string, CellValue] => {
		const value = readCell(column, texts[name] ?? '');
		if (value instanceof Fault) throw new RangeError(`${table.name} ${name}: ${value.message}`);
		return [name, value];
	});
	return Object.fromEntries(cells) as Row<T>;
}

/** The row as text again. */
export const textsOf = (row: Readonly<Record<string, CellValue>>): RowTexts =>
	Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')]));
