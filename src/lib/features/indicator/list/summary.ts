/** An indicator in one line of the catalogue: its newest median, the course of the median, each country's value. Pure. */
import { group, intersection, pairs, sort } from 'd3';
import { ofCommonMethod } from '$lib/domain/methods';
import { medianSeries, type MedianOfYear } from '$lib/domain/measures/median-series';
import type { Valued } from '$lib/domain/observation';
import { FEWEST_IN_MEDIAN, median } from '$lib/domain/statistics';
import { fullYear } from '$lib/figure/selection/defaults';

/** The median of the same countries through the years. */
export interface MedianCourse {
	readonly countries: number;
	readonly points: readonly MedianOfYear[];
	/** Within these years a series among them breaks or comes from another release. */
	readonly broken: boolean;
}

export interface CountryValue {
	readonly country: string;
	readonly year: number;
	readonly value: number;
}

export interface IndicatorSummary {
	/** The newest year in which nearly as many countries have a value as in the fullest. */
	readonly year: number;
	/** Of the values of that year measured in one way. */
	readonly median: number;
	/** One of each country in that year, as many as the median is made of. */
	readonly values: readonly CountryValue[];
	/** Null: no three countries have values in the same two years. */
	readonly course: MedianCourse | null;
	/** The value of every country that has one: of the year shown, else its newest. */
	readonly own: readonly CountryValue[];
	/** Newest year of any country. */
	readonly newest: number;
}

/**
 * The years up to the one shown in which at least three countries have a value, from some first year on, and the countries
 * with a value in every one of them: of all first years the one that gives most values, the earliest of as many. So the
 * line moves because values do, never because other countries publish.
 */
export function medianCourse(values: readonly Valued[], lastYear: number): MedianCourse | null {
	const same = ofCommonMethod(
		values.filter(({ year }) => year <= lastYear),
		(one) => one
	);
	const byYear = group(same, ({ year }) => year);
	const years = [...byYear].filter(([, own]) => own.length >= FEWEST_IN_MEDIAN).map(([year]) => year);
	years.sort((a, b) => b - a);
	const countriesOf = (year: number) => new Set(byYear.get(year)?.map(({ country }) => country));
	let members: ReadonlySet<string> = countriesOf(lastYear);
	let best: { from: number; members: ReadonlySet<string>; values: number } | null = null;
	for (const [at, from] of years.entries()) {
		members = intersection(members, countriesOf(from));
		if (members.size < FEWEST_IN_MEDIAN) break;
		const count = members.size * (at + 1);
		if (at > 0 && count >= (best?.values ?? 0)) best = { from, members, values: count };
	}
	if (!best) return null;
	const { from, members: countries } = best;
	const drawn = same.filter(({ year }) => year >= from && years.includes(year));
	const series = group(
		drawn.filter(({ country }) => countries.has(country)),
		({ country }) => country
	);
	return {
		countries: countries.size,
		points: medianSeries(drawn, countries),
		broken: [...series.values()].some(isBroken)
	};
}

const isBroken = (series: readonly Valued[]): boolean =>
	pairs(sort(series, ({ year }) => year)).some(
		([before, after]) => after.status === 'B' || after.source !== before.source
	);

/**
 * @param values of partner countries, for one sex, with what they were measured by
 * @returns null where no country has a value
 */
export function summarize(values: readonly Valued[]): IndicatorSummary | null {
	const year = fullYear([...group(values, (one) => one.year)].map(([at, own]) => ({ year: at, partners: own.length })));
	if (year === null) return null;
	const shown = ofCommonMethod(
		values.filter((one) => one.year === year),
		(one) => one
	);
	const own = [...group(values, ({ country }) => country).values()].map((all) =>
		all.reduce((best, one) => (best.year === year || (one.year !== year && one.year < best.year) ? best : one))
	);
	return {
		year,
		median: median(shown.map(({ value }) => value)) ?? NaN,
		values: shown.map(plain),
		course: medianCourse(values, year),
		own: own.map(plain),
		newest: Math.max(...values.map((one) => one.year))
	};
}

const plain = ({ country, year, value }: Valued): CountryValue => ({ country, year, value });
