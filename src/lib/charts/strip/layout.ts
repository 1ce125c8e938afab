/** Places every country's value of several indicators on one line each, which holds zero and ends on a round number. */
import { textWidth, wrap } from '../frame/labels';
import { checkValue, valueAxis } from '../frame/ticks';
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
	/** The end towards which values are better. */
	readonly better?: 'low' | 'high' | null;
	readonly dots: readonly {
		readonly country: string;
		readonly name: string;
		/** Its own year, where it is another than the strip's. */
		readonly year?: number;
		readonly value: number;
		readonly estimate: boolean;
		/** A reference value: no part of the median. */
		readonly reference?: boolean;
		/** Code of its group, such as a region; left out: none. */
		readonly group?: string | undefined;
		readonly tip: readonly string[];
	}[];
	/** Not published, such as a reader's own: named beneath the line, no part of its ends; who hands them in draws them. */
	readonly unpublished?: readonly StripValue[];
}

/** A text with its left or right end at `x`. */
interface Label {
	readonly x: number;
	readonly text: string;
	readonly anchor: 'left' | 'right';
	readonly y: number;
	/** Of the country distinguished from the rest. */
	readonly isOwn: boolean;
}

export interface StripMarks {
	readonly height: number;
	readonly rows: readonly {
		readonly id: string;
		/** The name, in as many lines as it needs. */
		readonly name: readonly { readonly text: string; readonly y: number }[];
		/** The note, its middle at the median as far as there is room. */
		readonly note: { readonly x: number; readonly lines: readonly { readonly text: string; readonly y: number }[] };
		readonly year: number;
		readonly y: number;
		readonly median: number | null;
		/** From zero or the lowest round number to the highest. */
		readonly track: { readonly from: number; readonly to: number };
		/** Both ends of the scale: where their texts end and begin. */
		readonly scale: readonly [low: Omit<Label, 'isOwn'>, high: Omit<Label, 'isOwn'>] | null;
		/** Tip of the arrow beyond the better end, and which way it points; null: neither is better. */
		readonly better: { readonly x: number; readonly to: -1 | 1 } | null;
		/** The least and greatest value and that of the country distinguished, each with its name. */
		readonly ends: readonly Label[];
		readonly dots: readonly {
			readonly id: string;
			readonly country: string;
			readonly year: number;
			readonly value: number;
			readonly estimate: boolean;
			readonly reference: boolean;
			readonly group: string | undefined;
			readonly x: number;
			readonly tip: readonly string[];
		}[];
		readonly unpublished: readonly PlacedValue[];
	}[];
}

export interface StripOptions {
	/** Writes a value of the n-th strip. */
	readonly format: (value: number, strip: number) => string;
	/** Writes an end of the scale of the n-th strip. */
	readonly formatEnd: (value: number, decimals: number, strip: number) => string;
	readonly dir: 'ltr' | 'rtl';
	/** The country distinguished from the rest. */
	readonly highlight: string | null;
}

const SIZE = 13;
const SCALE = 12;
const LINE = 20;
const NOTE_LINE = 16;
const RADIUS = 6;
const BETWEEN = 22;
/** Between two texts of a line. */
const APART = 12;
/** Between the line, the arrow at its better end and the end of the scale. */
const ARROW = 10;
const ASIDE = 4;

/**
 * @param width px of the whole drawing
 * @throws {RangeError} if a value cannot be drawn
 */
export function layout(strips: readonly Strip[], options: StripOptions, width: number): StripMarks {
	const rows: StripMarks['rows'][number][] = [];
	let top = 0;
	for (const [at, strip] of strips.entries()) {
		const { row, bottom } = placeStrip(strip, at, { top, width }, options);
		rows.push(row);
		top = bottom + BETWEEN;
	}
	return { height: Math.max(1, top - BETWEEN / 2), rows };
}

function placeStrip(
	strip: Strip,
	at: number,
	{ top, width }: { readonly top: number; readonly width: number },
	{ format, formatEnd, dir, highlight }: StripOptions
): { readonly row: StripMarks['rows'][number]; readonly bottom: number } {
	const { unpublished = [], better = null } = strip;
	for (const { country, value } of [...strip.dots, ...unpublished]) checkValue(value, `${strip.id} ${country}`);
	const sorted = [...strip.dots].sort((a, b) => a.value - b.value || (a.country < b.country ? -1 : 1));
	const values = [...strip.dots, ...unpublished].map(({ value }) => value);
	const axis = valueAxis(values, true, 4);
	const texts = [axis.low, axis.high].map((value) => formatEnd(value, axis.decimals, at)) as [string, string];
	const sizes = texts.map((text) => textWidth(text, SCALE)) as [number, number];
	const from = sizes[0] + ASIDE + ARROW;
	const to = Math.max(width - sizes[1] - ASIDE - ARROW, from + 1);
	const inner = Math.max(1, to - from - 2 * RADIUS);
	const x = (value: number) => from + RADIUS + ((value - axis.low) / (axis.high - axis.low)) * inner;

	const median = strip.median === null ? null : x(strip.median);
	const name = wrap(strip.name, width, SIZE + 1, true).map((text, line) => ({ text, y: top + 14 + line * LINE }));
	const nameY = name.at(-1)?.y ?? top + 14;
	const noteLines = wrap(strip.note, width, SIZE);
	const noteSize = Math.max(...noteLines.map((text) => textWidth(text, SIZE)));
	const noteX = Math.min(
		Math.max(median ?? (dir === 'rtl' ? Infinity : -Infinity), noteSize / 2),
		width - noteSize / 2
	);
	const y = nameY + LINE + (noteLines.length - 1) * NOTE_LINE + 20;
	const ends = endLabels(
		[...new Set([sorted[0], ...sorted.filter(({ country }) => country === highlight), sorted.at(-1)])].flatMap((dot) =>
			dot
				? { text: endText(dot, strip.year, format(dot.value, at)), x: x(dot.value), isOwn: dot.country === highlight }
				: []
		),
		width,
		y + 24
	);
	const own = placeValues(
		unpublished.map((one) => ({ ...one, x: x(one.value), text: endText(one, strip.year, format(one.value, at)) })),
		Math.max(y, ...ends.map((label) => label.y)),
		width
	);
	const scaleY = y + SCALE / 3;
	return {
		bottom: own.bottom,
		row: {
			id: strip.id,
			name,
			note: {
				x: noteX,
				lines: noteLines.map((text, line) => ({ text, y: nameY + LINE + line * NOTE_LINE }))
			},
			year: strip.year,
			y,
			median,
			track: { from, to },
			scale:
				values.length > 0
					? [
							{ x: from - ARROW - ASIDE, text: texts[0], anchor: 'right', y: scaleY },
							{ x: to + ARROW + ASIDE, text: texts[1], anchor: 'left', y: scaleY }
						]
					: null,
			better:
				better === null || values.length === 0
					? null
					: better === 'low'
						? { x: from - ARROW, to: -1 }
						: { x: to + ARROW, to: 1 },
			ends,
			dots: sorted.map(({ country, year = strip.year, value, estimate, reference = false, group, tip }) => ({
				id: `${strip.id} ${country}`,
				country,
				year,
				value,
				estimate,
				reference,
				group,
				x: x(value),
				tip
			})),
			unpublished: own.values.map((one) => ({ ...one, id: `${strip.id} ${one.id}` }))
		}
	};
}

/** A value of another year says its own. */
function endText({ name, year }: Pick<Strip['dots'][number], 'name' | 'year'>, asked: number, value: string): string {
	const own = year === undefined || year === asked ? '' : ` (${year})`;
	return `${value} ${name}${own}`;
}

/**
 * Values under their dots: the least reaches to the left of its own, the greatest to the right, so that both stand on one
 * line; that of the country distinguished, if it is neither, on the first on which it touches none.
 */
function endLabels(
	given: readonly { readonly text: string; readonly x: number; readonly isOwn: boolean }[],
	width: number,
	under: number
): Label[] {
	const taken: { readonly from: number; readonly to: number; readonly line: number }[] = [];
	const place = ({ text, x, isOwn }: (typeof given)[number], isLeft: boolean): Label[] => {
		const lines = wrap(text, width, SIZE, isOwn);
		const size = Math.max(...lines.map((one) => textWidth(one, SIZE, isOwn)));
		const start = isLeft ? Math.max(0, x + RADIUS - size) : Math.max(0, Math.min(x - RADIUS, width - size));
		let line = 0;
		const touches = (one: (typeof taken)[number]) =>
			one.line >= line && one.line < line + lines.length && one.from < start + size + APART && one.to > start - APART;
		while (taken.some(touches)) line += 1;
		for (let at = 0; at < lines.length; at += 1) taken.push({ from: start, to: start + size, line: line + at });
		const anchor = isLeft && start > 0 ? 'right' : 'left';
		return lines.map((text, at) => ({
			text,
			x: anchor === 'left' ? start : start + size,
			anchor,
			y: under + (line + at) * NOTE_LINE,
			isOwn
		}));
	};
	const [least, ...others] = given;
	const greatest = others.at(-1);
	const between = others.slice(0, -1);
	return [
		...(least ? place(least, greatest !== undefined) : []),
		...(greatest ? place(greatest, false) : []),
		...between.flatMap((one) => place(one, one.x > width / 2))
	];
}
