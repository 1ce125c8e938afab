/** Values against the published series: larger steps than it has ever made, sexes and releases never published; by what they were measured. */
import { group } from 'd3';
import { finding, type Finding } from '../finding';
import type { FormatId } from '../layout';
import type { ImportedObservation } from '../observations';
import type { MethodSpan, Published, References } from '../references';
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

/** They name releases by our codes; a source of others is a survey or an office. */
const WITH_RELEASES: readonly FormatId[] = ['own', 'sdmx_csv'];

/** Releases of which nothing is published, each told once: a slip in its code, or a new one. */
export function* ofReleases(
	observations: readonly ImportedObservation[],
	{ published }: References,
	format: FormatId
): Generator<Finding> {
	if (published.length === 0 || !WITH_RELEASES.includes(format)) return;
	const known = new Set(published.map(({ source }) => source));
	for (const [source, own] of group(observations, ({ SOURCE }) => SOURCE)) {
		const [first] = own;
		if (source === null || source === '' || known.has(source) || first === undefined) continue;
		yield { ...finding('source_unknown', { ...placeOf(first), value: source }, { value: source }), count: own.length };
	}
}

/**
 * Values of an indicator that is not measured in one way: two tests, or two times asked about, in one series of the file;
 * and those of which the tables do not say what they were measured by.
 */
export function* ofMethods(observations: readonly ImportedObservation[], { methods }: References): Generator<Finding> {
	const measured = group(methods, ({ indicator }) => indicator);
	for (const own of group(
		observations.filter(({ INDICATOR }) => measured.has(INDICATOR)),
		(one) => `${one.INDICATOR} ${one.REF_AREA} ${one.SEX}`
	).values()) {
		const found = new Map<string, ImportedObservation>();
		for (const one of own) {
			const fitting = (measured.get(one.INDICATOR) ?? []).filter((span) => isWithin(one, span));
			for (const { method } of fitting) found.set(method, one);
			if (fitting.length === 0) yield finding('method_unknown', placeOf(one), { indicator: one.INDICATOR });
		}
		const [, second] = found.values();
		if (second !== undefined)
			yield finding('methods_mixed', placeOf(second), {
				indicator: second.INDICATOR,
				methods: [...found.keys()].join(', ')
			});
	}
}

const isWithin = ({ REF_AREA, TIME_PERIOD }: ImportedObservation, { country, from, to }: MethodSpan): boolean =>
	(country === null || country === REF_AREA) && TIME_PERIOD >= (from ?? -Infinity) && TIME_PERIOD <= (to ?? Infinity);
