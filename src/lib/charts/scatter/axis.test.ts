import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, axisOf, scaleOf, spansDecades } from './axis';

const positive = fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('a logarithmic axis', () => {
	it('stands equal ratios equally far apart', () => {
		const at = scaleOf(axisOf([1, 1000], true, false, 5), 0, 300);
		expect([1, 10, 100, 1000].map(at).map(Math.round)).toEqual([0, 100, 200, 300]);
	});

	it('begins and ends on 1, 2 or 5 of a power of ten, and holds every value', () => {
		fc.assert(
			fc.property(positive, fc.integer({ min: 2, max: 6 }), (values, count) => {
				const { low, high, log, ticks } = axisOf(values, true, true, count);
				expect(log).toBe(true);
				expect(low).toBeLessThanOrEqual(Math.min(...values));
				expect(high).toBeGreaterThanOrEqual(Math.max(...values));
				expect(low).toBeLessThan(high);
				for (const end of [low, high]) expect(end.toExponential()[0]).toMatch(/[125]/);
				expect(ticks.length).toBeGreaterThan(0);
				expect(ticks.length).toBeLessThanOrEqual(2 * count + 1);
			})
		);
	});

	it('writes each tick with the decimals it has, and no more', () => {
		const { ticks } = axisOf([0.03, 4], true, false, 5);
		expect(ticks.map(({ value, decimals }) => value.toFixed(decimals))).toEqual([
			'0.02',
			'0.05',
			'0.1',
			'0.2',
			'0.5',
			'1',
			'2',
			'5'
		]);
	});

	it('is linear where a value has no logarithm', () => {
		for (const values of [[0, 5], [-3, 5], []]) expect(axisOf(values, true, false, 5).log).toBe(false);
	});
});

it('is offered where the highest value is thirty times the lowest, and all are above zero', () => {
	expect(spansDecades([1, 30])).toBe(true);
	expect(spansDecades([1, 29])).toBe(false);
	expect(spansDecades([0, 30])).toBe(false);
	expect(spansDecades([])).toBe(false);
});

it('leaves out the texts that would touch the one before', () => {
	expect(apart([{ at: 0 }, { at: 9 }, { at: 20 }, { at: 25 }], 10)).toEqual([{ at: 0 }, { at: 20 }]);
});
