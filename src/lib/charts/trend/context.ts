/** Grey lines behind the series of a trend, such as every other country: neither walked to nor marks. Pure. */
import { layout, type TrendMarks } from './layout';
import type { TrendOptions, TrendSeries } from './series';

/** Where the name of a grey line stands while it is pointed at elsewhere. */
export interface ContextName {
	readonly id: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
}

export interface TrendMarksInContext extends TrendMarks {
	readonly contextNames: readonly ContextName[];
}

/** A hairline behind the others needs no more, and there are many of them. */
const inWholePixels = (path: string): string =>
	path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));

/** Beside a ranking of few countries a trend is still a trend, px. */
const LOWEST = 240;
/** Drawings narrower than this keep their own height. */
const WIDE = 520;
const ABOVE = 7;

/** The marks of some series with those of the others left as lines alone. */
export function linesAlone(marks: TrendMarks, isOwn: (id: string) => boolean): TrendMarks {
	const own = ({ id }: { readonly id: string }) => isOwn(id);
	return {
		...marks,
		breaks: marks.breaks.filter(own),
		doubts: marks.doubts.filter(own),
		points: marks.points.filter(own),
		navigationPoints: marks.navigationPoints.filter(({ series }) => isOwn(series))
	};
}

/**
 * A trend with the lines of `options.context` behind it. Without a series there is none.
 * @throws {RangeError} as a trend
 */
export function layoutInContext(
	series: readonly TrendSeries[],
	{ height, ...options }: TrendOptions,
	width: number
): TrendMarksInContext {
	const context = (series.length ? (options.context ?? []) : []).map((one) => ({
		...one,
		role: 'context' as const,
		colour: 0 as const
	}));
	const sized = height !== undefined && width >= WIDE ? { ...options, height: Math.max(height, LOWEST) } : options;
	const all = layout([...series, ...context], sized, width);
	const names = new Map(context.map(({ id, name }) => [id, name]));
	const ends = new Map(all.points.flatMap((point) => (names.has(point.id) ? [[point.id, point] as const] : [])));
	const marks = linesAlone(all, (id) => !names.has(id));
	return {
		...marks,
		lines: marks.lines.map((one) => (names.has(one.id) ? { ...one, path: inWholePixels(one.path) } : one)),
		statuses: context.length ? layout(series, options, width).statuses : all.statuses,
		contextNames: [...ends].map(([id, { x, y }]) => ({ id, name: names.get(id) ?? id, x, y: y - ABOVE }))
	};
}
