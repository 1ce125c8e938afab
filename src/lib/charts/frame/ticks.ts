/** Few round values and years for an axis to carry. */
import { precisionFixed, scaleLinear, tickStep } from 'd3';
import { textWidth } from './labels';

/** Greater than any statistic, small enough to compute with. */
const IMPOSSIBLE = 1e15;
/** Too small to be distinguished from zero: published values have four decimals at the most. */
export const NOTHING = 1e-6;

export interface ValueAxis {
	readonly low: number;
	readonly high: number;
	readonly ticks: readonly number[];
	/** As many as it takes for no two ticks to read the same: those of their step. */
	readonly decimals: number;
}

/** How a value stands on an axis. */
export type FormatTick = (value: number, decimals: number) => string;

/** How many decimals tell the ticks d3 puts between two ends from each other. */
export const tickDecimals = (low: number, high: number, count: number): number =>
	precisionFixed(tickStep(low, high, count));

/** @throws {RangeError} if it is not a number that can be drawn */
export function checkValue(value: number, whose: string): void {
	if (!Number.isFinite(value) || Math.abs(value) > IMPOSSIBLE) throw new RangeError(`${whose}: value ${value}`);
}

/** @throws {RangeError} if it is not a calendar year */
export function checkYear(year: number, whose: string): void {
	if (!Number.isInteger(year) || Math.abs(year) > 9999) throw new RangeError(`${whose}: year ${year}`);
}

/**
 * An axis that holds the values and ends on round numbers.
 * @param zero the axis holds zero, too
 * @param count how many steps are wanted, about
 * @param fine of how many steps its ends are round numbers: of more where few ticks would leave most of it empty
 */
export function valueAxis(values: readonly number[], zero: boolean, count: number, fine = count): ValueAxis {
	const extended = zero || values.length === 0 ? [...values, 0] : values;
	let low = Math.min(...extended);
	let high = Math.max(...extended);
	const size = Math.max(Math.abs(low), Math.abs(high));
	if (size < NOTHING) high = low + 1;
	else if (high - low <= size * 1e-9) {
		low -= size / 10;
		high += size / 10;
	}
	const scale = scaleLinear().domain([low, high]).nice(fine);
	const [from = low, to = high] = scale.domain();
	return { low: from, high: to, ticks: scale.ticks(count), decimals: tickDecimals(from, to, count) };
}

/**
 * Years to write under a time axis: the first, the last, and round ones between that do not touch them.
 * @param width of the axis, px
 * @param size of the type, px
 */
export function yearTicks(from: number, to: number, width: number, size: number): number[] {
	if (from === to) return [from];
	const room = textWidth('2020', size) + 24;
	const perYear = width / (to - from);
	if (width < room) return [to];
	const step = [1, 2, 5, 10, 20, 50, 100, 500, 1000, 5000].find((years) => years * perYear >= room) ?? 10_000;
	const years: number[] = [from];
	for (let year = Math.ceil((from + 1) / step) * step; year < to; year += step) {
		if ((year - from) * perYear >= room && (to - year) * perYear >= room) years.push(year);
	}
	return [...years, to];
}
