/** What a chart of distances from a benchmark is drawn from. */
import type { Direction } from '../../domain/indicator';
import { verdict, type Verdict } from '../../domain/statistics';
import type { Dir } from '../frame/bands';
import type { ObsStatus } from '../frame/contract';
import { checkValue, checkYear, type FormatTick } from '../frame/ticks';

export interface BenchmarkRow {
	/** Unique within the chart; mostly the country. */
	readonly id: string;
	/** Country the mark stands for, if it is not the id. */
	readonly country?: string;
	readonly name: string;
	/** The value's own year. */
	readonly year: number;
	/** The value itself, not its distance. */
	readonly value: number;
	readonly status: ObsStatus;
	/** What is known to be doubtful about it. */
	readonly comment?: string | undefined;
	/** What it was measured by, where others are measured otherwise. */
	readonly method?: { readonly name: string } | undefined;
	/** From the benchmark, as shown: zero where it reads as equal. */
	readonly distance: number;
	/** The distance in words that know the direction: `better by 2.1 points`. */
	readonly words: string;
	/** With this row's numbers: `12.3 − 10.2 = 2.1`. */
	readonly formula: string;
	/** Not published, such as a reader's own: who hands it in draws its mark. */
	readonly unpublished?: boolean;
}

/** What all rows are held against. */
export interface Benchmark {
	readonly name: string;
	readonly year: number;
	readonly value: number;
	/** Before its value, as the language sets it. */
	readonly colon: string;
}

export interface BenchmarkOptions {
	readonly benchmark: Benchmark;
	/** Which way is better; null = neither is. */
	readonly better: 'higher' | 'lower' | null;
	/** Year asked for: a value of another year prints its own. Null where rows have years of their own. */
	readonly year: number | null;
	/** Reading direction: names change sides, the number line does not. */
	readonly dir: Dir;
	readonly format: (value: number) => string;
	/** A distance with its sign: `+2.1`. */
	readonly formatDistance: (distance: number) => string;
	/** A distance with its sign on the axis. */
	readonly formatTick: FormatTick;
	/** The lines of a tip, the first its heading. */
	readonly tip: (row: BenchmarkRow) => readonly string[];
	/** `distance` (default): from the highest value to the lowest; `given`: as they come. */
	readonly sort?: 'distance' | 'given';
	/** The row to be distinguished from the rest. */
	readonly highlight?: string | null;
}

/** What a distance means for better and worse; equal to the benchmark is `same`. */
export function verdictOf(distance: number, better: BenchmarkOptions['better']): Verdict {
	const direction: Direction =
		better === null ? 'neutral' : better === 'higher' ? 'higher_is_better' : 'lower_is_better';
	return verdict(distance, direction);
}

/** @throws {RangeError} on what cannot be: one row twice, a value that is no number, a year that is none */
export function check(rows: readonly BenchmarkRow[], { year, benchmark }: BenchmarkOptions, width: number): void {
	if (!Number.isFinite(width) || width <= 0) throw new RangeError(`width ${width}`);
	if (year !== null) checkYear(year, 'year');
	checkValue(benchmark.value, benchmark.name);
	checkYear(benchmark.year, benchmark.name);
	const ids = new Set<string>();
	for (const row of rows) {
		if (ids.has(row.id)) throw new RangeError(`row ${row.id} twice`);
		ids.add(row.id);
		checkYear(row.year, row.id);
		checkValue(row.value, row.id);
		checkValue(row.distance, row.id);
	}
}

/** From the highest value to the lowest; by name where equal. */
export const byDistance = (rows: readonly BenchmarkRow[]): BenchmarkRow[] =>
	[...rows].sort(
		(a, b) => b.distance - a.distance || (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1)
	);
