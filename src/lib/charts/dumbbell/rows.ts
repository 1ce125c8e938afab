/** What a chart of women and men is drawn from. */
import type { ObsStatus } from '../frame/contract';
import type { Dir } from '../frame/bands';
import { checkValue, checkYear, type FormatTick } from '../frame/ticks';

export type DumbbellSex = 'F' | 'M';

export interface DumbbellValue {
	readonly value: number;
	/** The value's own year. */
	readonly year: number;
	readonly status: ObsStatus;
	/** What is known to be doubtful about it. */
	readonly comment?: string | undefined;
	/** What it was measured by, where others are measured otherwise. */
	readonly method?: { readonly name: string } | undefined;
}

export interface DumbbellRow {
	/** Unique within the chart; mostly the country. */
	readonly id: string;
	/** Country the marks stand for, if it is not the id. */
	readonly country?: string;
	readonly name: string;
	/** `null` = no value published. A row of one sex only is drawn as that. */
	readonly F: DumbbellValue | null;
	readonly M: DumbbellValue | null;
	/** The gap in words: `women 4.2 points higher`, or that only one sex has a value. */
	readonly gap: string;
	/** Not published, such as a reader's own: who hands it in draws its marks. */
	readonly unpublished?: boolean;
}

export interface DumbbellOptions {
	/** Year asked for: a value of another year prints its own. Null where rows have years of their own. */
	readonly year: number | null;
	/** Reading direction: names change sides, the number line does not. */
	readonly dir: Dir;
	readonly format: (value: number) => string;
	readonly formatTick: FormatTick;
	/** What women and men are called. */
	readonly sexes: Readonly<Record<DumbbellSex, string>>;
	/** The lines of a tip, the first its heading. */
	readonly tip: (row: DumbbellRow, sex: DumbbellSex) => readonly string[];
	/** `gap` (default): the widest first, rows of one sex last; `given`: as they come. */
	readonly sort?: 'gap' | 'given';
	/** The row to be distinguished from the rest. */
	readonly highlight?: string | null;
	/** The axis holds zero. */
	readonly zero?: boolean;
}

export const SEXES_DRAWN: readonly DumbbellSex[] = ['F', 'M'];

/** @throws {RangeError} on what cannot be: one row twice, a row without a value, a value or a year that is none */
export function check(rows: readonly DumbbellRow[], { year }: DumbbellOptions, width: number): void {
	if (!Number.isFinite(width) || width <= 0) throw new RangeError(`width ${width}`);
	if (year !== null) checkYear(year, 'year');
	const ids = new Set<string>();
	for (const row of rows) {
		if (ids.has(row.id)) throw new RangeError(`row ${row.id} twice`);
		ids.add(row.id);
		if (!row.F && !row.M) throw new RangeError(`row ${row.id} has no value`);
		for (const sex of SEXES_DRAWN) {
			const own = row[sex];
			if (!own) continue;
			checkYear(own.year, `${row.id} ${sex}`);
			checkValue(own.value, `${row.id} ${sex}`);
		}
	}
}

const gapOf = ({ F, M }: DumbbellRow): number => (F && M ? Math.abs(F.value - M.value) : -1);

/** The widest gap first, then rows of one sex; by name where equal. */
export const byGap = (rows: readonly DumbbellRow[]): DumbbellRow[] =>
	[...rows].sort(
		(a, b) => gapOf(b) - gapOf(a) || (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1)
	);
