/**
 * The values of an indicator as a page carries them: whole numbers of the last decimal, each the difference from the year
 * before. They say the same in a quarter fewer bytes, because a series moves less than it measures.
 */
import type { PackedIndicator, PackedSeries } from './packed-indicator';

/** `values` as differences, in units of 10^-`decimals`; the first is the difference from nought. */
export interface IndicatorInDifferences extends Omit<PackedIndicator, 'series'> {
	readonly decimals: number;
	readonly series: readonly PackedSeries[];
}

const decimalsOf = (value: number): number => {
	const [mantissa = '', exponent = '0'] = String(value).split('e');
	return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
};

export function toDifferences(packed: PackedIndicator): IndicatorInDifferences {
	const decimals = Math.max(0, ...packed.series.flatMap(({ values }) => values.map(decimalsOf)));
	const whole = (value: number) => Math.round(value * 10 ** decimals);
	const series = packed.series.map((one) => ({
		...one,
		values: one.values.map((value, at) => whole(value) - whole(one.values[at - 1] ?? 0))
	}));
	return { ...packed, decimals, series };
}

/** The published values, to the last digit: a whole number divided by a power of ten is the number its digits write. */
export function fromDifferences({ decimals, ...packed }: IndicatorInDifferences): PackedIndicator {
	const series = packed.series.map((one) => {
		let sum = 0;
		return { ...one, values: one.values.map((difference) => (sum += difference) / 10 ** decimals) };
	});
	return { ...packed, series };
}
