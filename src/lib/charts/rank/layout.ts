/** A ranking: one row per country in the order given. Pure; px of the whole drawing. */
import { scaleLinear } from 'd3';
import type { ObsStatus, NavigationPoint, Sign } from '../frame/contract';
import { signsIn, signsOf } from '../frame/status';
import { roomsOf, round, SIZE, LINE, BASE, uprightLine, type PlacedText } from '../frame/bands';
import { longestPiece, textWidth, wrap } from '../frame/labels';
import { valueAxis, type ValueAxis } from '../frame/ticks';
import { placeReferences, type RankLine, type WantedLine } from './references';
import { check, formOf, type RankOptions, type RankRow } from './rows';

const TICK = 12;
const BAND = 24;
/** Between name, bar and value, px. */
const GAP = 8;

export interface RankLabel {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
	readonly text: string;
}

export interface RankMark {
	readonly id: string;
	readonly country: string | null;
	readonly year: number | null;
	readonly value: number;
	readonly status: ObsStatus;
	readonly highlight: boolean;
	readonly colour: RankRow['colour'];
	readonly reference: boolean;
	readonly unpublished: boolean | undefined;
	/** null: it has none. */
	readonly rank: RankLabel | null;
	readonly name: PlacedText;
	/** Value, its year if carried forward, its status if it has one. */
	readonly label: RankLabel;
	readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
	readonly dot: { readonly x: number; readonly y: number };
	/** From the name to the dot. */
	readonly guide: { readonly x1: number; readonly x2: number };
	/** The row's own room. */
	readonly box: { readonly y: number; readonly height: number };
}

export interface RankMarks {
	readonly form: 'bar' | 'dot';
	readonly width: number;
	readonly height: number;
	readonly rows: readonly RankMark[];
	/** The line of zero, if the axis holds it, clear of all texts. */
	readonly zero: { readonly x: number; readonly path: string } | null;
	/** Values under an axis that does not start at zero. */
	readonly ticks: readonly { readonly x: number; readonly text: string; readonly path: string }[];
	/** Of reference values and the target, clear of all names and numbers. */
	readonly references: readonly RankLine[];
	/** Top and bottom of the rows. */
	readonly plot: { readonly top: number; readonly bottom: number };
	readonly navigationPoints: readonly NavigationPoint[];
	readonly statuses: readonly Sign[];
}

const numberOf = ({ rank }: RankRow): string => (rank === undefined ? '' : String(rank));

/**
 * Where names, bars and values stand: beside each other, or the name above its bar where there is no room.
 * @param inset kept free at both ends of the axis, px
 */
function columns(
	rows: readonly RankRow[],
	texts: readonly string[],
	axis: ValueAxis,
	inset: number,
	{ highlight }: RankOptions,
	width: number
) {
	const bold = (row: RankRow) => row.id === highlight;
	const numbers = Math.max(0, ...rows.map((row) => textWidth(numberOf(row), SIZE, bold(row))));
	/** Room of the numbers before the names. */
	const indent = numbers > 0 ? numbers + 6 : 0;
	const values = rows.map((row, index) => ({
		at: (row.value - axis.low) / (axis.high - axis.low),
		back: row.value < 0,
		room: textWidth(texts[index] ?? '', SIZE, bold(row)) + GAP + 4
	}));
	const before = Math.max(0, ...values.map(({ back, room }) => (back ? room : 0)));
	/** As far as the bars may go so that the value at the end of each still has its room. */
	const reach = (left: number) =>
		Math.min(
			width - 8,
			...values.map(({ at, back, room }) =>
				back || at === 0 ? width : left + 2 * inset + (width - room - left - inset) / at
			)
		);
	const limit = Math.max(88, Math.min(230, width * 0.4));
	const beside = rows.map((row) => wrap(row.name, limit, SIZE, bold(row)));
	const names = Math.max(
		0,
		...rows.flatMap((row, index) => (beside[index] ?? []).map((line) => textWidth(line, SIZE, bold(row))))
	);
	const left = indent + names + GAP + before;
	const cut = rows.some((row) => longestPiece(row.name, SIZE, bold(row)) > limit);
	if (!cut && reach(left) - left >= Math.max(64, width * 0.22)) {
		return { stacked: false, numbers, indent, names: indent + names, lines: beside, left, right: reach(left) };
	}
	const lines = rows.map((row) => wrap(row.name, width - indent, SIZE, bold(row)));
	const right = Math.max(reach(before), before + 2 * inset + 8);
	return { stacked: true, numbers, indent, names: 0, lines, left: before, right };
}

/**
 * Place a ranking.
 * @param rows drawn in the order given
 * @param width px of the whole drawing; its height grows with the rows
 * @throws {RangeError} on impossible data: a row twice, values that are no numbers
 */
export function layout(rows: readonly RankRow[], options: RankOptions, width: number): RankMarks {
	check(rows, options, width);
	const { year, dir, format, formatTick, highlight = null } = options;
	const mirror = (x: number) => round(dir === 'rtl' ? width - x : x);
	const dated = (value: number, own: number | null) =>
		year !== null && own !== null && own !== year ? `${format(value)} (${own})` : format(value);
	const texts = rows.map((row) => dated(row.value, row.year) + signsOf(row));
	const compared = rows.length > 0 ? comparedWith(options, dated) : [];
	const values = [...rows, ...compared].map(({ value }) => value);
	const form = options.form ?? formOf(values);
	const axis = form === 'bar' ? barAxis(values) : valueAxis(values, false, 4);
	// A tick under the first or last dot has room on both sides of it.
	const widest = Math.max(0, ...axis.ticks.map((tick) => textWidth(formatTick(tick, axis.decimals), TICK)));
	const inset = form === 'dot' ? Math.max(6, widest / 2) : 0;
	const { stacked, numbers, indent, names, lines, left, right } = columns(rows, texts, axis, inset, options, width);
	const scale = scaleLinear()
		.domain([axis.low, axis.high])
		.range([left + inset, right - inset]);

	const above = placeReferences(
		compared.map((one) => ({ ...one, x: mirror(scale(one.value)) })),
		width
	);
	const { top } = above;

	let y = top;
	const marks = rows.map((row, index): RankMark => {
		const own = lines[index] ?? [];
		const head = stacked ? own.length * LINE : 0;
		const box = { y, height: stacked ? head + 24 : Math.max(BAND, own.length * LINE + 8) };
		y += box.height;
		const middle = stacked ? box.y + head + 9 : box.y + box.height / 2;
		const base = round((stacked ? box.y : middle - (own.length * LINE) / 2) + LINE / 2 + BASE);
		const from = scale(form === 'bar' ? 0 : axis.low);
		const to = scale(row.value);
		const start = Math.min(from, to);
		const size = Math.abs(to - from);
		const back = form === 'bar' && row.value < 0;
		// A dot, or the square at the end of a row that is not published, stands out over the end of a bar.
		const aside = GAP + (form === 'dot' || row.unpublished ? 2 : -2);
		const tip = back ? to - aside : to + aside;
		return {
			id: row.id,
			country: row.country === undefined ? row.id : row.country,
			year: row.year,
			value: row.value,
			status: row.status,
			highlight: row.id === highlight,
			colour: row.colour,
			reference: row.reference ?? false,
			unpublished: row.unpublished,
			rank: row.rank === undefined ? null : { x: mirror(numbers), y: base, anchor: 'end', text: numberOf(row) },
			name: {
				x: mirror(stacked ? indent : names),
				y: base,
				anchor: stacked ? 'start' : 'end',
				lines: own
			},
			label: {
				x: mirror(tip),
				y: round(middle + BASE),
				anchor: back ? 'end' : 'start',
				text: texts[index] ?? ''
			},
			bar: {
				x: mirror(dir === 'rtl' ? start + size : start),
				y: round(middle - 7),
				width: round(size),
				height: 14
			},
			dot: { x: mirror(to), y: round(middle) },
			guide: { x1: mirror(stacked ? 0 : names + GAP), x2: mirror(to) },
			box
		};
	});

	const ticks = form === 'dot' && rows.length > 0 ? sparse(axis.ticks, scale, widest) : [];
	const written = marks.flatMap(({ rank, name, label, highlight: bold }) => [
		...roomsOf(name, dir, bold),
		...[label, ...(rank ? [rank] : [])].flatMap((one) => roomsOf({ ...one, lines: [one.text] }, dir, bold))
	]);
	const upright = (x: number, from: number, to: number) => uprightLine(x, from, to, written);
	return {
		form,
		width,
		height: round(y + (ticks.length > 0 ? 24 : 4)),
		rows: marks,
		zero:
			rows.length > 0 && axis.low <= 0 && axis.high >= 0
				? { x: mirror(scale(0)), path: upright(mirror(scale(0)), top, y) }
				: null,
		ticks: ticks.map((tick) => {
			const x = mirror(scale(tick));
			return { x, text: formatTick(tick, axis.decimals), path: upright(x, top, y + 4) };
		}),
		references: above.lines(written, y, dir),
		plot: { top, bottom: round(y) },
		navigationPoints: marks.map(({ id, bar, dot }, index) => ({
			id,
			series: id,
			get tip() {
				return options.tip(rows[index] as RankRow);
			},
			...(form === 'dot'
				? dot
				: { x: round(bar.x + bar.width / 2), y: dot.y, width: round(bar.width + 8), height: bar.height + 8 })
		})),
		statuses: signsIn(rows)
	};
}

/** Reference values and the target, with what is written over each. */
function comparedWith(
	{ references = [], target }: RankOptions,
	dated: (value: number, year: number | null) => string
): Omit<WantedLine, 'x'>[] {
	return [
		...references.map(({ kind, name, value, year }) => ({
			code: null,
			kind,
			value,
			text: `${name} ${dated(value, year)}`
		})),
		...(target
			? [{ code: target.target.target, kind: 'target' as const, value: target.target.bound.value, text: target.name }]
			: [])
	];
}

/** From zero to the farthest value, no farther: bars are read by their labels. */
function barAxis(values: readonly number[]): ValueAxis {
	const low = Math.min(0, ...values);
	const high = Math.max(0, ...values);
	return { low, high: low === high ? 1 : high, ticks: [], decimals: 0 };
}

/** Every tick, every second, … so that their texts do not touch. */
function sparse(ticks: readonly number[], x: (value: number) => number, widest: number): number[] {
	const apart = x(ticks[1] ?? 0) - x(ticks[0] ?? 0);
	const every = Math.max(1, Math.ceil((widest + 10) / apart));
	return ticks.filter((_, index) => index % every === 0);
}
