/** What SQL of a reader's own comes to, as plain rows: DuckDB's other types become texts, never wrong numbers. */

export type SqlCell = string | number | boolean | null;

export interface SqlColumn {
	/** As the SQL names it; two columns may be named alike. */
	readonly name: string;
	readonly kind: 'number' | 'boolean' | 'text';
}

export interface SqlAnswer {
	readonly columns: readonly SqlColumn[];
	/** By column. */
	readonly rows: readonly (readonly SqlCell[])[];
	/** There are more rows than were kept. */
	readonly isCut: boolean;
}

/** More rows are not kept: a table of them nobody reads, and they fill the memory. */
export const MOST_ROWS = 10_000;

/** The columns of an Arrow record batch, as far as they are needed here. */
export interface ArrowBatch {
	readonly numRows: number;
	readonly schema: { readonly fields: readonly { readonly name: string; readonly type: ArrowType }[] };
	getChildAt(column: number): { get(row: number): unknown } | null;
}
interface ArrowType {
	/** Arrow’s name of the type: `Int32`, `Decimal[…]`, `Date32<DAY>`. */
	toString(): string;
	/** Digits after the decimal sign, of a decimal. */
	readonly scale?: number;
}

/** @param batches in the order in which the engine hands them out; no more are taken than are needed */
export async function readAnswer(batches: AsyncIterable<ArrowBatch>, most = MOST_ROWS): Promise<SqlAnswer> {
	let columns: SqlColumn[] = [];
	const rows: SqlCell[][] = [];
	for await (const batch of batches) {
		const { fields } = batch.schema;
		columns = fields.map(({ name, type }) => ({ name, kind: kindOf(String(type)) }));
		const vectors = fields.map((_, at) => batch.getChildAt(at));
		for (let row = 0; row < batch.numRows; row += 1) {
			if (rows.length >= most) return { columns, rows, isCut: true };
			rows.push(fields.map(({ type }, at) => cellOf(vectors[at]?.get(row), type)));
		}
	}
	return { columns, rows, isCut: false };
}

function kindOf(type: string): SqlColumn['kind'] {
	if (type === 'Bool') return 'boolean';
	return /^(?:Int|Uint|Float|Decimal)/.test(type) ? 'number' : 'text';
}

function cellOf(value: unknown, type: ArrowType): SqlCell {
	if (value === null || value === undefined) return null;
	const name = String(type);
	if (name.startsWith('Decimal')) return decimal(value, type.scale ?? 0);
	if (name.startsWith('Date')) return day(value);
	if (name.startsWith('Timestamp')) return moment(value);
	if (name.startsWith('Time')) return timeOfDay(value);
	// Arrow hands out its parts only in part.
	if (name.startsWith('Interval')) return 'INTERVAL';
	return plainCell(value);
}

/**
 * A value of either engine as a cell: whole numbers beyond what JavaScript holds exactly stay texts, what is not finite
 * and what is made of parts become texts.
 */
export function plainCell(value: unknown): SqlCell {
	if (value === null || value === undefined) return null;
	switch (typeof value) {
		case 'bigint':
			return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
		case 'number':
			return Number.isFinite(value) ? value : String(value);
		case 'boolean':
		case 'string':
			return value;
		default:
			return typeof value === 'object' ? partsText(value) : String(value);
	}
}

const partsText = (value: object): string =>
	JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? String(value);

/** Arrow hands a decimal out as the 32-bit parts of its unscaled number, lowest first, two’s complement. */
function decimal(value: unknown, scale: number): SqlCell {
	if (!(value instanceof Uint32Array)) return plainCell(value);
	let unscaled = 0n;
	for (const part of [...value].reverse()) unscaled = (unscaled << 32n) | BigInt(part);
	const digits = BigInt.asIntN(value.length * 32, unscaled);
	if (scale === 0) return plainCell(digits);
	const sign = digits < 0n ? '-' : '';
	const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
	return Number(`${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`);
}

const isTime = (value: unknown): value is number | Date => typeof value === 'number' || value instanceof Date;
/** Milliseconds since 1970, UTC. */
const iso = (value: number | Date): string => new Date(value).toISOString();
const day = (value: unknown): SqlCell => (isTime(value) ? iso(value).slice(0, 10) : plainCell(value));
/** Microseconds since midnight. */
const timeOfDay = (value: unknown): SqlCell =>
	typeof value === 'bigint' ? iso(Number(value / 1000n)).slice(11, 19) : plainCell(value);
const moment = (value: unknown): SqlCell =>
	isTime(value)
		? iso(value)
				.replace('T', ' ')
				.replace(/\.000Z$|Z$/, '')
		: plainCell(value);
