/** Circles for countries too small to hit: each as near to its country as there is room. Pure. */

/** A country's place, and how large a circle fits into it there, px. */
export interface Anchored {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

export interface Placed {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

interface Room {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Between two circles, px; also makes good for rounding. */
const APART = 2;
/** Steps of the search, px. */
const STEP = 3;
/** Lying on the place of another country counts like lying so much farther away, px. */
const UPON = 24;
/** How far the label of a large country reaches, px. */
const LABEL = { least: 14, most: 18 };
/** How often the circles may change places and move on. */
const PASSES = 4;

type Spot = Pick<Placed, 'x' | 'y'>;

/**
 * Circles of one size that neither touch each other nor lie on the labels of the large countries.
 * @param large labelled within their shapes
 * @returns circles by id, inside the room
 * @throws {RangeError} if there is no room for all
 */
export function spreadCircles(
	small: readonly Anchored[],
	large: readonly Anchored[],
	r: number,
	room: Room
): Map<string, Placed> {
	const placed = new Map<string, Placed>();
	const order = inTurn(small);
	const place = (one: Anchored) => {
		placed.delete(one.id);
		placed.set(one.id, nearestFree(one, small, [...placed.values()], large, r, room));
	};
	order.forEach(place);
	for (let pass = 0; pass < PASSES; pass += 1) {
		exchange(order, placed);
		order.forEach(place);
	}
	return placed;
}

/** The free place nearest to a country, found by going round it in growing circles. */
function nearestFree(
	{ id, x, y }: Anchored,
	small: readonly Anchored[],
	placed: readonly Placed[],
	large: readonly Anchored[],
	r: number,
	room: Room
): Placed {
	const free = (at: Spot): boolean =>
		at.x >= room.left + r &&
		at.x <= room.right - r &&
		at.y >= room.top + r &&
		at.y <= room.bottom - r &&
		placed.every((other) => far(other, at) >= 2 * r + APART) &&
		large.every((other) => far(other, at) >= r + Math.max(LABEL.least, Math.min(other.r, LABEL.most)));
	const upon = (at: Spot): number => small.filter((other) => other.id !== id && far(other, at) < r).length;
	const farthest = Math.hypot(room.right - room.left, room.bottom - room.top);
	let best: (Placed & { cost: number }) | null = null;
	for (let distance = 0; distance <= Math.min(farthest, best?.cost ?? farthest); distance += STEP) {
		const turns = Math.max(1, Math.round((2 * Math.PI * distance) / STEP));
		for (let turn = 0; turn < turns; turn += 1) {
			const angle = (2 * Math.PI * turn) / turns;
			const at = { x: tenth(x + distance * Math.cos(angle)), y: tenth(y + distance * Math.sin(angle)) };
			if (!free(at)) continue;
			const cost = distance + UPON * upon(at);
			if (!best || cost < best.cost - 1e-9) best = { ...at, r, cost };
		}
	}
	if (!best) throw new RangeError(`no room for the circle of ${id}`);
	return { x: best.x, y: best.y, r };
}

/** Lets two circles change places where that brings them nearer to their countries, the farther one above all. */
function exchange(all: readonly Anchored[], placed: Map<string, Placed>): void {
	const cost = (one: Anchored, at: Placed) => far(one, at) ** 2;
	all.forEach((one, index) => {
		for (const other of all.slice(index + 1)) {
			const [here, there] = [placed.get(one.id) as Placed, placed.get(other.id) as Placed];
			if (cost(one, there) + cost(other, here) < cost(one, here) + cost(other, there) - 1e-9)
				placed.set(one.id, there).set(other.id, here);
		}
	});
}

const far = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);
const tenth = (px: number): number => Math.round(px * 10) / 10;

/** Those with many neighbours last, so that the others keep their places. */
function inTurn(small: readonly Anchored[]): Anchored[] {
	const crowd = (one: Anchored) => small.filter((other) => Math.hypot(other.x - one.x, other.y - one.y) < 60).length;
	return [...small].sort((a, b) => crowd(a) - crowd(b) || a.x - b.x || (a.id < b.id ? -1 : 1));
}
