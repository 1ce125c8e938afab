/** The rows of an answer as the figures ask for them: by indicator, country and year. */
import { benchmarkOf, type Benchmark } from '$lib/domain/benchmark';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import type { Place } from '$lib/domain/peers';
import { isOverTime, type Form } from './forms';
import { nearestSelectionWithData } from './nearest';
import { latestWithin } from '$lib/domain/tolerance';
import type { CompareView } from './fields';
import type { Newest } from './packed-indicator';
import { referenceName } from '../reference-name';

/** What the rows answer. */
export interface Shown {
	readonly view: CompareView;
	readonly form: Form;
	readonly benchmark: Benchmark | null;
}

/** A country or aggregate by its name; `group` is the name of its region. */
export type PlaceRow = Place & { readonly name: string; readonly group: string };

export type Answer = ReturnType<typeof answerOf>;

interface Given {
	readonly shown: Shown;
	readonly rows: readonly Observation[];
	readonly newest: readonly Newest[];
	readonly indicators: readonly IndicatorFacts[];
	readonly places: readonly PlaceRow[];
	/** First year of all data. */
	readonly first: number;
}

/** A pair is no newer than the older of its two; without one of them there is none. */
export const older = (one: number | null, other: number | null): number | null =>
	one === null || other === null ? null : Math.min(one, other);

export function answerOf({ shown: { view, form, benchmark }, rows, newest, indicators, places, first }: Given) {
	const { from, to } = view.years;
	const within = Number(view.within);
	const facts = view.indicators.flatMap((code) => indicators.filter(({ indicator }) => indicator === code));
	const chosen = view.countries.flatMap((code) => places.filter(({ country }) => country === code));
	const nameOf = (country: string) => places.find((one) => one.country === country)?.name ?? country;
	const regionOf = (region: string) => places.find((one) => one.region === region)?.group ?? region;

	const published = (indicator: string) => rows.filter((row) => row.indicator === indicator);
	const ofChosen = (values: readonly Observation[]) =>
		chosen.flatMap(({ country }) => values.filter((row) => row.country === country));
	const newestOf = (indicator: string, country: string): number | null =>
		newest.reduce<number | null>(
			(best, row) =>
				row.indicator === indicator && row.country === country && row.year > (best ?? 0) ? row.year : best,
			null
		);

	/** Of the chosen countries, in their order, within the years chosen. */
	const overYears = (indicator: string) =>
		ofChosen(published(indicator).filter(({ year }) => year >= from && year <= to));
	/** Of any country behind the view, for a year or borrowed for it. */
	const atYear = (indicator: string, year = to) => latestWithin(published(indicator), year, within);
	const chosenAt = (indicator: string) => ofChosen(atYear(indicator));
	/** Women's, then men's. */
	const bothAt = (indicator: string) =>
		(['F', 'M'] as const).flatMap((sex) =>
			ofChosen(
				latestWithin(
					published(indicator).filter((row) => row.sex === sex),
					to,
					within
				)
			)
		);

	/** The line all values are held against, with its name; an earlier year is no line, for each country has its own. */
	function lineOf(indicator: string) {
		if (!benchmark || benchmark.kind === 'year') return null;
		const yardstick = benchmarkOf(benchmark, atYear(indicator), places);
		return (
			yardstick && { ...yardstick, year: yardstick.to, name: referenceName(benchmark, yardstick, nameOf, regionOf) }
		);
	}

	return {
		facts,
		chosen,
		overYears,
		atYear,
		chosenAt,
		bothAt,
		lineOf,
		newestOf,
		withNewest: (indicator: string) =>
			chosen.map((place) => ({ ...place, latest: newestOf(indicator, place.country) })),
		isEmpty: (indicator: string): boolean =>
			(isOverTime(form) ? overYears(indicator) : chosenAt(indicator)).length === 0,
		nearestOf: (one: IndicatorFacts) =>
			nearestSelectionWithData({
				sex: form === 'dumbbell' ? (one.sexes.includes('F') ? 'F' : 'T') : view.sex,
				sexes: one.sexes,
				years: view.years,
				newest: newest.filter(({ indicator }) => indicator === one.indicator).map(({ year }) => year),
				first,
				overTime: isOverTime(form)
			})
	};
}
