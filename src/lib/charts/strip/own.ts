/** Values that are not published, beneath the line of their indicator: each by its mark with its text beside it. Pure; px. */
import type { ObsStatus } from '../frame/contract';
import { textWidth, wrap } from '../frame/labels';

export interface StripValue {
	/** Unique within its strip. */
	readonly id: string;
	readonly country: string;
	readonly name: string;
	readonly year: number;
	readonly value: number;
	readonly status: ObsStatus;
	readonly tip: readonly string[];
}

export interface PlacedValue extends StripValue {
	readonly x: number;
	/** Of its mark, in the middle of the first line of its text. */
	readonly y: number;
	readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
	/** On which side of its text the mark stands. */
	readonly anchor: 'left' | 'right';
}

const SIZE = 13;
const LINE = 16;
const ASIDE = 9;
/** Between two that share a line. */
const APART = 16;

/**
 * As many to a line as there is room for.
 * @param under baseline of what stands above them
 */
export function placeValues(
	given: readonly (StripValue & { readonly x: number; readonly text: string })[],
	under: number,
	width: number
): { readonly values: readonly PlacedValue[]; readonly bottom: number } {
	let [top, height, reached] = [under + 8, 0, -Infinity];
	const values = [...given]
		.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
		.map(({ text, ...one }): PlacedValue => {
			const right = width - one.x - ASIDE;
			const left = one.x - ASIDE;
			const isRight = textWidth(text, SIZE) <= right || right >= left;
			const texts = wrap(text, isRight ? right : left, SIZE);
			const size = Math.max(...texts.map((line) => textWidth(line, SIZE)));
			const start = isRight ? one.x - ASIDE : left - size;
			if (start < reached + APART) [top, height] = [top + height, 0];
			[height, reached] = [Math.max(height, texts.length * LINE + 4), one.x + ASIDE + (isRight ? size : 0)];
			return {
				...one,
				y: top + LINE / 2,
				lines: texts.map((line, at) => ({
					text: line,
					x: isRight ? one.x + ASIDE : left,
					y: top + LINE / 2 + 4.5 + at * LINE
				})),
				anchor: isRight ? 'left' : 'right'
			};
		});
	return { values, bottom: given.length === 0 ? under : top + height };
}
