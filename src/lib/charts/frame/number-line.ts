/** Bands of countries on a number line that runs from left to right, with room for the values at its marks. Pure. */
import { scaleLinear } from 'd3';
import { placeBands, round, sparse, widest, type Bands, type BandTexts, type Dir } from './bands';
import { valueAxis, type FormatTick } from './ticks';

const TICK = 12;
/** Between a mark and its value, px. */
export const ASIDE = 10;
/** Least length of the line, px. */
const LEAST = 64;
/** Half a mark at the ends of the line, px. */
const EDGE = 7;

export interface NumberLine extends Bands {
	readonly x: (value: number) => number;
	/** There is room for values beside the marks. */
	readonly labelled: boolean;
	readonly ticks: readonly { readonly x: number; readonly value: number; readonly text: string }[];
}

export interface NumberLineOptions {
	readonly values: readonly number[];
	/** The axis holds zero. */
	readonly zero: boolean;
	readonly formatTick: FormatTick;
	/** Widest value at the left and at the right of a mark, px. */
	readonly room: { readonly left: number; readonly right: number };
	readonly dir: Dir;
	/** Where the first band begins, px. */
	readonly top: number;
}

/** @param width px of the whole drawing */
export function placeNumberLine(
	rows: readonly BandTexts[],
	{ values, zero, formatTick, room, dir, top }: NumberLineOptions,
	width: number
): NumberLine {
	const axis = valueAxis(values, zero, 4);
	const texts = axis.ticks.map((value) => formatTick(value, axis.decimals));
	const tickRoom = widest(texts, false, TICK);
	const asides = { left: room.left + ASIDE, right: room.right + ASIDE };
	const bands = placeBands(rows, dir, asides.left + asides.right + LEAST, top, width);
	const labelled = bands.right - bands.left - asides.left - asides.right >= LEAST;
	const edge = Math.max(EDGE, tickRoom / 2);
	const inset = labelled
		? { left: Math.max(edge, asides.left), right: Math.max(edge, asides.right) }
		: { left: edge, right: edge };
	const from = bands.left + inset.left;
	const scale = scaleLinear()
		.domain([axis.low, axis.high])
		.range([from, Math.max(bands.right - inset.right, from + 8)]);
	const x = (value: number) => round(scale(value));
	const ticks = axis.ticks.map((value, index) => ({ x: x(value), value, text: texts[index] ?? '' }));
	return {
		...bands,
		x,
		labelled,
		ticks: rows.length > 0 ? sparse(ticks, (ticks[1]?.x ?? width) - (ticks[0]?.x ?? 0), tickRoom) : []
	};
}
