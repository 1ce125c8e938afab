/** Who stands where in a round: every country of the round against every step, from its dated events. */
import { stateOf, strongest, type Certainty, type StageState } from '$lib/domain/stage-state';

export interface BoardEvent {
	readonly event: string;
	readonly country: string | null;
	readonly stage: string;
	readonly dateStart: string | null;
	readonly certainty: Certainty;
}

export interface BoardCell<E extends BoardEvent> {
	readonly country: string;
	readonly stage: string;
	readonly state: StageState;
	/** What is known of the step, oldest first. */
	readonly events: readonly E[];
}

/** Who is on the board of a round: those documented in it, and every partner, of which perhaps nothing is known. */
export const countriesOfRound = (partners: readonly string[], documented: readonly string[]): string[] => [
	...partners,
	...documented.filter((country) => !partners.includes(country))
];

/**
 * One cell per country and step, in the order given.
 * @param events of this round; those of a region or of all countries belong to no single cell
 * @param absent countries documented as not in the round
 */
export function board<E extends BoardEvent>(
	countries: readonly string[],
	stages: readonly string[],
	events: readonly E[],
	absent: ReadonlySet<string>
): BoardCell<E>[] {
	const known = new Map<string, E[]>();
	for (const event of events) {
		if (event.country === null) continue;
		const key = `${event.country} ${event.stage}`;
		known.set(key, [...(known.get(key) ?? []), event]);
	}
	return countries.flatMap((country) =>
		stages.map((stage) => {
			const found = known.get(`${country} ${stage}`) ?? [];
			const state = found.length === 0 && absent.has(country) ? 'not_applicable' : strongest(found.map(stateOf));
			return { country, stage, state, events: found };
		})
	);
}

/**
 * The events that are sure to have happened by a day: those of a month or a year once it is over, none without a date.
 * @param day ISO 8601
 */
export const knownOn = <E extends { readonly dateEnd: string | null }>(events: readonly E[], day: string): E[] =>
	events.filter(({ dateEnd }) => dateEnd !== null && dateEnd <= day);
