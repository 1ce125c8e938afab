import { describe, expect, it } from 'vitest';
import type { KeyItem } from '../../charts/frame/key';
import { keyPicture } from './key';
import { type MatrixDrawing, matrixPicture } from './matrix';
import type { Pen } from './pen';

const pen = (dir: 'ltr' | 'rtl'): Pen => ({
	measureIn: () => (text) => [...text].length * 6,
	colour: (token) => `#${token}`,
	dir
});
const cell = (country: string, text: string, fill: 4 | null) => ({ text, fill, data: { country, value: text } });
const drawing: MatrixDrawing = {
	corner: 'Country',
	columns: ['Launch', 'A step with a name of several lines'],
	groups: [
		{ name: 'Central Asia', rows: [{ name: 'Kazakhstan', cells: [cell('KAZ', '2016', 4), cell('KAZ', '·', null)] }] },
		{ name: null, rows: [{ name: 'Bosnia & Herzegovina', cells: [cell('BIH', '2018', 4), cell('BIH', '–', null)] }] }
	],
	nameWidth: 120,
	cellWidth: 70
};
const textX = (svg: string, text: string) => Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1]);

describe('a matrix as SVG', () => {
	it.each(['ltr', 'rtl'] as const)('has a mark for each cell, with what it stands for, row by row (%s)', (dir) => {
		const { markup } = matrixPicture(drawing, pen(dir));
		const marks = [...markup.matchAll(/<g data-mark="" data-country="(\w+)" data-value="([^"]+)"/g)];
		expect(marks.map(([, country, value]) => `${country} ${value}`)).toEqual([
			'KAZ 2016',
			'KAZ ·',
			'BIH 2018',
			'BIH –'
		]);
	});

	it('holds every word, escaped, and is as wide as names and cells', () => {
		const { markup, width } = matrixPicture(drawing, pen('ltr'));
		for (const text of ['Country', 'Launch', 'Central Asia', 'Kazakhstan', 'Bosnia &amp;', 'Herzegovina'])
			expect(markup).toContain(text);
		expect(width).toBe(120 + 2 * 70);
	});

	it('begins where reading begins: names at the left, in Arabic at the right', () => {
		const ltr = matrixPicture(drawing, pen('ltr')).markup;
		const rtl = matrixPicture(drawing, pen('rtl')).markup;
		expect(textX(ltr, 'Kazakhstan')).toBe(0);
		expect(textX(rtl, 'Kazakhstan')).toBe(260);
		expect(textX(ltr, '2016')).toBe(155);
		expect(textX(rtl, '2016')).toBe(105);
	});

	it('shows above the rows what each column comes to, and behind each row what that comes to', () => {
		const summed: MatrixDrawing = {
			...drawing,
			groups: drawing.groups.map((group) => ({
				...group,
				rows: group.rows.map((row) => ({ ...row, total: `${row.name.length} signs` }))
			})),
			sums: { name: 'Countries', columns: ['2', '0'], total: '2 of 4' }
		};
		const { markup, width, height } = matrixPicture(summed, pen('ltr'));
		expect(width).toBe(120 + 3 * 70);
		expect(height).toBe(matrixPicture(drawing, pen('ltr')).height + 24);
		expect(['Countries', '2', '0', '2 of 4', '10 signs'].map((text) => textX(markup, text))).toEqual([
			0, 155, 225, 295, 295
		]);
		expect(textX(matrixPicture(summed, pen('rtl')).markup, '2 of 4')).toBe(35);
	});
});

describe('a key as SVG', () => {
	const items: readonly KeyItem[] = [
		{ shape: 'ring', label: 'estimate' },
		{ shape: 'swatch', sign: '5', level: 4, label: '10–20', count: 3 },
		{ shape: 'swatch', sign: '', label: 'no value', count: 2 },
		{ shape: 'letter', sign: 'E', label: 'estimate of the source' }
	];

	it('says each item with its count, and goes to the next line where there is no room', () => {
		const wide = keyPicture(items, 1000, pen('ltr'));
		const narrow = keyPicture(items, 150, pen('ltr'));
		for (const text of ['>estimate<', '>10–20 (3)<', '>no value (2)<', '>E<']) expect(wide.markup).toContain(text);
		expect(narrow.height).toBeGreaterThan(wide.height);
	});

	it('takes no place where there is nothing to explain', () => {
		expect(keyPicture([], 300, pen('ltr'))).toEqual({ width: 300, height: 0, markup: '' });
	});
});
