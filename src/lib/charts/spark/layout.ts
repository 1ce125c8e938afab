/** A small line for a list: the course of a series, without axes. Pure. */
import { scaleLinear } from 'd3';
import type { Datum } from '../frame/contract';
import { given, runs } from '../frame/runs';
import { checkValue, checkYear } from '../frame/ticks';

export interface SparkOptions {
	readonly yearFrom: number;
	readonly yearTo: number;
	readonly height: number;
	/** Ends of the value axis, to give several lines one scale; default: the series' own. */
	readonly range?: readonly [low: number, high: number];
}

export interface SparkMarks {
	/** One per run of consecutive years. */
	readonly paths: readonly string[];
	/** The first and the last value, and those that stand alone. */
	readonly dots: readonly { readonly x: number; readonly y: number; readonly last: boolean }[];
}

const EDGE = 4;
const round = (px: number): number => Math.round(px * 10) / 10;

/**
 * Place a small line.
 * @param width px
 * @throws {RangeError} on impossible data
 */
export function layout(points: readonly Datum[], options: SparkOptions, width: number): SparkMarks {
	const { yearFrom, yearTo, height, range } = options;
	checkYear(yearFrom, 'yearFrom');
	checkYear(yearTo, 'yearTo');
	if (yearFrom > yearTo) throw new RangeError(`years ${yearFrom}..${yearTo}`);
	range?.forEach((end) => checkValue(end, 'range'));
	const own = given(points, yearFrom, yearTo, 'spark');
	const values = own.map((point) => point.value);
	const low = Math.min(range?.[0] ?? Infinity, ...values);
	const high = Math.max(range?.[1] ?? -Infinity, ...values);
	const middle = (first: number, last: number) => (first + last) / 2;
	const across = scaleLinear()
		.domain([yearFrom, yearTo])
		.range([EDGE, width - EDGE]);
	const along = scaleLinear()
		.domain([low, high])
		.range([height - EDGE, EDGE]);
	const x = (year: number) => round(yearFrom === yearTo ? middle(0, width) : across(year));
	const y = (value: number) => round(high - low > 0 ? along(value) : middle(0, height));
	const lines = runs(own);
	const last = own.at(-1);
	return {
		paths: lines
			.filter((run) => run.length > 1)
			.map((run) => `M${run.map((point) => `${x(point.year)},${y(point.value)}`).join('L')}`),
		dots: own
			.filter(
				(point) => point === last || point === own[0] || lines.some((run) => run.length === 1 && run[0] === point)
			)
			.map((point) => ({ x: x(point.year), y: y(point.value), last: point === last }))
	};
}
