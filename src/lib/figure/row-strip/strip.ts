/**
 * Where values lie, as a strip in a row of a table: one dot for each country, the median, the side that is better. Drawn
 * at half of its size, so that whole numbers suffice. Pure.
 */
import type { Direction } from '$lib/domain/indicator';

/** Half px; `edge` is left free at either end. */
export const STRIP = { height: 44, edge: 24 } as const;

export interface StripScale {
	readonly low: number;
	readonly high: number;
	/** Half px. */
	readonly width: number;
}

export interface RowStripMarks {
	/** Paths of dots; '' where there is none. */
	readonly others: string;
	readonly own: string;
	readonly union: string;
	/** x; null: no median. */
	readonly median: number | null;
	/** The end towards which values are better. */
	readonly better: 'low' | 'high' | null;
}

/** From the least to the greatest with zero among them: a strip never begins where it suits the values. */
export function extentFromZero(values: readonly number[]): [low: number, high: number] {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	return low === high ? [0, 1] : [low, high];
}

/** Place of a value, half px. */
export const placeIn = ({ low, high, width }: StripScale, value: number): number =>
	Math.round(STRIP.edge + ((value - low) / (high - low)) * (width - 2 * STRIP.edge));

/** A dot in the middle of the strip. */
export const dotAt = (x: number): string => `M${x} ${STRIP.height / 2}h0`;

export const betterEnd = (direction: Direction): RowStripMarks['better'] =>
	direction === 'neutral' ? null : direction === 'lower_is_better' ? 'low' : 'high';
