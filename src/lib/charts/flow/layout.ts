/** Where each country was and where it went: a thread per country between two columns of groups. Pure; px of the drawing. */
import type { NavigationPoint } from '../frame/contract';
import { textWidth, wrap } from '../frame/labels';

/** Where a country stood in a round; groups stand in the order given. */
export interface FlowGroup {
	readonly id: string;
	readonly label: string;
}

export interface FlowRow {
	readonly country: string;
	readonly name: string;
	/** Ids of groups. */
	readonly from: string;
	readonly to: string;
	/** What the thread is drawn as. */
	readonly tone: 'came' | 'left' | 'changed' | 'same';
	/** Lines of the tip, the first its heading. */
	readonly tip: readonly string[];
}

export interface FlowOptions {
	/** Groups of the earlier round and of the later one; those without a country are not drawn. */
	readonly before: readonly FlowGroup[];
	readonly after: readonly FlowGroup[];
	/** Names of the rounds, above the columns. */
	readonly titles: readonly [before: string, after: string];
	/** Reading direction of the texts. Time runs from left to right always. */
	readonly dir: 'ltr' | 'rtl';
}

type Anchor = 'start' | 'end';

export interface FlowText {
	readonly x: number;
	readonly y: number;
	readonly anchor: Anchor;
	readonly lines: readonly string[];
}

export interface FlowBlock {
	readonly id: string;
	readonly side: 'before' | 'after';
	readonly count: number;
	readonly x: number;
	readonly y: number;
	readonly height: number;
	readonly label: FlowText;
}

export interface FlowThread {
	readonly row: FlowRow;
	readonly path: string;
	readonly name: { readonly x: number; readonly y: number; readonly anchor: Anchor };
}

export interface FlowMarks {
	readonly width: number;
	readonly height: number;
	readonly titles: readonly FlowText[];
	/** On a narrow drawing: what the numbers at the earlier groups stand for. */
	readonly key: readonly FlowText[];
	readonly blocks: readonly FlowBlock[];
	readonly threads: readonly FlowThread[];
	readonly navigationPoints: readonly NavigationPoint[];
}

/** Height of a thread's place, width of a block's bar, lines of text, room between groups and above all, px. */
export const [PITCH, BAR] = [15, 6];
const [LINE, GAP, HEAD, SIZE, NAME_SIZE] = [16, 12, 24, 13, 12];
const BASE = 0.35 * NAME_SIZE;
/** From this width on the names of the earlier groups have a column of their own; below it they are numbered, px. */
const LABELS_BESIDE = 560;
/** Column of these numbers, px. */
const NUMBERS = 20;
/** The later groups' names, which stand above those of the countries, break at this width at the least, px. */
const LEAST_NAMES = 60;
const round = (px: number): number => Math.round(px * 10) / 10;

interface Column {
	readonly blocks: readonly FlowBlock[];
	/** Middle of the place of each country. */
	readonly places: ReadonlyMap<string, number>;
	readonly end: number;
}

/**
 * @param rows drawn in the order given within their groups, so that threads of one way stay together
 * @param width px of the whole drawing; its height grows with the rows
 * @throws {RangeError} on what cannot be: a country twice, a group that is not given
 */
export function layout(rows: readonly FlowRow[], options: FlowOptions, width: number): FlowMarks {
	if (!Number.isFinite(width) || width <= 0) throw new RangeError(`width ${width}`);
	if (new Set(rows.map(({ country }) => country)).size < rows.length) throw new RangeError('a country twice');
	const { before, after, titles, dir } = options;
	const [leftEdge, rightEdge]: readonly [Anchor, Anchor] = dir === 'rtl' ? ['end', 'start'] : ['start', 'end'];
	const names = Math.min(
		width * 0.52,
		Math.max(LEAST_NAMES, ...rows.map(({ name }) => textWidth(name, NAME_SIZE))) + 8
	);
	// What groups are called stands beside the threads or, where there is no room, above them: never over them.
	const numbered = width < LABELS_BESIDE;
	const labels = numbered
		? NUMBERS
		: round(Math.min(width * 0.26, Math.max(0, ...before.map(({ label }) => textWidth(label, SIZE, true)))) + GAP);
	const [from, to] = [labels, Math.max(labels + BAR, round(width - names - BAR))];
	const at = (groups: readonly FlowGroup[], id: string) => {
		const place = groups.findIndex((group) => group.id === id);
		if (place < 0) throw new RangeError(`no group ${id}`);
		return place;
	};
	// Within a group threads stand as those of the other column do, so that they cross as little as can be.
	const order = (
		own: 'from' | 'to',
		other: 'from' | 'to',
		others: readonly FlowGroup[],
		groups: readonly FlowGroup[]
	) => [...rows].sort((a, b) => at(groups, a[own]) - at(groups, b[own]) || at(others, a[other]) - at(others, b[other]));

	const first = before.filter(({ id }) => rows.some((row) => row.from === id));
	const key: FlowText[] = [];
	let top = 0;
	if (numbered && first.length > 0) {
		const edge = dir === 'rtl' ? width : 0;
		key.push({ x: edge, y: LINE - 2, anchor: 'start', lines: [titles[0]] });
		top += LINE;
		first.forEach(({ label }, index) => {
			const lines = wrap(label, width - NUMBERS, SIZE, true);
			// The number before the name, wherever reading begins.
			key.push(
				{ x: edge, y: round(top + LINE - 2), anchor: 'start', lines: [String(index + 1)] },
				{ x: dir === 'rtl' ? width - NUMBERS : NUMBERS, y: round(top + LINE - 2), anchor: 'start', lines }
			);
			top += lines.length * LINE;
		});
		top += GAP;
	}

	const column = (side: FlowBlock['side']): Column => {
		const [groups, own, sorted] =
			side === 'before'
				? ([before, 'from', order('from', 'to', after, before)] as const)
				: ([after, 'to', order('to', 'from', before, after)] as const);
		const places = new Map<string, number>();
		const blocks: FlowBlock[] = [];
		let y = top + HEAD;
		for (const { id, label } of groups) {
			const members = sorted.filter((row) => row[own] === id);
			if (members.length === 0) continue;
			const beside = side === 'before';
			const lines =
				beside && numbered
					? [String(first.findIndex((group) => group.id === id) + 1)]
					: wrap(label, beside ? labels - GAP : names, SIZE, true);
			const start = beside ? y + 2 : y + lines.length * LINE + 2;
			members.forEach(({ country }, index) => places.set(country, round(start + (index + 0.5) * PITCH)));
			blocks.push({
				id,
				side,
				count: members.length,
				x: side === 'before' ? from : to,
				y: round(start),
				height: members.length * PITCH,
				label: {
					x: side === 'before' ? 0 : width,
					y: round(beside ? start + LINE - 4 : y + LINE - 4),
					anchor: side === 'before' ? leftEdge : rightEdge,
					lines
				}
			});
			y = start + Math.max(members.length * PITCH, beside ? lines.length * LINE : 0) + GAP;
		}
		return { blocks, places, end: y };
	};
	const [left, right] = [column('before'), column('after')];
	const middle = round((from + BAR + to) / 2);
	const threads = rows.map((row): FlowThread => {
		const [y1, y2] = [left.places.get(row.country) ?? 0, right.places.get(row.country) ?? 0];
		return {
			row,
			path: `M${from + BAR},${y1}C${middle},${y1} ${middle},${y2} ${to},${y2}`,
			name: { x: round(to + BAR + 4), y: round(y2 + BASE), anchor: leftEdge }
		};
	});
	return {
		width,
		height: round(Math.max(left.end, right.end)),
		titles: [
			{ x: 0, y: round(top + LINE - 2), anchor: leftEdge, lines: [titles[0]] },
			{ x: width, y: round(top + LINE - 2), anchor: rightEdge, lines: [titles[1]] }
		],
		key,
		blocks: [...left.blocks, ...right.blocks],
		threads,
		navigationPoints: [...threads]
			.sort((a, b) => a.name.y - b.name.y)
			.map(({ row, name }) => ({
				id: row.country,
				series: row.country,
				x: to,
				y: round(name.y - BASE),
				tip: row.tip
			}))
	};
}
