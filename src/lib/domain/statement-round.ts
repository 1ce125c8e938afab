/**
 * The round a statement belongs to, on every page. Statements name none, so their source decides, else their date.
 * The rule stands in `docs/plain-words.md`.
 */

/** A span of days; null where it is not known. */
export interface Days {
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
}

export interface AssignedRound {
	readonly round: string;
	/** source: the same page is the source of that round alone; date: most of its possible days lie in it. */
	readonly basis: 'source' | 'date';
}

/**
 * The only round of the source, else the round in which more than half of its possible days lie; null where neither tells.
 * @param bySource rounds of the same country that have the same source
 */
export function assignRound(
	statement: Days,
	bySource: readonly string[],
	rounds: readonly (Days & { readonly round: string })[]
): AssignedRound | null {
	const [only, ...others] = bySource;
	if (only !== undefined && others.length === 0) return { round: only, basis: 'source' };
	const during = rounds.find((round) => 2 * sharedDays(statement, round) > sharedDays(statement, statement));
	return during === undefined ? null : { round: during.round, basis: 'date' };
}

const DAY = 86_400_000;

/** How many days two spans have in common; none where one is not known. */
function sharedDays(a: Days, b: Days): number {
	if (a.dateStart === null || a.dateEnd === null || b.dateStart === null || b.dateEnd === null) return 0;
	const from = Math.max(Date.parse(a.dateStart), Date.parse(b.dateStart));
	const to = Math.min(Date.parse(a.dateEnd), Date.parse(b.dateEnd));
	return Math.max(0, (to - from) / DAY + 1);
}
