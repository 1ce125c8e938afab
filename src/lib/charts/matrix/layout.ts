/** A matrix of countries and columns: signs in its cells, and how many rows and columns hold something. Pure. */
import type { HeadColumn } from '../frame/cells';
import type { FrameWords } from '../frame/contract';

export interface MatrixColumn {
	readonly code: string;
	readonly name: string;
	/** `false`: left out of the total, as a round that is only announced. */
	readonly counted?: boolean;
}

export interface MatrixCell {
	/** Code of its column. */
	readonly column: string;
	/** What kind of cell it is; the value of `data-state`. */
	readonly state: string;
	/** Counts as holding something. */
	readonly known: boolean;
	/** A number for programs, where the cell says one. */
	readonly value?: number;
	/** All it says, for those who listen. */
	readonly label: string;
	/** Lines of the tip: the first is its heading. */
	readonly tip: readonly string[];
}

export interface MatrixRow<C extends MatrixCell = MatrixCell> {
	/** ISO 3166-1 alpha-3. */
	readonly country: string;
	readonly name: string;
	readonly href?: string;
	/** Heading over this and the following rows of the same group; null: none. */
	readonly group: string | null;
	/** One for each column, in their order. */
	readonly cells: readonly C[];
	/** What the row amounts to: `6 of 6`. */
	readonly total: string;
}

export interface MatrixData<C extends MatrixCell = MatrixCell> {
	readonly columns: readonly MatrixColumn[];
	/** Drawn in the order given. */
	readonly rows: readonly MatrixRow<C>[];
}

export interface MatrixLayout<C extends MatrixCell = MatrixCell> {
	readonly heads: readonly HeadColumn[];
	readonly groups: readonly {
		readonly name: string | null;
		/** Each with its place among all rows, from 0. */
		readonly rows: readonly { readonly row: MatrixRow<C>; readonly index: number }[];
	}[];
	/** Cells that hold something, of all in columns that are counted. */
	readonly known: number;
	readonly cells: number;
}

/**
 * @param inCountries in how many of the rows a column holds something, in words
 * @throws {RangeError} on a column or country twice, and on a row whose cells are not those of the columns
 */
export function layout<C extends MatrixCell>(
	{ columns, rows }: MatrixData<C>,
	inCountries: (known: number, of: number) => string
): MatrixLayout<C> {
	const codes = columns.map(({ code }) => code);
	if (new Set(codes).size < codes.length) throw new RangeError(`two columns of one code among ${codes.join(', ')}`);
	const countries = rows.map(({ country }) => country);
	if (new Set(countries).size < countries.length)
		throw new RangeError(`two rows of one country among ${countries.join(', ')}`);
	for (const { country, cells } of rows)
		if (cells.length !== codes.length || cells.some(({ column }, at) => column !== codes[at]))
			throw new RangeError(`cells of "${country}" are not those of the columns ${codes.join(', ')}`);

	const heads = columns.map(({ code, name }, at): HeadColumn => {
		const known = rows.filter(({ cells }) => cells[at]?.known).length;
		return { code, name, known, of: rows.length, label: inCountries(known, rows.length) };
	});
	const counted = heads.filter((_, at) => columns[at]?.counted !== false);
	const starts = rows.flatMap(({ group }, at) => (at === 0 || group !== rows[at - 1]?.group ? [at] : []));
	return {
		heads,
		groups: starts.map((start, at) => ({
			name: rows[start]?.group ?? null,
			rows: rows.slice(start, starts[at + 1]).map((row, within) => ({ row, index: start + within }))
		})),
		known: counted.reduce((sum, { known }) => sum + known, 0),
		cells: rows.length * counted.length
	};
}

/** Texts of the matrix in the reader's language. */
export interface MatrixWords extends FrameWords {
	/** Headings of the rows, of the row of bars, and of the column of totals. */
	readonly corner: string;
	readonly bars: string;
	readonly totals: string;
	readonly inCountries: (known: number, of: number) => string;
	readonly of: (known: number, of: number) => string;
	/** Button that closes the facts of a cell. */
	readonly close: string;
	/** Above strips, where there are any: what a cell is; and that a row can be touched. */
	readonly strip?: string;
	readonly tap: string;
	/** Stands in the place of the facts while no cell is chosen. */
	readonly choose: string;
}
