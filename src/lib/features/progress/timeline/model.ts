/** The dated events of a round: one row per country, and those that concern a region or all countries. */

import { rollup } from 'd3';

export interface TimedEvent {
	readonly event: string;
	readonly country: string | null;
	readonly region: string | null;
	readonly dateStart: string | null;
	readonly dateEnd: string | null;
	readonly datePrecision: string | null;
}

/** An event whose date is known. */
export type Dated<E extends TimedEvent> = E & {
	readonly dateStart: string;
	readonly dateEnd: string;
	readonly datePrecision: 'day' | 'month' | 'year';
};

export interface RoundInTime<C, E extends TimedEvent> {
	/** Countries with a dated event of their own, in the order given. */
	readonly rows: readonly { readonly country: C; readonly events: readonly Dated<E>[] }[];
	/** Events of all countries or of a region; `rows`: the countries among the rows it concerns, null for all. */
	readonly wide: readonly { readonly event: Dated<E>; readonly rows: readonly string[] | null }[];
	readonly undated: readonly C[];
}

export const isDated = <E extends TimedEvent>(event: E): event is Dated<E> =>
	event.dateStart !== null && event.dateEnd !== null && event.datePrecision !== null;

/** Months whose events are the most, of those that fall into one month as far as is known: `months` as their first days. */
export interface Busiest {
	readonly months: readonly string[];
	readonly count: number;
}

/** @returns null where no month has more than one */
export function busiest(events: readonly Dated<TimedEvent>[]): Busiest | null {
	const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
	const counts = rollup(
		events.filter(({ dateStart, dateEnd }) => monthOf(dateStart) === monthOf(dateEnd)),
		(found) => found.length,
		({ dateStart }) => monthOf(dateStart)
	);
	const count = Math.max(0, ...counts.values());
	if (count < 2) return null;
	return { months: [...counts].flatMap(([month, found]) => (found === count ? month : [])).sort(), count };
}

/** @param region only this one, with the events of all countries; null: every region */
export function roundInTime<C extends { readonly country: string; readonly region: string }, E extends TimedEvent>(
	countries: readonly C[],
	events: readonly E[],
	region: string | null
): RoundInTime<C, E> {
	const shown = region === null ? countries : countries.filter((country) => country.region === region);
	const dated = events.filter(isDated);
	const rows = shown
		.map((country) => ({ country, events: dated.filter((event) => event.country === country.country) }))
		.filter(({ events }) => events.length > 0);
	return {
		rows,
		wide: dated
			.filter(
				(event) => event.country === null && (event.region === null || region === null || event.region === region)
			)
			.map((event) => ({
				event,
				rows:
					event.region === null
						? null
						: rows.filter(({ country }) => country.region === event.region).map(({ country }) => country.country)
			})),
		undated: shown.filter((country) => !rows.some((row) => row.country === country))
	};
}
