/** Scores on their scale: a line of its own for each run that may be joined. Pure; px of the whole drawing. */
import { scaleLinear } from 'd3';
import type { NavigationPoint } from '../frame/contract';
import { textWidth, wrap } from '../frame/labels';
import { tickDecimals, valueAxis } from '../frame/ticks';
import { check, type DrawnRun, type ScoreDot, type ScoreOptions, type ScoreRow } from './runs';

const SIZE = 13;
const LINE = 16;
const BAND = 26;
const GAP = 10;
/** Room of the scale's values above the rows. */
const HEAD = 24;
const BASE = 0.35 * SIZE;

export interface ScoreMark extends ScoreDot {
	readonly row: string;
	readonly country: string | null;
	readonly method: DrawnRun['method'];
	readonly x: number;
	readonly y: number;
	/** Path of the dot of the comparable method, which is no circle. */
	readonly outline: string | null;
	/** Where its label stands; null between the ends of a long run. */
	readonly text: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } | null;
}

export interface ScoreMarks {
	readonly width: number;
	readonly height: number;
	readonly ticks: readonly { readonly x: number; readonly text: string }[];
	readonly plot: { readonly top: number; readonly bottom: number };
	readonly names: readonly {
		readonly id: string;
		readonly x: number;
		readonly y: number;
		readonly anchor: 'start';
		readonly lines: readonly string[];
		/** Above the row, between it and the one before. */
		readonly rule: number;
	}[];
	readonly lines: readonly {
		readonly id: string;
		readonly method: DrawnRun['method'];
		readonly path: string;
		/** Which way time goes: an arrowhead before the last dot; null where it has no room. */
		readonly head: string | null;
	}[];
	/** Dashed, between two runs. */
	readonly breaks: readonly { readonly id: string; readonly x1: number; readonly x2: number; readonly y: number }[];
	readonly dots: readonly ScoreMark[];
	readonly navigationPoints: readonly NavigationPoint[];
}

const round = (px: number): number => Math.round(px * 10) / 10;
const diamond = (x: number, y: number): string => `M${x},${round(y - 6)}l6,6l-6,6l-6,-6Z`;

/** Radius of a dot with its outline, and length and half the width of an arrowhead, px. */
const [RADIUS, HEAD_LENGTH, HEAD_HALF] = [7, 8, 4.5];

/** @param places of the dots of a line, by year */
function arrowhead(places: readonly number[], y: number): string | null {
	const [before = 0, last = 0] = places.slice(-2);
	const way = Math.sign(last - before);
	if (Math.abs(last - before) < 2 * RADIUS + HEAD_LENGTH) return null;
	const [tip, base] = [round(last - way * RADIUS), round(last - way * (RADIUS + HEAD_LENGTH))];
	return `M${tip},${round(y)}L${base},${round(y - HEAD_HALF)}V${round(y + HEAD_HALF)}Z`;
}

/**
 * Place scores.
 * @param rows drawn in the order given
 * @param width px of the whole drawing; its height grows with the rows
 * @throws {RangeError} on impossible data
 */
export function layout(rows: readonly ScoreRow[], options: ScoreOptions, width: number): ScoreMarks {
	check(rows, options, width);
	const { scale, formatTick, dir } = options;
	const all = rows.flatMap(({ runs }) => runs.flatMap(({ dots }) => dots));
	const [low, high] =
		scale[1] === null ? ends(valueAxis([scale[0], ...all.map(({ value }) => value)], false, 4)) : [scale[0], scale[1]];
	const label = Math.max(0, ...all.map((dot) => textWidth(dot.label, SIZE))) + GAP;
	const limit = Math.min(190, width * 0.3);
	const stacked = width - limit - 2 * label - GAP < 160;
	const lines = rows.map(({ name }) => wrap(name, stacked ? width : limit, SIZE, true));
	const names = stacked ? 0 : Math.max(0, ...lines.flat().map((line) => textWidth(line, SIZE, true))) + GAP;
	const from = (dir === 'ltr' ? names : 0) + label;
	const to = Math.max(from + 40, width - (dir === 'rtl' ? names : 0) - label);
	const x = scaleLinear().domain([low, high]).range([from, to]);

	let y = HEAD;
	const placed = rows.map((row, index) => {
		const own = lines[index] ?? [];
		const top = y;
		const head = stacked ? own.length * LINE + 2 : 0;
		y += Math.max(head + row.runs.length * BAND, stacked ? 0 : own.length * LINE + 10) + 6;
		return { row, lines: own, top, first: top + head + BAND / 2 + 3 };
	});
	const count = Math.max(2, Math.min(5, Math.floor((to - from) / 40)));
	const decimals = tickDecimals(low, high, count);
	const dots = placed.flatMap(({ row, first }) =>
		row.runs.flatMap((run, at) => marksOf(row, run, round(first + at * BAND), x))
	);
	return {
		width,
		height: round(y + 4),
		ticks: x.ticks(count).map((tick) => ({ x: round(x(tick)), text: formatTick(tick, decimals) })),
		plot: { top: HEAD - 6, bottom: round(y) },
		names: placed.map(({ row, lines, top, first }) => ({
			id: row.id,
			x: dir === 'rtl' ? width : 0,
			y: round((stacked ? top + LINE / 2 + 4 : first) + BASE),
			anchor: 'start',
			lines,
			rule: round(top)
		})),
		lines: placed.flatMap(({ row, first }) =>
			row.runs.flatMap(({ method, dots: own }, at) =>
				own.length < 2
					? []
					: [
							{
								id: `${row.id} ${at}`,
								method,
								path: `M${own.map(({ value }) => `${round(x(value))},${round(first + at * BAND)}`).join('L')}`,
								head: arrowhead(
									own.map(({ value }) => x(value)),
									first + at * BAND
								)
							}
						]
			)
		),
		breaks: placed.flatMap(({ row, first }) =>
			row.runs.flatMap(({ broken, dots: own }, at) => {
				if (!broken) return [];
				const middle = x(own[0]?.value ?? low);
				return [
					{
						id: `${row.id} ${at}`,
						x1: round(Math.max(from, middle - 28)),
						x2: round(Math.min(to, middle + 28)),
						y: round(first + (at - 0.5) * BAND)
					}
				];
			})
		),
		dots,
		navigationPoints: dots.map(({ id, row, x, y, tip, method }) => ({ id, series: `${row} ${method} ${y}`, x, y, tip }))
	};
}

const ends = ({ low, high }: { readonly low: number; readonly high: number }): readonly [number, number] => [low, high];

function marksOf(row: ScoreRow, run: DrawnRun, y: number, x: (value: number) => number): ScoreMark[] {
	const values = run.dots.map(({ value }) => value);
	const [leftmost, rightmost] = [Math.min(...values), Math.max(...values)];
	let [left, right] = [false, false];
	return run.dots.map((dot) => {
		const at = round(x(dot.value));
		let side: 'start' | 'end' | null = null;
		if (dot.value === rightmost && !right && (run.dots.length === 1 || dot.value !== leftmost || left)) {
			side = 'start';
			right = true;
		} else if (dot.value === leftmost && !left) {
			side = 'end';
			left = true;
		}
		return {
			...dot,
			row: row.id,
			country: row.country,
			method: run.method,
			x: at,
			y,
			outline: run.method === 'comparable' ? diamond(at, y) : null,
			text: side === null ? null : { x: round(at + (side === 'start' ? GAP : -GAP)), y: round(y + BASE), anchor: side }
		};
	});
}
