/** What is shown of a series: its values, or how they stand against those of a base year. */
import { group } from 'd3';
import type { IndicatorFacts } from '../indicator';
import { areComparable } from '../methods';
import type { Observation, ObsStatus } from '../observation';
import { shown, shownDifference } from '../shown';

/**
 * - `change`: the value less that of the base year.
 * - `relative`: that change in per cent of the base year's value.
 * - `index`: the base year's value is 100.
 */
export const MEASURES = ['value', 'change', 'relative', 'index'] as const;
export type Measure = (typeof MEASURES)[number];

/** Decimals of per cents and indices. */
const RATIO_DECIMALS = 1;

export const decimalsOf = (measure: Measure, { decimals }: Pick<IndicatorFacts, 'decimals'>): number =>
	measure === 'value' || measure === 'change' ? decimals : RATIO_DECIMALS;

/**
 * Of both values as they are shown, so that a reader who works it out gets the same.
 * @returns null where nothing can be said: a ratio to zero, or to a value below it
 */
export function measured(measure: Measure, value: number, base: number, decimals: number): number | null {
	if (measure === 'value') return value;
	if (measure === 'change') return shownDifference(value, base, decimals);
	const [now, then] = [shown(value, decimals), shown(base, decimals)];
	if (then <= 0) return null;
	return shown(measure === 'index' ? (100 * now) / then : (100 * (now - then)) / then, RATIO_DECIMALS);
}

/** Years after `from`, up to `to`, in which a series begins anew. */
export const breaksBetween = (
	own: readonly Pick<Observation, 'year' | 'status' | 'joined'>[],
	from: number,
	to: number
): number[] =>
	own.flatMap(({ year, status, joined }) =>
		year > from && year <= to && (status === 'B' || joined === false) ? [year] : []
	);

const seriesOf = ({ indicator, country, sex }: Observation): string => `${indicator} ${country} ${sex}`;

/** A value of an estimate and a published one is an estimate. */
const statusOf = (row: Observation, base: Observation): ObsStatus =>
	row.status === 'A' && base.status !== 'B' ? base.status : row.status;

/**
 * The rows from the base year on, measured against it. A series without a value of that very year has none: no other
 * year takes its place; nor has it one of another method than that year's.
 * @param decimalsOfIndicator of its values as shown
 * @param breakText what is said of a value on the other side of breaks in its series, in these years
 */
export function measureRows(
	rows: readonly Observation[],
	measure: Measure,
	base: number,
	decimalsOfIndicator: (indicator: string) => number,
	breakText: (years: readonly number[]) => string
): readonly Observation[] {
	if (measure === 'value') return rows;
	const series = group(rows, seriesOf);
	return rows.flatMap((row): Observation[] => {
		const own = series.get(seriesOf(row)) ?? [];
		const from = own.find(({ year }) => year === base);
		if (row.year < base || row.value === null || !from || from.value === null) return [];
		if (!areComparable(row, from)) return [];
		const value = measured(measure, row.value, from.value, decimalsOfIndicator(row.indicator));
		if (value === null) return [];
		const breaks = breaksBetween(own, base, row.year);
		const comments = [row.comment, from.comment, breaks.length > 0 ? breakText(breaks) : undefined];
		const comment = [...new Set(comments.flatMap((one) => one ?? []))].join(' ');
		return [{ ...row, value, status: statusOf(row, from), ...(comment && { comment }) }];
	});
}
