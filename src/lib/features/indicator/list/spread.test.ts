import { describe, expect, it } from 'vitest';
import { placeIn, STRIP } from '$lib/figure/row-strip/strip';
import { SPREAD_WIDTH, spreadOf } from './spread';

describe('the strip of one year', () => {
	it('begins at zero and ends at a round number above the greatest value, never at the extremes', () => {
		expect(spreadOf([12.3, 36.4], 20)).toMatchObject({ low: 0, high: 40 });
		expect(spreadOf([61, 97.2], 90)).toMatchObject({ low: 0, high: 100 });
		expect(spreadOf([2.1, 6.8], 4)).toMatchObject({ low: 0, high: 7 });
	});

	it('begins below zero where values are', () => {
		expect(spreadOf([-3.2, 8.9], 3)).toMatchObject({ low: -4, high: 10 });
	});

	it('places a value in proportion to its size', () => {
		const scale = { low: 0, high: 40, width: SPREAD_WIDTH };
		expect([0, 20, 40].map((value) => placeIn(scale, value))).toEqual([
			STRIP.edge,
			SPREAD_WIDTH / 2,
			SPREAD_WIDTH - STRIP.edge
		]);
	});

	it('draws as many dots as there are values', () => {
		expect(spreadOf([1, 2, 2], 2).others.match(/M/g)?.length).toBe(3);
	});

	it('of nothing is refused', () => {
		expect(() => spreadOf([], 0)).toThrow(RangeError);
	});
});
