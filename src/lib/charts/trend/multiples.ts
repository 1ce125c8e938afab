/** Small multiples: one small trend per series, on a shared scale or each on its own, in one drawing. Pure; px of the whole drawing. */
import type { NavigationPoint } from '../frame/contract';
import { isRightToLeft, textWidth, wrap } from '../frame/labels';
import { given, type Given } from '../frame/runs';
import { move, type Navigate } from '../frame/steps';
import { linesAlone } from './context';
import { layout, type TrendMarks } from './layout';
import { isReferenceRole, type TrendOptions, type TrendSeries } from './series';

/** Height of a panel: this share of its width, between these, px. */
const PANEL = { share: 0.6, least: 150, most: 220 } as const;
const SIZE = 14;
/** Of the last value, px. */
const END_SIZE = 13;
const LINE = 18;
/** Between two panels, `--s4`, px. */
const GAP = 16;

interface PanelText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

export interface Panel {
	readonly id: string;
	/** Upper left corner. */
	readonly x: number;
	readonly y: number;
	/** Within the panel; `y` is the baseline of each line. */
	readonly name: readonly { readonly text: string; readonly x: number; readonly y: number }[];
	/** The last value with its year, at the other end of the last line or on one of its own; null: no value. */
	readonly end: PanelText | null;
	/** The last of the reader's own, on a line of its own. */
	readonly ownEnd: PanelText | null;
	/** The marks begin under the name. */
	readonly top: number;
	readonly marks: TrendMarks;
}

export interface MultiplesMarks {
	readonly width: number;
	readonly height: number;
	/** Panels run, and names begin, from the right. Years do not. */
	readonly rtl: boolean;
	readonly panels: readonly Panel[];
	readonly navigationPoints: readonly NavigationPoint[];
	/** Left and right through the years, up and down to the panel before and after, at the same year. */
	readonly navigate: Navigate;
}

/**
 * Place small multiples, in the order given.
 * @param width px of the whole drawing; its height grows with the panels
 * @throws {RangeError} on impossible data, as a trend
 */
export function multiples(series: readonly TrendSeries[], options: TrendOptions, width: number): MultiplesMarks {
	// One layout of all checks what concerns them together: no series twice.
	layout(series, { ...options, labels: false }, width);
	const { count, width: panel } = columns(width, series.length);
	const references = series.filter(({ role }) => isReferenceRole(role));
	/** Behind a country: the reference values, and the grey lines that belong to it. */
	const behind = ({ id, role }: TrendSeries): TrendSeries[] =>
		isReferenceRole(role)
			? []
			: [
					...references.map((one) => ({ ...one, id: `${id} ${one.id}` })),
					...(options.behind?.get(id) ?? []).map((one) => ({
						...one,
						id: `${id} ${one.id}`,
						role: 'context' as const,
						colour: 0 as const
					}))
				];
	const ownOf = ({ id }: TrendSeries): TrendSeries[] => {
		const own = options.own?.series.get(id);
		return own ? [{ ...own, role: 'series', colour: 1 }] : [];
	};
	const all = [...series, ...series.flatMap(behind), ...series.flatMap(ownOf)];
	const domain = options.scale === 'own' ? [] : all.flatMap((one) => within(one, options).map(({ value }) => value));
	const height = Math.round(Math.min(PANEL.most, Math.max(PANEL.least, panel * PANEL.share)));
	// Lines are read by their shape: the scale is that of the data.
	const shared = { ...options, labels: false, height, domain, zero: false };
	const rtl = isRightToLeft(series[0]?.name ?? '');
	const heads = series.map((one) => headOf(one, options, panel, rtl));

	const panels: Panel[] = [];
	let y = 0;
	for (let first = 0; first < series.length; first += count) {
		const row = series.slice(first, first + count);
		const top = Math.max(...heads.slice(first, first + count).map(({ lines }) => lines)) * LINE + 4;
		row.forEach((one, column) => {
			const from = column * (panel + GAP);
			panels.push({
				id: one.id,
				x: rtl ? width - from - panel : from,
				y,
				name: heads[first + column]?.name ?? [],
				end: heads[first + column]?.end ?? null,
				ownEnd: heads[first + column]?.ownEnd ?? null,
				top,
				marks: panelOf(one, ownOf(one), behind(one), shared, panel)
			});
		});
		y += top + height + GAP;
	}
	const reached = panels.flatMap(({ marks }) => marks.navigationPoints);
	return {
		width,
		height: Math.max(1, y - GAP),
		rtl,
		panels,
		navigationPoints: panels.flatMap((one) =>
			one.marks.navigationPoints.map((point) => ({ ...point, x: point.x + one.x, y: point.y + one.y + one.top }))
		),
		navigate: (navigationPoints, from, key) => {
			const next = move(reached, from, key);
			return navigationPoints.find(({ id }) => id === next?.id) ?? null;
		}
	};
}

/** Its values within the years shown, in their order. */
const within = ({ points, id }: TrendSeries, { yearFrom, yearTo }: TrendOptions): Given[] =>
	given(points, yearFrom, yearTo, id);

/** The name, and the last value with its year where there is room beside it, else under it. */
function headOf(series: TrendSeries, options: TrendOptions, panel: number, rtl: boolean) {
	const names = wrap(series.name, panel, SIZE, true);
	const [start, far] = rtl ? [panel, 0] : [0, panel];
	const baseOf = (line: number) => SIZE + line * LINE;
	const textOf = (one: TrendSeries | undefined): string | null => {
		const last = one && within(one, options).at(-1);
		return last ? `${options.format(last.value)} (${last.year})${last.comment ? '†' : ''}` : null;
	};
	const text = textOf(series);
	const own = textOf(options.own?.series.get(series.id));
	const beside = text === null || textWidth(names.at(-1) ?? '', SIZE, true) + textWidth(text, END_SIZE) + GAP <= panel;
	const lines = names.length + (beside ? 0 : 1);
	const end = (text: string, line: number, anchor: 'start' | 'end'): PanelText => ({
		text,
		x: anchor === 'end' ? far : start,
		y: baseOf(line),
		anchor
	});
	return {
		name: names.map((text, line) => ({ text, x: start, y: baseOf(line) })),
		end: text === null ? null : end(text, lines - 1, beside ? 'end' : 'start'),
		ownEnd: own === null ? null : end(options.own?.end(own) ?? own, lines, 'start'),
		lines: lines + (own === null ? 0 : 1)
	};
}

/** What lies behind is drawn as lines alone: neither walked to nor a mark of this panel. */
function panelOf(
	one: TrendSeries,
	own: readonly TrendSeries[],
	behind: readonly TrendSeries[],
	options: TrendOptions,
	width: number
): TrendMarks {
	const named = isReferenceRole(one.role) ? one : { ...one, role: 'series' as const, colour: 1 as const };
	const marks = layout([named, ...own, ...behind], options, width);
	return linesAlone(marks, (id) => id === one.id || own.some((other) => other.id === id));
}

/** Narrower panels cannot carry an axis. */
const NARROWEST = 200;
/** Columns at the most. */
const MOST = 4;

/**
 * As many as fit, or fewer where as many rows hold all: five panels stand three and two, not four and one.
 * @param width px of the whole drawing
 */
export function columns(width: number, panels: number): { readonly count: number; readonly width: number } {
	const fitting = Math.max(1, Math.min(MOST, Math.floor((width + GAP) / (NARROWEST + GAP))));
	const rows = Math.max(1, Math.ceil(panels / fitting));
	const count = Math.min(fitting, Math.max(2, Math.ceil(panels / rows)));
	return { count, width: Math.floor((width - GAP * (count - 1)) / count) };
}
