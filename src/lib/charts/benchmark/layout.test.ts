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
	values,
	widths
} from '../frame/generators';
import { uprightLine } from '../frame/bands';
import { layout, type BenchmarkMarks } from './layout';
import type { BenchmarkOptions, BenchmarkRow } from './rows';

const OPTIONS: BenchmarkOptions = {
	benchmark: { name: 'EU-27', year: 2020, value: 10, colon: ':' },
	better: 'lower',
	year: 2020,
	dir: 'ltr',
	format: (value) => value.toFixed(1),
	formatDistance: (value) => `${value > 0 ? '+' : ''}${value.toFixed(1)}`,
	formatTick: (value, decimals) => `${value > 0 ? '+' : ''}${value.toFixed(decimals)}`,
	tip: ({ name }) => [name]
};
const row = (id: string, value: number, more: Partial<BenchmarkRow> = {}): BenchmarkRow => ({
	id,
	name: id,
	year: 2020,
	value,
	distance: value - 10,
	status: 'A',
	words: '',
	formula: '',
	...more
});

const rows = fc
	.array(
		fc
			.record({ name: names, words: sentences, own: observed })
			.map(({ own, ...texts }) => ({ ...texts, ...own, distance: own.value, formula: '' })),
		{ maxLength: 20 }
	)
	.map(identified);
const settings = fc.record({
	dir: directions,
	better: fc.constantFrom<BenchmarkOptions['better'][]>('higher', 'lower', null),
	highlight: fc.constantFrom(null, 'S1'),
	benchmark: fc.record({ name: names, year: fc.constant(2019), value: values, colon: fc.constantFrom(':', '\u202F:') })
});

const rowBoxes = ({ rows: all }: BenchmarkMarks, { dir }: Pick<BenchmarkOptions, 'dir'>) =>
	all.flatMap(({ name, words, label, highlight }) => [
		...lineBoxes(name, dir, highlight),
		...lineBoxes(words, dir),
		...(label.text ? [textBox(label, dir, { bold: highlight })] : [])
	]);
const labelBoxes = (drawn: BenchmarkMarks, { dir }: Pick<BenchmarkOptions, 'dir'>) => [
	...rowBoxes(drawn, { dir }),
	...(drawn.line ? lineBoxes(drawn.line.label, dir) : []),
	...drawn.ticks.map(({ x, text }) => textBox({ x, y: drawn.height - 6, anchor: 'middle', text }, dir, { size: 12 }))
];

describe('distances from a benchmark', () => {
	it('are finite, inside the box and written apart at any width, in either direction', () => {
		fc.assert(
			fc.property(rows, settings, widths, (all, setting, width) => {
				const marks = layout(all, { ...OPTIONS, ...setting }, width);
				const labels = labelBoxes(marks, setting);
				expectFinite(marks);
				expectInside([...labels, ...marks.rows.map(dotBox)], width, marks.height);
				expectApart(labels);
			})
		);
	});

	it('have no line of their axis, nor that of the benchmark, across a name or a number', () => {
		fc.assert(
			fc.property(rows, settings, widths, (all, setting, width) => {
				const marks = layout(all, { ...OPTIONS, ...setting }, width);
				const { ticks, plot, written, line } = marks;
				const lines = [
					...ticks.map(({ x }) => uprightLine(x, plot.top, plot.bottom + 4, written)),
					...(line ? [uprightLine(line.x, line.y1, line.y2, written)] : [])
				];
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

	it('lie right of the benchmark when higher, left when lower, upon it when equal, in Arabic, too', () => {
		for (const dir of ['ltr', 'rtl'] as const) {
			const marks = layout([row('A', 12), row('B', 7), row('C', 10)], { ...OPTIONS, dir }, 640);
			const at = (id: string) => marks.rows.find((one) => one.id === id)?.x ?? NaN;
			expect(at('A')).toBeGreaterThan(marks.line?.x ?? NaN);
			expect(at('B')).toBeLessThan(marks.line?.x ?? NaN);
			expect(at('C')).toBe(marks.line?.x);
		}
	});

	it('know which way is better', () => {
		const verdicts = (better: BenchmarkOptions['better']) =>
			layout([row('A', 12), row('B', 7), row('C', 10)], { ...OPTIONS, better }, 640).rows.map(({ verdict }) => verdict);
		expect(verdicts('lower')).toEqual(['worse', 'same', 'better']);
		expect(verdicts('higher')).toEqual(['better', 'same', 'worse']);
		expect(verdicts(null)).toEqual(['higher', 'same', 'lower']);
	});

	it('are written as given, with sign, the year of a value of another year and the status', () => {
		// 12.34 and 10.16 show as 12.3 and 10.2: the distance is 2.1, not 2.18.
		const options = { ...OPTIONS, benchmark: { ...OPTIONS.benchmark, value: 10.16 } };
		const marks = layout([row('A', 12.34, { distance: 2.1, year: 2018, status: 'E' })], options, 640);
		expect(marks.rows[0]?.label.text).toBe('+2.1 (2018) E');
		expect(marks.rows[0]?.distance).toBe(2.1);
		expect(marks.line?.label.lines).toEqual(['EU-27 2020: 10.2']);
	});

	it('refuse what cannot be, and draw nothing of nothing', () => {
		expect(() => layout([row('A', 1), row('A', 2)], OPTIONS, 640)).toThrow(/A twice/);
		expect(() => layout([row('A', 1, { year: 20.5 })], OPTIONS, 640)).toThrow(RangeError);
		expectRefused((value) => layout([row('A', value)], OPTIONS, 640));
		expectRefused((value) => layout([], { ...OPTIONS, benchmark: { ...OPTIONS.benchmark, value } }, 640));
		expect(layout([], OPTIONS, 640)).toMatchObject({ rows: [], ticks: [], navigationPoints: [], line: null });
	});
});
