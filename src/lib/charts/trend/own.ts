/** The reader's own series in a trend: their lines and marks apart from those of what is published. Pure. */
import type { StatusWords } from '../frame/contract';
import type { KeyItem } from '../frame/key';
import { ownKey, ownStatusKey, squareAt, type OwnWords, type Square } from '../frame/own';
import { keyItems, signsIn } from '../frame/status';
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

/** The marks that are drawn: own ones, then those of published values of the same statuses. */
export function keyOf(
	marks: TrendMarks,
	isOwn: (id: string) => boolean,
	statuses: StatusWords,
	{ label, status }: OwnWords
): KeyItem[] {
	const { published, lines, points } = marksApart(marks, isOwn);
	const drawn = signsIn(published.points);
	return [
		ownKey(label, lines.length > 0),
		...ownStatusKey(signsIn(points), statuses, status),
		// A break and a doubt have one sign in either.
		...keyItems(
			marks.statuses.filter((sign) => (sign !== 'E' && sign !== 'P') || drawn.includes(sign)),
			statuses
		)
	];
}
