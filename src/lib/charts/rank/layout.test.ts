import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObsStatus } from '../frame/contract';
import { textWidth } from '../frame/labels';
import { rule } from '../frame/target.testing';
import { layout } from './layout';
import { formOf, type RankOptions, type RankReference, type RankRow } from './rows';

const OPTIONS: RankOptions = {
	year: 2020,
	dir: 'ltr',
	format: (value) => value.toFixed(1),
	formatTick: (value, decimals) => value.toFixed(decimals),
	tip: ({ name, year, value }) => [name, `${year}: ${value}`]
};
const row = (id: string, value: number, more: Partial<RankRow> = {}): RankRow => ({
	id,
	name: id,
	year: 2020,
	value,
	status: 'A',
	...more
});

const NAMES = [
	'Kazakhstan',
	'Босния и Герцеговина',
	'الجمهورية العربية السورية',
	'Bosnia and Herzegovina',
	'Достопримечательнейшее государство',
	'Syria'
];
const rows = fc
	.array(
		fc.record({
			name: fc.constantFrom(...NAMES),
			year: fc.integer({ min: 2015, max: 2020 }),
			value: fc.double({ min: -9999, max: 99_999, noNaN: true }),
			status: fc.constantFrom<ObsStatus[]>('A', 'E', 'B', 'P')
		}),
		{ maxLength: 30 }
	)
	.map((all) => all.map((one, index): RankRow => ({ ...one, id: `S${index}` })));
const widths = fc.integer({ min: 280, max: 2000 });
const settings = fc.record({
	dir: fc.constantFrom<('ltr' | 'rtl')[]>('ltr', 'rtl'),
	highlight: fc.constantFrom(null, 'S1'),
	target: fc.constantFrom(null, rule(9)),
	references: fc.array(
		fc.record({
			kind: fc.constantFrom<RankReference['kind'][]>('median', 'published'),
			name: fc.constantFrom(...NAMES),
			year: fc.constant(2019),
			value: fc.integer({ min: -50, max: 50 })
		}),
		{ maxLength: 4 }
	)
});

function numbers(marks: unknown): number[] {
	if (typeof marks === 'number') return [marks];
	if (marks === null || typeof marks !== 'object') return [];
	return Object.values(marks).flatMap(numbers);
}

/** Left and right edge of a text, its anchor following the direction. */
function span(x: number, anchor: 'start' | 'middle' | 'end', width: number, dir: 'ltr' | 'rtl'): [number, number] {
	if (anchor === 'middle') return [x - width / 2, x + width / 2];
	return (anchor === 'start') === (dir === 'ltr') ? [x, x + width] : [x - width, x];
}

describe('a ranking', () => {
	it('is finite and cuts nothing off at any width, in either direction', () => {
		fc.assert(
			fc.property(rows, settings, widths, (all, setting, width) => {
				const marks = layout(all, { ...OPTIONS, ...setting }, width);
				for (const number of numbers(marks)) expect(number).toSatisfy(Number.isFinite);
				const inside = ([left, right]: [number, number]) => {
					expect(left).toBeGreaterThanOrEqual(-0.5);
					expect(right).toBeLessThanOrEqual(width + 0.5);
				};
				for (const { name, label, bar, highlight } of marks.rows) {
					for (const line of name.lines) inside(span(name.x, name.anchor, textWidth(line, 13, highlight), setting.dir));
					inside(span(label.x, label.anchor, textWidth(label.text, 13, highlight), setting.dir));
					inside([bar.x, bar.x + bar.width]);
				}
				for (const { label } of marks.references)
					for (const line of label.lines) inside(span(label.x, 'middle', textWidth(line, 13), setting.dir));
			})
		);
	});

	it('prints every name whole', () => {
		fc.assert(
			fc.property(rows, widths, (all, width) => {
				layout(all, OPTIONS, width).rows.forEach(({ name }, index) => {
					expect(name.lines.join('').replace(/\s/gu, '')).toBe(all[index]?.name.replace(/\s/gu, ''));
				});
			})
		);
	});

	it('keeps its rows apart, in the order given', () => {
		fc.assert(
			fc.property(rows, widths, (all, width) => {
				const marks = layout(all, OPTIONS, width);
				expect(marks.rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
				marks.rows.forEach(({ box, name, bar }, index) => {
					const next = marks.rows[index + 1];
					if (next) expect(next.box.y).toBe(box.y + box.height);
					expect(name.y).toBeGreaterThan(box.y);
					expect(bar.y + bar.height).toBeLessThanOrEqual(box.y + box.height);
				});
			})
		);
	});

	it('is the mirror image of itself in Arabic: names at the right, bars growing from them', () => {
		fc.assert(
			fc.property(rows, settings, widths, (all, setting, width) => {
				const there = layout(all, { ...OPTIONS, ...setting, dir: 'ltr' }, width);
				const here = layout(all, { ...OPTIONS, ...setting, dir: 'rtl' }, width);
				here.rows.forEach(({ name, bar, dot, label }, index) => {
					const other = there.rows[index];
					expect(name.x).toBeCloseTo(width - (other?.name.x ?? NaN), 1);
					expect(bar.x + bar.width).toBeCloseTo(width - (other?.bar.x ?? NaN), 1);
					expect(bar.width).toBeCloseTo(other?.bar.width ?? NaN, 1);
					expect(dot.x).toBeCloseTo(width - (other?.dot.x ?? NaN), 1);
					expect(label.x).toBeCloseTo(width - (other?.label.x ?? NaN), 1);
					expect(label.anchor).toBe(other?.label.anchor);
				});
				expect(here.ticks.map(({ text }) => text)).toEqual(there.ticks.map(({ text }) => text));
				here.ticks.forEach(({ x }, index) => expect(x).toBeCloseTo(width - (there.ticks[index]?.x ?? NaN), 1));
			})
		);
	});
});

describe('bars', () => {
	it('start at zero and are as long as their values', () => {
		const { rows: marks, form, zero: line } = layout([row('A', 10), row('B', 5), row('C', -5)], OPTIONS, 640);
		const zero = line?.x;
		const [a, b, c] = marks.map(({ bar }) => bar);
		expect(form).toBe('bar');
		expect(a?.x).toBe(zero);
		expect(b?.width).toBeCloseTo((a?.width ?? NaN) / 2, 1);
		expect(c?.width).toBeCloseTo(b?.width ?? NaN, 1);
		expect((c?.x ?? NaN) + (c?.width ?? NaN)).toBeCloseTo(zero ?? NaN, 1);
	});

	it('of zero have no length, and equal values equal bars', () => {
		const { rows: marks } = layout([row('A', 0), row('B', 3), row('C', 3)], OPTIONS, 640);
		expect(marks[0]?.bar.width).toBe(0);
		expect(marks[1]?.bar.width).toBe(marks[2]?.bar.width);
		expect(layout([row('A', 0)], OPTIONS, 640).rows[0]?.bar.width).toBe(0);
	});

	it('give way to dots where values are far from zero', () => {
		expect(formOf([96, 99])).toBe('dot');
		expect(formOf([-96, -99])).toBe('dot');
		expect(formOf([12, 30])).toBe('bar');
		expect(formOf([-1, 99])).toBe('bar');
		expect(formOf([99])).toBe('bar');
		const { ticks, zero } = layout([row('A', 96), row('B', 99)], OPTIONS, 640);
		expect(ticks.length).toBeGreaterThan(1);
		expect(zero).toBeNull();
	});
});

describe('a label', () => {
	it('prints the year of a value carried forward and the status', () => {
		const { rows: marks, statuses } = layout([row('A', 1, { year: 2018, status: 'E' }), row('B', 2)], OPTIONS, 640);
		expect(marks.map(({ label }) => label.text)).toEqual(['1.0 (2018) E', '2.0']);
		expect(statuses).toEqual(['E']);
	});

	it('of a reference line prints its value, and its year if carried forward', () => {
		const references = [{ kind: 'published', name: 'EU', year: 2019, value: 4 }] as const;
		const [line] = layout([row('A', 1)], { ...OPTIONS, references }, 640).references;
		expect(line?.label.lines).toEqual(['EU 4.0 (2019)']);
		expect(layout([], { ...OPTIONS, references }, 640).references).toEqual([]);
	});

	it('says the rank of a row that has one, before its name', () => {
		for (const dir of ['ltr', 'rtl'] as const) {
			const { rows: marks } = layout([row('A', 2, { rank: 1 }), row('B', 1)], { ...OPTIONS, dir }, 640);
			expect(marks.map(({ rank }) => rank?.text)).toEqual(['1', undefined]);
			const [rank = NaN, name = NaN] = [marks[0]?.rank?.x, marks[0]?.name.x];
			expect(dir === 'ltr' ? rank < name : rank > name).toBe(true);
		}
	});
});

describe('impossible data', () => {
	it('is refused', () => {
		expect(() => layout([row('A', NaN)], OPTIONS, 640)).toThrow(/A: value NaN/);
		expect(() => layout([row('A', 1, { year: 2020.5 })], OPTIONS, 640)).toThrow(RangeError);
		expect(() => layout([row('A', 1), row('A', 2)], OPTIONS, 640)).toThrow(/A twice/);
		expect(() => layout([], { ...OPTIONS, year: NaN }, 640)).toThrow(RangeError);
		expect(() => layout([], OPTIONS, 0)).toThrow(RangeError);
	});

	it('is not: nothing to show', () => {
		expect(layout([], OPTIONS, 640)).toMatchObject({ rows: [], navigationPoints: [], ticks: [], zero: null });
	});
});

describe('the lines all rows are compared with', () => {
	const xOf = (path: string) => Number(/^M([\d.]+),/.exec(path)?.[1]);
	const targetOf = (all: readonly RankRow[], more: Partial<RankOptions>) =>
		layout(all, { ...OPTIONS, ...more }, 640).references.find(({ kind }) => kind === 'target');

	it.each(['ltr', 'rtl'] as const)('lie between the ends of a smaller and a larger bar (%s)', (dir) => {
		const references = [{ kind: 'median', name: 'Median', year: 2020, value: 12 }] as const;
		const options = { ...OPTIONS, dir, target: rule(9), references };
		const { references: lines, rows: marks } = layout([row('A', 5), row('B', 20)], options, 640);
		const [small = 0, large = 0] = marks.map(({ dot }) => dot.x);
		expect(large > small).toBe(dir === 'ltr');
		expect(lines.map(({ kind }) => kind)).toEqual(['median', 'target']);
		for (const { path } of lines) {
			expect(xOf(path)).toBeGreaterThan(Math.min(small, large));
			expect(xOf(path)).toBeLessThan(Math.max(small, large));
		}
	});

	it('name the target in short', () => {
		expect(targetOf([row('A', 5)], { target: rule(9) })?.label.lines).toEqual(['Target: below 9%']);
	});

	it('are inside the drawing where all values are smaller', () => {
		expect(xOf(targetOf([row('A', 5)], { target: rule(80) })?.path ?? '')).toBeLessThanOrEqual(640);
	});

	it('are not there without a target, nor without a row', () => {
		expect(targetOf([row('A', 5)], {})).toBeUndefined();
		expect(targetOf([], { target: rule() })).toBeUndefined();
	});
});
