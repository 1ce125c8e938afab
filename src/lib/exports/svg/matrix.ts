/** A matrix as SVG, from what it holds: groups of named rows, a cell for each column. Every cell is a mark. */
import { filled, hatched } from './key';
import { fontOf, type Pen, rounded, textLine } from './pen';
import { escaped, type Picture } from './sheet';
import { wrap } from './wrap';

export interface MatrixCell {
	/** What stands in it: never colour alone. */
	readonly text: string;
	/** Step of the ramp; null: no colour; `hatched`: stripes. */
	readonly fill: 1 | 2 | 3 | 4 | 5 | 'hatched' | null;
	/** What the mark stands for: names without `data-`. */
	readonly data: Readonly<Record<string, string>>;
}

export interface MatrixDrawing {
	/** Heading of the rows' names. */
	readonly corner: string;
	readonly columns: readonly string[];
	readonly groups: readonly {
		/** Null: not grouped. */
		readonly name: string | null;
		readonly rows: readonly {
			readonly name: string;
			readonly cells: readonly MatrixCell[];
			/** What the row comes to, where there are `sums`. */
			readonly total?: string;
		}[];
	}[];
	/** A row above all others: what each column comes to, and all of them. */
	readonly sums?: { readonly name: string; readonly columns: readonly string[]; readonly total: string };
	/** px. */
	readonly nameWidth: number;
	readonly cellWidth: number;
}

const SIZE = 11;
const LINE = 14;
/** Of a row at least, px. */
const ROW = 24;
const GROUP = 30;

export function matrixPicture(
	{ corner, columns, groups, sums, nameWidth, cellWidth }: MatrixDrawing,
	pen: Pen
): Picture {
	const measure = pen.measureIn(fontOf(SIZE));
	const width = nameWidth + (columns.length + (sums ? 1 : 0)) * cellWidth;
	/** From the side where reading starts. */
	const at = (from: number, wide = 0) => (pen.dir === 'rtl' ? width - from - wide : from);
	const rule = (y: number) =>
		`<line x1="0" x2="${rounded(width)}" y1="${rounded(y)}" y2="${rounded(y)}" stroke="${pen.colour('line-strong')}" stroke-width="0.5"/>`;
	const name = (text: string, room: number) => wrap(text, room - 8, measure);
	const lines = (texts: readonly string[], x: number, y: number, ink: string, weight = 400) =>
		texts.map((text, line) => textLine({ text, x, y: y + 12 + line * LINE, size: SIZE, weight, ink }, pen)).join('');

	const heads = columns.map((column) => name(column, cellWidth));
	const headHeight = LINE * Math.max(1, ...heads.map(({ length }) => length)) + 6;
	const parts = [
		lines([corner], at(0), headHeight - LINE - 4, 'ink-2', 600),
		...heads.map((head, column) =>
			lines(head, at(nameWidth + column * cellWidth + 2), headHeight - 4 - LINE * head.length, 'ink-2')
		),
		rule(headHeight)
	];
	let y = headHeight;
	const summed = (text: string, column: number, height: number, weight = 400) =>
		textLine(
			{
				text,
				x: at(nameWidth + column * cellWidth, cellWidth) + cellWidth / 2,
				y: y + height / 2 + 4,
				size: SIZE,
				weight,
				ink: 'ink-2',
				anchor: 'middle'
			},
			pen
		);
	if (sums) {
		parts.push(lines([sums.name], at(0), y + 4, 'ink-2'));
		parts.push(...sums.columns.map((text, column) => summed(text, column, ROW, 600)));
		parts.push(summed(sums.total, columns.length, ROW), rule(y + ROW));
		y += ROW;
	}
	for (const group of groups) {
		if (group.name !== null) {
			parts.push(lines([group.name], at(0), y + 10, 'ink', 600));
			y += GROUP;
		}
		for (const row of group.rows) {
			const words = name(row.name, nameWidth);
			const height = Math.max(ROW, LINE * words.length + 8);
			parts.push(lines(words, at(0), y + (height - LINE * words.length) / 2 - 1, 'ink'));
			for (const [column, cell] of row.cells.entries())
				parts.push(cellMarkup(cell, at(nameWidth + column * cellWidth, cellWidth), y, cellWidth, height, pen));
			if (row.total !== undefined) parts.push(summed(row.total, columns.length, height));
			y += height;
		}
	}
	return { width, height: y, markup: parts.join('') };
}

function cellMarkup({ text, fill, data }: MatrixCell, x: number, y: number, width: number, height: number, pen: Pen) {
	const box = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
	const ground = fill === null ? '' : fill === 'hatched' ? hatched(box, pen) : filled(box, `ramp-${fill}`, pen);
	const ink = typeof fill === 'number' ? `ramp-ink-${fill}` : 'ink-2';
	const words =
		text === ''
			? ''
			: textLine({ text, x: x + width / 2, y: y + height / 2 + 4, size: SIZE, ink, anchor: 'middle' }, pen);
	const marks = Object.entries(data).map(([key, value]) => ` data-${key}="${escaped(value)}"`);
	return `<g data-mark=""${marks.join('')}>${ground}${words}</g>`;
}
