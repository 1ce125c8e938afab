/** Stepping through the years that have data, from a year that need not be one of them. Pure; years ascend. */

/** The last year before this one. */
export const before = (years: readonly number[], year: number): number | undefined =>
	years.findLast((other) => other < year);

/** The first year after this one. */
export const after = (years: readonly number[], year: number): number | undefined =>
	years.find((other) => other > year);

/** The year nearest to this one, the earlier of two as near. */
export const nearestYear = (years: readonly number[], year: number): number | undefined =>
	years.reduce<number | undefined>(
		(best, other) => (best === undefined || Math.abs(other - year) < Math.abs(best - year) ? other : best),
		undefined
	);
