/** One band per country: its name at the start, marks between, words at the end; or the texts above the marks. Pure. */
import { longestPiece, textWidth, wrap } from './labels';

export const SIZE = 13;
export const LINE = 16;
/** From the middle of a line to its baseline, px. */
export const BASE = 0.35 * SIZE;
const BAND = 28;
/** Between name, marks and words, px. */
const GAP = 12;
/** The most room words take, px. */
const WORDS = 240;
/** Part of the width that marks keep where words take more than their share to stay on one line. */
const MARKS = 0.4;
/** A phone's width, px. */
const NARROW = 480;

export type Dir = 'ltr' | 'rtl';
export type Anchor = 'start' | 'middle' | 'end';

/** Lines of text; `y` is the baseline of the first, lines are 16 px apart. Anchors follow the direction. */
export interface PlacedText {
	readonly x: number;
	readonly y: number;
	readonly anchor: Anchor;
	readonly lines: readonly string[];
}

export interface BandTexts {
	readonly name: string;
	/** What the marks say, in words. */
	readonly words: string;
	readonly bold: boolean;
	/** What stands in the place of marks, where there are none. */
	readonly instead?: string | undefined;
}

export interface Band {
	readonly name: PlacedText;
	readonly words: PlacedText;
	/** Where the marks stand. */
	readonly middle: number;
	/** Where what stands in their place begins. */
	readonly instead: number;
	readonly box: { readonly y: number; readonly height: number };
}

export interface Bands {
	/** Names and words stand above the marks. */
	readonly stacked: boolean;
	/** Ends of the room for marks and their labels, from left to right in every language. */
	readonly left: number;
	readonly right: number;
	readonly bands: readonly Band[];
	readonly bottom: number;
}

/** Hundredths of a pixel are enough. */
export const round = (px: number): number => Math.round(px * 100) / 100;

/** The anchor that makes a text begin (or end) at a place seen from the left, whatever its direction. */
export const seen = (from: 'left' | 'right', dir: Dir): Anchor =>
	(from === 'left') === (dir === 'ltr') ? 'start' : 'end';

/** The most room lines take, px. */
export const widest = (lines: readonly string[], bold = false, size = SIZE): number =>
	Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));

/**
 * Bands one under the other, in the order given. A number line runs from left to right; names change sides.
 * @param least room the marks and their labels need, px
 */
export function placeBands(rows: readonly BandTexts[], dir: Dir, least: number, top: number, width: number): Bands {
	const limits = { name: clamp(width * 0.26, 88, 210), words: clamp(width * 0.28, 96, WORDS) };
	const names = rows.map(({ name, bold }) => wrap(name, limits.name, SIZE, bold));
	const nameRoom = Math.max(0, ...rows.map(({ bold }, index) => widest(names[index] ?? [], bold)));
	/** On one line each where the marks keep their room: rows of one height compare best. */
	const oneLine = widest(rows.map((row) => row.words));
	const fits = oneLine <= WORDS && nameRoom + oneLine + 2 * GAP + Math.max(least, width * MARKS) <= width;
	const wordLimit = fits ? Math.max(limits.words, oneLine) : limits.words;
	const words = rows.map((row) => wrap(row.words, wordLimit, SIZE));
	const room = { name: nameRoom, words: Math.max(0, ...words.map((lines) => widest(lines))) };
	const cut = rows.some(
		({ name, words: text, bold }) =>
			longestPiece(name, SIZE, bold) > limits.name || longestPiece(text, SIZE) > wordLimit
	);
	/** On a phone, words in a narrow column would make rows higher than words above their marks do. */
	const tall = width < NARROW && words.some(({ length }) => length > 2);
	const before = room.name + GAP;
	const after = room.words > 0 ? room.words + GAP : 0;
	if (cut || tall || width - before - after < Math.max(least, width * 0.3)) return stackBands(rows, dir, top, width);

	let y = top;
	const [left, right] = dir === 'ltr' ? [before, width - after] : [after, width - before];
	const bands = rows.map((_, index): Band => {
		const own = { name: names[index] ?? [], words: words[index] ?? [] };
		const box = { y, height: Math.max(BAND, Math.max(own.name.length, own.words.length) * LINE + 8) };
		y += box.height;
		const middle = box.y + box.height / 2;
		const at = (lines: readonly string[]) => round(middle - (lines.length * LINE) / 2 + LINE / 2 + BASE);
		return {
			name: { x: mirror(room.name, dir, width), y: at(own.name), anchor: 'end', lines: own.name },
			words: { x: mirror(width - room.words, dir, width), y: at(own.words), anchor: 'start', lines: own.words },
			middle: round(middle),
			instead: dir === 'ltr' ? left : right,
			box
		};
	});
	return { stacked: false, left, right, bands, bottom: y };
}

/** Name and words above the marks: on one line where they fit, else one under the other. A band without marks is one line where it can be. */
function stackBands(rows: readonly BandTexts[], dir: Dir, top: number, width: number): Bands {
	let y = top;
	const bands = rows.map(({ name: text, words: said, bold, instead }): Band => {
		const name = wrap(text, width, SIZE, bold);
		const words = wrap(said, width, SIZE);
		const beside = name.length === 1 && words.length <= 1 && widest(name, bold) + widest(words) + 16 <= width;
		const after = widest(name, bold) + GAP;
		const oneLine =
			instead !== undefined && said === '' && name.length === 1 && after + textWidth(instead, SIZE) <= width;
		const head = (beside ? 1 : name.length + words.length) * LINE;
		const box = { y, height: oneLine ? BAND : head + BAND };
		y += box.height;
		const first = oneLine ? BAND / 2 : LINE / 2;
		const line = (index: number) => round(box.y + index * LINE + first + BASE);
		return {
			name: { x: mirror(0, dir, width), y: line(0), anchor: 'start', lines: name },
			words: {
				x: mirror(beside ? width : 0, dir, width),
				y: line(beside ? 0 : name.length),
				anchor: beside ? 'end' : 'start',
				lines: words
			},
			middle: round(oneLine ? box.y + first : box.y + head + 11),
			instead: mirror(oneLine ? after : 0, dir, width),
			box
		};
	});
	return { stacked: true, left: 0, right: width, bands, bottom: y };
}

const mirror = (x: number, dir: Dir, width: number): number => round(dir === 'rtl' ? width - x : x);
const clamp = (px: number, low: number, high: number): number => Math.max(low, Math.min(high, px));

/**
 * Every tick, every second, … so that their texts do not touch.
 * @param apart px between two ticks
 * @param room the widest text, px
 */
export function sparse<T>(ticks: readonly T[], apart: number, room: number): T[] {
	const every = Math.max(1, Math.ceil((room + 10) / Math.max(apart, 1e-6)));
	return ticks.filter((_, index) => index % every === 0);
}

/** The room of a text, px. */
export interface Room {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The room of each line of a text, its anchor following the direction. */
export const roomsOf = ({ x, y, anchor, lines }: PlacedText, dir: Dir, bold = false): Room[] =>
	lines.map((line, index) => {
		const size = textWidth(line, SIZE, bold);
		const left = anchor === 'middle' ? x - size / 2 : (anchor === 'start') === (dir === 'ltr') ? x : x - size;
		const base = y + index * LINE;
		return { left, right: left + size, top: base - SIZE * 0.8, bottom: base + SIZE * 0.2 };
	});

/** Kept clear between a line and a text, px. */
const CLEAR = 2;

/** The pieces of an upright line that cross no text, as a path; empty where nothing is left of it. */
export function uprightLine(x: number, y1: number, y2: number, texts: readonly Room[]): string {
	const inTheWay = texts
		.filter(({ left, right }) => left - CLEAR < x && x < right + CLEAR)
		.sort((a, b) => a.top - b.top);
	const pieces: string[] = [];
	let from = y1;
	for (const { top, bottom } of inTheWay) {
		if (top - CLEAR > from && from < y2) pieces.push(`M${x},${round(from)}V${round(Math.min(top - CLEAR, y2))}`);
		from = Math.max(from, bottom + CLEAR);
	}
	if (from < y2) pieces.push(`M${x},${round(from)}V${round(y2)}`);
	return pieces.join('');
}
