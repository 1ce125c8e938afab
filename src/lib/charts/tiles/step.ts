/** Where the arrow keys lead on a map of tiles: to the nearest one in that direction. */
import { isMoveKey, onMap } from '../frame/steps';

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
