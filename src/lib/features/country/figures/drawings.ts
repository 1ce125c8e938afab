/** The two small drawings of a row: its course through the years, and where it lies among others. Paths in whole px. Pure. */
import type { Datum } from '$lib/charts/frame/contract';
import { layout } from '$lib/charts/spark/layout';
import type { Direction } from '$lib/domain/indicator';
import { betterEnd, dotAt, extentFromZero, placeIn, type RowStripMarks } from '$lib/figure/row-strip/strip';

/** Drawn at half of this size, so that whole numbers suffice. */
export const SPARK = { width: 200, height: 52 } as const;
export const STRIP_WIDTH = 400;

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

export interface StripValues {
	readonly own: number;
	readonly others: readonly number[];
	readonly median: number | null;
	readonly union: number | null;
	/** Of all partner countries. */
	readonly range: readonly [low: number, high: number];
}

/** One scale for all rows of a kind: it begins at zero, or below where values do, and ends at the greatest. */
export function stripOf({ own, others, median, union, range }: StripValues, direction: Direction): RowStripMarks {
	const [low, high] = extentFromZero([own, ...others, ...range, ...(union === null ? [] : [union])]);
	const x = (value: number) => placeIn({ low, high, width: STRIP_WIDTH }, value);
	return {
		others: others.map((value) => dotAt(x(value))).join(''),
		own: dotAt(x(own)),
		median: median === null ? null : x(median),
		union: union === null ? '' : dotAt(x(union)),
		better: betterEnd(direction)
	};
}
