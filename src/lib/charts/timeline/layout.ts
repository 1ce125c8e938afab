/** When things happened: rows of events along one axis of time, over the rounds they belong to. */
import type { FrameWords } from '../frame/contract';
import { textWidth, wrap } from '../frame/labels';
import { lanesOf, FONT, LINE, placed, type Placed, type Plot } from './place';
import type {
	EventMark,
	PlacedText,
	RowMarks,
	TimelineData,
	TimelineEvent,
	TimelineMarks,
	TimelineOptions
} from './marks';
import { dateText, dayOf, domainOf, ticksOf, YEAR_ROOM } from './time';

/** Under this width a name stands above its row. */
const NAMES_BESIDE = 560;
/** Rows taller than this together get their years below as well. */
const SECOND_AXIS = 420;
const ROW = 26;
const AXIS = 22;

function checked<E extends { readonly start: string; readonly end: string }>(thing: E, name: string): E {
	if (dayOf(thing.end) < dayOf(thing.start))
		throw new RangeError(`"${name}" ends on ${thing.end}, before it starts on ${thing.start}`);
	return thing;
}

/** Things side by side in lanes under one another, starting at `top`. */
function stacked<E extends TimelineEvent>(
	events: readonly E[],
	plot: Plot,
	labels: boolean,
	top: number
): { marks: EventMark<E>[]; bottom: number } {
	// What happened at the same time stands in the order of its codes, however the rows came.
	const inTime = [...events].sort(
		(a, b) => dayOf(a.start) - dayOf(b.start) || dayOf(a.end) - dayOf(b.end) || (a.event < b.event ? -1 : 1)
	);
	const items: Placed[] = inTime.map((event) => placed(event, labels ? event.label : null, plot));
	// Two years in a row share a lane: they touch, but do not overlap.
	const lanes = lanesOf(items, labels ? 10 : 0);
	const heights: number[] = [];
	items.forEach((item, at) => (heights[lanes[at] ?? 0] = Math.max(heights[lanes[at] ?? 0] ?? 0, item.height)));
	const tops = heights.map((_, lane) => top + heights.slice(0, lane).reduce((sum, height) => sum + height, 0));
	const marks = inTime.flatMap((event, at): EventMark<E>[] => {
		const item = items[at];
		const y = tops[lanes[at] ?? 0];
		if (!item || y === undefined) return [];
		const date = dateText(event.start, event.end, event.precision);
		return [
			{
				event,
				date,
				kind: item.kind,
				vague: item.kind === 'span' && event.precision !== 'day' && !date.includes('/'),
				x: (item.mark.x0 + item.mark.x1) / 2,
				y: y + item.middle,
				x0: item.mark.x0,
				x1: item.mark.x1,
				label: item.label && {
					x: item.label.x,
					anchor: item.label.anchor,
					lines: item.label.lines.map((line) => ({ text: line.text, y: y + line.y }))
				},
				extent: { x0: item.x0, x1: item.x1, y0: y, y1: y + item.height }
			}
		];
	});
	return { marks, bottom: top + heights.reduce((sum, height) => sum + height, 0) };
}

const textAt = (lines: readonly string[], x: number, anchor: 'left' | 'right', top: number): PlacedText => ({
	x,
	anchor,
	lines: lines.map((text, at) => ({ text, y: top + at * LINE + FONT }))
});

/**
 * Set each event at its time, in lanes so that nothing overlaps.
 * @param data rows are drawn in the order given
 * @param width px of the whole drawing
 * @throws {RangeError} on a date that is none, on an end before its start, on two rows of one code, or on a wide
 * event of a row that is not there
 */
export function layout(
	{ rows, wide, periods }: TimelineData,
	{ labels, dir, none }: TimelineOptions,
	width: number
): TimelineMarks {
	const rtl = dir === 'rtl';
	if (!(width > 0)) throw new RangeError(`width ${width}`);
	const codes = rows.map((row) => row.row);
	if (new Set(codes).size < codes.length) throw new RangeError(`two rows of one code among ${codes.join(', ')}`);
	for (const { event, rows: concerned = [] } of wide)
		for (const code of concerned)
			if (!codes.includes(code)) throw new RangeError(`event "${event}" concerns row "${code}", which is not drawn`);

	const dated = [
		...rows.flatMap((row) => row.events.map((event) => checked(event, event.event))),
		...wide.map((event) => checked(event, event.event)),
		...periods.map((period) => checked(period, period.period))
	];
	const named = rows.length > 1;
	const beside = named && width >= NAMES_BESIDE;
	const column = beside ? Math.min(width * 0.3, Math.max(...rows.map((row) => textWidth(row.name, FONT))) + 16) : 0;
	const x0 = rtl ? 0 : column;
	const x1 = rtl ? width - column : width;
	const first = Math.min(...dated.map((thing) => dayOf(thing.start)));
	const last = Math.max(...dated.map((thing) => dayOf(thing.end)));
	const [from, to] = dated.length > 0 ? domainOf(first, last) : [0, 1];
	const plot: Plot = { x0, x1, at: (day) => Math.round(100 * (x0 + ((day - from) / (to - from)) * (x1 - x0))) / 100 };
	const nameX = rtl ? width : 0;
	const nameAnchor = rtl ? 'right' : 'left';

	const periodTexts = periods.map((period) => {
		const lines = wrap(period.name, x1 - x0, FONT);
		const room = Math.max(...lines.map((line) => textWidth(line, FONT)), 0);
		const start = Math.max(x0, Math.min(plot.at(dayOf(period.start)) + 4, x1 - room));
		return { lines, x0: start, x1: start + room, height: lines.length * LINE };
	});
	const periodLanes = lanesOf(periodTexts, 8);
	const laneHeight = Math.max(0, ...periodTexts.map((text) => text.height));
	const periodsBottom = periodLanes.length > 0 ? (Math.max(...periodLanes) + 1) * laneHeight + 4 : 0;
	const header = stacked(wide, plot, true, periodsBottom);
	const firstAxis = dated.length > 0 ? header.bottom + AXIS - 7 : 0;
	const top = dated.length > 0 ? header.bottom + AXIS : 0;

	let y = top;
	const groups: PlacedText[] = [];
	const placedRows = rows.map((row, at): RowMarks => {
		if (named && row.group !== undefined && row.group !== rows[at - 1]?.group) {
			const lines = wrap(row.group, width, FONT, true);
			groups.push(textAt(lines, nameX, nameAnchor, y + 12));
			y += 16 + lines.length * LINE;
		}
		const y0 = y;
		const names = named ? wrap(row.name, beside ? column - 12 : width, FONT) : [];
		const eventsTop = beside || !named ? y0 + 4 : y0 + 6 + names.length * LINE;
		const { marks, bottom } = stacked(row.events, plot, labels, eventsTop);
		const nothing = row.events.length === 0 ? wrap(none, x1 - x0, FONT) : [];
		const lowest =
			Math.max(bottom, eventsTop + nothing.length * LINE, y0 + ROW, beside ? y0 + 8 + names.length * LINE : 0) + 4;
		y = lowest;
		return {
			row,
			y0,
			y1: lowest,
			name: named ? textAt(names, nameX, nameAnchor, y0 + 5) : null,
			none: nothing.length > 0 ? textAt(nothing, rtl ? x1 : x0, nameAnchor, eventsTop) : null,
			marks
		};
	});

	const axes = dated.length === 0 ? [] : y - top > SECOND_AXIS ? [firstAxis, y + AXIS - 7] : [firstAxis];
	return {
		width,
		height: axes.length > 1 ? y + AXIS : y,
		x0,
		x1,
		y0: top,
		y1: y,
		axes,
		ticks:
			dated.length > 0
				? ticksOf(from, to, x1 - x0).map(({ kind, day, iso }) => ({
						kind,
						iso,
						x: plot.at(day),
						labelled: plot.at(day) + YEAR_ROOM <= width
					}))
				: [],
		periods: periods.map((period, at) => {
			const text = periodTexts[at] ?? { lines: [], x0, height: 0 };
			const lane = (periodLanes[at] ?? 0) * laneHeight;
			const start = plot.at(dayOf(period.start));
			return {
				period,
				x: start,
				width: plot.at(dayOf(period.end) + 1) - start,
				y: lane,
				label: textAt(text.lines, text.x0, 'left', lane)
			};
		}),
		wide: header.marks.map((mark) => ({ ...mark, runs: runsOf(placedRows, mark.event.rows, mark.y) })),
		groups,
		rows: placedRows
	};
}

/** The stretches of a rule: from its mark to the last row for all, or through each block of the rows concerned. */
function runsOf(
	rows: readonly RowMarks[],
	concerned: readonly string[] | undefined,
	from: number
): { y0: number; y1: number }[] {
	const last = rows.at(-1);
	if (concerned === undefined) return last ? [{ y0: from, y1: last.y1 }] : [];
	const runs: { y0: number; y1: number }[] = [];
	let open = false;
	for (const { row, y0, y1 } of rows) {
		const current = runs.at(-1);
		if (!concerned.includes(row.row)) open = false;
		else if (open && current) current.y1 = y1;
		else {
			runs.push({ y0, y1 });
			open = true;
		}
	}
	return runs;
}

/** Texts of the timeline in the reader's language. */
export interface TimelineWords extends FrameWords {
	/** What stands in a row without events. */
	readonly none: string;
	/** The key, for the marks that occur. */
	readonly point: string;
	readonly span: string;
	readonly vague: string;
	readonly unsure: string;
	readonly wide: string;
	/** A month, short, for its first day: `2016-04-01` → `Apr`. */
	readonly month: (iso: string) => string;
}
