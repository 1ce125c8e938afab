/** Where the values of one year lie, as a strip in a row of a table. Paths in half px. Pure. */
import { scaleLinear } from 'd3';

/** Drawn at half of this size, so that whole numbers suffice. */
export const SPREAD = { width: 300, height: 44, edge: 14 } as const;

export interface Spread {
	/** Ends of the scale: zero, or below where values are, to a round number above the greatest. */
	readonly low: number;
	readonly high: number;
	/** One dot for each country. */
	readonly dots: string;
	readonly median: number;
}

/** Place of one value, half px. */
export const placeIn = ({ low, high }: Pick<Spread, 'low' | 'high'>, value: number): number =>
	Math.round(SPREAD.edge + ((value - low) / (high - low)) * (SPREAD.width - 2 * SPREAD.edge));

/** A dot in the middle of the strip. */
export const dotAt = (x: number): string => `M${x} ${SPREAD.height / 2}h0`;

/** @throws {RangeError} without values */
export function spreadOf(values: readonly number[], median: number): Spread {
	if (values.length === 0) throw new RangeError('a spread of no values');
	const [low = 0, high = 0] = scaleLinear()
		.domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
		.nice(5)
		.domain();
	const scale = { low, high };
	return {
		...scale,
		dots: values.map((value) => dotAt(placeIn(scale, value))).join(''),
		median: placeIn(scale, median)
	};
}
