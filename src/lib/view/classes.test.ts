import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, valueClasses } from './classes';

const bounds = (values: readonly number[]) => valueClasses(values).map(({ from, to }) => [from, to]);

describe('classes of values', () => {
	it('hold about as many values each', () => {
		expect(bounds([9, 1, 2, 3, 4, 5, 6, 7, 8, 10])).toEqual([
			[1, 2],
			[3, 4],
			[5, 6],
			[7, 8],
			[9, 10]
		]);
	});

	it('do not part equal values, and are no more than there are different ones', () => {
		expect(bounds([1, 1, 1, 1, 2])).toEqual([
			[1, 1],
			[2, 2]
		]);
		expect(bounds([3])).toEqual([[3, 3]]);
		expect(bounds([])).toEqual([]);
	});

	it('are at most five, in order, apart, and hold every value', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 30 }), (values) => {
				const classes = valueClasses(values);
				expect(classes.length).toBeLessThanOrEqual(5);
				for (const [at, one] of classes.entries()) {
					expect(one.place).toBe(at);
					expect(one.from).toBeGreaterThan(classes[at - 1]?.to ?? -Infinity);
				}
				for (const value of values) expect(classOf(classes, value)).not.toBeNull();
			})
		);
	});
});
