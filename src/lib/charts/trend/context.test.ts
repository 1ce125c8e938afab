import { describe, expect, it } from 'vitest';
import { layoutInContext } from './context';
import type { TrendOptions, TrendSeries } from './series';

const points = (...values: number[]) => values.map((value, at) => ({ year: 2010 + at, value, status: 'A' as const }));
const chosen: TrendSeries = { id: 'KAZ', name: 'Kazakhstan', role: 'highlight', colour: 1, points: points(10, 11, 12) };
const options: TrendOptions = {
	yearFrom: 2010,
	yearTo: 2012,
	format: String,
	formatTick: String,
	tip: () => [],
	zero: true,
	context: [{ id: 'TUN', name: 'Tunisia', points: [...points(40, 45), { year: 2012, value: 50, status: 'E' }] }]
};

describe('the other countries behind a trend', () => {
	it('are lines alone: nothing to walk to, no marks, no signs in the key', () => {
		const marks = layoutInContext([chosen], options, 640);
		expect(marks.lines.map(({ id, role }) => [id, role])).toEqual([
			['TUN', 'context'],
			['KAZ', 'highlight']
		]);
		expect(new Set(marks.points.map(({ id }) => id))).toEqual(new Set(['KAZ']));
		expect(new Set(marks.navigationPoints.map(({ series }) => series))).toEqual(new Set(['KAZ']));
		expect(marks.labels.map(({ id }) => id)).toEqual(['KAZ']);
		expect(marks.statuses).toEqual([]);
	});

	it('lie within the axis, and have a name where they end', () => {
		const marks = layoutInContext([chosen], options, 640);
		expect(Number(marks.ticks.at(-1)?.text)).toBeGreaterThanOrEqual(50);
		expect(marks.contextNames).toMatchObject([{ id: 'TUN', name: 'Tunisia', x: marks.plot.right }]);
	});

	it('are not drawn where no line is', () => {
		expect(layoutInContext([], options, 640).lines).toEqual([]);
	});

	it('a wide trend is as high as asked for, a narrow one keeps its own height', () => {
		const height = (width: number) => layoutInContext([chosen], { ...options, height: 500 }, width).height;
		expect(height(700)).toBe(500);
		expect(height(360)).toBe(layoutInContext([chosen], options, 360).height);
	});

	it('is not flat, however low the ranking beside it is', () => {
		expect(layoutInContext([chosen], { ...options, height: 96 }, 700).height).toBeGreaterThanOrEqual(240);
	});
});
