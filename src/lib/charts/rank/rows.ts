/** What a ranking is drawn from. */
import type { TargetRule } from '$lib/domain/targets/target';
import type { ObsStatus } from '../frame/contract';
import { checkValue, checkYear, type FormatTick } from '../frame/ticks';

export interface RankRow {
	/** Unique within the chart; mostly the country. */
	readonly id: string;
	/** Country the mark stands for, if it is not the id. Null: it stands for none. */
	readonly country?: string | null;
	readonly name: string;
	/** Printed before the name; left out: nothing is ranked, or not this row. */
	readonly rank?: number;
	/** The value's own year; null: it is of none. */
	readonly year: number | null;
	readonly value: number;
	readonly status: ObsStatus;
	/** What is known to be doubtful about it. */
	readonly comment?: string | undefined;
	/** What it was measured by, where others are measured otherwise. */
	readonly method?: { readonly name: string } | undefined;
	/** The series colour it has in a chart beside this one. */
	readonly colour?: 1 | 2 | 3 | 4 | 5 | undefined;
	/** A reference value: drawn apart from those ranked. */
	readonly reference?: boolean;
	/** Not published, such as a reader's own: who hands it in draws its mark. */
	readonly unpublished?: boolean;
}

/** A line all rows are compared with, named above them; targets are no such values, see `target`. */
export interface RankReference {
	readonly kind: 'median' | 'published';
	readonly name: string;
	readonly year: number;
	readonly value: number;
}

export interface RankOptions {
	/** Year asked for: a value of another year prints its own. Null where rows have years of their own. */
	readonly year: number | null;
	/** Reading direction; the whole drawing is mirrored for `rtl`, for its axis is not time. */
	readonly dir: 'ltr' | 'rtl';
	readonly format: (value: number) => string;
	readonly formatTick: FormatTick;
	/** The lines of a tip, the first its heading. */
	readonly tip: (row: RankRow) => readonly string[];
	/** The row to be distinguished from the rest. */
	readonly highlight?: string | null;
	readonly references?: readonly RankReference[];
	/** A rule across all rows, named above them, too. */
	readonly target?: TargetRule | null;
	/** Bars start at zero; dots stand on an axis of their own. Default: dots where all values are far from zero. */
	readonly form?: 'bar' | 'dot';
}

/** Values as far from zero, measured by how far they are from each other, stand as dots. */
const FAR = 2;

/** @throws {RangeError} on what cannot be: one row twice, a value that is no number, a year that is none */
export function check(rows: readonly RankRow[], { year, references = [] }: RankOptions, width: number): void {
	if (!Number.isFinite(width) || width <= 0) throw new RangeError(`width ${width}`);
	if (year !== null) checkYear(year, 'year');
	for (const { value, name } of references) checkValue(value, name);
	const ids = new Set<string>();
	for (const row of rows) {
		if (ids.has(row.id)) throw new RangeError(`row ${row.id} twice`);
		ids.add(row.id);
		if (row.year !== null) checkYear(row.year, row.id);
		checkValue(row.value, row.id);
	}
}

/** The form the values ask for. One value alone, or equal ones, are shown by their length. */
export function formOf(values: readonly number[]): 'bar' | 'dot' {
	const low = Math.min(...values);
	const high = Math.max(...values);
	const nearest = low > 0 ? low : high < 0 ? -high : 0;
	return high > low && nearest > FAR * (high - low) ? 'dot' : 'bar';
}
