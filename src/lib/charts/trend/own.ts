/** The reader's own series in a trend: their lines and marks apart from those of what is published. Pure. */
import type { TrendMarksInContext } from './context';
import type { TrendLine, TrendPoint } from './layout';

/** A square by its upper left corner, px. */
export interface OwnPoint extends TrendPoint {
	readonly square: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface MarksApart {
	readonly published: TrendMarksInContext;
	readonly lines: readonly TrendLine[];
	readonly points: readonly OwnPoint[];
}

/** Of the square of a value, px. */
const SIDE = 7;
const corner = (middle: number): number => Math.round((middle - SIDE / 2) * 100) / 100;

/** @param isOwn whether the series of an id is the reader's */
export function marksApart(marks: TrendMarksInContext, isOwn: (id: string) => boolean): MarksApart {
	const own = ({ id }: { readonly id: string }) => isOwn(id);
	const others = ({ id }: { readonly id: string }) => !isOwn(id);
	return {
		published: { ...marks, lines: marks.lines.filter(others), points: marks.points.filter(others) },
		lines: marks.lines.filter(own),
		points: marks.points
			.filter(own)
			.map((point) => ({ ...point, square: { x: corner(point.x), y: corner(point.y), width: SIDE, height: SIDE } }))
	};
}
