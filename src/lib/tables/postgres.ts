/** A declared table in PostgreSQL: the SQL that creates, fills and reads it, and what is wrong with one that is there. */
import type { Column, Kind, Table } from './declare';
import { identifier } from './duckdb';

const TYPES: Readonly<Record<Kind, 'text' | 'integer' | 'double precision' | 'date' | 'boolean'>> = {
	text: 'text',
	code: 'text',
	choice: 'text',
	url: 'text',
	integer: 'integer',
	number: 'double precision',
	date: 'date',
	boolean: 'boolean'
};

/** What a column may be of instead, as `information_schema` names it. CockroachDB makes every `integer` a `bigint`. */
const AS_GOOD: Readonly<Record<string, readonly string[]>> = {
	text: ['character varying'],
	integer: ['smallint', 'bigint']
};

/** Texts are in the order of their bytes, as in DuckDB and in the CSV files, whatever the language of the database. */
const typeOf = (kind: Kind): string => (TYPES[kind] === 'text' ? 'text COLLATE "C"' : TYPES[kind]);

/** SQL that creates a declared table; its key is the primary key where no cell of it may be empty. */
export function createTable({ name, key, columns }: Table): string {
	const declared = Object.entries<Column>(columns).map(
		([column, { kind, optional }]) => `${identifier(column)} ${typeOf(kind)}${optional ? '' : ' NOT NULL'}`
	);
	const primary = key.some((column) => columns[column]?.optional) ? [] : [`PRIMARY KEY (${listed(key)})`];
	return `CREATE TABLE ${identifier(name)} (${[...declared, ...primary].join(', ')})`;
}

/** SQL that adds rows, given as one array of cells for each column. */
export function insertRows({ name, columns }: Table): string {
	const arrays = Object.values<Column>(columns).map(({ kind }, index) => `$${index + 1}::${TYPES[kind]}[]`);
	return `INSERT INTO ${identifier(name)} (${listed(Object.keys(columns))}) SELECT * FROM unnest(${arrays.join(', ')})`;
}

/** SQL that reads a declared table, its days as text. */
export function selectRows({ name, columns }: Table): string {
	const cells = Object.entries<Column>(columns).map(([column, { kind }]) =>
		kind === 'date' ? `CAST(${identifier(column)} AS text) AS ${identifier(column)}` : identifier(column)
	);
	return `SELECT ${cells.join(', ')} FROM ${identifier(name)}`;
}

const listed = (columns: readonly string[]): string => columns.map(identifier).join(', ');

/** A column that is there, as `information_schema.columns` has it. */
export interface FoundColumn {
	readonly table: string;
	readonly column: string;
	readonly type: string;
	/** Null where it is that of the database. */
	readonly collation: string | null;
}

/** Orders that compare byte by byte. */
const BY_BYTES: readonly string[] = ['C', 'POSIX', 'C.UTF-8', 'C.utf8', 'ucs_basic'];

/**
 * What keeps the queries from asking these tables: what is missing, of another type, in another order. Further tables and
 * columns do no harm.
 * @param byBytes whether the database itself compares texts byte by byte
 */
export function columnProblems(tables: readonly Table[], found: readonly FoundColumn[], byBytes: boolean): string[] {
	return tables.flatMap(({ name, columns }) => {
		const own = found.filter(({ table }) => table === name);
		if (own.length === 0) return [`table ${name}: is missing`];
		return Object.entries<Column>(columns).flatMap(([column, { kind }]) => {
			const one = own.find((other) => other.column === column);
			const what = `table ${name}, column ${column}:`;
			if (one === undefined) return [`${what} is missing`];
			const type = TYPES[kind];
			if (one.type !== type && !AS_GOOD[type]?.includes(one.type)) return [`${what} is ${one.type}, not ${type}`];
			if (type !== 'text' || (one.collation === null ? byBytes : BY_BYTES.includes(one.collation))) return [];
			return [`${what} is in the order of ${one.collation ?? 'the database’s language'}, not of bytes (COLLATE "C")`];
		});
	});
}
