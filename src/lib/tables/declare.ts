/**
 * The words in which a table is declared. One declaration gives the row type, the checks,
 * DuckDB's column list, the data package and the codebook.
 */

/** What a cell holds. Dates are whole ISO days; codes are references or keys; choices come from a closed list. */
export type Kind = 'text' | 'code' | 'choice' | 'integer' | 'number' | 'date' | 'url' | 'boolean';

export interface Column {
	readonly kind: Kind;
	/** One sentence for the codebook: what it holds, its unit, what empty means. */
	readonly about: string;
	/** May the cell be empty? */
	readonly optional: boolean;
	/** The closed list of a `choice`. */
	readonly allowed?: readonly string[];
	/** Smallest and largest number allowed, for `integer` and `number`; first and last year of a `date`. */
	readonly range?: readonly [number, number];
	/** What the text of a `text` or `code` looks like. */
	readonly pattern?: Pattern;
}

/** The form of a cell: all of its text matches. */
export interface Pattern {
	readonly form: RegExp;
	/** What is wrong where it does not, and how to mend it. */
	readonly wrong: string;
	readonly remedy: string;
}

/**
 * Cells of this table that name a row of another one. An empty cell names nothing and is not checked,
 * except where the named column may itself be empty: there, empty names the row whose cell is empty.
 */
export interface Reference {
	readonly columns: readonly string[];
	readonly table: string;
	readonly to: readonly string[];
}

export interface Table<C extends Record<string, Column> = Record<string, Column>> {
	/** File name without `.csv`, and the table's name in DuckDB. */
	readonly name: string;
	/** One row is one … */
	readonly about: string;
	/** Columns whose values together are unique; empty cells count as a value. */
	readonly key: readonly string[];
	/** Further columns whose values together are unique; a row with an empty one of them is left out. */
	readonly unique: readonly (readonly string[])[];
	/** Must the table have a row? */
	readonly required: boolean;
	readonly columns: C;
	readonly references: readonly Reference[];
	/** Rows stand in this order (numbers by size, text by code unit, empty first); checked where given. */
	readonly order: readonly string[];
}

/** The value a checked cell becomes; of a `choice`, one of its list. */
export type Cell<K extends Column> = K['kind'] extends 'integer' | 'number'
	? number | Absent<K>
	: K['kind'] extends 'boolean'
		? boolean | Absent<K>
		: K extends { readonly kind: 'choice'; readonly allowed: readonly (infer Choice extends string)[] }
			? Choice | Absent<K>
			: string | Absent<K>;
type Absent<K extends Column> = K['optional'] extends false ? never : null;

/** The row type of a declared table; an optional empty cell is `null`, never '' or 0. */
export type Row<T extends Table> = { readonly [N in keyof T['columns']]: Cell<T['columns'][N]> };

type Must = { readonly optional: false };
type May = { readonly optional: true };

/** The years in which anything of these tables can lie. */
export const YEARS = [1990, 2030] as const;

const column =
	<K extends Kind>(kind: K) =>
	(about: string, more: Pick<Column, 'range' | 'allowed' | 'pattern'> = {}) =>
		({ kind, about, optional: false, ...more }) as Column & { readonly kind: K } & Must;

export const text = column('text');
export const code = column('code');
export const integer = column('integer');
export const number = column('number');
export const date = (about: string) => column('date')(about, { range: YEARS });
export const url = column('url');
export const boolean = column('boolean');
export const choice = <const A extends readonly string[]>(about: string, allowed: A) =>
	({ kind: 'choice', about, optional: false, allowed }) as const satisfies Column;

/** The same column, but its cell may be empty. */
export const optional = <C extends Column>(given: C) => ({ ...given, optional: true }) as Omit<C, 'optional'> & May;

/** `columns` of this table name a row of `table`; `to` defaults to the same column names. */
export const refers = (
	columns: string | readonly string[],
	table: string,
	to?: string | readonly string[]
): Reference => {
	const from = typeof columns === 'string' ? [columns] : columns;
	return { columns: from, table, to: to === undefined ? from : typeof to === 'string' ? [to] : to };
};

export const table = <const C extends Record<string, Column>>(
	name: string,
	about: string,
	declared: {
		key: readonly (keyof C & string)[];
		unique?: readonly (readonly (keyof C & string)[])[];
		required?: boolean;
		columns: C;
		references?: readonly Reference[];
		order?: readonly (keyof C & string)[];
	}
): Table<C> => ({ name, about, unique: [], required: false, references: [], order: [], ...declared });
