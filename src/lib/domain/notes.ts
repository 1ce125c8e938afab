/** Known doubts about published values: which of them concern the values somebody looks at. */
import type { Observation } from './observation';

/** A row of `notes.csv` with its text in one language. */
export interface Note {
	readonly note: string;
	/** `break`, `large_change`, `gap_in_source`, `modelled` … */
	readonly kind: string;
	/** Null: every indicator. */
	readonly indicator: string | null;
	/** Null: every country. */
	readonly country: string | null;
	/** Null: from the first year on. */
	readonly yearFrom: number | null;
	/** Null: to the last year. */
	readonly yearTo: number | null;
	/** Null for a large change, which is worded from its two values. */
	readonly text: string | null;
}

type Valued = Pick<Observation, 'indicator' | 'country' | 'year'>;

/** Kinds that say why there is no value. */
const OF_ABSENCE: ReadonlySet<string> = new Set(['gap_in_source', 'stale']);

const isOf = (note: Note, indicator: string, country: string): boolean =>
	(note.indicator === null || note.indicator === indicator) && (note.country === null || note.country === country);

/** Whether a note concerns this one value: its indicator, country and year. A large change concerns no single value. */
export const concerns = (note: Note, { indicator, country, year }: Valued): boolean =>
	note.kind !== 'large_change' &&
	isOf(note, indicator, country) &&
	year >= (note.yearFrom ?? -Infinity) &&
	year <= (note.yearTo ?? Infinity);

/**
 * The notes that concern at least one of these values, in the order given. A large change is among them where its country
 * has values on both sides of it.
 * @param absent countries that have no value here: what says why is among the notes, too
 */
export function notesOn(
	notes: readonly Note[],
	observations: readonly Valued[],
	absent: readonly { readonly indicator: string; readonly country: string }[] = []
): Note[] {
	return notes.filter((note) => {
		if (note.kind === 'large_change') return spans(note, observations);
		if (observations.some((one) => concerns(note, one))) return true;
		return OF_ABSENCE.has(note.kind) && absent.some(({ indicator, country }) => isOf(note, indicator, country));
	});
}

function spans({ indicator, country, yearFrom, yearTo }: Note, observations: readonly Valued[]): boolean {
	if (yearFrom === null || yearTo === null) return false;
	const own = observations.filter((one) => one.indicator === indicator && one.country === country);
	return own.some(({ year }) => year <= yearFrom) && own.some(({ year }) => year >= yearTo);
}
