/** How a rule is written: it is given checked tables and yields what breaks it. */
import { texts, type CheckedRow, type CheckedTable } from '../check';
import type { CellValue } from '../cell';
import { tableOf, type Tables } from '../checked-tables';
import type { Table } from '../declare';
import type { Problem } from '../problem';

/** Finds what breaks one rule. */
export type Rule = (tables: Tables) => Iterable<Problem>;

type Checked<T extends readonly Table[]> = { readonly [I in keyof T]: CheckedTable<T[I]> };

/** A rule over certain tables; not asked while one of them could not be read whole. */
export function rule<const T extends readonly Table[]>(
	reads: T,
	find: (...tables: Checked<T>) => Iterable<Problem>
): Rule {
	return (tables) => {
		const checked = reads.map((table) => tableOf(table, tables));
		return checked.every(({ whole }) => whole) ? find(...(checked as unknown as Checked<T>)) : [];
	};
}

/** The values of some columns; a column the table does not have is `undefined`. */
export type Values<N extends string> = { readonly [K in N]: CellValue };

/** What is wrong with a row: in which column, what, and how to mend it. */
export type Finding<N extends string = string> = readonly [column: N, message: string, remedy: string];

/** A rule over single rows, in every table that has the given columns. Rows with a wrong cell are left out. */
export function rowRule<const N extends string>(
	columns: readonly N[],
	find: (row: Values<N>, table: Table) => Finding<N> | null
): Rule {
	return function* (tables) {
		for (const checked of tables.values()) {
			if (!columns.every((column) => column in checked.table.columns)) continue;
			for (const { line, row } of checked.rows) {
				const found = row === null ? null : find(row as Values<N>, checked.table);
				if (found !== null) yield problemAt(checked, line, String(row![found[0]] ?? ''), found);
			}
		}
	};
}

/** A problem in one cell of a table. */
export function problemAt(
	{ file }: CheckedTable,
	line: number,
	value: string,
	[column, message, remedy]: Finding
): Problem {
	return { file, line, column, value, message, remedy };
}

/** The codes a table lists, with the row that first does: the texts of some columns, joined with a full stop; empty ones left out. */
export function codesOf(checked: CheckedTable, columns: readonly string[]): Map<string, CheckedRow> {
	const codes = new Map<string, CheckedRow>();
	for (const row of checked.rows) {
		const code = texts(checked, row, columns)
			.filter((text) => text !== '')
			.join('.');
		if (!codes.has(code)) codes.set(code, row);
	}
	return codes;
}
