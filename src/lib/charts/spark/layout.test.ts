import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Datum } from '../frame/contract';
import { layout, type SparkOptions } from './layout';

const OPTIONS: SparkOptions = { yearFrom: 2010, yearTo: 2020, height: 28 };
const points = (...values: (number | null)[]): Datum[] =>
	values.map((value, index) => ({ year: 2010 + index, value, status: 'A' }));

describe('a small line', () => {
	it('stays inside its box', () => {
		const values = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 14 });
		fc.assert(
			fc.property(values, fc.integer({ min: 40, max: 300 }), (all, width) => {
				const { paths, dots } = layout(points(...all), OPTIONS, width);
				for (const { x, y } of dots) {
					expect(x >= 0 && x <= width).toBe(true);
					expect(y >= 0 && y <= 28).toBe(true);
				}
				for (const path of paths) expect(path).not.toMatch(/NaN|Infinity/);
			})
		);
	});

	it('keeps its gaps and dots what stands alone', () => {
		const { paths, dots } = layout(points(1, 2, null, 4, null, 6, 7), OPTIONS, 120);
		expect(paths).toHaveLength(2);
		expect(dots).toHaveLength(3);
	});

	it('that never changes runs along the middle', () => {
		expect(layout(points(5, 5), OPTIONS, 120).dots.map(({ y }) => y)).toEqual([14, 14]);
	});

	it('shares a scale if asked to', () => {
		const [first] = layout(points(10, 12), { ...OPTIONS, range: [0, 100] }, 120).dots;
		expect(first?.y).toBeGreaterThan(20);
	});

	it('of nothing is nothing', () => {
		expect(layout([], OPTIONS, 120)).toEqual({ paths: [], dots: [] });
	});

	it('refuses impossible data', () => {
		expect(() => layout(points(NaN), OPTIONS, 120)).toThrow(RangeError);
		expect(() => layout([], { ...OPTIONS, yearFrom: 2021 }, 120)).toThrow(RangeError);
	});
});
