/** One indicator of one country beside its region and the European Union, as it travels with the country's page. */
import { METHOD, methodAt, ofCommonMethod, type MethodSpan } from '$lib/domain/methods';
import type { Note } from '$lib/domain/notes';
import type { ObsStatus, Sex } from '$lib/domain/observation';
import { shown } from '$lib/domain/shown';
import { FEWEST_IN_MEDIAN, FEWEST_MEMBERS, median } from '$lib/domain/statistics';
import { group, sort } from 'd3';
import type { SeriesPoint } from '../plain-words/comparison';
import type { PackedIndicator } from '$lib/figure/selection/packed-indicator';

/** Years, values and statuses side by side; `counts`: of how many countries each is the median. */
export interface Line {
	readonly years: readonly number[];
	readonly values: readonly number[];
	/** One letter a value. */
	readonly statuses: string;
	readonly counts?: readonly number[];
	/** Years with other countries behind a median, another method, or a break in the series of one of them; no line joins such a value to the one before. */
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

/** What parts the values of an indicator. */
export interface SeriesFacts {
	/** Of any indicator. */
	readonly methods: readonly MethodSpan[];
	/** First years of the breaks that notes tell of. */
	readonly breaks: readonly { readonly country: string; readonly year: number }[];
}
/** What the known doubts about an indicator say of it: what it is measured by, and where its series break. */
export const seriesFacts = (notes: readonly Note[], of: string): SeriesFacts => ({
	methods: notes.flatMap(({ kind, note, indicator, ...span }) =>
		kind === METHOD && indicator === of ? [{ indicator, method: note, ...span }] : []
	),
	breaks: notes.flatMap(({ kind, indicator, country, yearFrom }) =>
		kind === 'break' && indicator === of && country !== null && yearFrom !== null ? [{ country, year: yearFrom }] : []
	)
});

const UNKNOWN: SeriesFacts = { methods: [], breaks: [] };

/**
 * A country's values of one sex, by year.
 * @param methods what values were measured by, of any indicator
 */
export function pointsOf(
	packed: PackedIndicator,
	country: string,
	methods: readonly MethodSpan[],
	sex: Sex = 'T'
): SeriesPoint[] {
	const own = methods.filter(({ indicator }) => indicator === packed.indicator);
	const found = packed.series.find((one) => one.country === country && one.sex === sex);
	return (found?.years ?? []).map((year, at) => ({
		year,
		value: found?.values[at] as number,
		status: found?.statuses[at] as ObsStatus,
		source: packed.sources[parseInt(found?.sources[at] as string, 36)] as string,
		method: methodAt(own, { indicator: packed.indicator, country, year })
	}));
}

const releasesOf = (points: readonly Pick<SeriesPoint, 'source'>[]): string[] => [
	...new Set(points.map(({ source }) => source))
];

const lineOf = (points: readonly Omit<SeriesPoint, 'source' | 'method'>[], sources: readonly string[]): Line => ({
	years: points.map(({ year }) => year),
	values: points.map(({ value }) => value),
	statuses: points.map(({ status }) => status).join(''),
	sources
});

/** A country's values as a line. */
export function lineOfCountry(points: readonly SeriesPoint[]): Line {
	const changes = points.flatMap(({ year, method }, at) => (at > 0 && method !== points[at - 1]?.method ? [year] : []));
	return { ...lineOf(points, releasesOf(points)), ...(changes.length > 0 && { changes }) };
}

/**
 * The median by year over those countries that have a value, where there are enough; an estimate if any of them is.
 * Rounded as it is shown, once. Only values of one method stand behind it: that of the value beside it, or, where there is
 * none, the one most share.
 * @param beside what stands beside it
 */
export function medianLine(
	packed: PackedIndicator,
	countries: readonly string[],
	fewest: number,
	decimals: number,
	series: SeriesFacts = UNKNOWN,
	beside: readonly SeriesPoint[] = [],
	sex: Sex = 'T'
): Line | null {
	const all = countries.flatMap((country) =>
		pointsOf(packed, country, series.methods, sex).map((point) => ({ ...point, country }))
	);
	const rows = sort(
		group(all, ({ year }) => year),
		([year]) => year
	).flatMap(([year, published]) => {
		const own = beside.find((point) => point.year === year);
		const there = own
			? published.filter(({ method }) => method === own.method)
			: ofCommonMethod(published, ({ method }) => ({ ...(method && { method: { code: method, name: method } }) }));
		if (there.length < fewest) return [];
		const value = shown(median(there.map((point) => point.value)) ?? NaN, decimals);
		const status: ObsStatus = there.some((point) => point.status === 'E') ? 'E' : 'A';
		return [{ year, value, status, there, set: there.map(({ country, method }) => `${country} ${method}`).join() }];
	});
	if (rows.length === 0) return null;
	const breaks = ({ country, status, year }: (typeof all)[number]) =>
		status === 'B' || series.breaks.some((one) => one.country === country && one.year === year);
	const changes = rows.flatMap(({ year, set, there }, at) =>
		at > 0 && (set !== rows[at - 1]?.set || there.some(breaks)) ? [year] : []
	);
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
	decimals: number,
	series: SeriesFacts = UNKNOWN,
	sex: Sex = 'T'
): Profile {
	const { methods } = series;
	const own = pointsOf(packed, country, methods, sex);
	const published = pointsOf(packed, aggregate, methods, sex);
	return {
		own: lineOfCountry(own),
		region: medianLine(
			packed,
			region.filter((one) => one !== country),
			FEWEST_IN_MEDIAN,
			decimals,
			series,
			own,
			sex
		),
		union: published.length
			? lineOf(published, releasesOf(published))
			: medianLine(packed, members, FEWEST_MEMBERS, decimals, series, own, sex),
		sexes: sexesOf(packed, country, methods)
	};
}

/** Women and men of the newest year with both from one source. */
export function sexesOf(packed: PackedIndicator, country: string, methods: readonly MethodSpan[]): Profile['sexes'] {
	const men = new Map(
		pointsOf(packed, country, methods, 'M').map((point) => [`${point.year} ${point.source}`, point.value])
	);
	const manOf = ({ year, source }: SeriesPoint) => men.get(`${year} ${source}`) ?? null;
	const both = pointsOf(packed, country, methods, 'F').findLast((point) => manOf(point) !== null);
	const ofMen = both ? manOf(both) : null;
	return both && ofMen !== null ? { year: both.year, women: both.value, men: ofMen } : null;
}
