/** What to show instead where a choice has no value: the nearest choice that has one. */
import { startingSex } from '$lib/domain/indicator';
import type { Sex } from '$lib/domain/observation';
import type { Span } from '$lib/state/params';

export type NearestSelection =
	| { readonly change: 'sex'; readonly sex: Sex }
	| { readonly change: 'years'; readonly years: Span }
	/** None of the countries publishes it: all partner countries instead. */
	| { readonly change: 'partners' };

/** Years a trend goes back where it has to be moved. */
const BACK = 10;

interface Empty {
	readonly sex: Sex;
	/** For whom the indicator is published. */
	readonly sexes: readonly Sex[];
	readonly years: Span;
	/** Newest year with a value of each country that has one. */
	readonly newest: readonly number[];
	/** First year of all data. */
	readonly first: number;
	readonly overTime: boolean;
}

export function nearestSelectionWithData({ sex, sexes, years, newest, first, overTime }: Empty): NearestSelection {
	if (!sexes.includes(sex)) return { change: 'sex', sex: startingSex(sexes) };
	const [one, ...others] = newest;
	if (one === undefined) return { change: 'partners' };
	const distance = (year: number) => Math.abs(year - years.to);
	const to = others.reduce((best, year) => (distance(year) < distance(best) ? year : best), one);
	const from = overTime ? Math.max(first, to - BACK) : Math.min(years.from, to);
	return { change: 'years', years: { from, to } };
}
