/** Values against the published series: larger steps than it has ever made, years measured by two methods, sexes never published. */
import { group } from 'd3';
import { finding, type Finding } from '../finding';
import type { ImportedObservation } from '../observations';
import type { Published, References } from '../references';
import { placeOf } from './doubles';

/** A country with fewer published values has not shown how far it moves. */
const FEWEST_VALUES = 4;
/** Years over which a step is judged; over more, anything may have happened. */
const LONGEST_GAP = 5;

export function* ofPublished(
	observations: readonly ImportedObservation[],
	{ published, indicators }: References
): Generator<Finding> {
	const series = group(published, ({ indicator, country, sex }) => `${indicator} ${country} ${sex}`);
	const sexes = new Map(indicators.map((info) => [info.indicator, info.sexes]));
	const steps = new Map<string, number>();
	const told = new Set<string>();
	for (const one of observations) {
		const own = sexes.get(one.INDICATOR) ?? [];
		if (own.length > 0 && !own.includes(one.SEX) && !told.has(`${one.INDICATOR} ${one.SEX}`)) {
			told.add(`${one.INDICATOR} ${one.SEX}`);
			yield finding('sex_new', placeOf(one), { indicator: one.INDICATOR, sex: one.SEX });
		}
		const key = `${one.INDICATOR} ${one.REF_AREA} ${one.SEX}`;
		const values = series.get(key) ?? [];
		if (values.length < FEWEST_VALUES) continue;
		let largest = steps.get(key);
		if (largest === undefined) steps.set(key, (largest = largestStep(values)));
		const near = nearestOf(values, one.TIME_PERIOD);
		const years = Math.max(1, Math.abs(near.year - one.TIME_PERIOD));
		const step = Math.abs(one.OBS_VALUE - near.value);
		if (years > LONGEST_GAP || largest === 0 || step <= largest * years) continue;
		yield finding('series_break', placeOf(one), {
			indicator: one.INDICATOR,
			year: near.year,
			value: near.value,
			largest: Number(largest.toFixed(4))
		});
	}
}

/** The largest change from one published year to the next, per year. */
function largestStep(values: readonly Published[]): number {
	const ordered = values.toSorted((a, b) => a.year - b.year);
	return Math.max(
		...ordered
			.slice(1)
			.map(
				(next, index) => Math.abs(next.value - ordered[index]!.value) / Math.max(1, next.year - ordered[index]!.year)
			)
	);
}

function nearestOf(values: readonly Published[], year: number): Published {
	return values.reduce((best, next) => (Math.abs(next.year - year) < Math.abs(best.year - year) ? next : best));
}

/** Values of two tests, or of two times asked about, stand in one series of the file. */
export function* ofMethods(observations: readonly ImportedObservation[], { methods }: References): Generator<Finding> {
	const measured = group(methods, ({ indicator }) => indicator);
	for (const own of group(
		observations.filter(({ INDICATOR }) => measured.has(INDICATOR)),
		(one) => `${one.INDICATOR} ${one.REF_AREA} ${one.SEX}`
	).values()) {
		const found = new Map<string, ImportedObservation>();
		for (const one of own)
			for (const { country, from, to, method } of measured.get(one.INDICATOR) ?? [])
				if (
					(country === null || country === one.REF_AREA) &&
					one.TIME_PERIOD >= (from ?? -Infinity) &&
					one.TIME_PERIOD <= (to ?? Infinity)
				)
					found.set(method, one);
		const [, second] = found.values();
		if (second !== undefined)
			yield finding('methods_mixed', placeOf(second), {
				indicator: second.INDICATOR,
				methods: [...found.keys()].join(', ')
			});
	}
}
