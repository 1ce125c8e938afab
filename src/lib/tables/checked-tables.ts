/** Checked tables by name, and access to one of them with its row type. */
import type { CheckedTable } from './check';
import type { Row, Table } from './declare';

export type Tables = ReadonlyMap<string, CheckedTable>;

/**
 * One table of a checked data set.
 * @throws {RangeError} if it was not among those checked
 */
export function tableOf<T extends Table>(table: T, tables: Tables): CheckedTable<T> {
	const checked = tables.get(table.name);
	if (checked === undefined) throw new RangeError(`Table ${table.name} was not read`);
	return checked as unknown as CheckedTable<T>;
}

/** The typed rows of one table; rows with a wrong cell are left out. */
export function rowsOf<T extends Table>(table: T, tables: Tables): Row<T>[] {
	return tableOf(table, tables).rows.flatMap(({ row }) => (row === null ? [] : [row]));
}
