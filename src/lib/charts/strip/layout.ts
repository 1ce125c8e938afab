/** Places every country's value of several indicators on one line each. */
import { textWidth, wrap } from '../frame/labels';
import { checkValue } from '../frame/ticks';
import { placeValues, type PlacedValue, type StripValue } from './own';

/** One line: the values of one indicator, each with what its tip says. */
export interface Strip {
	readonly id: string;
	readonly name: string;
	/** What the middle and the spread are, in words. */
	readonly note: string;
	/** Year of all its values. */
	readonly year: number;
	/** Of the countries among the dots; null: none. */
	readonly median: number | null;
	readonly dots: readonly {
		readonly country: string;
		readonly name: string;
		/** Its own year, where it is another than the strip's. */
		readonly year?: number;
		readonly value: number;
		readonly estimate: boolean;
		/** A reference value: no part of the median. */
		readonly reference?: boolean;
		readonly tip: readonly string[];
	}[];
	/** Not published, such as a reader's own: named beneath the line, no part of its ends; who hands them in draws them. */
	readonly unpublished?: readonly StripValue[];
}

export interface StripMarks {
	readonly height: number;
	readonly rows: readonly {
		readonly id: string;
		/** The name, in as many lines as it needs. */
		readonly name: readonly { readonly text: string; readonly y: number }[];
		readonly note: readonly { readonly text: string; readonly y: number }[];
		readonly year: number;
		/** The note stands at the end of the name's line, or under it where there is no room. */
		readonly noteAtEnd: boolean;
		readonly y: number;
		readonly median: number | null;
		readonly ends: readonly {
			readonly x: number;
			readonly text: string;
			readonly anchor: 'left' | 'right';
			readonly y: number;
		}[];
		readonly dots: readonly {
			readonly id: string;
			readonly country: string;
			readonly year: number;
			readonly value: number;
			readonly estimate: boolean;
			readonly reference: boolean;
			readonly x: number;
			readonly tip: readonly string[];
		}[];
		readonly unpublished: readonly PlacedValue[];
	}[];
}

const SIZE = 13;
const LINE = 20;
const NOTE_LINE = 16;
const RADIUS = 6;
const BETWEEN = 18;

/**
 * @param format writes a value of the n-th strip
 * @param width px of the whole drawing
 * @throws {RangeError} if a value cannot be drawn
 */
export function layout(
	strips: readonly Strip[],
	format: (value: number, strip: number) => string,
	width: number
): StripMarks {
	let top = 0;
	const rows = strips.map((strip, at) => {
		const { unpublished = [] } = strip;
		for (const { country, value } of [...strip.dots, ...unpublished]) checkValue(value, `${strip.id} ${country}`);
		const sorted = [...strip.dots].sort((a, b) => a.value - b.value || (a.country < b.country ? -1 : 1));
		const [low, high] = [sorted[0], sorted.at(-1)];
		const values = [...strip.dots, ...unpublished].map(({ value }) => value);
		const least = Math.min(...values);
		const spread = Math.max(...values) - least;
		const room = Math.max(1, width - 2 * RADIUS);
		const x = (value: number) => RADIUS + (spread > 0 ? ((value - least) / spread) * room : room / 2);
		const noteAtEnd = textWidth(strip.name, SIZE + 1, true) + textWidth(strip.note, SIZE) + 24 <= width;
		const name = wrap(strip.name, width, SIZE + 1, true).map((text, line) => ({ text, y: top + 14 + line * LINE }));
		const nameY = name.at(-1)?.y ?? top + 14;
		const noteFrom = noteAtEnd ? nameY : nameY + LINE;
		const note = (noteAtEnd ? [strip.note] : wrap(strip.note, width, SIZE)).map((text, line) => ({
			text,
			y: noteFrom + line * NOTE_LINE
		}));
		const y = (note.at(-1)?.y ?? noteFrom) + 20;
		const ends =
			low && high
				? endLabels(
						endText(low, strip.year, format(low.value, at)),
						endText(high, strip.year, format(high.value, at)),
						spread > 0 ? [x(low.value) - RADIUS, x(high.value) + RADIUS] : [0, width],
						width,
						y
					)
				: [];
		const own = placeValues(
			unpublished.map((one) => ({ ...one, x: x(one.value), text: endText(one, strip.year, format(one.value, at)) })),
			ends.at(-1)?.y ?? y,
			width
		);
		top = own.bottom + BETWEEN;
		return {
			id: strip.id,
			name,
			note,
			year: strip.year,
			noteAtEnd,
			y,
			median: strip.median === null ? null : x(strip.median),
			ends,
			dots: sorted.map(({ country, year = strip.year, value, estimate, reference = false, tip }) => ({
				id: `${strip.id} ${country}`,
				country,
				year,
				value,
				estimate,
				reference,
				x: x(value),
				tip
			})),
			unpublished: own.values.map((one) => ({ ...one, id: `${strip.id} ${one.id}` }))
		};
	});
	return { height: Math.max(1, top), rows };
}

/** A value of another year says its own. */
function endText({ name, year }: Pick<Strip['dots'][number], 'name' | 'year'>, asked: number, value: string): string {
	const own = year === undefined || year === asked ? '' : ` (${year})`;
	return `${value} ${name}${own}`;
}

/** Least and greatest value under their dots; one under the other where they would touch. */
function endLabels(
	low: string,
	high: string,
	[from, to]: readonly [from: number, to: number],
	width: number,
	y: number
) {
	const under = y + 22;
	const sizes = [textWidth(low, SIZE), textWidth(high, SIZE)] as const;
	const left = Math.max(0, Math.min(from, width - sizes[0]));
	const right = Math.min(width, Math.max(to, sizes[1]));
	const touching = left + sizes[0] + 16 > right - sizes[1];
	const lines = (text: string, x: number, anchor: 'left' | 'right', top: number) =>
		wrap(text, width, SIZE).map((line, index) => ({ x, text: line, anchor, y: top + index * 16 }));
	const lows = lines(low, left, 'left', under);
	return [...lows, ...lines(high, right, 'right', touching ? under + lows.length * 16 : under)];
}
