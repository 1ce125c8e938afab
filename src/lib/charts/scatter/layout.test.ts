import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { throughCloud } from '../frame/steps';
import {
	directions,
	dotBox,
	expectApart,
	expectFinite,
	expectInside,
	expectRefused,
	identified,
	lineBoxes,
	names,
	observed,
	sentences,
	shuffled,
	statuses,
	textBox,
	widths,
	years
} from '../frame/generators';
import type { Group } from '../frame/groups';
import { layout, type ScatterMarks } from './layout';
import { labelOf, type ScatterOptions, type ScatterPoint, type ScatterValue } from './points';

const OPTIONS: ScatterOptions = {
	x: { title: 'Across', format: (value) => value.toFixed(1), formatTick: (value, decimals) => value.toFixed(decimals) },
	y: { title: 'Along', format: (value) => value.toFixed(1), formatTick: (value, decimals) => value.toFixed(decimals) },
	year: 2020,
	dir: 'ltr',
	tip: ({ name }) => [name]
};
const at = (value: number, more: Partial<ScatterValue> = {}): ScatterValue => ({
	value,
	year: 2020,
	status: 'A',
	...more
});
const point = (id: string, x: number, y: number): ScatterPoint => ({ id, name: id, x: at(x), y: at(y) });

const GROUPS: readonly Group[] = [
	{ code: 'CA', name: 'Central Asia', hue: 4 },
	{ code: 'RUS', name: 'Russia', hue: 5 }
];
/** Any values, or such as have a logarithm, over many powers of ten. */
const valued = fc.oneof(
	observed,
	fc.record({ value: fc.double({ min: 0.001, max: 1e9, noNaN: true }), year: years, status: statuses })
);
const points = fc
	.array(fc.record({ name: names, x: valued, y: valued, group: fc.constantFrom('CA', 'RUS', undefined) }), {
		maxLength: 30
	})
	.map(identified);
const settings = fc.record({
	dir: directions,
	highlight: fc.constantFrom(null, 'S1'),
	x: fc.record({ title: sentences, zero: fc.boolean(), log: fc.boolean() }).map((more) => ({ ...OPTIONS.x, ...more })),
	groups: fc.constantFrom([], GROUPS),
	y: fc.record({ title: sentences, zero: fc.boolean(), log: fc.boolean() }).map((more) => ({ ...OPTIONS.y, ...more }))
});

const labelBoxes = ({ points: all }: ScatterMarks, { dir }: Pick<ScatterOptions, 'dir'>) =>
	all.flatMap(({ label, highlight }) => (label ? lineBoxes(label, dir, highlight) : []));

const axisBoxes = ({ along, across, plot, titles }: ScatterMarks, { dir }: Pick<ScatterOptions, 'dir'>) => [
	...along.map((tick) =>
		textBox({ x: plot.left - 6, y: tick.at + 4, anchor: dir === 'rtl' ? 'start' : 'end', text: tick.text }, dir, {
			size: 12
		})
	),
	...across.map((tick) =>
		textBox({ x: tick.at, y: plot.bottom + 18, anchor: 'middle', text: tick.text }, dir, { size: 12 })
	),
	...lineBoxes(titles.x, dir),
	...lineBoxes(titles.y, dir)
];

describe('a scatter', () => {
	it('is finite, inside the box, and no text lies upon another, at any width, in either direction', () => {
		fc.assert(
			fc.property(points, settings, widths, (all, setting, width) => {
				const marks = layout(all, { ...OPTIONS, ...setting }, width);
				const texts = [...labelBoxes(marks, setting), ...axisBoxes(marks, setting)];
				expectFinite(marks);
				expectInside([...texts, ...marks.points.map(dotBox)], width, marks.height);
				expectApart(texts);
			})
		);
	});

	it('is the same in whatever order the points come', () => {
		fc.assert(
			fc.property(shuffled(points), settings, widths, ([all, other], setting, width) => {
				expect(layout(other, { ...OPTIONS, ...setting }, width)).toEqual(
					layout(all, { ...OPTIONS, ...setting }, width)
				);
			})
		);
	});

	it('drops no point: each has a mark and a navigation point, and its name in its label or among the unlabelled', () => {
		fc.assert(
			fc.property(points, widths, (all, width) => {
				const marks = layout(all, OPTIONS, width);
				expect(marks.points).toHaveLength(all.length);
				expect(marks.navigationPoints).toHaveLength(all.length);
				expect(marks.unlabelled).toHaveLength(marks.points.filter(({ label }) => !label).length);
			})
		);
	});

	it('is walked to every point from left to right, and from top to bottom', () => {
		fc.assert(
			fc.property(points, fc.constantFrom('ArrowRight' as const, 'ArrowDown' as const), (all, key) => {
				const { navigationPoints } = layout(all, OPTIONS, 640);
				const back = key === 'ArrowRight' ? 'ArrowLeft' : 'ArrowUp';
				let here = navigationPoints[0]?.id ?? null;
				for (let step = 0; step < navigationPoints.length; step += 1)
					here = throughCloud(navigationPoints, here, back)?.id ?? null;
				const reached = new Set([here]);
				for (let step = 0; step < navigationPoints.length; step += 1) {
					here = throughCloud(navigationPoints, here, key)?.id ?? null;
					reached.add(here);
				}
				expect(reached.size).toBe(Math.max(1, navigationPoints.length));
			})
		);
	});

	it('labels the highlighted point before all others', () => {
		const heap = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((id) => point(id, 5, 5));
		const marks = layout([...heap, point('Z', 9, 9)], { ...OPTIONS, highlight: 'H' }, 640);
		expect(marks.points.at(-1)).toMatchObject({ id: 'H', highlight: true });
		expect(marks.points.at(-1)?.label?.lines).toEqual(['H']);
		expect(marks.unlabelled.length).toBeGreaterThan(0);
	});

	it('prints the years of a point that has others than asked for, or two, and its statuses', () => {
		const of = (x: Partial<ScatterValue>, y: Partial<ScatterValue>) =>
			labelOf({ id: 'A', name: 'A', x: at(1, x), y: at(2, y) }, 2020).replace(/[\u2066\u2069]/g, '');
		expect(of({}, {})).toBe('A');
		expect(of({ year: 2018 }, { year: 2018 })).toBe('A (2018)');
		expect(of({ year: 2018 }, { status: 'E' })).toBe('A (2018/2020) E');
		expect(of({ status: 'P' }, { status: 'P' })).toBe('A P');
	});

	it('stands greater values farther right and higher, in Arabic, too', () => {
		for (const dir of ['ltr', 'rtl'] as const) {
			const [a, b] = layout([point('A', 1, 1), point('B', 2, 2)], { ...OPTIONS, dir }, 640).points;
			expect(b?.x).toBeGreaterThan(a?.x ?? NaN);
			expect(b?.y).toBeLessThan(a?.y ?? NaN);
		}
	});

	it('gives each group its hue and its shape, and none to a point of no group', () => {
		const options = { ...OPTIONS, groups: GROUPS };
		const of = (group: string | undefined) => ({ ...point('A', 1, 1), group });
		const [ca, rus, none] = ['CA', 'RUS', undefined].map((group) => layout([of(group)], options, 640).points[0]);
		expect([ca?.hue, rus?.hue, none?.hue]).toEqual([4, 5, null]);
		expect(ca?.path).not.toBe(rus?.path);
		expect(none?.path).toBeNull();
	});

	it('refuses what cannot be', () => {
		expect(() => layout([point('A', 1, 1), point('A', 2, 2)], OPTIONS, 640)).toThrow(/A twice/);
		expectRefused((value) => layout([point('A', value, 1)], OPTIONS, 640));
		expectRefused((value) => layout([point('A', 1, value)], OPTIONS, 640));
		expect(() => layout([], OPTIONS, NaN)).toThrow(RangeError);
	});
});
