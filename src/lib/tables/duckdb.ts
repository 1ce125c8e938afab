/** A declared table in DuckDB: the SQL that creates it from a CSV file, the same in native DuckDB and DuckDB-WASM. */
import type { Column, Kind, Table } from './declare';

/** Types that both engines hand out alike; codes, choices and addresses are text. */
const TYPES: Readonly<Record<Kind, 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE' | 'BOOLEAN'>> = {
	text: 'VARCHAR',
	code: 'VARCHAR',
	choice: 'VARCHAR',
	url: 'VARCHAR',
	integer: 'INTEGER',
	number: 'DOUBLE',
	date: 'DATE',
	boolean: 'BOOLEAN'
};

/** The type of a column of this kind. */
export const typeOf = (kind: Kind): string => TYPES[kind];

/**
 * SQL that creates or replaces a declared table. Nothing is guessed from the file: an empty cell, quoted or not, is NULL.
 * @param file where the engine finds the CSV: a path, or a name registered with DuckDB-WASM
 */
export function createTable({ name, columns }: Table, file: string): string {
	const types = Object.entries<Column>(columns).map(([column, { kind }]) => `${text(column)}: '${TYPES[kind]}'`);
	const options = [
		'header = true',
		'auto_detect = false',
		"delim = ','",
		`quote = '"'`,
		`escape = '"'`,
		"nullstr = ''",
		`columns = {${types.join(', ')}}`
	];
	return `CREATE OR REPLACE TABLE ${identifier(name)} AS SELECT * FROM read_csv(${text(file)}, ${options.join(', ')})`;
}

/** SQL that creates a declared table without rows. */
export function createEmptyTable({ name, columns }: Table): string {
	const types = Object.entries<Column>(columns).map(([column, { kind }]) => `${identifier(column)} ${TYPES[kind]}`);
	return `CREATE OR REPLACE TABLE ${identifier(name)} (${types.join(', ')})`;
}

/** A name as SQL writes it, whatever its case, even where it is a word of SQL such as `table`. */
export function identifier(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

function text(value: string): string {
	return `'${value.replaceAll("'", "''")}'`;
}
