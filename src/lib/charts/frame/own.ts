/** How a reader's own values are drawn beside published ones: double lines and squares. Pure; px. */
import type { ObsStatus, Sign, StatusWords } from './contract';
import type { KeyItem } from './key';

/** Of the square of a value, px. */
const SIDE = 7;
const corner = (middle: number): number => Math.round((middle - SIDE / 2) * 100) / 100;

/** By its upper left corner, px. */
export interface Square {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** @param at its middle */
export const squareAt = ({ x, y }: { readonly x: number; readonly y: number }): Square => ({
	x: corner(x),
	y: corner(y),
	width: SIDE,
	height: SIDE
});

/** How far the two strokes of a double line lie from its middle, px. */
const ASIDE = 2.75;

/** A level double line as one path. */
export const doubleLine = (x1: number, x2: number, y: number): string =>
	`M${x1},${y - ASIDE}H${x2}M${x1},${y + ASIDE}H${x2}`;

/** Filled as published, hollow as estimated, dashed as provisional, in one colour. */
export const squarePaint = (status: ObsStatus, colour: string, side = SIDE) => ({
	fill: status === 'E' || status === 'P' ? 'var(--paper)' : colour,
	stroke: colour,
	'stroke-width': 1.5,
	// A dash around each corner, so that it stays a square.
	...(status === 'P' && { 'stroke-dasharray': side / 2, 'stroke-dashoffset': side / 4 })
});

/** Of a chart that shows own values. */
export interface OwnWords {
	/** What the marks of own values are. */
	readonly label: string;
	/** Whose they are, for their tips. */
	readonly source: string;
	/** What an unpublished value of a status is called. */
	readonly status: (status: string) => string;
}

/**
 * @param label what the marks are
 * @param line whether any of them lie on a double line
 */
export const ownKey = (label: string, line: boolean): KeyItem => ({
	shape: 'own',
	parts: [
		...(line ? [{ path: 'M0,4.5H14M0,9.5H14', stroke: 'ink-2', width: 1 } as const] : []),
		{ path: 'M4,4h6v6h-6Z', fill: 'ink-2' }
	],
	label
});

/** What squares mean that are not filled; those of published values are rings and diamonds. */
export const ownStatusKey = (
	signs: readonly Sign[],
	words: StatusWords,
	nameOf: (status: string) => string
): KeyItem[] =>
	(['E', 'P'] as const)
		.filter((sign) => signs.includes(sign))
		.map((sign) => ({
			shape: 'own',
			parts: [{ path: 'M3.5,5.25v-1.75h7v7h-7Z', ...HOLLOW, ...(sign === 'P' && { dashes: '3.5' }) }],
			label: nameOf(words[sign])
		}));

/** Of tags on a map: a square on a tag, and the squares of the statuses that occur. */
export const ownTagKeys = (
	marks: readonly { readonly status: ObsStatus }[],
	words: StatusWords,
	{ label, status }: OwnWords
): KeyItem[] => [
	{
		shape: 'own',
		parts: [
			{ path: 'M0.5,1.5h13v11h-13Z', fill: 'paper', stroke: 'ink-2', width: 1 },
			{ path: 'M4.5,4.5h5v5h-5Z', fill: 'ink-2' }
		],
		label
	},
	...ownStatusKey(
		(['E', 'P'] as const).filter((sign) => marks.some((one) => one.status === sign)),
		words,
		status
	)
];

const HOLLOW = { fill: 'paper', stroke: 'ink-2', width: 1.5 } as const;
