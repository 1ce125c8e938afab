/** Where a country's value lies among those of others of the same year: its place, its region and the European Union. */
import type { Direction } from '$lib/domain/indicator';
import { shown, shownDifference } from '$lib/domain/shown';
import { FEWEST_IN_MEDIAN, FEWEST_MEMBERS, median, ranks, verdict, type Verdict } from '$lib/domain/statistics';

/** One value of one country, for women and men together or for the sex asked for. */
export interface Point {
	readonly country: string;
	readonly year: number;
	readonly value: number;
	/** What it was measured by; null where the indicator is measured in one way. */
	readonly method: string | null;
}

export interface Measure {
	readonly indicator: string;
	/** Code of the unit. */
	readonly unitCode: string;
	readonly direction: Direction;
	readonly decimals: number;
}

/** Who is compared with whom. */
export interface Around {
	readonly partners: readonly string[];
	/** The other partner countries of the region. */
	readonly others: readonly string[];
	readonly members: readonly string[];
	/** Code of the European Union. */
	readonly aggregate: string;
}

/** A median with the number of countries behind it. */
export interface MedianOf {
	readonly value: number;
	readonly count: number;
}

export interface PeerComparison {
	/** 1 is the best; the highest where neither way is better. Equals, as shown, share a place. */
	readonly rank: number;
	/** Partner countries with a value of that year, measured as this one is, the country itself among them. */
	readonly of: number;
	/** Others have values of that year that are measured otherwise. */
	readonly apart: boolean;
	/** Values of the others of the region. */
	readonly others: readonly number[];
	/** Of these, where there are at least three; as shown. */
	readonly median: MedianOf | null;
	/** To the median, of values as shown. */
	readonly distance: number | null;
	readonly verdict: Verdict | null;
	/** As published, or the median of at least half of the member states (then with their number). */
	readonly union: { readonly value: number; readonly count: number | null } | null;
	/** Least and greatest value of all partner countries in that year. */
	readonly range: readonly [low: number, high: number];
}

/** Each country draws its own poverty line: their shares are not one measure. */
const OWN_MEASURE: ReadonlySet<string> = new Set(['poverty_national']);
/** Numbers of people follow the size of a country. */
const SIZES: ReadonlySet<string> = new Set(['persons']);

/** Whether a country's value says something beside that of another country. */
export const isComparable = ({ indicator, unitCode }: Pick<Measure, 'indicator' | 'unitCode'>): boolean =>
	!OWN_MEASURE.has(indicator) && !SIZES.has(unitCode);

/**
 * @param points of every country, in order of time
 * @returns null where values of different countries are not to be compared
 * @throws {RangeError} where the country has no value of the year
 */
export function compareWithPeers(
	points: readonly Point[],
	country: string,
	year: number,
	measure: Measure,
	{ partners, others, members, aggregate }: Around
): PeerComparison | null {
	if (!isComparable(measure)) return null;
	const { indicator, direction, decimals } = measure;
	const own = points.find((point) => point.country === country && point.year === year);
	if (!own) throw new RangeError(`${indicator} ${country} ${year}: no value`);
	const then = points.filter((point) => point.year === year);
	const there = then.filter(({ method }) => method === own.method);
	const valuesOf = (countries: readonly string[]) =>
		there.flatMap((point) => (countries.includes(point.country) ? [point.value] : []));
	const isPartner = (point: Point) => partners.includes(point.country);
	const ranked = there.filter(isPartner);
	const values = ranked.map(({ value }) => value);
	const all = values.map((value) => shown(value, decimals));
	const near = valuesOf(others);
	const middle = near.length < FEWEST_IN_MEDIAN ? null : shown(median(near) ?? NaN, decimals);
	const distance = middle === null ? null : shownDifference(own.value, middle, decimals);
	const published = there.find((point) => point.country === aggregate);
	const inside = valuesOf(members);
	return {
		rank: ranks(all, direction)[ranked.indexOf(own)] as number,
		of: ranked.length,
		apart: then.filter(isPartner).length > ranked.length,
		others: near,
		median: middle === null ? null : { value: middle, count: near.length },
		distance,
		verdict: distance === null ? null : verdict(distance, direction),
		union: published
			? { value: published.value, count: null }
			: inside.length < FEWEST_MEMBERS
				? null
				: { value: shown(median(inside) ?? NaN, decimals), count: inside.length },
		range: [Math.min(...values), Math.max(...values)]
	};
}
