/** What marks mean, as SVG: signs with their words side by side, as many to a line as there is room for. */
import { type KeyItem, signOf } from '../../charts/frame/key';
import { fontOf, type Pen, rounded, textLine } from './pen';
import type { Picture } from './sheet';
import { wrap } from './wrap';

const SIZE = 12;
const LINE = 22;
/** Between a sign and its words, between two items; px. */
const [NEAR, APART] = [6, 16];
const SWATCH = { width: 26, height: 18 } as const;

/** @param width px there is room for; a single item that needs more is broken into lines */
export function keyPicture(items: readonly KeyItem[], width: number, pen: Pen): Picture {
	const measure = pen.measureIn(fontOf(SIZE));
	let [x, y] = [0, 0];
	const parts: string[] = [];
	for (const item of items) {
		const sign = signWidth(item, measure);
		const label = item.count === undefined ? item.label : `${item.label} (${item.count})`;
		const lines = wrap(label, width - sign - NEAR, measure);
		const needed = sign + NEAR + Math.max(0, ...lines.map(measure));
		if (x > 0 && x + needed > width) [x, y] = [0, y + LINE];
		const at = (from: number, wide = 0) => (pen.dir === 'rtl' ? width - from - wide : from);
		parts.push(signMarkup(item, at(x, sign), y, sign, pen));
		for (const [line, text] of lines.entries()) {
			if (line > 0) y += LINE;
			parts.push(textLine({ text, x: at(x + sign + NEAR), y: y + 15, size: SIZE, ink: 'ink-2' }, pen));
		}
		x += needed + APART;
	}
	return { width, height: items.length ? y + LINE : 0, markup: parts.join('') };
}

const signWidth = (item: KeyItem, measure: (text: string) => number): number =>
	item.shape === 'swatch'
		? Math.max(SWATCH.width, measure(item.sign ?? '') + 8)
		: (signOf(item)?.width ?? measure(item.sign ?? ''));

function signMarkup(item: KeyItem, x: number, y: number, width: number, pen: Pen): string {
	const { shape, sign = '', level } = item;
	const drawn = signOf(item);
	if (drawn) {
		const paint = (token: string | undefined) => (token === undefined ? 'none' : pen.colour(token));
		const paths = drawn.parts.map(
			({ path, fill, opacity, stroke, width: line, dashes, round }) =>
				`<path d="${path}" fill="${paint(fill)}"${opacity === undefined ? '' : ` fill-opacity="${opacity}"`} stroke="${paint(stroke)}"${line === undefined ? '' : ` stroke-width="${line}"`}${dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`}${round ? ' stroke-linecap="round"' : ''}/>`
		);
		return `<g transform="translate(${rounded(x)} ${rounded(y + 11 - drawn.height / 2)})">${paths.join('')}</g>`;
	}
	const middle = { x: x + width / 2, anchor: 'middle', dir: 'ltr' } as const;
	if (shape === 'letter')
		return textLine({ text: sign, ...middle, y: y + 15, size: SIZE, weight: 700, ink: 'ink-2' }, pen);
	const box = { x, y: y + 1, width, height: SWATCH.height };
	return (
		(level === undefined ? hatched(box, pen) : filled(box, `ramp-${level}`, pen)) +
		(sign === ''
			? ''
			: textLine(
					{ text: sign, ...middle, y: y + 14, size: 11, ink: level === undefined ? 'ink' : `ramp-ink-${level}` },
					pen
				))
	);
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const boxed = ({ x, y, width, height }: Box): string =>
	`x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"`;

/** A box of one colour. */
export const filled = (box: Box, token: string, pen: Pen): string =>
	`<rect ${boxed(box)} rx="2" fill="${pen.colour(token)}"/>`;

/** A box of oblique lines: nothing is known. */
export function hatched({ x, y, width, height }: Box, pen: Pen): string {
	const lines: string[] = [];
	for (let at = 5; at < width + height; at += 6) {
		const [x0, y0] = [Math.min(at, width), Math.max(0, at - width)];
		const [x1, y1] = [Math.max(0, at - height), Math.min(at, height)];
		lines.push(`M${rounded(x + x0)},${rounded(y + y0)}L${rounded(x + x1)},${rounded(y + y1)}`);
	}
	const stroke = pen.colour('line-strong');
	return `<rect ${boxed({ x, y, width, height })} rx="2" fill="none" stroke="${stroke}" stroke-width="0.5"/><path d="${lines.join('')}" stroke="${stroke}" fill="none"/>`;
}
