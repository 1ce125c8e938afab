/** Where the tags of a reader's own values stand on maps and tiles: by their country, clear of the others. Pure; px. */
import type { Room } from '../frame/bands';
import { textWidth } from '../frame/labels';
import { placeTag, tagSize, type OwnAtPlace, type OwnTag, type TagSize } from '../frame/own-tag';
import type { TileMarks } from '../tiles/layout';
import type { MapMark, MapMarks } from './layout';

const FONT = 11;
/** Narrower than this, a map has no room for values beside its countries, px. */
const NARROW = 480;
/** So far a tag stands over a circle it belongs to, px. */
const OVER = 4;
/** Between a tag and what is written in a shape, px. */
const GAP = 2;

/** Of the circle of a country, or of what is written in its shape. */
function roomOf({ circle, lines, x }: MapMark): Room {
	if (circle)
		return {
			left: circle.x - circle.r,
			right: circle.x + circle.r,
			top: circle.y - circle.r,
			bottom: circle.y + circle.r
		};
	const half = Math.max(...lines.map(({ text, size }) => textWidth(text, size))) / 2;
	const ys = lines.map(({ y }) => y);
	return { left: x - half, right: x + half, top: Math.min(...ys) - 9, bottom: Math.max(...ys) + 3 };
}

const meet = (a: Room, b: Room): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** At one side of a circle, above or beneath its middle; beneath, above or beside what is written in a shape. */
function spots(
	room: Room,
	onCircle: boolean,
	{ width, height }: TagSize
): { readonly x: number; readonly y: number }[] {
	if (!onCircle) {
		const [x, y] = [(room.left + room.right - width) / 2, (room.top + room.bottom - height) / 2];
		return [
			{ x, y: room.bottom + GAP },
			{ x, y: room.top - GAP - height },
			{ x: room.right + GAP, y },
			{ x: room.left - GAP - width, y }
		];
	}
	const [right, left] = [room.right - OVER, room.left + OVER - width];
	const [top, bottom] = [room.top + OVER - height, room.bottom - OVER];
	return [top, bottom].flatMap((y) => [right, left].map((x) => ({ x, y })));
}

/**
 * With its value where one of four places is free for that, else, as on a narrow map, the square alone.
 * @param own those of countries that are not on the map are left out
 */
export function tagsOnMap({ countries, width, height }: MapMarks, own: readonly OwnAtPlace[]): OwnTag[] {
	const rooms = new Map(countries.map((mark) => [mark.country, roomOf(mark)]));
	const circles = new Set(countries.filter(({ circle }) => circle).map(({ country }) => country));
	const taken: Room[] = [];
	return own.flatMap((one) => {
		const room = rooms.get(one.country);
		if (!room) return [];
		const others = [...rooms].flatMap(([country, other]) => (country === one.country ? [] : [other]));
		const alone = tagSize('', null, width < NARROW ? 3 : 5);
		const places = (width < NARROW ? [alone] : [tagSize(one.text, FONT, 6), alone]).flatMap((size) =>
			spots(room, circles.has(one.country), size).map((at) => ({ size, at }))
		);
		const isFree = ({ size, at }: (typeof places)[number]): boolean => {
			const tag = { left: at.x, right: at.x + size.width, top: at.y, bottom: at.y + size.height };
			const inside = tag.left >= 1 && tag.right <= width - 1 && tag.top >= 1 && tag.bottom <= height - 1;
			return inside && ![...others, ...taken].some((other) => meet(tag, other));
		};
		const { size, at } = places.find(isFree) ?? {
			size: alone,
			at: { x: Math.min(room.right - OVER, width - alone.width), y: Math.max(0, room.top + OVER - alone.height) }
		};
		taken.push({ left: at.x, right: at.x + size.width, top: at.y, bottom: at.y + size.height });
		return [placeTag(one, size, at)];
	});
}

/** A tile holds the value too from this side on, px. */
const HOLDS_VALUE = 52;
/** A tile smaller than this has no room for a square of the usual size, px. */
const SMALL = 40;
/** So far a tag stands out over the corner, px. */
const OUT = 3;

/**
 * At the upper corner of the tile, clear of what is written in it.
 * @param own those of countries without a tile are left out
 */
export function tagsOnTiles({ tiles, size }: TileMarks, own: readonly OwnAtPlace[]): OwnTag[] {
	return own.flatMap((one) => {
		const found = tiles.find(({ tile }) => tile.country === one.country);
		if (!found) return [];
		const whole = tagSize(one.text, FONT, 6);
		const tag = size >= HOLDS_VALUE && whole.width <= size + OUT ? whole : tagSize('', null, size < SMALL ? 3 : 5);
		return [placeTag(one, tag, { x: found.x + size + OUT - tag.width, y: found.y - OUT })];
	});
}
