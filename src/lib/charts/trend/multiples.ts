/** Small multiples: one small trend per series, on a shared scale or each on its own, in one drawing. Pure; px of the whole drawing. */
import type { NavigationPoint } from '../frame/contract';
import { isRightToLeft, wrap } from '../frame/labels';
import { move, type Navigate } from '../frame/steps';
import { layout, type TrendMarks } from './layout';
import { isReferenceRole, type TrendOptions, type TrendSeries } from './series';

const PANEL = 150;
const SIZE = 14;
const LINE = 18;
/** Between two panels, `--s4`, px. */
const GAP = 16;

export interface Panel {
	readonly id: string;
	/** Upper left corner. */
	readonly x: number;
	readonly y: number;
	/** Within the panel; `y` is the baseline of each line. */
	readonly name: readonly { readonly text: string; readonly x: number; readonly y: number }[];
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
	const { count, width: panel } = columns(width);
	const domain =
		options.scale === 'own'
			? []
			: series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
	const shared = { ...options, labels: false, height: PANEL, domain };
	const names = series.map(({ name }) => wrap(name, panel, SIZE, true));
	const rtl = isRightToLeft(series[0]?.name ?? '');

	const panels: Panel[] = [];
	let y = 0;
	for (let first = 0; first < series.length; first += count) {
		const row = series.slice(first, first + count);
		const top = Math.max(...names.slice(first, first + count).map(({ length }) => length)) * LINE + 4;
		row.forEach((one, column) => {
			const from = column * (panel + GAP);
			panels.push({
				id: one.id,
				x: rtl ? width - from - panel : from,
				y,
				name: (names[first + column] ?? []).map((text, line) => ({
					text,
					x: rtl ? panel : 0,
					y: SIZE + line * LINE
				})),
				top,
				marks: layout([isReferenceRole(one.role) ? one : { ...one, role: 'series', colour: 1 }], shared, panel)
			});
		});
		y += top + PANEL + GAP;
	}
	const within = panels.flatMap(({ marks }) => marks.navigationPoints);
	return {
		width,
		height: Math.max(1, y - GAP),
		rtl,
		panels,
		navigationPoints: panels.flatMap((one) =>
			one.marks.navigationPoints.map((point) => ({ ...point, x: point.x + one.x, y: point.y + one.y + one.top }))
		),
		navigate: (navigationPoints, from, key) => {
			const next = move(within, from, key);
			return navigationPoints.find(({ id }) => id === next?.id) ?? null;
		}
	};
}

/** Narrower panels cannot carry an axis. */
const NARROWEST = 200;
/** Columns at the most. */
const MOST = 4;

/** @param width px of the whole drawing */
export function columns(width: number): { readonly count: number; readonly width: number } {
	const count = Math.max(1, Math.min(MOST, Math.floor((width + GAP) / (NARROWEST + GAP))));
	return { count, width: Math.floor((width - GAP * (count - 1)) / count) };
}
