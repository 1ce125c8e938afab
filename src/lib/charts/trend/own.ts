/** The reader's own series in a trend: their lines and marks apart from those of what is published. Pure. */
import { squareAt, type Square } from '../frame/own';
import type { TrendLine, TrendMarks, TrendPoint } from './layout';

export interface OwnPoint extends TrendPoint {
	readonly square: Square;
}

interface MarksApart<M extends TrendMarks> {
	readonly published: M;
	readonly lines: readonly TrendLine[];
	readonly points: readonly OwnPoint[];
}

/** @param isOwn whether the series of an id is the reader's */
export function marksApart<M extends TrendMarks>(marks: M, isOwn: (id: string) => boolean): MarksApart<M> {
	const own = ({ id }: { readonly id: string }) => isOwn(id);
	const others = ({ id }: { readonly id: string }) => !isOwn(id);
	return {
		published: { ...marks, lines: marks.lines.filter(others), points: marks.points.filter(others) },
		lines: marks.lines.filter(own),
		points: marks.points.filter(own).map((point) => ({ ...point, square: squareAt(point) }))
	};
}
