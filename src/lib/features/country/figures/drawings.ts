/** The two small drawings of a row: its course through the years, and where it lies among others. Paths in whole px. Pure. */
import { scaleLinear } from 'd3';
import type { Datum } from '$lib/charts/frame/contract';
import { layout } from '$lib/charts/spark/layout';
import type { Direction } from '$lib/domain/indicator';

/** Drawn at half of this size, so that whole numbers suffice. */
export const SPARK = { width: 200, height: 52 } as const;
export const STRIP = { width: 400, height: 44 } as const;

export interface SparkPaths {
	readonly line: string;
	/** First and last value, and what stands alone. */
	readonly dots: string;
}

/** A path in whole px. */
export const whole = (path: string): string =>
	path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
const dot = (x: number, y: number): string => `M${Math.round(x)} ${Math.round(y)}h0`;

/** Values outside of the years are left out. */
export function sparkOf(points: readonly Datum[], yearFrom: number, yearTo: number): SparkPaths {
	const { paths, dots } = layout(points, { yearFrom, yearTo, height: SPARK.height }, SPARK.width);
	return { line: whole(paths.join('')), dots: dots.map(({ x, y }) => dot(x, y)).join('') };
}

export interface StripMarks {
	readonly others: string;
	readonly own: string;
	/** x; null: no median. */
	readonly median: number | null;
	readonly union: string;
	/** The end towards which values are better. */
	readonly better: 'low' | 'high' | null;
}

export interface StripValues {
	readonly own: number;
	readonly others: readonly number[];
	readonly median: number | null;
	readonly union: number | null;
	/** Of all partner countries. */
	readonly range: readonly [low: number, high: number];
}

const EDGE = 24;

/** One scale for all rows of a kind: it begins at zero, or below where values do, and ends beyond the greatest. */
export function stripOf({ own, others, median, union, range }: StripValues, direction: Direction): StripMarks {
	const all = [own, ...others, ...range, ...(union === null ? [] : [union])];
	const x = scaleLinear()
		.domain([Math.min(0, ...all), Math.max(0, ...all) || 1])
		.range([EDGE, STRIP.width - EDGE]);
	const at = (value: number) => dot(x(value), STRIP.height / 2);
	return {
		others: others.map(at).join(''),
		own: at(own),
		median: median === null ? null : Math.round(x(median)),
		union: union === null ? '' : at(union),
		better: direction === 'neutral' ? null : direction === 'lower_is_better' ? 'low' : 'high'
	};
}
