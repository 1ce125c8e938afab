/** The reader's own values beside the published ones of the same indicator, country and sex: two series, never one. Pure. */
import { group } from 'd3';
import { type Observation, type ObsStatus, releaseOf, type Sex, SEXES } from '$lib/domain/observation';
import { shown } from '$lib/domain/shown';
import type { OwnObservation } from '$lib/state/own-data.svelte';
import { observationsIn, type PackedIndicator } from '../selection/packed-indicator';

/** What must be known of an indicator to show it. */
export interface OwnFacts {
	readonly indicator: string;
	readonly name: string;
	readonly unitShort: string;
	readonly decimals: number;
}

/** What a page says of itself, so that the reader's own values of it can be shown there. */
export interface OwnBesideProps {
	/** The indicators the page is about. */
	readonly facts: readonly OwnFacts[];
	/** The countries it is about. */
	readonly places: readonly { readonly country: string; readonly name: string }[];
}

/** `new`: no value is published; `missing`: published, but not in the reader’s data. */
export type Change = 'new' | 'revised' | 'same' | 'missing';

export interface BesideRow {
	readonly year: number;
	readonly published: number | null;
	readonly own: number | null;
	readonly ownStatus: ObsStatus | null;
	readonly change: Change;
}

export interface Beside {
	readonly indicator: string;
	readonly country: string;
	readonly sex: Sex;
	readonly own: readonly Observation[];
	readonly published: readonly Observation[];
	/** Every year of either within the years of the reader’s values, in order. */
	readonly rows: readonly BesideRow[];
}

export const asObservation = (row: OwnObservation): Observation => ({
	indicator: row.INDICATOR,
	country: row.REF_AREA,
	year: row.TIME_PERIOD,
	sex: row.SEX,
	value: row.OBS_VALUE,
	status: row.OBS_STATUS,
	source: row.SOURCE
});

/**
 * Not joined where the value before is of another file or release, as those published are not.
 * @param sorted by year within each country
 */
export const partedBy = <O extends Observation>(sorted: readonly O[], from: (one: O) => string): O[] =>
	sorted.map((one, at) => {
		const before = sorted[at - 1];
		return before?.country === one.country && from(before) !== from(one) ? { ...one, joined: false as const } : one;
	});

/**
 * One for each indicator, country and sex among the reader's values, those of both sexes first, then with most values.
 * @param decimals at which values are shown: what is not seen to differ is the same
 */
export function besidePublished(
	own: readonly OwnObservation[],
	packed: readonly PackedIndicator[],
	decimals: (indicator: string) => number
): Beside[] {
	const files = new Map(packed.map((one) => [one.indicator, one]));
	const series = group(own.map(asObservation), ({ indicator, country, sex }) => `${indicator} ${country} ${sex}`);
	return [...series.values()]
		.flatMap((values): Beside[] => {
			const [first] = values;
			if (first === undefined) return [];
			const { indicator, country, sex } = first;
			const file = files.get(indicator);
			const published = file ? observationsIn(file, { countries: [country], from: 0, to: 9999, sex }) : [];
			const sorted = partedBy(
				values.toSorted((a, b) => a.year - b.year),
				releaseOf
			);
			return [
				{ indicator, country, sex, own: sorted, published, rows: rowsOf(published, sorted, decimals(indicator)) }
			];
		})
		.sort((a, b) => SEXES.indexOf(a.sex) - SEXES.indexOf(b.sex) || b.own.length - a.own.length);
}

function rowsOf(published: readonly Observation[], own: readonly Observation[], decimals: number): BesideRow[] {
	const before = new Map(published.map((one) => [one.year, one]));
	const after = new Map(own.map((one) => [one.year, one]));
	const span = { first: own[0]?.year ?? Infinity, last: own.at(-1)?.year ?? -Infinity };
	return [...new Set([...before.keys(), ...after.keys()])]
		.sort((a, b) => a - b)
		.filter((year) => year >= span.first && year <= span.last)
		.map((year) => {
			const [was, is] = [before.get(year), after.get(year)];
			return {
				year,
				published: was?.value ?? null,
				own: is?.value ?? null,
				ownStatus: is?.status ?? null,
				change: changeOf(was, is, decimals)
			};
		});
}

function changeOf(was: Observation | undefined, is: Observation | undefined, decimals: number): Change {
	if (is === undefined) return 'missing';
	if (was === undefined || was.value === null || is.value === null) return 'new';
	const isSeen = shown(was.value, decimals) !== shown(is.value, decimals) || was.status !== is.status;
	return isSeen ? 'revised' : 'same';
}

/** How many of each. */
export function changes(rows: readonly BesideRow[]): Record<Change, number> {
	const counts = { new: 0, revised: 0, same: 0, missing: 0 };
	for (const { change } of rows) counts[change]++;
	return counts;
}
