/** How far each country is from a benchmark: a stem from the benchmark's line to each value. Pure; px of the drawing. */
import type { Verdict } from '../../domain/statistics';
import {
	BASE,
	LINE,
	round,
	roomsOf,
	seen,
	SIZE,
	widest,
	type Anchor,
	type Band,
	type PlacedText,
	type Room
} from '../frame/bands';
import type { ObsStatus, NavigationPoint, Sign } from '../frame/contract';
import { signsIn, signsOf } from '../frame/status';
import { textWidth, wrap } from '../frame/labels';
import { ASIDE, placeNumberLine, type NumberLine } from '../frame/number-line';
import { byDistance, check, verdictOf, type BenchmarkOptions, type BenchmarkRow } from './rows';

export interface BenchmarkMark {
	readonly id: string;
	readonly country: string;
	readonly year: number;
	readonly value: number;
	/** From the benchmark, as shown. */
	readonly distance: number;
	readonly verdict: Verdict;
	readonly status: ObsStatus;
	readonly highlight: boolean;
	readonly unpublished: boolean | undefined;
	readonly name: PlacedText;
	readonly words: PlacedText;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	/** Where the stem begins. */
	readonly from: number;
	/** The distance, the value's year if carried forward, its status; empty where there is no room: then the tip says it. */
	readonly label: { readonly x: number; readonly y: number; readonly anchor: Anchor; readonly text: string };
	readonly box: Band['box'];
}

export interface BenchmarkMarks {
	readonly width: number;
	readonly height: number;
	readonly rows: readonly BenchmarkMark[];
	/** Distances under the rows. */
	readonly ticks: NumberLine['ticks'];
	/** The benchmark's line and its name over it; null without rows. */
	readonly line: { readonly x: number; readonly y1: number; readonly y2: number; readonly label: PlacedText } | null;
	readonly plot: { readonly top: number; readonly bottom: number };
	/** Room of every text of the rows: no line of the axis crosses one. */
	readonly written: readonly Room[];
	readonly navigationPoints: readonly NavigationPoint[];
	readonly statuses: readonly Sign[];
}

/**
 * Place the distances from a benchmark.
 * @param width px of the whole drawing; its height grows with the rows
 * @throws {RangeError} on impossible data: a row twice, values that are no numbers
 */
export function layout(given: readonly BenchmarkRow[], options: BenchmarkOptions, width: number): BenchmarkMarks {
	check(given, options, width);
	const { dir, benchmark, better, year, format, formatDistance, formatTick, highlight = null } = options;
	const rows = (options.sort === 'given' ? given : byDistance(given)).map((row) => {
		const dated = year !== null && row.year !== year ? ` (${row.year})` : '';
		const text = `${formatDistance(row.distance)}${dated}${signsOf(row)}`;
		return { ...row, text, bold: row.id === highlight };
	});
	const room = (side: (distance: number) => boolean) =>
		Math.max(0, ...rows.map(({ distance, text, bold }) => (side(distance) ? textWidth(text, SIZE, bold) : 0)));
	const label =
		rows.length === 0
			? []
			: wrap(`${benchmark.name} ${benchmark.year}${benchmark.colon} ${format(benchmark.value)}`, width * 0.7, SIZE);
	const top = label.length > 0 ? label.length * LINE + 8 : 0;
	const line = placeNumberLine(
		rows,
		{
			values: rows.map(({ distance }) => distance),
			zero: true,
			formatTick,
			room: { left: room((distance) => distance < 0), right: room((distance) => distance >= 0) },
			dir,
			top
		},
		width
	);

	const zero = line.x(0);
	const bottom = round(line.bottom);
	const marks = rows.map(({ distance, text, bold, ...row }, index): BenchmarkMark => {
		const band = line.bands[index] as Band;
		const x = line.x(distance);
		return {
			id: row.id,
			country: row.country ?? row.id,
			year: row.year,
			value: row.value,
			distance,
			verdict: verdictOf(distance, better),
			status: row.status,
			highlight: bold,
			unpublished: row.unpublished,
			name: band.name,
			words: band.words,
			x,
			y: band.middle,
			r: 6,
			from: zero,
			label: {
				x: round(distance < 0 ? x - ASIDE : x + ASIDE),
				y: round(band.middle + BASE),
				anchor: seen(distance < 0 ? 'right' : 'left', dir),
				text: line.labelled ? text : ''
			},
			box: band.box
		};
	});
	const half = widest(label) / 2;
	return {
		width,
		height: bottom + (rows.length > 0 ? 24 : 4),
		rows: marks,
		ticks: line.ticks,
		line:
			label.length > 0
				? {
						x: zero,
						y1: top - 6,
						y2: bottom,
						label: {
							x: round(Math.min(Math.max(zero, half), width - half)),
							y: round(LINE / 2 + BASE),
							anchor: 'middle',
							lines: label
						}
					}
				: null,
		plot: { top, bottom },
		written: marks.flatMap(({ name, words, label: own, highlight: strong }) => [
			...roomsOf(name, dir, strong),
			...roomsOf(words, dir),
			...roomsOf({ ...own, lines: own.text ? [own.text] : [] }, dir, strong)
		]),
		navigationPoints: marks.map(({ id, x, y }, index) => ({
			id,
			series: id,
			x,
			y,
			get tip() {
				return options.tip(rows[index] as BenchmarkRow);
			}
		})),
		statuses: signsIn(rows)
	};
}
