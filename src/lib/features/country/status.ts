/** Where a country stands: its latest round and the one it is on the list for, and what the newest report called strong or weak. */

export interface RoundOfCountry {
	readonly round: string;
	readonly participation: readonly { readonly participated: string }[];
}

export interface CountryStatus {
	/** Latest round taken part in; null: none documented. */
	readonly round: string | null;
	/** A later round in which the country is only named in advance. */
	readonly listed: string | null;
}

/** @param rounds in order of time */
export function statusOf(rounds: readonly RoundOfCountry[]): CountryStatus {
	const of = ({ participation }: RoundOfCountry, ...kinds: readonly string[]) =>
		participation.some(({ participated }) => kinds.includes(participated));
	const at = rounds.findLastIndex((round) => of(round, 'yes', 'partly'));
	const listed = rounds.slice(at + 1).findLast((round) => of(round, 'listed'));
	return { round: rounds[at]?.round ?? null, listed: listed?.round ?? null };
}

interface Statement {
	readonly theme: string;
	readonly kind: string;
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
	readonly certainty: string;
	readonly sourceTitle: string;
}

export interface LatestStatements<S extends Statement> {
	/** One of the newest: it has the date and the source of all. */
	readonly of: S;
	/** Themes. */
	readonly strong: readonly string[];
	readonly weak: readonly string[];
}

/** What the newest dated source calls a strength, and what a weakness or gap. Null where none says either. */
export function latestStatements<S extends Statement>(statements: readonly S[]): LatestStatements<S> | null {
	const telling = statements.filter(
		({ kind, certainty, dateEnd }) =>
			['strength', 'weakness', 'gap'].includes(kind) && certainty === 'documented' && dateEnd !== null
	);
	const [of] = [...telling].sort(
		(a, b) =>
			String(b.dateEnd).localeCompare(String(a.dateEnd)) ||
			String(b.dateStart).localeCompare(String(a.dateStart)) ||
			a.sourceTitle.localeCompare(b.sourceTitle)
	);
	if (!of) return null;
	const same = telling.filter((one) => one.sourceTitle === of.sourceTitle && one.dateEnd === of.dateEnd);
	const themes = (...kinds: string[]) => [
		...new Set(same.filter(({ kind }) => kinds.includes(kind)).map(({ theme }) => theme))
	];
	return { of, strong: themes('strength'), weak: themes('weakness', 'gap') };
}
