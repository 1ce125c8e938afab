/** Where the values of one year lie, as a strip in a row of the catalogue. Pure. */
import { scaleLinear } from 'd3';
import { dotAt, extentFromZero, placeIn } from '$lib/figure/row-strip/strip';

/** Half px. */
export const SPREAD_WIDTH = 300;

export interface Spread {
	/** Ends of the scale: zero, or below where values are, to a round number above the greatest. */
	readonly low: number;
	readonly high: number;
	/** One dot for each country. */
	readonly others: string;
	readonly median: number;
}

/** @throws {RangeError} without values */
export function spreadOf(values: readonly number[], median: number): Spread {
	if (values.length === 0) throw new RangeError('a spread of no values');
	const [low = 0, high = 0] = scaleLinear().domain(extentFromZero(values)).nice(5).domain();
	const scale = { low, high, width: SPREAD_WIDTH };
	return {
		low,
		high,
		others: values.map((value) => dotAt(placeIn(scale, value))).join(''),
		median: placeIn(scale, median)
	};
}
