import { describe, expect, it } from 'vitest';
import { difference } from './difference';

describe('the difference of two values', () => {
	it.each([
		[12, 10, true, { by: 2, in: 'points' }],
		[10, 12, true, { by: -2, in: 'points' }],
		[3, 0, true, { by: 3, in: 'points' }],
		[12_000, 10_000, false, { by: 20, in: 'percent' }],
		[5_000, 10_000, false, { by: -50, in: 'percent' }],
		[-5, -10, false, { by: 50, in: 'percent' }],
		[5, 0, false, null]
	] as const)('%d from %d, a rate: %s', (value, from, rate, expected) => {
		expect(difference(value, from, rate)).toEqual(expected);
	});
});
