/** What marks mean: each with its sign as paths, so that page and file draw the same. */

/** A colour by its token (`--ink-2` is `ink-2`). */
export type Token =
	| 'ink'
	| 'ink-2'
	| 'ink-3'
	| 'mark-context'
	| 'paper'
	| 'line-strong'
	| 'series-1'
	| 'series-3'
	| `ramp-${number}`
	| `ramp-ink-${number}`
	| `region-${number}`;

export interface KeyPart {
	readonly path: string;
	/** Left out: not filled. */
	readonly fill?: Token;
	readonly opacity?: number;
	/** Left out: no line. */
	readonly stroke?: Token;
	/** Of the line, px. */
	readonly width?: number;
	readonly dashes?: string;
	/** Dashes of no length are dots then. */
	readonly round?: boolean;
}

interface KeySign {
	/** px. */
	readonly width: number;
	readonly height: number;
	readonly parts: readonly KeyPart[];
}

const disc = (x: number, y: number, r: number): string =>
	`M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
const box = (x: number, y: number, width: number, height: number): string => `M${x},${y}h${width}v${height}h${-width}Z`;
const line = { stroke: 'ink-2', width: 1.5 } as const;
const dot = { fill: 'series-1', stroke: 'series-1', width: 1.5 } as const;
const small = (...parts: readonly KeyPart[]): KeySign => ({ width: 14, height: 14, parts });
const wide = (...parts: readonly KeyPart[]): KeySign => ({ width: 28, height: 14, parts });

export const KEY_SIGNS = {
	ring: small({ path: disc(7, 7, 3.5), ...line }),
	diamond: small({ path: 'M7,2.5L11.5,7L7,11.5L2.5,7Z', ...line }),
	break: small({ path: 'M7,0V14', ...line, dashes: '2 2' }),
	hollow: small({ path: box(1, 4, 12, 7), ...line }),
	dashed: small({ path: box(1, 4, 12, 7), ...line, dashes: '3 2' }),
	point: small({ path: disc(7, 7, 4.25), ...dot }),
	span: wide({ path: 'M5,3h18a4,4 0 0 1 0,8h-18a4,4 0 0 1 0,-8Z', ...dot, opacity: 0.28 }),
	months: wide({ path: box(2, 3, 24, 8), fill: 'ink-3' }),
	perhaps: wide({ path: box(2, 3, 24, 8), fill: 'paper', stroke: 'ink-3', width: 1, dashes: '3 2' }),
	whisker: wide({ path: 'M3,4V10M3,7H25M25,4V10', stroke: 'series-1', width: 1.5 }),
	unsure: small({ path: disc(7, 7, 4.25), fill: 'paper', stroke: 'series-1', width: 1.5, dashes: '2.5 2' }),
	wide: small({ path: 'M7,0l5,5l-5,5l-5,-5ZM7,10V14', fill: 'ink-2', stroke: 'ink-2', width: 1 }),
	published: wide(
		{ path: 'M4,7H24', stroke: 'series-1', width: 2 },
		{ path: disc(4, 7, 4), ...dot },
		{ path: disc(24, 7, 4), ...dot }
	),
	comparable: wide(
		{ path: 'M6,7H22', stroke: 'series-3', width: 2, dashes: '5 3' },
		{ path: 'M6,2l5,5l-5,5l-5,-5ZM22,2l5,5l-5,5l-5,-5Z', fill: 'paper', stroke: 'series-3', width: 2 }
	),
	target: wide({ path: 'M2,7H28', stroke: 'ink', width: 2.25, dashes: '0 5', round: true }),
	median: wide({ path: 'M0,7H28', stroke: 'ink', width: 2, dashes: '6 4' }),
	context: wide({ path: 'M0,7H28', stroke: 'mark-context', width: 1 }),
	reference: wide({ path: 'M0,7H28', stroke: 'ink-3', width: 2 }),
	broken: wide({ path: 'M0,7H28', stroke: 'ink-2', width: 1.5, dashes: '2 3' }),
	doubtful: small({ path: disc(7, 7, 4), fill: 'paper', stroke: 'series-1', width: 1.5 })
} as const satisfies Readonly<Record<string, KeySign>>;

/** The marks a key can explain. A `letter` is printed as it stands beside a value, a `swatch` is a filled box, `own` comes with its paths. */
export type KeyShape = keyof typeof KEY_SIGNS | 'letter' | 'swatch' | 'own';

export interface KeyItem {
	readonly shape: KeyShape;
	/** The letter, or what stands in the swatch. */
	readonly sign?: string;
	/** Of a sign of the chart's own, 14 px high. */
	readonly parts?: readonly KeyPart[] | undefined;
	/** Of such a sign, px; left out: 14. */
	readonly width?: number | undefined;
	/** Of a swatch: step of the ramp; left out: hatched. */
	readonly level?: number;
	readonly label: string;
	/** How many marks there are of it. */
	readonly count?: number;
}

/** The sign of an item that is drawn by paths. */
export function signOf({ shape, parts = [], width = 14 }: Pick<KeyItem, 'shape' | 'parts' | 'width'>): KeySign | null {
	if (shape === 'own') return { width, height: 14, parts };
	return shape === 'letter' || shape === 'swatch' ? null : KEY_SIGNS[shape];
}
