/** Rules of counting and comparing. Missing values are left out before, never counted as zero. */
import type { Direction } from './indicator';

/** Median; with an even count the mean of the middle two. `null` for no values. */
export function median(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] as number;
	return sorted.length % 2 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/**
 * Competition ranks ("1, 2, 2, 4"): equal values share a rank.
 * @param better which way is better; neutral ranks the highest first
 * @returns rank of each value, in the order given
 */
export function ranks(values: readonly number[], better: Direction): number[] {
	const beats = better === 'lower_is_better' ? (a: number, b: number) => a < b : (a: number, b: number) => a > b;
	return values.map((value) => 1 + values.filter((other) => beats(other, value)).length);
}

/** How a change or distance reads: which way the number went, and whether that is better. */
export type Verdict = 'better' | 'worse' | 'same' | 'higher' | 'lower';

export function verdict(difference: number, direction: Direction): Verdict {
	if (difference === 0) return 'same';
	if (direction === 'neutral') return difference > 0 ? 'higher' : 'lower';
	return difference > 0 === (direction === 'higher_is_better') ? 'better' : 'worse';
}

/** Rates differ in percentage points, amounts in per cent of the one compared with. */
export interface Difference {
	readonly by: number;
	readonly in: 'points' | 'percent';
}

/**
 * @param rate the values are per cent themselves
 * @returns null where an amount is compared with zero: no per cent of nothing
 */
export function difference(value: number, from: number, rate: boolean): Difference | null {
	if (rate) return { by: value - from, in: 'points' };
	return from === 0 ? null : { by: (100 * (value - from)) / Math.abs(from), in: 'percent' };
}
