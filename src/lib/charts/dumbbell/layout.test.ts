import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	directions,
	dotBox,
	expectApart,
	expectClear,
	expectFinite,
	expectInside,
	expectRefused,
	identified,
	lineBoxes,
	names,
	observed,
	sentences,
	shuffled,
	textBox,
	widths
} from '../frame/generators';
import { uprightLine } from '../frame/bands';
import { layout, type DumbbellMarks } from './layout';
import type { DumbbellOptions, DumbbellRow, DumbbellValue } from './rows';

const OPTIONS: DumbbellOptions = {
	year: 2020,
	dir: 'ltr',
	format: (value) => value.toFixed(1),
	formatTick: (value, decimals) => value.toFixed(decimals),
	sexes: { F: 'Women', M: 'Men' },
	tip: ({ name }, sex) => [name, sex]
};
const at = (value: number, more: Partial<DumbbellValue> = {}): DumbbellValue => ({
	value,
	year: 2020,
	status: 'A',
	...more
});
const row = (id: string, F: number | null, M: number | null): DumbbellRow => ({
	id,
	name: id,
	F: F === null ? null : at(F),
	M: M === null ? null : at(M),
	gap: ''
});

const rows = fc
	.array(
		fc
			.record({ name: names, gap: sentences, F: fc.option(observed), M: fc.option(observed) })
			.filter(({ F, M }) => F !== null || M !== null),
		{ maxLength: 20 }
	)
	.map(identified);
const settings = fc.record({
	dir: directions,
	zero: fc.boolean(),
	highlight: fc.constantFrom(null, 'S1'),
	sexes: fc.constantFrom(
		{ F: 'Women', M: 'Men' },
		{ F: 'Молодые женщины', M: 'Молодые мужчины' },
		{ F: 'نساء', M: 'رجال' }
	)
});

const rowBoxes = ({ rows: all }: DumbbellMarks, { dir }: Pick<DumbbellOptions, 'dir'>) =>
	all.flatMap(({ name, gap, marks, highlight }) => [
		...lineBoxes(name, dir, highlight),
		...lineBoxes(gap, dir),
		...marks.filter(({ label }) => label.text).map(({ label }) => textBox(label, dir, { bold: highlight }))
	]);
const labelBoxes = (drawn: DumbbellMarks, { dir }: Pick<DumbbellOptions, 'dir'>) => [
	...rowBoxes(drawn, { dir }),
	...drawn.heads.map((head) => textBox(head, dir, { bold: true })),
	...drawn.ticks.map(({ x, text }) => textBox({ x, y: drawn.height - 6, anchor: 'middle', text }, dir, { size: 12 }))
];

describe('women and men', () => {
	it('are finite, inside the box and written apart at any width, in either direction', () => {
		fc.assert(
			fc.property(rows, settings, widths, (all, setting, width) => {
				const marks = layout(all, { ...OPTIONS, ...setting }, width);
				const labels = labelBoxes(marks, setting);
				expectFinite(marks);
				expectInside([...labels, ...marks.rows.flatMap((one) => one.marks.map(dotBox))], width, marks.height);
				expectInside(
					marks.heads.map(({ icon }) => dotBox(icon)),
					width,
					marks.height
				);
				expectApart(labels);
			})
		);
	});

	it('have no line of their axis across a name or a number', () => {
		fc.assert(
			fc.property(rows, settings, widths, (all, setting, width) => {
				const marks = layout(all, { ...OPTIONS, ...setting }, width);
				const { ticks, plot, written } = marks;
				const lines = ticks.map(({ x }) => uprightLine(x, plot.top, plot.bottom + 4, written));
				expectClear(lines, rowBoxes(marks, setting));
			})
		);
	});

	it('are the same marks in whatever order the rows come', () => {
		fc.assert(
			fc.property(shuffled(rows), settings, widths, ([all, other], setting, width) => {
				expect(layout(other, { ...OPTIONS, ...setting }, width)).toEqual(
					layout(all, { ...OPTIONS, ...setting }, width)
				);
			})
		);
	});

	it('stand one below the other by the width of the gap, rows of one sex last', () => {
		const marks = layout([row('A', 1, 2), row('B', null, 9), row('C', 8, 3)], OPTIONS, 640);
		expect(marks.rows.map(({ id }) => id)).toEqual(['C', 'A', 'B']);
		expect(marks.rows.at(-1)).toMatchObject({ bar: null, marks: [{ sex: 'M', value: 9 }] });
		const given = layout([row('A', 1, 2), row('C', 8, 3)], { ...OPTIONS, sort: 'given' }, 640);
		expect(given.rows.map(({ id }) => id)).toEqual(['A', 'C']);
	});

	it('have their value on the outer side, with its year if carried forward and its status', () => {
		const one: DumbbellRow = { ...row('A', 9, null), M: at(4, { year: 2018, status: 'E' }) };
		const [women, men] = layout([one], OPTIONS, 640).rows[0]?.marks ?? [];
		expect([women?.label.text, men?.label.text]).toEqual(['9.0', '4.0 (2018) E']);
		expect(women?.label.x).toBeGreaterThan(women?.x ?? NaN);
		expect(men?.label.x).toBeLessThan(men?.x ?? NaN);
	});

	it('run from left to right in Arabic, too: only the texts change sides', () => {
		const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => layout([row('A', 1, 9)], { ...OPTIONS, dir }, 640));
		for (const marks of [ltr, rtl]) {
			const [women, men] = marks?.rows[0]?.marks ?? [];
			expect(women?.x).toBeLessThan(men?.x ?? NaN);
		}
		expect(rtl?.rows[0]?.name.x).toBeGreaterThan(600);
	});

	it('are walked across a row and from row to row', () => {
		const { navigationPoints } = layout([row('A', 1, 9), row('B', 4, 4)], OPTIONS, 640);
		expect(navigationPoints.map(({ id, series }) => [id, series])).toEqual([
			['A F', 'A'],
			['A M', 'A'],
			['B F', 'B'],
			['B M', 'B']
		]);
	});

	it('are named over the first row, as far as they occur', () => {
		expect(layout([row('A', 1, null)], OPTIONS, 640).heads.map(({ text }) => text)).toEqual(['Women']);
		expect(layout([], OPTIONS, 640)).toMatchObject({ heads: [], rows: [], navigationPoints: [], ticks: [] });
	});

	it('refuse what cannot be', () => {
		expect(() => layout([row('A', null, null)], OPTIONS, 640)).toThrow(/A has no value/);
		expect(() => layout([row('A', 1, 1), row('A', 1, 1)], OPTIONS, 640)).toThrow(/A twice/);
		expect(() => layout([{ ...row('A', 1, 1), F: at(1, { year: 20.5 }) }], OPTIONS, 640)).toThrow(RangeError);
		expect(() => layout([], OPTIONS, 0)).toThrow(RangeError);
		expectRefused((value) => layout([row('A', 1, value)], OPTIONS, 640));
	});
});
