/** The lines all rows are compared with: each at its value, named above the rows. Pure; px of the whole drawing. */
import {
	BASE,
	LINE,
	roomsOf,
	round,
	SIZE,
	uprightLine,
	widest,
	type Dir,
	type PlacedText,
	type Room
} from '../frame/bands';
import { wrap } from '../frame/labels';

export interface RankLine {
	/** Row of `targets`; null: a reference value. */
	readonly code: string | null;
	readonly kind: 'median' | 'published' | 'target';
	readonly value: number;
	readonly x: number;
	/** Behind names and numbers: left out where one stands. */
	readonly path: string;
	readonly label: PlacedText;
}

/** A line before its place is known. */
export interface WantedLine {
	readonly code: string | null;
	readonly kind: RankLine['kind'];
	readonly value: number;
	readonly x: number;
	readonly text: string;
}

interface Named extends WantedLine {
	readonly lines: readonly string[];
	readonly left: number;
	readonly right: number;
}

/** Between two names, px. */
const APART = 12;
/** Published values lie under medians, targets upon both. */
const ORDER = ['published', 'median', 'target'];

/** Names in as few tiers as hold them side by side, the last just above the rows. */
function tiersOf(wanted: readonly WantedLine[], width: number): Named[][] {
	const limit = Math.max(120, width * 0.45);
	const tiers: Named[][] = [];
	for (const one of [...wanted].sort((a, b) => a.x - b.x)) {
		const lines = wrap(one.text, limit, SIZE);
		const half = widest(lines) / 2;
		const middle = Math.min(Math.max(one.x, half), width - half);
		const named = { ...one, lines, left: middle - half, right: middle + half };
		const free = tiers.find((tier) => tier.every((other) => other.right + APART <= named.left));
		if (free) free.push(named);
		else tiers.unshift([named]);
	}
	return tiers;
}

/**
 * Places the names of the lines; `lines` draws the lines once the rows are placed.
 * @returns `top` where the rows may begin
 */
export function placeReferences(
	wanted: readonly WantedLine[],
	width: number
): { readonly top: number; readonly lines: (texts: readonly Room[], bottom: number, dir: Dir) => RankLine[] } {
	let y = 0;
	const placed = tiersOf(wanted, width).flatMap((tier) => {
		const height = Math.max(...tier.map(({ lines }) => lines.length)) * LINE;
		const foot = y + height;
		y = foot + 4;
		return tier.map(({ left, right, lines, code, kind, value, x }) => ({
			code,
			kind,
			value,
			x,
			foot,
			label: {
				x: round((left + right) / 2),
				y: round(foot - lines.length * LINE + LINE / 2 + BASE),
				anchor: 'middle' as const,
				lines
			}
		}));
	});
	return {
		top: placed.length > 0 ? y + 4 : 0,
		lines: (texts, bottom, dir) => {
			const names = placed.flatMap(({ label }) => roomsOf(label, dir));
			return placed
				.map(({ foot, ...one }): RankLine => ({
					...one,
					path: uprightLine(one.x, foot + 2, bottom, [...texts, ...names])
				}))
				.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
		}
	};
}
