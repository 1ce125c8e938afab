/** The axes of a scatter: linear, or logarithmic where a value is many times another. Pure. */
import { scaleLinear, scaleLog } from 'd3';
import { NOTHING, valueAxis } from '../frame/ticks';

/** From this many times the lowest value on, equal ratios tell more than equal differences. */
const DECADES = 30;

/** All above zero, and the highest many times the lowest. */
export const spansDecades = (values: readonly number[]): boolean =>
	isLogarithmic(values) && Math.max(...values) >= DECADES * Math.min(...values);

/** Only numbers above zero have a logarithm. */
export const isLogarithmic = (values: readonly number[]): boolean =>
	values.length > 0 && values.every((value) => value >= NOTHING);

export interface Axis {
	readonly log: boolean;
	readonly low: number;
	readonly high: number;
	readonly ticks: readonly { readonly value: number; readonly decimals: number }[];
}

/**
 * An axis that holds the values and ends on round numbers.
 * @param log wanted; values without a logarithm stand on a linear axis nevertheless
 * @param zero a linear axis holds zero, too
 * @param count how many steps are wanted, about
 */
export function axisOf(values: readonly number[], log: boolean, zero: boolean, count: number): Axis {
	if (log && isLogarithmic(values)) return logAxis(values, count);
	const { low, high, ticks, decimals } = valueAxis(values, zero, count);
	return { log: false, low, high, ticks: ticks.map((value) => ({ value, decimals })) };
}

/** 1, 2 and 5 of each power of ten; where these are too many, the powers, or every second, third, … of them. */
function logAxis(values: readonly number[], count: number): Axis {
	// A power more at each end, for logarithms are rounded.
	const first = Math.floor(Math.log10(Math.min(...values))) - 1;
	const last = Math.ceil(Math.log10(Math.max(...values))) + 1;
	const powers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	const round = powers.flatMap((power) => [1, 2, 5].map((digit) => ({ value: Number(`${digit}e${power}`), power })));
	const low = Math.max(...round.map(({ value }) => value).filter((value) => value <= Math.min(...values)));
	const above = round.map(({ value }) => value).filter((value) => value >= Math.max(...values) && value > low);
	const high = above[0] ?? low * 10;
	const within = round.filter(({ value }) => value >= low && value <= high);
	const tens = within.filter(({ value, power }) => value === Number(`1e${power}`));
	const every = Math.max(1, Math.ceil(tens.length / (2 * count)));
	const ticks = within.length <= 2 * count || tens.length < 2 ? within : tens.filter((_, at) => at % every === 0);
	return { log: true, low, high, ticks: ticks.map(({ value, power }) => ({ value, decimals: Math.max(0, -power) })) };
}

/** Where a value stands between two ends, px. */
export const scaleOf = ({ log, low, high }: Axis, from: number, to: number): ((value: number) => number) =>
	(log ? scaleLog() : scaleLinear()).domain([low, high]).range([from, to]);

/** Ticks whose texts do not touch, from the first on. */
export function apart<T extends { readonly at: number }>(ticks: readonly T[], room: number): T[] {
	const kept: T[] = [];
	for (const tick of ticks) if (kept.length === 0 || tick.at - (kept.at(-1)?.at ?? 0) >= room) kept.push(tick);
	return kept;
}
