/**
 * Where each partner country's tile stands: column from the west, row from the north. Neighbours touch where that can be.
 * It is a map: west is left in every language.
 */
import { isMoveKey, onMap } from '../frame/steps';

export const TILE_PLACES: Readonly<Record<string, readonly [column: number, row: number]>> = {
	BLR: [4, 0],
	RUS: [5, 0],
	BIH: [0, 1],
	SRB: [1, 1],
	MDA: [3, 1],
	UKR: [4, 1],
	KAZ: [7, 1],
	MNE: [0, 2],
	XKX: [1, 2],
	GEO: [5, 2],
	UZB: [7, 2],
	KGZ: [8, 2],
	ALB: [0, 3],
	MKD: [1, 3],
	TUR: [3, 3],
	ARM: [5, 3],
	AZE: [6, 3],
	TKM: [7, 3],
	TJK: [8, 3],
	LBN: [4, 4],
	SYR: [5, 4],
	MAR: [0, 5],
	DZA: [1, 5],
	TUN: [2, 5],
	ISR: [4, 5],
	PSE: [5, 5],
	JOR: [6, 5],
	LBY: [2, 6],
	EGY: [3, 6]
};

export const TILE_COLUMNS = 9;
export const TILE_ROWS = 7;

export interface Spot {
	readonly country: string;
	readonly column: number;
	readonly row: number;
}

/** The tile a key leads to; the same one at the edge of the map, `null` if the key is not one that moves. */
export function step(spots: readonly Spot[], from: string, key: string): string | null {
	const places = spots.map(({ country, column, row }) => ({ id: country, x: column, y: row }));
	if (!isMoveKey(key) || !places.some(({ id }) => id === from)) return null;
	return onMap(places, from, key)?.id ?? null;
}
