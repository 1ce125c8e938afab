/** The round a statement belongs to. Statements name none, so it is told from their source, else from their date. */

/** A span of days; null where it is not known. */
export interface Days {
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
}

export interface Placed {
	readonly round: string;
	/** source: the same page is the source of that round alone; date: it lies in that round alone. */
	readonly basis: 'source' | 'date';
}

/**
 * The only round that the source, or else the date, leaves open; null where several or none are left.
 * @param bySource rounds of the same country that have the same source
 */
export function roundOf(
	statement: Days,
	bySource: readonly string[],
	rounds: readonly (Days & { readonly round: string })[]
): Placed | null {
	const [only, ...others] = bySource;
	if (only !== undefined && others.length === 0) return { round: only, basis: 'source' };
	const [during, ...more] = rounds.filter((round) => overlap(statement, round));
	return during !== undefined && more.length === 0 ? { round: during.round, basis: 'date' } : null;
}

const overlap = (a: Days, b: Days): boolean =>
	a.dateStart !== null &&
	a.dateEnd !== null &&
	b.dateStart !== null &&
	b.dateEnd !== null &&
	a.dateStart <= b.dateEnd &&
	b.dateStart <= a.dateEnd;
