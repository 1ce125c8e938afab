/** SQL in the address, and what its answer shows: the kinds of its columns, its order, the chart that fits it. Pure. */
import type { SqlAnswer, SqlCell } from '$lib/duckdb/sql-answer';
import type { Field } from '$lib/state/params';

/** So many rows are shown at first, and with each further step. */
export const ROWS_SHOWN = 200;
/** More bars nobody reads. */
export const MOST_BARS = 30;
/** More lines have no colour of their own. */
export const MOST_COLOURS = 5;
const MOST_LINES = 40;
const MOST_DECIMALS = 4;

export interface AnswerColumn {
	readonly name: string;
	/** `year`: whole numbers that are years, written without grouping. */
	readonly kind: 'number' | 'year' | 'boolean' | 'text';
}

export interface Order {
	readonly column: number;
	readonly descending: boolean;
}

/** Bars of a text and a number; lines over years of a number, one for each text. */
export type ChartChoice =
	| { readonly form: 'bars'; readonly label: number; readonly value: number }
	| { readonly form: 'lines'; readonly label: number | null; readonly value: number; readonly year: number };

const isYear = (cell: SqlCell): boolean =>
	typeof cell === 'number' && Number.isInteger(cell) && cell >= 1950 && cell <= 2050;

/** Digits after the decimal sign, four at most. */
export const decimalsOf = (value: number): number => {
	for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1)
		if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) return decimals;
	return MOST_DECIMALS;
};

export function columnsOf({ columns, rows }: SqlAnswer): AnswerColumn[] {
	return columns.map(({ name, kind }, at) => {
		const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null);
		const years = kind === 'number' && cells.length > 0 && cells.every(isYear);
		return { name, kind: years ? 'year' : kind };
	});
}

/** Rows by one column, those without a value last; of equals in the order they came. */
export function ordered(
	rows: SqlAnswer['rows'],
	order: Order | null,
	collate: (a: string, b: string) => number
): SqlAnswer['rows'] {
	if (!order) return rows;
	const { column, descending } = order;
	return rows.toSorted((one, other) => {
		const [a = null, b = null] = [one[column], other[column]];
		if (a === null || b === null) return Number(a === null) - Number(b === null);
		const by = typeof a === 'number' && typeof b === 'number' ? a - b : collate(String(a), String(b));
		return descending ? -by : by;
	});
}

/**
 * Lines where a year stands beside a number and some line has two years; else bars of the first text and the first
 * number; null where neither fits, or there is one number alone.
 */
export function chartOf({ rows }: SqlAnswer, columns: readonly AnswerColumn[]): ChartChoice | null {
	const first = (kind: AnswerColumn['kind']) => columns.findIndex((column) => column.kind === kind);
	const [label, value, year] = [first('text'), first('number'), first('year')];
	if (value < 0 || rows.filter((row) => typeof row[value] === 'number').length < 2) return null;
	if (year >= 0) {
		const points = new Set(rows.map((row) => JSON.stringify([label < 0 ? '' : row[label], row[year]])));
		const lines = new Set(rows.map((row) => (label < 0 ? '' : row[label])));
		if (points.size === rows.length && points.size > lines.size && lines.size <= MOST_LINES)
			return { form: 'lines', label: label < 0 ? null : label, value, year };
	}
	return label < 0 ? null : { form: 'bars', label, value };
}

export interface Bar {
	/** With its year, where the answer has one. */
	readonly name: string;
	readonly year: number | null;
	readonly value: number;
	readonly row: readonly SqlCell[];
}
/**
 * The first rows that have both, in the order of the answer.
 * @param year column of the year each is of; below zero: there is none
 */
export const barsOf = (
	rows: SqlAnswer['rows'],
	{ label, value }: ChartChoice & { form: 'bars' },
	year: number
): Bar[] =>
	rows
		.flatMap((row): Bar[] => {
			const [name = null, number, of] = [row[label], row[value], row[year]];
			if (typeof number !== 'number' || name === null) return [];
			const own = typeof of === 'number' ? of : null;
			return [{ name: own === null ? String(name) : `${name} (${own})`, year: own, value: number, row }];
		})
		.slice(0, MOST_BARS);

export interface Line {
	readonly name: string;
	readonly points: readonly { readonly year: number; readonly value: number | null }[];
}
/** In the order in which they first come. A year without a value is a gap. */
export function linesOf(
	rows: SqlAnswer['rows'],
	{ label, value, year }: ChartChoice & { form: 'lines' },
	only: string
): Line[] {
	const lines = new Map<string, Line['points'][number][]>();
	for (const row of rows) {
		const [at, number] = [row[year], row[value]];
		if (typeof at !== 'number') continue;
		const name = label === null ? only : String(row[label] ?? '—');
		const points = lines.get(name) ?? [];
		lines.set(name, points);
		points.push({ year: at, value: typeof number === 'number' ? number : null });
	}
	return [...lines].map(([name, points]) => ({ name, points }));
}

/** Rows of objects, as native DuckDB hands them out, as an answer. */
export function answerOfObjects(
	objects: readonly Readonly<Record<string, unknown>>[],
	cellOf: (value: unknown) => SqlCell
): SqlAnswer {
	const names = Object.keys(objects[0] ?? {});
	const rows = objects.map((object) => names.map((name) => cellOf(object[name])));
	const kindAt = (at: number) => {
		const kind = typeof rows.find((row) => row[at] !== null)?.[at];
		return kind === 'number' || kind === 'boolean' ? kind : 'text';
	};
	return { columns: names.map((name, at) => ({ name, kind: kindAt(at) })), rows, isCut: false };
}

/** Longer ones some mail programs and servers cut. */
export const LONGEST_SQL = 4_000;

/** Whether a link can hold it. */
export const fitsAddress = (sql: string): boolean => encodeURIComponent(sql).length <= LONGEST_SQL;

/** Read and shown, never run for it. */
export const sqlField = (start: string): Field<string> => ({
	key: 'sql',
	default: start,
	read: (text) =>
		text.trim() === '' || !fitsAddress(text)
			? { value: start, invalid: [`${text.slice(0, 40)}…`] }
			: { value: text.replace(/\r\n?/g, '\n'), invalid: [] },
	write: (sql) => sql
});
