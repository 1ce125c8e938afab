/** How a reader's own values are drawn beside published ones: double lines and squares. Pure; px. */
import type { ObsStatus } from './contract';
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
export const squarePaint = (status: ObsStatus, colour: string) => ({
	fill: status === 'E' || status === 'P' ? 'var(--paper)' : colour,
	stroke: colour,
	'stroke-width': 1.5,
	'stroke-dasharray': status === 'P' ? '3 2' : undefined
});

/** @param label what the marks are */
export const ownKey = (label: string): KeyItem => ({
	shape: 'own',
	parts: [
		{ path: 'M0,4.5H14M0,9.5H14', stroke: 'ink-2', width: 1 },
		{ path: 'M4,4h6v6h-6Z', fill: 'ink-2' }
	],
	label
});
