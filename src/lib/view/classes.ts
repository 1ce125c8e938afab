/** Values in a few ordered classes, so that a map can be read. */

export interface ValueClass {
	/** Place from the lowest, from 0. */
	readonly place: number;
	/** Lowest and highest value in it. */
	readonly from: number;
	readonly to: number;
}

/** A one-hue ramp tells so many apart. */
const MOST = 5;

/**
 * Classes of about as many values each, from lowest to highest; their bounds are values that occur, and equal values
 * are never parted.
 */
export function valueClasses(values: readonly number[]): ValueClass[] {
	const sorted = [...values].sort((a, b) => a - b);
	const count = Math.min(MOST, new Set(sorted).size);
	const groups: number[][] = [];
	for (const [at, value] of sorted.entries()) {
		const last = groups.at(-1);
		const due = Math.floor((at * count) / sorted.length);
		if (last && (groups.length > due || last.at(-1) === value)) last.push(value);
		else groups.push([value]);
	}
	return groups.map((group, place) => ({ place, from: group[0] as number, to: group.at(-1) as number }));
}

/** The class a value is in; null for a value that was not among those classed. */
export const classOf = (classes: readonly ValueClass[], value: number): ValueClass | null =>
	classes.find(({ from, to }) => value >= from && value <= to) ?? null;
