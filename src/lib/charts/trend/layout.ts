/** A trend: lines over years, named at their ends. Pure; px of the whole drawing. */
import { scaleLinear } from 'd3';
import type { ObsStatus, NavigationPoint, Sign } from '../frame/contract';
import { signsIn } from '../frame/status';
import { textWidth } from '../frame/labels';
import { given, runs, type Given } from '../frame/runs';
import { valueAxis, yearTicks } from '../frame/ticks';
import { end, gutter, placeEnds, round, stack, targetEnd, type EndLabel } from './ends';
import { check, isReferenceRole, type Colour, type TrendOptions, type TrendRole, type TrendSeries } from './series';

const AXIS_SIZE = 12;
const HEIGHT = 340;
/** On a wide screen a line that is three times as long as it is high looks flat, px. */
const HIGHEST = 460;
const SHARE = 0.42;
const heightAt = (width: number): number => Math.max(HEIGHT, Math.min(HIGHEST, Math.round(width * SHARE)));
const TOP = 22;
const BOTTOM = 26;
/** Drawn later lies above. */
const ORDER: readonly TrendRole[] = ['context', 'reference', 'median', 'series', 'highlight'];
const RADIUS: Record<TrendRole, number> = { context: 2, reference: 2, median: 2, series: 3, highlight: 3.5 };

interface Drawn {
	/** Id of the series. */
	readonly id: string;
	readonly role: TrendRole;
	readonly colour: Colour;
}

export interface TrendLine extends Drawn {
	readonly path: string;
}

export interface TrendBreak extends Drawn {
	readonly x: number;
	readonly y1: number;
	readonly y2: number;
}

/** A dagger; `y` is its baseline. */
export interface TrendDoubt extends Drawn {
	readonly x: number;
	readonly y: number;
}

/** `quiet` dots lie within their line; `ring` = estimate, `diamond` = provisional. */
export type Shape = 'quiet' | 'dot' | 'ring' | 'diamond';

export interface TrendPoint extends Drawn {
	readonly navigationId: string;
	/** null for a reference value. */
	readonly country: string | null;
	readonly year: number;
	readonly value: number;
	readonly status: ObsStatus;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly shape: Shape;
	/** Path of a shape that is not round. */
	readonly outline: string | null;
}

export interface TrendMarks {
	readonly width: number;
	readonly height: number;
	readonly ticks: readonly { readonly y: number; readonly text: string; readonly zero: boolean }[];
	readonly years: readonly {
		readonly x: number;
		readonly text: string;
		readonly anchor: 'start' | 'middle' | 'end';
	}[];
	/** Where ticks end and years stand. */
	readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
	readonly lines: readonly TrendLine[];
	readonly breaks: readonly TrendBreak[];
	readonly doubts: readonly TrendDoubt[];
	readonly points: readonly TrendPoint[];
	readonly labels: readonly EndLabel[];
	readonly navigationPoints: readonly NavigationPoint[];
	/** The rule of a target. */
	readonly target: { readonly code: string; readonly value: number; readonly y: number } | null;
	/** Which signs occur. */
	readonly statuses: readonly Sign[];
}

interface Placed {
	readonly series: TrendSeries;
	readonly points: readonly Given[];
	readonly last: Given;
}

/**
 * Place the lines of a trend.
 * @param width px of the whole drawing
 * @throws {RangeError} on impossible data: years in the wrong order or twice, values that are no numbers
 */
export function layout(series: readonly TrendSeries[], options: TrendOptions, width: number): TrendMarks {
	check(series, options, width);
	const { yearFrom, yearTo, format, formatTick } = options;
	const placed = series
		.map((one) => ({ series: one, points: given(one.points, yearFrom, yearTo, one.id) }))
		.flatMap(({ series: one, points }): Placed[] => {
			const last = points.at(-1);
			return last ? [{ series: one, points, last }] : [];
		})
		.sort((a, b) => b.last.value - a.last.value || (a.series.id < b.series.id ? -1 : 1));

	const rule = placed.length > 0 ? (options.target ?? null) : null;
	const target = rule?.target ?? null;
	const ends =
		options.labels === false
			? []
			: [
					...placed
						.filter(({ series: { role } }) => role !== 'context')
						.map(({ series: one, last }) =>
							end(
								one,
								last,
								`${format(last.value)}${last.year === yearTo ? '' : ` (${last.year})`}${last.comment ? '†' : ''}`,
								width
							)
						),
					...(rule ? [targetEnd(rule, width)] : [])
				];

	const height = Math.max(options.height ?? heightAt(width), stack(ends) + TOP / 2 + BOTTOM);
	const values = [
		...placed.flatMap(({ points }) => points.map((point) => point.value)),
		...(target ? [target.bound.value] : []),
		...(options.domain ?? [])
	];
	const steps = Math.max(2, Math.floor((height - TOP - BOTTOM) / 64));
	const axis = valueAxis(values, options.zero, steps, Math.max(4, steps));
	const texts = axis.ticks.map((tick) => formatTick(tick, axis.decimals));
	const half = textWidth('2020', AXIS_SIZE) / 2;
	const plot = {
		left: round(Math.max(0, ...texts.map((text) => textWidth(text, AXIS_SIZE))) + 10),
		right: round(width - Math.max(gutter(ends), 8)),
		top: TOP,
		bottom: height - BOTTOM
	};
	if (plot.right - plot.left < 40) plot.right = plot.left + 40;
	const x = scaleLinear()
		.domain([yearFrom, yearTo])
		.range(
			yearFrom === yearTo ? [(plot.left + plot.right) / 2, (plot.left + plot.right) / 2] : [plot.left, plot.right]
		);
	const y = scaleLinear().domain([axis.low, axis.high]).range([plot.bottom, plot.top]);

	const drawn = [...placed].sort((a, b) => ORDER.indexOf(a.series.role) - ORDER.indexOf(b.series.role));
	const step = yearFrom === yearTo ? 24 : x(yearFrom + 1) - x(yearFrom);
	const points = drawn.flatMap((one) => pointsOf(one, x, y, options));
	return {
		width,
		height,
		plot,
		ticks: axis.ticks.map((tick, index) => ({
			y: round(y(tick)),
			text: texts[index] ?? '',
			zero: tick === 0
		})),
		years: yearTicks(yearFrom, yearTo, plot.right - plot.left, AXIS_SIZE).map((year) => ({
			x: round(x(year)),
			text: String(year),
			anchor: x(year) + half > width ? 'end' : x(year) < half ? 'start' : 'middle'
		})),
		lines: drawn.flatMap(({ series: { id, role, colour }, points: own }) =>
			runs(own)
				.filter((run) => run.length > 1)
				.map((run) => ({ id, role, colour, path: pathOf(run, x, y) }))
		),
		breaks: drawn.flatMap((one) => breaksOf(one, x, y, step, plot)),
		doubts: drawn.flatMap((one) => doubtsOf(one, x, y)),
		points,
		labels: placeEnds(ends, plot.right, TOP / 2, plot.bottom, x, y),
		navigationPoints: placed.flatMap(({ series: one, points: own }) =>
			own.map((point) => ({
				id: `${one.id} ${point.year}`,
				x: round(x(point.year)),
				y: round(y(point.value)),
				series: one.id,
				get tip() {
					return options.tip(one, point);
				}
			}))
		),
		target: target && { code: target.target, value: target.bound.value, y: round(y(target.bound.value)) },
		statuses: signsIn(
			placed.flatMap((one) => one.points.map((point) => (isBreak(point) ? { ...point, status: 'B' } : point)))
		)
	};
}

type Scale = (value: number) => number;

const pathOf = (run: readonly Given[], x: Scale, y: Scale): string =>
	`M${run.map((point) => `${round(x(point.year))},${round(y(point.value))}`).join('L')}`;

function pointsOf({ series, points, last }: Placed, x: Scale, y: Scale, options: TrendOptions): TrendPoint[] {
	const { id, role, colour } = series;
	const isolated = new Set(
		runs(points)
			.filter((run) => run.length === 1)
			.map(([point]) => point?.year)
	);
	const shapeOf = ({ status, year }: Given): Shape => {
		if (status === 'E') return 'ring';
		if (status === 'P') return 'diamond';
		const end = year === last.year && role !== 'context' && options.labels !== false;
		return isolated.has(year) || end ? 'dot' : 'quiet';
	};
	return points.map((point) => {
		const at = { x: round(x(point.year)), y: round(y(point.value)), r: RADIUS[role] };
		const shape = shapeOf(point);
		return {
			id,
			role,
			colour,
			navigationId: `${id} ${point.year}`,
			country: series.country === undefined ? (isReferenceRole(role) ? null : id) : series.country,
			year: point.year,
			value: point.value,
			status: point.status,
			...at,
			shape,
			outline: shape === 'diamond' ? diamond(at.x, at.y, at.r + 1) : null
		};
	});
}

/** By its status, or because a known doubt says so. */
const isBreak = ({ status, joined, comment, method }: Given): boolean =>
	status === 'B' || (joined === false && (comment ?? method) !== undefined);

/** A dagger over the first of the values that a doubt concerns. */
const doubtsOf = ({ series: { id, role, colour }, points }: Placed, x: Scale, y: Scale): TrendDoubt[] =>
	points.flatMap((point, index) =>
		point.comment === undefined || point.comment === points[index - 1]?.comment
			? []
			: [{ id, role, colour, x: round(x(point.year)), y: round(y(point.value) - 7) }]
	);

const diamond = (x: number, y: number, r: number): string => `M${x},${round(y - r)}l${r},${r}l${-r},${r}l${-r},${-r}Z`;

function breaksOf(
	{ series: { id, role, colour }, points }: Placed,
	x: Scale,
	y: Scale,
	step: number,
	plot: TrendMarks['plot']
): TrendBreak[] {
	return points.flatMap((point, index) => {
		if (!isBreak(point)) return [];
		const before = points[index - 1];
		const joined = before?.year === point.year - 1 ? before.value : point.value;
		const middle = (y(point.value) + y(joined)) / 2;
		return [
			{
				id,
				role,
				colour,
				x: round(Math.max(plot.left - 6, x(point.year) - step / 2)),
				y1: round(Math.max(0, middle - 10)),
				y2: round(Math.min(plot.bottom, middle + 10))
			}
		];
	});
}
