import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	directions,
	expectApart,
	expectFinite,
	expectInside,
	lineBoxes,
	shuffled,
	textBox,
	widths
} from '../frame/generators';
import { georgia } from './example';
import { layout, type ScoreMarks } from './layout';
import type { ScoreOptions, ScoreRow } from './runs';

const OPTIONS: ScoreOptions = { scale: [1, 5], formatTick: (value, decimals) => value.toFixed(decimals), dir: 'ltr' };

const rows: fc.Arbitrary<ScoreRow[]> = fc
	.array(
		fc.array(
			fc.record({
				method: fc.constantFrom<('as_published' | 'comparable')[]>('as_published', 'comparable'),
				broken: fc.boolean(),
				values: fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 1, maxLength: 3 })
			}),
			{ minLength: 1, maxLength: 3 }
		),
		{ maxLength: 6 }
	)
	.map((places) =>
		places.map((runs, place) => ({
			id: `C${place}`,
			country: place % 2 ? null : `C${place}`,
			name: ['Georgia', 'Босния и Герцеговина', 'الجمهورية العربية السورية'][place % 3] ?? '',
			runs: runs.map(({ method, broken, values }, at) => ({
				method,
				broken,
				dots: values.map((value, index) => ({
					id: `${place} ${at} ${index}`,
					year: 2012 + 4 * index,
					value,
					label: `${value.toFixed(2)} (${2012 + 4 * index})`,
					tip: ['', ''],
					certain: true
				}))
			}))
		}))
	);

/** The points of a drawn line. */
const pointsOf = (path: string) =>
	path
		.slice(1)
		.split('L')
		.map((point) => point.split(',').map(Number));

function joined(marks: ScoreMarks, path: string): ScoreMarks['dots'] {
	return pointsOf(path).flatMap(([x, y]) => marks.dots.filter((dot) => dot.x === x && dot.y === y));
}

describe('scores', () => {
	it('join only scores of one run, whatever they are', () => {
		fc.assert(
			fc.property(rows, widths, directions, (given, width, dir) => {
				const marks = layout(given, { ...OPTIONS, dir }, width);
				for (const { path } of marks.lines) {
					const runs = new Set(joined(marks, path).map(({ id }) => id.split(' ').slice(0, 2).join(' ')));
					expect(runs.size).toBe(1);
				}
				const long = given.flatMap(({ runs }) => runs.filter(({ dots }) => dots.length > 1));
				expect(marks.lines).toHaveLength(long.length);
			})
		);
	});

	it('stay within the drawing, written apart, and are finite', () => {
		fc.assert(
			fc.property(rows, widths, directions, (given, width, dir) => {
				const marks = layout(given, { ...OPTIONS, dir }, width);
				expectFinite(marks);
				const texts = [
					...marks.dots.flatMap(({ text, label }) => (text ? [textBox({ ...text, text: label }, 'ltr')] : [])),
					...marks.names.flatMap((name) => lineBoxes(name, dir, true)),
					...marks.ticks.map(({ x, text }) => textBox({ x, y: 12, anchor: 'middle', text }, 'ltr', { size: 12 }))
				];
				expectInside(texts, width, marks.height);
				expectApart(texts);
			})
		);
	});

	it('are the same marks in whatever order the countries come', () => {
		fc.assert(
			fc.property(shuffled(rows), widths, directions, ([all, other], width, dir) => {
				const across = (given: ScoreRow[]) =>
					new Map(
						layout(given, { ...OPTIONS, dir }, width).dots.map(({ id, x, value, label }) => [id, { x, value, label }])
					);
				expect(across(other)).toEqual(across(all));
			})
		);
	});

	it('have a scale on which no two values read the same, however narrow it is', () => {
		const scales = fc
			.tuple(fc.integer({ min: -100, max: 100 }), fc.double({ min: 0.01, max: 200, noNaN: true }))
			.map(([low, size]) => [low, low + size] as const);
		fc.assert(
			fc.property(scales, widths, (scale, width) => {
				const texts = layout([], { ...OPTIONS, scale }, width).ticks.map(({ text }) => text);
				expect(new Set(texts).size).toBe(texts.length);
			})
		);
	});

	it('run from left to right in every language', () => {
		for (const dir of ['ltr', 'rtl'] as const) {
			const at = new Map(layout([georgia], { ...OPTIONS, dir }, 640).dots.map(({ value, x }) => [value, x]));
			expect(at.get(2.7)).toBeLessThan(at.get(4.24)!);
			expect(at.get(4.45)).toBeLessThan(at.get(4.74)!);
		}
	});

	it('draw Georgia’s two methods as two lines and a break, with every value named', () => {
		const marks = layout([georgia], OPTIONS, 640);
		const values = marks.lines.map(({ method, path }) => [method, joined(marks, path).map(({ value }) => value)]);
		expect(values).toEqual([
			['as_published', [2.7, 4.24]],
			['comparable', [4.45, 4.74]]
		]);
		expect(marks.breaks).toHaveLength(1);
		expect(marks.dots.every(({ text }) => text !== null)).toBe(true);
	});

	it('cannot be drawn off their scale, twice or out of nothing', () => {
		const off = { ...georgia, runs: [{ ...georgia.runs[0]!, dots: [{ ...georgia.runs[0]!.dots[0]!, value: 6 }] }] };
		expect(() => layout([off], OPTIONS, 640)).toThrow(RangeError);
		expect(() => layout([georgia, georgia], OPTIONS, 640)).toThrow(RangeError);
		expect(() => layout([{ ...georgia, runs: [{ ...georgia.runs[0]!, dots: [] }] }], OPTIONS, 640)).toThrow(RangeError);
		expect(() => layout([georgia], OPTIONS, Number.NaN)).toThrow(RangeError);
	});
});

it('points each line to its last score, where there is room for an arrowhead', () => {
	const line = (values: readonly number[]): ScoreRow[] => [
		{
			id: 'GEO',
			country: 'GEO',
			name: 'Georgia',
			runs: [
				{
					method: 'comparable',
					broken: false,
					dots: values.map((value, at) => ({ id: `${at}`, year: 2016 + at, value, label: '', tip: [], certain: true }))
				}
			]
		}
	];
	const headOf = (values: readonly number[]) => {
		const { lines, dots } = layout(line(values), OPTIONS, 640);
		const [tip = NaN, base = NaN] = (lines[0]?.head?.match(/[ML][\d.]+/g) ?? []).map((at) => Number(at.slice(1)));
		return { tip, base, last: dots.at(-1)?.x ?? NaN };
	};
	const rising = headOf([2, 4]);
	expect(rising.base).toBeLessThan(rising.tip);
	expect(rising.tip).toBeLessThan(rising.last);
	const falling = headOf([3, 4, 2]);
	expect(falling.base).toBeGreaterThan(falling.tip);
	expect(falling.tip).toBeGreaterThan(falling.last);
	expect(layout(line([3, 3.01]), OPTIONS, 640).lines[0]?.head).toBeNull();
	expect(layout(line([3]), OPTIONS, 640).lines).toEqual([]);
});
