/** The last dated step of each country as known on a day, and how long ago that was. */
import { isDated, type Dated, type TimedEvent } from '../timeline/model';

/** Whole months between a step and a day; a step known by month or year only gives a range. */
export interface Age {
	readonly least: number;
	readonly most: number;
}

export interface LastActivity<C, E extends TimedEvent> {
	readonly country: C;
	readonly last: Dated<E>;
	readonly age: Age;
}

/** Whole months from one day to a later one; 0 where it is not later. */
export function monthsBetween(from: string, to: string): number {
	const [y0 = 0, m0 = 0, d0 = 0] = from.split('-').map(Number);
	const [y1 = 0, m1 = 0, d1 = 0] = to.split('-').map(Number);
	return Math.max(0, 12 * (y1 - y0) + (m1 - m0) - (d1 < d0 ? 1 : 0));
}

/**
 * The step that ended last among those that had begun by that day; of several the one that began last.
 * Events of a region or of all countries are no country's own.
 */
export function lastActivities<C extends { readonly country: string }, E extends TimedEvent>(
	countries: readonly C[],
	events: readonly E[],
	day: string
): { readonly known: readonly LastActivity<C, E>[]; readonly none: readonly C[] } {
	const begun = events.filter(isDated).filter(({ dateStart }) => dateStart <= day);
	const known = countries.flatMap((country): LastActivity<C, E>[] => {
		const own = begun.filter((event) => event.country === country.country);
		const [first, ...others] = own;
		if (!first) return [];
		const last = others.reduce((best, event) => (isLater(event, best) ? event : best), first);
		return [
			{ country, last, age: { least: monthsBetween(last.dateEnd, day), most: monthsBetween(last.dateStart, day) } }
		];
	});
	return { known, none: countries.filter((country) => !known.some((one) => one.country === country)) };
}

const isLater = (a: Dated<TimedEvent>, b: Dated<TimedEvent>): boolean =>
	a.dateEnd === b.dateEnd ? a.dateStart > b.dateStart : a.dateEnd > b.dateEnd;

/** The longest without news first; among equals the order stays. */
export const byInactivityDesc = <S extends { readonly age: Age }>(known: readonly S[]): S[] =>
	[...known].sort((a, b) => b.age.least - a.age.least || b.age.most - a.age.most);

/** Without news for more than so many months, whichever day of its month or year the step was. */
export const inactiveFor = <S extends { readonly age: Age }>(known: readonly S[], months: number): S[] =>
	known.filter(({ age }) => age.least > months);
