/** Women and men per country: two marks on one line, the gap between them. Pure; px of the whole drawing. */
import type { ObsStatus, NavigationPoint, Sign } from '../frame/contract';
import { signsIn, signsOf } from '../frame/status';
import {
	BASE,
	LINE,
	round,
	roomsOf,
	seen,
	SIZE,
	type Anchor,
	type Band,
	type PlacedText,
	type Room
} from '../frame/bands';
import { spread, textWidth } from '../frame/labels';
import { ASIDE, placeNumberLine, type NumberLine } from '../frame/number-line';
import { byGap, check, SEXES_DRAWN, type DumbbellOptions, type DumbbellRow, type DumbbellSex } from './rows';

const RADIUS = 6;

export interface DumbbellMark {
	readonly navigationId: string;
	readonly sex: DumbbellSex;
	readonly year: number;
	readonly value: number;
	readonly status: ObsStatus;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	/** Value, its year if carried forward, its status; empty where there is no room: then the tip says it. */
	readonly label: { readonly x: number; readonly y: number; readonly anchor: Anchor; readonly text: string };
}

export interface DumbbellBand {
	readonly id: string;
	readonly country: string;
	readonly highlight: boolean;
	readonly unpublished: boolean | undefined;
	readonly name: PlacedText;
	readonly gap: PlacedText;
	readonly marks: readonly DumbbellMark[];
	/** From one sex to the other; null for a row of one. */
	readonly bar: { readonly x1: number; readonly x2: number; readonly y: number } | null;
	readonly box: Band['box'];
}

/** What a mark's shape stands for, over the first row. */
export interface DumbbellHead {
	readonly sex: DumbbellSex;
	readonly icon: { readonly x: number; readonly y: number; readonly r: number };
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: Anchor;
}

export interface DumbbellMarks {
	readonly width: number;
	readonly height: number;
	readonly heads: readonly DumbbellHead[];
	readonly rows: readonly DumbbellBand[];
	readonly ticks: NumberLine['ticks'];
	/** Top and bottom of the rows. */
	readonly plot: { readonly top: number; readonly bottom: number };
	/** Room of every text of the rows: no line of the axis crosses one. */
	readonly written: readonly Room[];
	readonly navigationPoints: readonly NavigationPoint[];
	readonly statuses: readonly Sign[];
}

/**
 * Place women and men.
 * @param width px of the whole drawing; its height grows with the rows
 * @throws {RangeError} on impossible data: a row twice or without a value, values that are no numbers
 */
export function layout(given: readonly DumbbellRow[], options: DumbbellOptions, width: number): DumbbellMarks {
	check(given, options, width);
	const { dir, formatTick, highlight = null } = options;
	const rows = options.sort === 'given' ? given : byGap(given);
	const bold = (row: DumbbellRow) => row.id === highlight;
	const all = rows.map((row) => sidesOf(row, options));

	const room = (side: 'left' | 'right') =>
		Math.max(
			0,
			...all.flatMap((sides, index) =>
				sides
					.filter((one) => one.side === side)
					.map(({ text }) => textWidth(text, SIZE, bold(rows[index] as DumbbellRow)))
			)
		);
	const heads = headsOf(rows, options, width);
	const line = placeNumberLine(
		rows.map((row) => ({ name: row.name, words: row.gap, bold: bold(row) })),
		{
			values: all.flatMap((sides) => sides.map(({ value }) => value)),
			zero: options.zero ?? false,
			formatTick,
			room: { left: room('left'), right: room('right') },
			dir,
			top: heads.height
		},
		width
	);

	const drawn = rows.map((row, index): DumbbellBand => {
		const band = line.bands[index] as Band;
		const marks = (all[index] ?? []).map(({ sex, side, text, value, year, status }): DumbbellMark => {
			const at = line.x(value);
			return {
				navigationId: `${row.id} ${sex}`,
				sex,
				year,
				value,
				status,
				x: at,
				y: band.middle,
				r: RADIUS,
				label: {
					x: round(side === 'left' ? at - ASIDE : at + ASIDE),
					y: round(band.middle + BASE),
					anchor: seen(side === 'left' ? 'right' : 'left', dir),
					text: line.labelled ? text : ''
				}
			};
		});
		const [first, second] = marks;
		return {
			id: row.id,
			country: row.country ?? row.id,
			highlight: bold(row),
			unpublished: row.unpublished,
			name: band.name,
			gap: band.words,
			marks,
			bar:
				first && second ? { x1: Math.min(first.x, second.x), x2: Math.max(first.x, second.x), y: band.middle } : null,
			box: band.box
		};
	});

	const bottom = round(line.bottom);
	return {
		width,
		height: bottom + (rows.length > 0 ? 24 : 4),
		heads: heads.place(drawn),
		rows: drawn,
		ticks: line.ticks,
		plot: { top: heads.height, bottom },
		written: drawn.flatMap(({ name, gap, marks, highlight: strong }) => [
			...roomsOf(name, dir, strong),
			...roomsOf(gap, dir),
			...marks.flatMap(({ label }) => roomsOf({ ...label, lines: label.text ? [label.text] : [] }, dir, strong))
		]),
		navigationPoints: drawn.flatMap(({ id, marks }, index) =>
			marks.map(({ navigationId, sex, x: across, y }) => ({
				id: navigationId,
				series: id,
				x: across,
				y,
				get tip() {
					return options.tip(rows[index] as DumbbellRow, sex);
				}
			}))
		),
		statuses: signsIn(all.flat())
	};
}

/** The values of a row, the lesser at the left. */
function sidesOf(row: DumbbellRow, { year, format }: DumbbellOptions) {
	const sides = SEXES_DRAWN.flatMap((sex) => {
		const own = row[sex];
		if (!own) return [];
		const dated = year !== null && own.year !== year ? ` (${own.year})` : '';
		return [{ sex, ...own, text: `${format(own.value)}${dated}${signsOf(own)}` }];
	});
	const least = sides.length > 1 && (row.M?.value ?? 0) < (row.F?.value ?? 0) ? 'M' : 'F';
	return sides.map((side) => ({
		...side,
		side: sides.length > 1 && side.sex === least ? ('left' as const) : ('right' as const)
	}));
}

/** The names of the shapes over the first row, moved apart; one under the other where they do not fit. */
function headsOf(rows: readonly DumbbellRow[], { sexes, dir }: DumbbellOptions, width: number) {
	const shown = SEXES_DRAWN.filter((sex) => rows.some((row) => row[sex] !== null));
	const size = (sex: DumbbellSex) => Math.min(width, 2 * RADIUS + 6 + textWidth(sexes[sex], SIZE, true));
	const oneLine = shown.reduce((sum, sex) => sum + size(sex) + 16, -16) <= width;
	const height = shown.length === 0 ? 0 : (oneLine ? 1 : shown.length) * LINE + 8;
	const place = (drawn: readonly DumbbellBand[]): DumbbellHead[] => {
		const over = (sex: DumbbellSex) =>
			[drawn[0], ...drawn].flatMap((row) => row?.marks.filter((mark) => mark.sex === sex) ?? [])[0]?.x ?? width / 2;
		const wishes = shown.map((sex) => ({ id: sex, at: over(sex), size: size(sex) }));
		const middles = oneLine
			? spread(wishes, 0, width, 16)
			: new Map(shown.map((sex) => [sex as string, size(sex) / 2]));
		return shown.map((sex, index) => {
			const y = (oneLine ? 0 : index) * LINE + LINE / 2;
			const start = (middles.get(sex) ?? 0) - size(sex) / 2;
			const fromStart = (px: number) => round(dir === 'ltr' ? start + px : start + size(sex) - px);
			return {
				sex,
				icon: { x: fromStart(RADIUS), y, r: RADIUS - 1 },
				text: sexes[sex],
				x: fromStart(2 * RADIUS + 6),
				y: round(y + BASE),
				anchor: 'start'
			};
		});
	};
	return { height, place };
}

/** A diamond of the same weight as a dot of that radius. */
export function diamond(x: number, y: number, r: number): string {
	const half = round(r * 1.25);
	return `M${x},${round(y - half)}l${half},${half}l${-half},${half}l${-half},${-half}Z`;
}
