import { describe, expect, it } from 'vitest';
import { fitting, linesOfText } from './fitting';

describe('what fits on paper', () => {
	it('keeps the order and counts the rest', () => {
		expect(fitting([3, 3, 3], (one) => one, 7)).toEqual({ shown: [3, 3], more: 1 });
	});
	it('shows all where there is room for all', () => {
		expect(fitting([3, 3], (one) => one, 6)).toEqual({ shown: [3, 3], more: 0 });
	});
	it('stops at the first that does not fit, so that nothing newer is missing', () => {
		expect(fitting([9, 1], (one) => one, 5)).toEqual({ shown: [], more: 2 });
	});
	it('refuses a room that is none', () => {
		expect(() => fitting([], () => 1, 0)).toThrow(RangeError);
	});
	it('counts the lines of a text', () => {
		expect([linesOfText('', 10), linesOfText('a'.repeat(10), 10), linesOfText('a'.repeat(11), 10)]).toEqual([1, 1, 2]);
	});
});
