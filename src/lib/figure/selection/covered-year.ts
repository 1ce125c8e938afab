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

/**
 * The year in which the countries have the most values of the indicators, the latest of several.
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
	let best: { readonly year: number; readonly values: number } | null = null;
	for (let year = from; year <= to; year++) {
		const publishers = indicators.map(({ years, publishers: all }) => all[years.indexOf(year)] ?? 0);
		const each = countries.map((country) => publishers.filter((one) => within(one, country)).length);
		const values = each.reduce((sum, count) => sum + (together && count < indicators.length ? 0 : count), 0);
		if (values > 0 && values >= (best?.values ?? 0)) best = { year, values };
	}
	return best?.year ?? null;
}
