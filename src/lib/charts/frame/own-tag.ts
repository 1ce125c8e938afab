/** A reader's own value on a map: a square on a tag of paper, with the value where there is room. Pure; px. */
import type { ObsStatus } from './contract';
import { textWidth } from './labels';
import type { Square } from './own';

/** A value of the reader's own, where the published one of its country stands. */
export interface OwnAtPlace {
	/** Unique among the marks. */
	readonly id: string;
	/** ISO 3166-1 alpha-3. */
	readonly country: string;
	readonly year: number;
	readonly value: number;
	readonly status: ObsStatus;
	/** As it is written, its year where that is not the one asked for. */
	readonly text: string;
}

export interface OwnTag {
	readonly of: OwnAtPlace;
	readonly tag: Square;
	readonly square: Square;
	/** null: tip and table say the value. */
	readonly text: { readonly x: number; readonly y: number; readonly size: number } | null;
}

/** A tag's size, px. */
export interface TagSize {
	readonly width: number;
	readonly height: number;
	/** Of its square. */
	readonly side: number;
	/** Of its text; null: it has none. */
	readonly font: number | null;
}

const PAD = 3;

/** @param font of its text, px; null: the square alone */
export const tagSize = (text: string, font: number | null, side: number): TagSize => ({
	width: side + 2 * PAD + (font === null ? 0 : textWidth(text, font) + PAD),
	height: Math.max(side + 2 * PAD, font === null ? 0 : font + 3),
	side,
	font
});

const round = (px: number): number => Math.round(px * 10) / 10;

/** @param at its upper left corner */
export function placeTag(of: OwnAtPlace, { width, height, side, font }: TagSize, at: { x: number; y: number }): OwnTag {
	const middle = at.y + height / 2;
	return {
		of,
		tag: { x: round(at.x), y: round(at.y), width: round(width), height: round(height) },
		square: { x: round(at.x + PAD), y: round(middle - side / 2), width: side, height: side },
		text:
			font === null
				? null
				: { x: round((at.x + PAD + side + at.x + width) / 2), y: round(middle + 0.36 * font), size: font }
	};
}
