/** A schematic map of the partner countries: one tile each, coloured by an ordered class. */
import type { FrameWords } from '../frame/contract';
import type { KeyItem } from '../frame/key';
import { TILE_COLUMNS, TILE_PLACES, TILE_ROWS } from './places';

/** A class of the map, from least to most. */
export interface TileClass {
	readonly code: string;
	readonly name: string;
	/** Up to four characters written in the tile, so that colour is not the only cue. */
	readonly mark: string;
}

export interface Tile {
	/** ISO 3166-1 alpha-3. */
	readonly country: string;
	/** Full name, with its asterisk where it has a footnote. */
	readonly name: string;
	/** The name carries a footnote; an asterisk is drawn. */
	readonly footnote: boolean;
	/** Code of its class; `null` = not known. */
	readonly code: string | null;
	/** What the tile stands for, for other programs; `null` = not known. */
	readonly value: number | string | null;
	/** The value's own year; null: it has no value, and its tile is no mark. */
	readonly year?: number | null;
	/** Written in the tile instead of the sign of its class. */
	readonly sign?: string;
	readonly href: string;
	/** Lines of the tip: the first is its heading. */
	readonly tip: readonly string[];
}

/** Steps of the one-hue ramp. */
export type Level = 1 | 2 | 3 | 4 | 5;

export interface PlacedTile {
	readonly tile: Tile;
	readonly x: number;
	readonly y: number;
	/** Side of the square, px. */
	readonly size: number;
	/** Step of the ramp; `null` = not known, drawn hatched. */
	readonly level: Level | null;
	readonly mark: string;
	readonly column: number;
	readonly row: number;
}

export interface LegendEntry {
	readonly code: string | null;
	readonly name: string;
	readonly mark: string;
	readonly level: Level | null;
	readonly count: number;
}

export interface TileMarks {
	readonly width: number;
	readonly height: number;
	readonly size: number;
	/** Sizes of the country code and of the class mark, px. */
	readonly codeSize: number;
	readonly markSize: number;
	readonly tiles: readonly PlacedTile[];
	/** Places of the map without a tile, drawn faintly so that the others keep their meaning. */
	readonly rest: readonly { readonly country: string; readonly x: number; readonly y: number }[];
	/** Classes from most to least, then the unknown if there are any. */
	readonly legend: readonly LegendEntry[];
}

const LARGEST_PITCH = 80;

/** The step of the ramp for the n-th of so many classes. */
export function levelOf(position: number, classes: number): Level {
	return (classes === 1 ? 4 : Math.round(1 + (4 * position) / (classes - 1))) as Level;
}

/**
 * Set a tile per country in its place on the map.
 * @param classes from least to most, five at the most
 * @param unknownName what the class of the unknown is called
 * @param width px of the whole drawing
 * @throws {RangeError} if a country has no place on the map or stands there twice, if a class is unknown,
 * or if there are more classes than steps of the ramp
 */
export function layout(
	tiles: readonly Tile[],
	classes: readonly TileClass[],
	unknownName: string,
	width: number
): TileMarks {
	if (classes.length > 5) throw new RangeError(`${classes.length} classes: a one-hue ramp tells five apart`);
	if (!(width > 0)) throw new RangeError(`width ${width}`);
	const pitch = Math.min(LARGEST_PITCH, width / TILE_COLUMNS);
	const gap = pitch < 40 ? 2 : 4;
	const size = pitch - gap;
	const left = (width - TILE_COLUMNS * pitch) / 2;
	const cornerOf = ([column, row]: readonly [number, number]): { x: number; y: number } => ({
		x: left + column * pitch + gap / 2,
		y: row * pitch + gap / 2
	});
	const seen = new Set<string>();

	const placed = tiles.map((tile): PlacedTile => {
		const place = TILE_PLACES[tile.country];
		if (!place) throw new RangeError(`country "${tile.country}" has no tile on the map`);
		if (seen.has(tile.country)) throw new RangeError(`country "${tile.country}" stands twice on the map`);
		seen.add(tile.country);
		const position = classes.findIndex((one) => one.code === tile.code);
		if (tile.code !== null && position < 0)
			throw new RangeError(`tile "${tile.country}" has class "${tile.code}", which is not declared`);
		const [column, row] = place;
		return {
			tile,
			...cornerOf(place),
			size,
			level: tile.code === null ? null : levelOf(position, classes.length),
			mark: tile.sign ?? classes[position]?.mark ?? '',
			column,
			row
		};
	});

	const countOf = (code: string | null): number => tiles.filter((tile) => tile.code === code).length;
	const legend: LegendEntry[] = classes
		.map((one, position) => ({ ...one, level: levelOf(position, classes.length), count: countOf(one.code) }))
		.reverse();
	if (countOf(null) > 0) legend.push({ code: null, name: unknownName, mark: '', level: null, count: countOf(null) });

	return {
		width,
		height: TILE_ROWS * pitch,
		size,
		codeSize: Math.max(10, Math.min(17, pitch * 0.3)),
		markSize: Math.max(9.5, Math.min(13, pitch * 0.2)),
		tiles: placed,
		rest: Object.entries(TILE_PLACES)
			.filter(([country]) => !seen.has(country))
			.map(([country, place]) => ({ country, ...cornerOf(place) })),
		legend
	};
}

/** Texts of the tile map in the reader's language. */
export interface TilesWords extends FrameWords {
	/** What the class of the countries of which nothing is known is called. */
	readonly unknown: string;
	/** What the key counts: `Countries by latest round`. */
	readonly key: string;
}

/** The classes as a key, for files of the drawing. */
export const legendItems = (entries: readonly LegendEntry[]): KeyItem[] =>
	entries.map(({ name, mark, level, count }) => ({
		shape: 'swatch',
		sign: mark,
		...(level !== null && { level }),
		label: name,
		count
	}));
