/** Values of one year, or, where the reader allows it, of the newest year shortly before. */
import type { Observation } from './observation';

/** How many years back a value may be borrowed from; 0 = the year asked and no other. */
export const WITHIN = [0, 1, 2, 3, 5, 10] as const;
export type Within = (typeof WITHIN)[number];

/**
 * At most one value a country: that of the year, else the newest of the years before that may be borrowed from. Each
 * keeps its own year. Countries stand in the order they first come in.
 */
export function latestWithin<O extends Observation>(observations: readonly O[], year: number, within: number): O[] {
	const found = new Map<string, O>();
	for (const one of observations) {
		if (one.value === null || one.year > year || one.year < year - within) continue;
		const other = found.get(one.country);
		if (!other || one.year > other.year) found.set(one.country, one);
	}
	return [...found.values()];
}
