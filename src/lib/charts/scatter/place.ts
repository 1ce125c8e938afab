/** Labels of a cloud of points: each beside its point, none upon another, or none at all. Pure. */
import { LINE, round, SIZE, widest } from '../frame/bands';
import { wrap } from '../frame/labels';

/** Between a point's edge and its label, px. */
const GAP = 3;
/** Points nearer than this crowd each other, px. */
const CROWD = 48;

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Dot {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly text: string;
	/** Labelled before all others. */
	readonly first: boolean;
	readonly bold: boolean;
}

export interface CloudLabel {
	readonly id: string;
	readonly lines: readonly string[];
	readonly box: Box;
	/** On which side of the label its point lies: its lines are set towards it. */
	readonly towards: 'left' | 'right' | 'middle';
}

const over = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const around = ({ x, y, r }: Dot): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

/** Places beside a point in the order they are tried: right, left, above, below, then the corners. */
const SIDES: readonly (readonly [across: number, along: number])[] = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[1, -1],
	[1, 1],
	[-1, -1],
	[-1, 1]
];

function candidates(dot: Dot, lines: readonly string[]): Omit<CloudLabel, 'id' | 'lines'>[] {
	const width = widest(lines, dot.bold);
	const height = lines.length * LINE;
	return SIDES.map(([across, along]) => {
		// In a corner the label may come nearer, for the point is round.
		const aside = across !== 0 && along !== 0 ? dot.r * 0.7 : dot.r + GAP;
		const left = round(dot.x + (across > 0 ? aside : across < 0 ? -aside - width : -width / 2));
		const top = round(dot.y + (along > 0 ? aside : along < 0 ? -aside - height : -height / 2));
		return {
			box: { left, right: left + width, top, bottom: top + height },
			towards: across > 0 ? 'left' : across < 0 ? 'right' : 'middle'
		};
	});
}

/**
 * The labels that have room; those of crowded points are tried last. The order of the points does not matter.
 * @param room no label leaves it
 */
export function placeLabels(dots: readonly Dot[], room: Box, limit: number): CloudLabel[] {
	const crowd = new Map(
		dots.map((dot) => [dot.id, dots.filter((other) => Math.hypot(other.x - dot.x, other.y - dot.y) < CROWD).length])
	);
	const order = [...dots].sort(
		(a, b) =>
			Number(b.first) - Number(a.first) || (crowd.get(a.id) ?? 0) - (crowd.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1)
	);
	const placed: CloudLabel[] = [];
	for (const dot of order) {
		const lines = wrap(dot.text, limit, SIZE, dot.bold);
		const others = dots.filter((other) => other.id !== dot.id).map(around);
		const inside = candidates(dot, lines).filter(
			({ box }) => box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom
		);
		const free = inside.filter(({ box }) => !placed.some((label) => over(box, label.box)));
		const found =
			free.find(({ box }) => !others.some((other) => over(box, other))) ?? (dot.first ? free[0] : undefined);
		if (found) placed.push({ id: dot.id, lines, ...found });
	}
	return placed;
}
