/** Months since the last news: one bar per country, those never heard of on top. Pure; px of the whole drawing. */
import { scaleLinear } from 'd3';
import type { NavigationPoint } from '../frame/contract';
import { BASE, placeBands, round, SIZE, sparse, type Dir, type PlacedText } from '../frame/bands';
import { textWidth } from '../frame/labels';

/** Whole months; a step known by month or year only gives a range. */
export interface Months {
	readonly least: number;
	readonly most: number;
}

export interface ActivityRow {
	/** ISO 3166-1 alpha-3. */
	readonly country: string;
	readonly name: string;
	/** null: nothing dated is known. */
	readonly months: Months | null;
	/** What stands at the end of the bar: the number of months, or that nothing is known. */
	readonly label: string;
	/** What happened last and when; written beside the label, or in the bar, where there is room for it. */
	readonly last: string;
	/** Named in the finding. */
	readonly highlight: boolean;
	/** Lines of the tip: the first is its heading. */
	readonly tip: readonly string[];
}

export interface ActivityOptions {
	readonly dir: Dir;
	/** A number of years under the axis: `5 years`. */
	readonly years: (count: number) => string;
}

export interface ActivityMark {
	readonly row: ActivityRow;
	readonly name: PlacedText;
	/** The months that are sure; null where nothing is known. */
	readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
	/** The months that may come on top of them. */
	readonly perhaps: { readonly x: number; readonly width: number } | null;
	readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' };
	readonly last: { readonly x: number; readonly y: number; readonly anchor: 'start'; readonly inside: boolean } | null;
	/** Between this row and the one before. */
	readonly rule: number;
}

export interface ActivityMarks {
	readonly width: number;
	readonly height: number;
	readonly rows: readonly ActivityMark[];
	readonly ticks: readonly { readonly x: number; readonly text: string }[];
	readonly plot: { readonly top: number; readonly bottom: number };
	readonly navigationPoints: readonly NavigationPoint[];
}

const HEAD = 22;
/** As high as the words in it. */
const BAR = 16;
const GAP = 6;
const TICK = 12;

function check(rows: readonly ActivityRow[], width: number): void {
	if (!(width > 0) || !Number.isFinite(width)) throw new RangeError(`width ${width}`);
	const found = new Set<string>();
	for (const { country, months } of rows) {
		if (found.has(country)) throw new RangeError(`country "${country}" stands twice`);
		found.add(country);
		if (months && !(months.least >= 0 && months.most >= months.least && Number.isFinite(months.most)))
			throw new RangeError(`${country}: ${months.least} to ${months.most} months`);
	}
}

/**
 * @param rows drawn in the order given
 * @param width px of the whole drawing; its height grows with the rows
 * @throws {RangeError} on a country twice, or on months that are none
 */
export function layout(rows: readonly ActivityRow[], { dir, years }: ActivityOptions, width: number): ActivityMarks {
	check(rows, width);
	const labelRoom = Math.max(0, ...rows.map(({ months, label }) => (months ? textWidth(label, SIZE, true) : 0))) + GAP;
	const neverRoom = Math.max(0, ...rows.map(({ months, label }) => (months ? 0 : textWidth(label, SIZE))));
	const texts = rows.map(({ name, highlight, months, label }) => ({
		name,
		words: '',
		bold: highlight,
		instead: months ? undefined : label
	}));
	const bands = placeBands(texts, dir, Math.max(labelRoom + 160, neverRoom), HEAD, width);
	const most = Math.max(12, ...rows.map(({ months }) => months?.most ?? 0));
	// From the side the names stand on.
	const forward = dir === 'ltr' ? 1 : -1;
	const [from, end] = dir === 'ltr' ? [bands.left, bands.right] : [bands.right, bands.left];
	const to = from + forward * Math.max(24, Math.abs(end - from) - labelRoom);
	const scale = scaleLinear().domain([0, most]).range([from, to]);
	const x = (months: number) => round(scale(months));
	const between = (a: number, b: number) => ({ x: round(Math.min(a, b)), width: round(Math.abs(b - a)) });

	const marks = rows.map((row, at): ActivityMark => {
		const band = bands.bands[at];
		const middle = band?.middle ?? HEAD;
		const beside = row.months ? x(row.months.most) + forward * GAP : (band?.instead ?? from);
		const after = round(beside + forward * (textWidth(row.label, SIZE, true) + GAP));
		const room = textWidth(row.last, SIZE);
		const beyond = room <= forward * (end - after);
		const inside = !beyond && room + 2 * GAP <= forward * ((row.months ? x(row.months.least) : from) - from);
		return {
			row,
			name: band?.name ?? { x: 0, y: middle, anchor: 'start', lines: [] },
			bar: row.months && {
				...between(from, x(row.months.least)),
				y: round(middle - BAR / 2),
				height: BAR
			},
			perhaps:
				row.months && row.months.most > row.months.least ? between(x(row.months.least), x(row.months.most)) : null,
			label: { x: beside, y: round(middle + BASE), anchor: 'start' },
			last:
				row.last !== '' && (beyond || inside)
					? { x: inside ? from + forward * GAP : after, y: round(middle + BASE), anchor: 'start', inside }
					: null,
			rule: band?.box.y ?? HEAD
		};
	});
	const tickTexts = scaleLinear()
		.domain([0, most / 12])
		.ticks(5)
		.filter(Number.isInteger)
		.map((count) => ({ x: x(12 * count), text: years(count) }));
	return {
		width,
		height: round(bands.bottom + 4),
		rows: marks,
		ticks: rows.length > 0 ? spaced(tickTexts, width) : [],
		plot: { top: HEAD - 4, bottom: round(bands.bottom) },
		navigationPoints: marks.map(({ row, bar, label }) => ({
			id: row.country,
			series: row.country,
			x: bar ? round(bar.x + bar.width / 2) : label.x + forward * 4,
			y: bar ? bar.y + BAR / 2 : label.y - BASE,
			width: (bar?.width ?? 0) + 8,
			height: BAR + 8,
			tip: row.tip
		}))
	};
}

/** Ticks whose texts neither touch nor reach over the edge. */
function spaced(ticks: readonly { x: number; text: string }[], width: number) {
	const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text, TICK)));
	const apart = Math.abs((ticks[1]?.x ?? width) - (ticks[0]?.x ?? 0));
	return sparse(ticks, apart, widest).filter(({ x, text }) => {
		const half = textWidth(text, TICK) / 2;
		return x - half >= 0 && x + half <= width;
	});
}
