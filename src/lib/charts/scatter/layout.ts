/** Two indicators against each other: one point per country. Pure; px of the whole drawing. */
import { BASE, LINE, round, seen, SIZE, sparse, widest, type Anchor, type PlacedText } from '../frame/bands';
import type { ObsStatus, NavigationPoint, FrameWords, Sign } from '../frame/contract';
import { signsIn } from '../frame/status';
import { wrap } from '../frame/labels';
import { apart, axisOf, scaleOf } from './axis';
import { shapePath, type Hue } from '../frame/groups';
import { placeLabels, type Box } from './place';
import { check, labelOf, type ScatterOptions, type ScatterPoint } from './points';

const TICK = 12;
const RADIUS = 5;

export interface ScatterMark {
	readonly id: string;
	readonly country: string;
	readonly point: ScatterPoint;
	readonly highlight: boolean;
	/** `E` or `P` where either value is an estimate or provisional. */
	readonly status: ObsStatus;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	/** Of its group. */
	readonly hue: Hue | null;
	/** Its shape, unless it is a disc of no group. */
	readonly path: string | null;
	/** Null where there is no room for it: then the tip and the table name the point. */
	readonly label: (PlacedText & { readonly box: Box }) | null;
}

export interface ScatterTick {
	readonly at: number;
	readonly text: string;
	readonly zero: boolean;
}

export interface ScatterMarks {
	readonly width: number;
	readonly height: number;
	readonly plot: Box;
	readonly across: readonly ScatterTick[];
	readonly along: readonly ScatterTick[];
	/** What is measured along each axis: the one above the drawing, the other under it. */
	readonly titles: { readonly x: PlacedText; readonly y: PlacedText };
	/** The highlighted point last, to lie above; above it those not published. */
	readonly points: readonly ScatterMark[];
	/** Points without a label, by name. */
	readonly unlabelled: readonly string[];
	readonly navigationPoints: readonly NavigationPoint[];
	readonly statuses: readonly Sign[];
}

/**
 * Place a scatter.
 * @param width px of the whole drawing; its height follows
 * @throws {RangeError} on impossible data: a point twice, values that are no numbers
 */
export function layout(given: readonly ScatterPoint[], options: ScatterOptions, width: number): ScatterMarks {
	check(given, options, width);
	const { dir, year, highlight = null } = options;
	const points = [...given].sort(
		(a, b) =>
			Number(a.unpublished ?? false) - Number(b.unpublished ?? false) ||
			Number(a.id === highlight) - Number(b.id === highlight) ||
			(a.id < b.id ? -1 : 1)
	);
	const body = Math.round(Math.max(280, Math.min(420, width * 0.56)));
	const titles = { x: wrap(options.x.title, width, SIZE), y: wrap(options.y.title, width, SIZE) };
	const axes = {
		x: axisOf(
			points.map(({ x }) => x.value),
			options.x.log ?? false,
			options.x.zero ?? false,
			Math.max(2, Math.min(6, Math.floor(width / 150)))
		),
		y: axisOf(
			points.map(({ y }) => y.value),
			options.y.log ?? false,
			options.y.zero ?? false,
			5
		)
	};
	const texts = {
		x: axes.x.ticks.map(({ value, decimals }) => options.x.formatTick(value, decimals)),
		y: axes.y.ticks.map(({ value, decimals }) => options.y.formatTick(value, decimals))
	};
	const tickRoom = widest(texts.x, false, TICK);
	const top = titles.y.length * LINE + 16;
	const plot: Box = {
		left: round(Math.max(widest(texts.y, false, TICK) + 10, tickRoom / 2)),
		right: round(width - Math.max(tickRoom / 2, 12)),
		top,
		bottom: top + body
	};
	const right = Math.max(plot.right, plot.left + 40);
	const x = scaleOf(axes.x, plot.left + RADIUS + 2, right - RADIUS - 2);
	const y = scaleOf(axes.y, plot.bottom - RADIUS - 2, plot.top + RADIUS + 2);

	const dots = points.map((point) => ({
		id: point.id,
		x: round(x(point.x.value)),
		y: round(y(point.y.value)),
		r: RADIUS + (point.unpublished ? 2 : Number(point.id === highlight)),
		text: labelOf(point, year),
		first: point.id === highlight || (point.unpublished ?? false),
		bold: point.id === highlight
	}));
	const room = { ...plot, right: width };
	const labels = new Map(placeLabels(dots, room, Math.min(170, width * 0.42)).map((label) => [label.id, label]));

	const marks = points.map((point, index): ScatterMark => {
		const { id, x: across, y: along, r } = dots[index] as (typeof dots)[number];
		const label = labels.get(id);
		const hue = options.groups?.find(({ code }) => code === point.group)?.hue ?? null;
		const anchor: Anchor = !label || label.towards === 'middle' ? 'middle' : seen(label.towards, dir);
		return {
			id,
			country: point.country ?? id,
			point,
			highlight: id === highlight,
			status: (['E', 'P', 'B'] as const).find((one) => point.x.status === one || point.y.status === one) ?? 'A',
			x: across,
			y: along,
			r,
			hue,
			path: hue && shapePath(hue, across, along, r),
			label: label
				? {
						x: round(
							label.towards === 'left'
								? label.box.left
								: label.towards === 'right'
									? label.box.right
									: (label.box.left + label.box.right) / 2
						),
						y: round(label.box.top + LINE / 2 + BASE),
						anchor,
						lines: label.lines,
						box: label.box
					}
				: null
		};
	});

	const across = axes.x.ticks.map(({ value }, index) => ({
		at: round(x(value)),
		text: texts.x[index] ?? '',
		zero: value === 0
	}));
	return {
		width,
		height: plot.bottom + 24 + titles.x.length * LINE + 4,
		plot: { ...plot, right },
		across: axes.x.log
			? apart(across, tickRoom + 10)
			: sparse(across, (across[1]?.at ?? width) - (across[0]?.at ?? 0), tickRoom),
		along: axes.y.ticks.map(({ value }, index) => ({
			at: round(y(value)),
			text: texts.y[index] ?? '',
			zero: value === 0
		})),
		titles: {
			x: {
				x: width,
				y: round(plot.bottom + 24 + LINE / 2 + BASE),
				anchor: seen('right', dir),
				lines: titles.x
			},
			y: { x: dir === 'ltr' ? 0 : width, y: round(LINE / 2 + BASE), anchor: 'start', lines: titles.y }
		},
		points: marks,
		unlabelled: marks.filter(({ label }) => label === null).map(({ point }) => point.name),
		navigationPoints: marks.map(({ id, x: atX, y: atY, point }) => ({
			id,
			series: id,
			x: atX,
			y: atY,
			get tip() {
				return options.tip(point);
			}
		})),
		statuses: signsIn(points.flatMap((point) => [point.x, point.y]))
	};
}

/** Texts of a scatter in the reader's language. */
export interface ScatterWords extends FrameWords {
	/** Names those without room for a label: `Not labelled for want of room: …`. */
	readonly unlabelled: (names: readonly string[]) => string;
}
