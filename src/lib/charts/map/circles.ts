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

/** Between two circles, px. */
const APART = 2;
/** Steps of the search, px. */
const STEP = 3;
/** Lying on the place of another country counts like lying so much farther away, px. */
const UPON = 24;

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
	const clear = (x: number, y: number): boolean =>
		[...placed.values()].every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * r + APART) &&
		large.every((other) => Math.hypot(other.x - x, other.y - y) >= r + Math.min(other.r, 18));
	const upon = (id: string, x: number, y: number): number =>
		small.filter((other) => other.id !== id && Math.hypot(other.x - x, other.y - y) < r).length;
	for (const { id, x, y } of inTurn(small)) {
		let best: { x: number; y: number; cost: number } | null = null;
		for (let distance = 0; distance <= Math.hypot(room.right - room.left, room.bottom - room.top); distance += STEP) {
			if (best && distance >= best.cost) break;
			const turns = Math.max(1, Math.round((2 * Math.PI * distance) / STEP));
			for (let turn = 0; turn < turns; turn += 1) {
				const angle = (2 * Math.PI * turn) / turns;
				const at = { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
				if (at.x < room.left + r || at.x > room.right - r || at.y < room.top + r || at.y > room.bottom - r) continue;
				if (!clear(at.x, at.y)) continue;
				const cost = distance + UPON * upon(id, at.x, at.y);
				if (!best || cost < best.cost - 1e-9) best = { ...at, cost };
			}
		}
		if (!best) throw new RangeError(`no room for the circle of ${id}`);
		placed.set(id, { x: Math.round(best.x * 10) / 10, y: Math.round(best.y * 10) / 10, r });
	}
	return placed;
}

/** Those with many neighbours last, so that the others keep their places. */
function inTurn(small: readonly Anchored[]): Anchored[] {
	const crowd = (one: Anchored) => small.filter((other) => Math.hypot(other.x - one.x, other.y - one.y) < 60).length;
	return [...small].sort((a, b) => crowd(a) - crowd(b) || a.x - b.x || (a.id < b.id ? -1 : 1));
}
