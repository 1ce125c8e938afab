/** One event on the axis: its mark, and its label where there is room for it. */
import { textWidth, wrap } from '../frame/labels';
import type { PlacedText, TimelineEvent } from './marks';
import { dayOf } from './time';

export interface Plot {
	readonly x0: number;
	readonly x1: number;
	/** Where the morning of a day stands, px. */
	readonly at: (day: number) => number;
}

/** An event with all that belongs to it; heights count from the top of its lane. */
export interface Placed {
	readonly kind: 'point' | 'span';
	readonly mark: { readonly x0: number; readonly x1: number };
	readonly x0: number;
	readonly x1: number;
	readonly height: number;
	/** Middle of the mark. */
	readonly middle: number;
	readonly label: PlacedText | null;
}

/** Size of the type and height of a line, px. */
export const FONT = 13;
export const LINE = 17;
/** Radius of a point, and the narrowest span that is still seen to be one. */
export const RADIUS = 5;
const NARROWEST = 8;
const LANE = 16;
const LABELLED = 24;
const GAP = 6;

/** A day is a point; a month, a year or several days are a span. Both stay inside the plot. */
function markOf(event: TimelineEvent, { x0, x1, at }: Plot): Pick<Placed, 'kind' | 'mark'> {
	const from = at(dayOf(event.start));
	const to = at(dayOf(event.end) + 1);
	const point = event.precision === 'day' && to - from < 2.5 * RADIUS;
	if (!point && to - from >= NARROWEST) return { kind: 'span', mark: { x0: from, x1: to } };
	const size = point ? 2 * RADIUS : NARROWEST;
	const left = Math.max(x0, Math.min((from + to - size) / 2, x1 - size));
	return { kind: point ? 'point' : 'span', mark: { x0: left, x1: left + size } };
}

/** The event's mark, with its label right of it, left of it, or under it in as many lines as it needs. */
export function placed(event: TimelineEvent, label: string | null, plot: Plot): Placed {
	const { kind, mark } = markOf(event, plot);
	if (label === null) return { kind, mark, ...mark, height: LANE, middle: LANE / 2, label: null };
	const room = textWidth(label, FONT);
	const beside = { kind, mark, height: LABELLED, middle: LABELLED / 2 };
	const lines = [{ text: label, y: LABELLED / 2 + 0.35 * FONT }];
	if (mark.x1 + GAP + room <= plot.x1)
		return { ...beside, x0: mark.x0, x1: mark.x1 + GAP + room, label: { x: mark.x1 + GAP, anchor: 'left', lines } };
	if (mark.x0 - GAP - room >= plot.x0)
		return { ...beside, x0: mark.x0 - GAP - room, x1: mark.x1, label: { x: mark.x0 - GAP, anchor: 'right', lines } };
	const wrapped = wrap(label, plot.x1 - plot.x0, FONT);
	const widest = Math.max(...wrapped.map((line) => textWidth(line, FONT)), 0);
	const x = Math.max(plot.x0, Math.min(mark.x0, plot.x1 - widest));
	return {
		kind,
		mark,
		x0: Math.min(mark.x0, x),
		x1: Math.max(mark.x1, x + widest),
		height: LANE + 4 + wrapped.length * LINE,
		middle: LANE / 2,
		label: { x, anchor: 'left', lines: wrapped.map((text, at) => ({ text, y: LANE + at * LINE + FONT })) }
	};
}

export interface Extent {
	readonly x0: number;
	readonly x1: number;
}

/**
 * The lane of each thing, in the order given: the first lane it fits in without touching what stands there.
 * @param gap px kept free between two things of one lane
 */
export function lanesOf(things: readonly Extent[], gap: number): number[] {
	const lanes: Extent[][] = [];
	return things.map((thing) => {
		const free = lanes.findIndex((lane) =>
			lane.every((other) => thing.x0 >= other.x1 + gap || thing.x1 + gap <= other.x0)
		);
		const lane = free < 0 ? lanes.length : free;
		(lanes[lane] ??= []).push(thing);
		return lane;
	});
}
