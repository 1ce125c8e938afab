import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown, shownDifference } from './shown';

describe('a value as shown', () => {
	it.each([
		[52.65, 1, 52.7],
		[-52.65, 1, -52.7],
		[4.55, 1, 4.6],
		[1.005, 2, 1.01],
		[2.5, 0, 3],
		[-2.5, 0, -3],
		[0.05, 1, 0.1],
		[0.0499, 1, 0],
		[12345.678, 0, 12346],
		[1e-9, 3, 0],
		[123456789012, 2, 123456789012],
		[6.02e23, 1, 6.02e23]
	])(
		'rounds halves of the digits as written away from zero: %f with %i decimals is %f',
		(value, decimals, expected) => {
			expect(shown(value, decimals)).toBe(expected);
		}
	);

	it('sees through what a mean leaves behind: (8.2 + 0.1) / 2 is 4.15, thus 4.2', () => {
		expect(shown((8.2 + 0.1) / 2, 1)).toBe(4.2);
	});

	it('is never a negative zero', () => {
		for (const value of [-0, -0.04, -1e-20]) expect(Object.is(shown(value, 1), 0)).toBe(true);
	});

	it('is half a step away at most, the same when shown again, and mirrored at zero', () => {
		const values = fc.double({ min: -1e9, max: 1e9, noNaN: true });
		fc.assert(
			fc.property(values, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
				const once = shown(value, decimals);
				expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
				expect(shown(once, decimals)).toBe(once);
				expect(shown(-value, decimals) + once).toBe(0);
			})
		);
	});
});

describe('a difference as shown', () => {
	it('is that of the values as shown', () => {
		// 12.34 and 10.16 show as 12.3 and 10.2.
		expect(shownDifference(12.34, 10.16, 1)).toBe(2.1);
		// 64.04 and 63.96 both show as 64.0: equal, although 0.08 lies between them.
		expect(shownDifference(64.04, 63.96, 1)).toBe(0);
		expect(shownDifference(10.2, 12.3, 1)).toBe(-2.1);
	});
});
