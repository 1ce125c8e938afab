/** Data of every kind for property tests of layouts, and what must hold of all of them. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { ObsStatus } from './contract';
import type { Dir, PlacedText } from './bands';
import { textWidth } from './labels';

/** Short, long, in several scripts, with a word that cannot be broken. */
export const NAMES: readonly string[] = [
	'Kazakhstan',
	'Босния и Герцеговина',
	'الجمهورية العربية السورية',
	'Bosnia and Herzegovina',
	'Достопримечательнейшее государство',
	'Kosovo*',
	'Syria'
];
export const SENTENCES: readonly string[] = [
	'',
	'women 12.3 points higher',
	'у женщин на 12,3 процентного пункта больше',
	'أعلى لدى النساء بمقدار 12.3 نقطة مئوية',
	'only women have a value'
];

export const widths = fc.integer({ min: 280, max: 2000 });
export const names = fc.constantFrom(...NAMES);
export const sentences = fc.constantFrom(...SENTENCES);
export const directions = fc.constantFrom<Dir[]>('ltr', 'rtl');
export const statuses = fc.constantFrom<ObsStatus[]>('A', 'E', 'B', 'P');
export const years = fc.integer({ min: 2015, max: 2020 });
/** Ordinary values, round ones, equal ones, far ones. */
export const values = fc.oneof(
	fc.double({ min: -9999, max: 99_999, noNaN: true }),
	fc.integer({ min: 0, max: 100 }),
	fc.constantFrom(0, 50)
);
export const observed = fc.record({ value: values, year: years, status: statuses });

/** What cannot be drawn is refused. */
export const expectRefused = (draw: (value: number) => unknown): void =>
	fc.assert(
		fc.property(fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e16), (value) => {
			expect(() => draw(value)).toThrow(RangeError);
		})
	);

/** Rows with an id each. */
export const identified = <T extends object>(all: readonly T[]): (T & { id: string })[] =>
	all.map((one, index) => ({ ...one, id: `S${index}` }));

/** A list and the same in another order. */
export const shuffled = <T>(lists: fc.Arbitrary<T[]>): fc.Arbitrary<readonly [T[], T[]]> =>
	lists.chain((list) =>
		fc
			.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })
			.map((other): readonly [T[], T[]] => [list, other])
	);

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Every number among marks, those in paths too, is one that can be drawn. */
export function expectFinite(marks: unknown): void {
	expect(undrawable(marks)).toEqual([]);
}

const undrawable = (marks: unknown): unknown[] =>
	marks !== null && typeof marks === 'object'
		? Object.values(marks).flatMap(undrawable)
		: typeof marks === 'number'
			? [marks].filter((mark) => !Number.isFinite(mark))
			: [marks].filter((mark) => typeof mark === 'string' && /NaN|Infinity|undefined/.test(mark));

/** Nothing outside the drawing; half a pixel is none. */
export function expectInside(boxes: readonly Box[], width: number, height: number): void {
	for (const { left, right, top, bottom } of boxes) {
		expect(left).toBeGreaterThanOrEqual(-0.5);
		expect(right).toBeLessThanOrEqual(width + 0.5);
		expect(top).toBeGreaterThanOrEqual(-0.5);
		expect(bottom).toBeLessThanOrEqual(height + 0.5);
	}
}

/** No box lies upon another; half a pixel is none. */
export function expectApart(boxes: readonly Box[]): void {
	const upon = boxes.flatMap((one, index) =>
		boxes.slice(index + 1).flatMap((other) => {
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
			return Math.min(across, along) <= 0.5 ? [] : [[one, other]];
		})
	);
	expect(upon).toEqual([]);
}

/** No piece of these upright lines, `M x,y V y …`, lies upon a text. */
export function expectClear(paths: readonly string[], texts: readonly Box[]): void {
	const pieces = paths.flatMap((path) =>
		[...path.matchAll(/M([-\d.]+),([-\d.]+)V([-\d.]+)/g)].map(([, x, top, bottom]) => ({
			left: Number(x),
			right: Number(x),
			top: Number(top),
			bottom: Number(bottom)
		}))
	);
	const crossed = pieces.flatMap((piece) =>
		texts.flatMap((text) => {
			const across = text.left < piece.left && piece.left < text.right;
			return across && piece.top < text.bottom && text.top < piece.bottom ? [[piece, text]] : [];
		})
	);
	expect(crossed).toEqual([]);
}

/** The room of one line of text, its anchor following the direction. */
export function textBox(
	{ x, y, anchor, text }: { x: number; y: number; anchor: PlacedText['anchor']; text: string },
	dir: Dir,
	{ size = 13, bold = false } = {}
): Box {
	const room = textWidth(text, size, bold);
	const left = anchor === 'middle' ? x - room / 2 : (anchor === 'start') === (dir === 'ltr') ? x : x - room;
	return { left, right: left + room, top: y - size * 0.8, bottom: y + size * 0.2 };
}

/** The room of each line of a text. */
export const lineBoxes = (text: PlacedText, dir: Dir, bold = false): Box[] =>
	text.lines.map((line, index) =>
		textBox({ x: text.x, y: text.y + index * 16, anchor: text.anchor, text: line }, dir, { bold })
	);

export const dotBox = ({ x, y, r }: { x: number; y: number; r: number }): Box => ({
	left: x - r,
	right: x + r,
	top: y - r,
	bottom: y + r
});
