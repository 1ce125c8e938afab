/** One indicator of one country beside its region and the European Union, as it travels with the country's page. */
import type { ObsStatus } from '$lib/domain/observation';
import { shown } from '$lib/domain/shown';
import { median } from '$lib/domain/statistics';
import type { SeriesPoint } from '../plain-words/comparison';
import type { PackedIndicator } from '$lib/figure/selection/packed-indicator';

/** Years, values and statuses side by side; `counts`: of how many countries each is the median. */
export interface Line {
	readonly years: readonly number[];
	readonly values: readonly number[];
	/** One letter a value. */
	readonly statuses: string;
	readonly counts?: readonly number[];
	/** Of a median: years with other countries behind it than the value before; no line joins the two. */
	readonly changes?: readonly number[];
	/** Releases of exactly the values in it or behind it. */
	readonly sources: readonly string[];
}

export interface Profile {
	readonly own: Line;
	/** Median of the other partner countries of the region. */
	readonly region: Line | null;
	/** The aggregate as published; where there is none, the median of the member states. */
	readonly union: Line | null;
	/** Newest year in which one source has a value for each sex. */
	readonly sexes: { readonly year: number; readonly women: number; readonly men: number } | null;
}

/** Fewer countries make no median. */
export const FEWEST_IN_REGION = 3;
/** Half of the member states. */
export const FEWEST_MEMBERS = 14;

/** A country's values of one sex, by year. */
export function pointsOf(packed: PackedIndicator, country: string, sex = 'T'): SeriesPoint[] {
	const found = packed.series.find((one) => one.country === country && one.sex === sex);
	return (found?.years ?? []).map((year, at) => ({
		year,
		value: found?.values[at] as number,
		status: found?.statuses[at] as ObsStatus,
		source: packed.sources[parseInt(found?.sources[at] as string, 36)] as string
	}));
}

const releasesOf = (points: readonly Pick<SeriesPoint, 'source'>[]): string[] => [
	...new Set(points.map(({ source }) => source))
];

const lineOf = (points: readonly Omit<SeriesPoint, 'source'>[], sources: readonly string[]): Line => ({
	years: points.map(({ year }) => year),
	values: points.map(({ value }) => value),
	statuses: points.map(({ status }) => status).join(''),
	sources
});

/**
 * The median by year over those countries that have a value, where there are enough; an estimate if any of them is.
 * Rounded as it is shown, once.
 */
export function medianLine(
	packed: PackedIndicator,
	countries: readonly string[],
	fewest: number,
	decimals: number
): Line | null {
	const all = countries.flatMap((country) => pointsOf(packed, country).map((point) => ({ ...point, country })));
	const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
	const rows = years.flatMap((year) => {
		const there = all.filter((point) => point.year === year);
		if (there.length < fewest) return [];
		const value = shown(median(there.map((point) => point.value)) ?? NaN, decimals);
		const status: ObsStatus = there.some((point) => point.status === 'E') ? 'E' : 'A';
		return [{ year, value, status, there, set: there.map(({ country }) => country).join() }];
	});
	if (rows.length === 0) return null;
	const changes = rows.flatMap(({ year, set }, at) => (at > 0 && set !== rows[at - 1]?.set ? [year] : []));
	return {
		...lineOf(rows, releasesOf(rows.flatMap(({ there }) => there))),
		counts: rows.map(({ there }) => there.length),
		...(changes.length > 0 && { changes })
	};
}

export interface Neighbourhood {
	/** Partner countries of the region, the country itself among them. */
	readonly region: readonly string[];
	readonly members: readonly string[];
	readonly aggregate: string;
}

export function profileOf(
	packed: PackedIndicator,
	country: string,
	{ region, members, aggregate }: Neighbourhood,
	decimals: number
): Profile {
	const own = pointsOf(packed, country);
	const women = pointsOf(packed, country, 'F');
	const men = new Map(pointsOf(packed, country, 'M').map((point) => [`${point.year} ${point.source}`, point.value]));
	const manOf = ({ year, source }: SeriesPoint) => men.get(`${year} ${source}`) ?? null;
	const both = women.findLast((point) => manOf(point) !== null);
	const ofMen = both ? manOf(both) : null;
	const published = pointsOf(packed, aggregate);
	return {
		own: lineOf(own, releasesOf(own)),
		region: medianLine(
			packed,
			region.filter((one) => one !== country),
			FEWEST_IN_REGION,
			decimals
		),
		union: published.length
			? lineOf(published, releasesOf(published))
			: medianLine(packed, members, FEWEST_MEMBERS, decimals),
		sexes: both && ofMen !== null ? { year: both.year, women: both.value, men: ofMen } : null
	};
}
