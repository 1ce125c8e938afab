/** How far two values lie apart, and in what that is said. */

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
