/** Rules of counting and comparing. Missing values are left out before, never counted as zero. */
import { ascending, descending, median as middle, rank } from 'd3';
import type { Direction } from './indicator';
import { ofCommonMethod } from './methods';
import type { Selected } from './tolerance';

/** Median; with an even count the mean of the middle two. `null` for no values. */
export const median = (values: readonly number[]): number | null => middle(values) ?? null;

/** Those a median is made of: the values measured by the method most of them share. */
export const comparableOf = (selected: readonly Selected[]): readonly Selected[] =>
	ofCommonMethod(selected, ({ observation }) => observation);

/** The median over countries, of the comparable ones; a reference value is no country, so the type refuses it. */
export const medianOf = (selected: readonly Selected[]): number | null =>
	median(comparableOf(selected).map(({ observation }) => observation.value));

/** Of fewer countries there is no median to compare with. */
export const FEWEST_IN_MEDIAN = 3;
/** Half of the member states of the European Union: of fewer there is no median of the members. */
export const FEWEST_MEMBERS = 14;

/**
 * Competition ranks ("1, 2, 2, 4"): equal values share a rank.
 * @param better which way is better; neutral ranks the highest first
 * @returns rank of each value, in the order given
 */
export const ranks = (values: readonly number[], better: Direction): number[] =>
	Array.from(rank([...values], better === 'lower_is_better' ? ascending : descending), (position) => position + 1);

/** The ranks of countries; a reference value has none. */
export const ranksOf = (selected: readonly Selected[], better: Direction): number[] =>
	ranks(
		selected.map(({ observation }) => observation.value),
		better
	);

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
