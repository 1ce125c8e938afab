/** The names at the ends of the lines: wrapped, moved apart, led to by a thin line where they had to move. */
import { isRightToLeft, longestPiece, spread, textWidth, wrap } from '../frame/labels';
import type { Given } from '../frame/runs';
import type { TargetRule } from '$lib/domain/targets/target';
import type { Colour, TrendRole, TrendSeries } from './series';

export const LABEL_SIZE = 13;
const LINE = 16;
/** Between the last year and the labels, px. */
const LEAD = 16;
/** Between two labels, px. */
const APART = 3;

/** Of a series, or of the rule of a target. */
type EndRole = TrendRole | 'target';

/** A label before its place is known. */
export interface End {
	readonly id: string;
	readonly role: EndRole;
	readonly colour: Colour;
	readonly bold: boolean;
	/** Its name in lines; the value stands in the last. */
	readonly lines: readonly { readonly name: string; readonly value: string }[];
	readonly width: number;
	readonly height: number;
	/** Where what it names ends; null: at the right edge of the plot. */
	readonly year: number | null;
	readonly at: number;
}

export interface EndLabel {
	readonly id: string;
	readonly role: EndRole;
	readonly colour: Colour;
	readonly rtl: boolean;
	readonly lines: readonly { readonly x: number; readonly y: number; readonly name: string; readonly value: string }[];
	readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
	/** From the line's end to the label; null where the label stands at it. */
	readonly leader: string | null;
}

/**
 * The label of one series.
 * @param value its last value in words, with its year if that is not the chart's last
 * @param width of the whole drawing, px
 */
export function end(series: TrendSeries, last: Given, value: string, width: number): End {
	const { id, role, colour, name } = series;
	return labelled({ id, role, colour, year: last.year, at: last.value }, name, value, width);
}

/** The label of a target's rule. */
export const targetEnd = ({ target, name }: TargetRule, width: number): End =>
	labelled({ id: target.target, role: 'target', colour: 0, year: null, at: target.bound.value }, name, '', width);

function labelled(
	one: Pick<End, 'id' | 'role' | 'colour' | 'year' | 'at'>,
	name: string,
	value: string,
	width: number
): End {
	const bold = one.role === 'highlight';
	// A third of the drawing, more only for a word that would have to be cut.
	const third = Math.max(72, Math.min(190, width * 0.32));
	const limit = Math.max(third, Math.min(width * 0.45, longestPiece(name, LABEL_SIZE, bold)));
	const names = wrap(name, limit, LABEL_SIZE, bold);
	const tail = names.at(-1) ?? '';
	const joined = `${tail} ${value}`;
	const fits = textWidth(joined, LABEL_SIZE, bold) <= limit;
	const lines = names.map((name, index) => ({ name, value: fits && index === names.length - 1 ? value : '' }));
	if (!fits || names.length === 0) lines.push({ name: '', value });
	const widths = lines.map((line) => textWidth(`${line.name} ${line.value}`.trim(), LABEL_SIZE, bold));
	return {
		...one,
		bold,
		lines,
		width: Math.ceil(Math.max(...widths)),
		height: lines.length * LINE
	};
}

/** Room the labels need beside the drawing, px. */
export const gutter = (ends: readonly End[]): number =>
	ends.length === 0 ? 0 : LEAD + Math.max(...ends.map((one) => one.width)) + 1;

/** Height the labels need one under the other, px. */
export const stack = (ends: readonly End[]): number => ends.reduce((sum, one) => sum + one.height + APART, 0);

/**
 * Labels in their places beside the drawing.
 * @param right where the last year stands, px
 */
export function placeEnds(
	ends: readonly End[],
	right: number,
	top: number,
	bottom: number,
	x: (year: number) => number,
	y: (value: number) => number
): EndLabel[] {
	const wishes = ends.map(({ id, height, at }) => ({ id, at: y(at), size: height }));
	const middles = spread(wishes, top, bottom, APART);
	const left = right + LEAD;
	return ends.map(({ id, role, colour, lines, width, height, year, at }) => {
		const middle = round(middles.get(id) ?? 0);
		const from = { x: year === null ? right : x(year), y: y(at) };
		const aside = right - from.x > 8;
		const moved = Math.abs(middle - from.y) > height / 2 - 4;
		const bend = Math.max(right, from.x + 5);
		const start = `M${round(from.x + 5)},${round(from.y)}`;
		return {
			id,
			role,
			colour,
			rtl: isRightToLeft(lines.map((line) => line.name).join('')),
			lines: lines.map((line, index) => ({
				...line,
				x: round(left),
				y: round(middle - height / 2 + index * LINE + LINE * 0.75)
			})),
			box: { x: round(left), y: round(middle - height / 2), width, height },
			leader: aside || moved ? `${start}H${round(bend)}L${round(left - 3)},${middle}` : null
		};
	});
}

/** Hundredths of a pixel are enough. */
export const round = (px: number): number => Math.round(px * 100) / 100;
