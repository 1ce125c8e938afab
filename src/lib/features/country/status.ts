/** Where a country stands: its latest round, the last dated step of it, and what the newest report called strong or weak. */

interface Participation {
	readonly participated: string;
	readonly certainty: string;
	readonly reportTypes: string;
}

interface Step {
	readonly event: string;
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
}

export interface RoundOfCountry<E extends Step> {
	readonly round: string;
	readonly participation: readonly Participation[];
	/** Of this country alone. */
	readonly events: readonly E[];
}

export interface Standing<E extends Step> {
	/** Latest round taken part in; null: none documented. */
	readonly round: string | null;
	/** Codes, without repetition. */
	readonly reportTypes: readonly string[];
	/** The dated step that ended last. */
	readonly last: E | null;
	/** A later round in which the country is only named in advance. */
	readonly named: string | null;
}

const took = ({ participated }: Participation): boolean => participated === 'yes' || participated === 'partly';

/** @param rounds in order of time */
export function standingOf<E extends Step>(rounds: readonly RoundOfCountry<E>[]): Standing<E> {
	const at = rounds.findLastIndex(({ participation }) => participation.some(took));
	const latest = rounds[at];
	const named = rounds
		.slice(at + 1)
		.findLast(({ participation }) => participation.some(({ participated }) => participated === 'listed'));
	const [last] = (latest?.events ?? [])
		.filter(({ dateEnd }) => dateEnd !== null)
		.sort(
			(a, b) =>
				String(b.dateEnd).localeCompare(String(a.dateEnd)) ||
				String(b.dateStart).localeCompare(String(a.dateStart)) ||
				b.event.localeCompare(a.event)
		);
	return {
		round: latest?.round ?? null,
		reportTypes: [
			...new Set(
				(latest?.participation ?? []).filter(took).flatMap(({ reportTypes }) => reportTypes.split('~').filter(Boolean))
			)
		],
		last: last ?? null,
		named: named?.round ?? null
	};
}

interface Statement {
	readonly theme: string;
	readonly kind: string;
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
	readonly certainty: string;
	readonly sourceTitle: string;
}

export interface Said<S extends Statement> {
	/** One of the newest: it has the date and the source of all. */
	readonly of: S;
	/** Themes. */
	readonly strong: readonly string[];
	readonly weak: readonly string[];
}

/** What the newest dated source calls a strength, and what a weakness or gap. Null where none says either. */
export function saidLast<S extends Statement>(statements: readonly S[]): Said<S> | null {
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
