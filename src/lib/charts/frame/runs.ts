/** Which observations of a series may be joined by a line. Pure. */
import type { Datum } from './contract';
import { checkValue, checkYear } from './ticks';

/** An observation with a value. */
export interface Given extends Datum {
	readonly value: number;
}

/**
 * The published observations of the years asked for, by year.
 * @throws {RangeError} on a year twice, a year that is none, a value that is no number
 */
export function given(points: readonly Datum[], from: number, to: number, whose: string): Given[] {
	const found: Given[] = [];
	const years = new Set<number>();
	for (const point of points) {
		checkYear(point.year, whose);
		if (years.has(point.year)) throw new RangeError(`${whose}: year ${point.year} twice`);
		years.add(point.year);
		if (point.value === null) continue;
		checkValue(point.value, whose);
		if (point.year >= from && point.year <= to) found.push({ ...point, value: point.value });
	}
	return found.sort((a, b) => a.year - b.year);
}

/**
 * Observations in runs of consecutive years. A year that is missing ends a run, and so does a break in the series
 * or a value that is not to be joined to the one before.
 * @param points sorted by year
 */
export function runs(points: readonly Given[]): Given[][] {
	const found: Given[][] = [];
	for (const point of points) {
		const run = found.at(-1);
		if (run?.at(-1)?.year === point.year - 1 && point.status !== 'B' && point.joined !== false) run.push(point);
		else found.push([point]);
	}
	return found;
}
