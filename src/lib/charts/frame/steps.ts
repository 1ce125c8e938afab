/** Moving from point to point: which one a key leads to, which one the pointer means. Pure. */
import type { NavigationPoint } from './contract';

/** Keys that move; the rest belong to the page. */
export type MoveKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

const MOVE_KEYS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

export const isMoveKey = (key: string): key is MoveKey => MOVE_KEYS.includes(key);

/**
 * How the pointer finds its point: the nearest point within reach, the row or the column it is in.
 */
export type Near = 'point' | 'row' | 'column';

/** Farther than this from every point, the pointer means none, px. */
const REACH = 64;

/** Where a key leads from a point; null without points. */
export type Navigate = (
	points: readonly NavigationPoint[],
	from: string | null,
	key: MoveKey
) => NavigationPoint | null;

const inOrder = (points: readonly NavigationPoint[]): NavigationPoint[] =>
	[...points].sort((a, b) => a.x - b.x || a.y - b.y);

/** The series in the order they were given, each from left to right. */
function rowsOf(points: readonly NavigationPoint[]): NavigationPoint[][] {
	const rows = new Map<string, NavigationPoint[]>();
	for (const point of points) {
		const row = rows.get(point.series);
		if (row) row.push(point);
		else rows.set(point.series, [point]);
	}
	return [...rows.values()].map(inOrder);
}

const closest = (
	points: readonly NavigationPoint[],
	distance: (point: NavigationPoint) => number
): NavigationPoint | null =>
	points.reduce<NavigationPoint | null>(
		(best, point) => (best === null || distance(point) < distance(best) ? point : best),
		null
	);

/**
 * The point a key leads to. Left and right follow the drawing along a series, up and down change the series at the
 * same place, Home and End jump to its ends. Where every series has one point, all keys run through the series.
 * @returns the point itself at the edge; null without points
 */
export function move(points: readonly NavigationPoint[], from: string | null, key: MoveKey): NavigationPoint | null {
	const rows = rowsOf(points);
	const at = rows.findIndex((row) => row.some((point) => point.id === from));
	const row = rows[at];
	if (!row) return rows[0]?.[0] ?? null;
	const index = row.findIndex((point) => point.id === from);
	const here = row[index] as NavigationPoint;
	const single = rows.every((other) => other.length === 1);
	const beside = (step: number) => closest(rows[at + step] ?? [], (point) => Math.abs(point.x - here.x)) ?? here;
	switch (key) {
		case 'ArrowLeft':
			return single ? beside(-1) : (row[index - 1] ?? here);
		case 'ArrowRight':
			return single ? beside(1) : (row[index + 1] ?? here);
		case 'ArrowUp':
			return beside(-1);
		case 'ArrowDown':
			return beside(1);
		case 'Home':
			return (single ? rows[0] : row)?.at(0) ?? here;
		case 'End':
			return (single ? rows.at(-1) : row)?.at(-1) ?? here;
	}
}

/** The point the pointer means; null if it is too far from all of them. */
export function nearest(
	points: readonly NavigationPoint[],
	x: number,
	y: number,
	near: Near = 'point'
): NavigationPoint | null {
	const far = (point: NavigationPoint): number => {
		const across = Math.abs(point.x - x);
		const along = Math.abs(point.y - y);
		if (near === 'row') return along * 10_000 + across;
		if (near === 'column') return across * 10_000 + along;
		return Math.hypot(across, along);
	};
	const found = closest(points, far);
	return found && (near !== 'point' || far(found) <= REACH) ? found : null;
}

const STEP: Readonly<Record<MoveKey, number>> = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowUp: -1,
	ArrowDown: 1,
	Home: -Infinity,
	End: Infinity
};

/**
 * The point a key leads to in a cloud of points: left and right go through all of them by their place across, up and
 * down by their height, so that every point is reached.
 */
export const throughCloud: Navigate = (points, from, key) => {
	const byHeight = key === 'ArrowUp' || key === 'ArrowDown';
	const line = byHeight ? [...points].sort((a, b) => a.y - b.y || a.x - b.x) : inOrder(points);
	const at = line.findIndex((point) => point.id === from);
	return line[at < 0 ? 0 : Math.max(0, Math.min(line.length - 1, at + STEP[key]))] ?? null;
};

/** A place on a plane. */
export interface Spot {
	readonly id: string;
	readonly x: number;
	readonly y: number;
}

const DIRECTIONS: Readonly<Partial<Record<MoveKey, readonly [across: number, down: number]>>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};
/** How much farther a place seems for standing aside of the direction. */
const ASIDE = 2.5;

/**
 * The place a key leads to on a map: the nearest in that direction, the same one at the edge; Home and End lead to the
 * first and the last as one reads, from the top.
 * @returns the first without a place to start from; null without places
 */
export function onMap<T extends Spot>(spots: readonly T[], from: string | null, key: MoveKey): T | null {
	const reading = [...spots].sort((a, b) => a.y - b.y || a.x - b.x);
	const here = spots.find(({ id }) => id === from);
	const direction = DIRECTIONS[key];
	if (!direction) return reading.at(key === 'Home' ? 0 : -1) ?? null;
	if (!here) return reading[0] ?? null;
	const [across, down] = direction;
	const ahead = spots
		.map((spot) => {
			const along = (spot.x - here.x) * across + (spot.y - here.y) * down;
			const aside = Math.abs((spot.x - here.x) * down) + Math.abs((spot.y - here.y) * across);
			return { spot, along, cost: along + ASIDE * aside };
		})
		.filter(({ along }) => along > 0)
		.sort((a, b) => a.cost - b.cost || (a.spot.id < b.spot.id ? -1 : 1));
	return ahead[0]?.spot ?? here;
}
