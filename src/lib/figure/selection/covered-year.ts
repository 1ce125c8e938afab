/** The year a form of one year opens on where nobody has chosen one: the best covered. Pure. */
import type { Span } from '$lib/state/params';

/** In which years partner countries publish an indicator. */
export interface YearsPublished {
	/** Ascending. */
	readonly years: readonly number[];
	/** For each of them who does, as one number: the n-th partner among the places adds 2 to the power of n. */
	readonly publishers: readonly number[];
}

const within = (publishers: number, position: number): boolean => Math.floor(publishers / 2 ** position) % 2 === 1;

/** @param covered ascending; `members` are the codes of those who publish, joined by `~` */
export function publishedIn(
	places: readonly { readonly country: string; readonly role: string }[],
	covered: readonly { readonly year: number; readonly members: string }[]
): YearsPublished {
	const partners = places.filter(({ role }) => role === 'partner').map(({ country }) => country);
	const publishersOf = (codes: readonly string[]) =>
		partners.reduce((sum, country, position) => sum + (codes.includes(country) ? 2 ** position : 0), 0);
	return {
		years: covered.map(({ year }) => year),
		publishers: covered.map(({ members }) => publishersOf(members.split('~')))
	};
}

/** Of the values in the fullest year; a year with fewer is not covered as well. */
const ENOUGH = 0.9;

/**
 * The newest year in which the countries have nearly as many values of the indicators as in their fullest.
 * @param countries positions among the partner countries
 * @param together only countries that have a value of each indicator count, as in a scatter
 * @returns null where they have none within these years
 */
export function bestCoveredYear(
	indicators: readonly YearsPublished[],
	countries: readonly number[],
	{ from, to }: Span,
	together = false
): number | null {
	const covered = [];
	for (let year = from; year <= to; year++) {
		const publishers = indicators.map(({ years, publishers: all }) => all[years.indexOf(year)] ?? 0);
		const each = countries.map((country) => publishers.filter((one) => within(one, country)).length);
		covered.push({
			year,
			values: each.reduce((sum, count) => sum + (together && count < indicators.length ? 0 : count), 0)
		});
	}
	const most = Math.max(0, ...covered.map(({ values }) => values));
	return most === 0 ? null : (covered.findLast(({ values }) => values >= ENOUGH * most)?.year ?? null);
}
