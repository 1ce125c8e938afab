/** Where the arrow keys lead on a map of tiles: to the nearest one in that direction. */

export interface Spot {
	readonly country: string;
	readonly column: number;
	readonly row: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [across: number, down: number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

const inOrder = (spots: readonly Spot[]): Spot[] => [...spots].sort((a, b) => a.row - b.row || a.column - b.column);

/** The tile a key leads to; the same one at the edge of the map, `null` if the key is not one that moves. */
export function step(spots: readonly Spot[], from: string, key: string): string | null {
	const here = spots.find((spot) => spot.country === from);
	if (!here) return null;
	if (key === 'Home') return inOrder(spots)[0]?.country ?? null;
	if (key === 'End') return inOrder(spots).at(-1)?.country ?? null;
	const direction = DIRECTIONS[key];
	if (!direction) return null;
	const [across, down] = direction;
	const ahead = spots
		.map((spot) => {
			const along = (spot.column - here.column) * across + (spot.row - here.row) * down;
			const aside = Math.abs((spot.column - here.column) * down) + Math.abs((spot.row - here.row) * across);
			return { spot, along, cost: along + 2.5 * aside };
		})
		.filter(({ along }) => along > 0)
		.sort((a, b) => a.cost - b.cost);
	return ahead[0]?.spot.country ?? from;
}
