import { median, ranks, verdict, difference } from './statistics';
import { describe, expect, it } from 'vitest';

describe('the median', () => {
	it.each<[string, number[], number | null]>([
		['nothing', [], null],
		['one value', [4], 4],
		['an odd count: the middle one', [9, 1, 5], 5],
		['an even count: the mean of the middle two', [10, 1, 2, 4], 3],
		['numbers, not their spelling', [10, 9, 100], 10],
		['zero, which is a value', [0, 0, 0], 0],
		['values below zero', [-5, -1, -3, -2], -2.5]
	])('of %s', (_, values, expected) => {
		expect(median(values)).toBe(expected);
	});

	it('leaves the values as they were', () => {
		const values = Object.freeze([3, 1, 2]);
		expect(median(values)).toBe(2);
		expect(values).toEqual([3, 1, 2]);
	});
});

describe('ranks', () => {
	it('lets equal values share a rank and goes on after all of them', () => {
		expect(ranks([7, 9, 7, 5], 'higher_is_better')).toEqual([2, 1, 2, 4]);
		expect(ranks([3, 3, 3], 'lower_is_better')).toEqual([1, 1, 1]);
	});

	it('puts the lowest first where lower is better, else the highest', () => {
		expect(ranks([-1, 0, 1], 'lower_is_better')).toEqual([1, 2, 3]);
		expect(ranks([-1, 0, 1], 'higher_is_better')).toEqual([3, 2, 1]);
		expect(ranks([-1, 0, 1], 'neutral')).toEqual([3, 2, 1]);
	});

	it('keeps the order given, whatever the values', () => {
		expect(ranks([], 'neutral')).toEqual([]);
		expect(ranks([4], 'neutral')).toEqual([1]);
	});
});

describe('the verdict on a difference', () => {
	it.each([
		[2, 'higher_is_better', 'better'],
		[-2, 'higher_is_better', 'worse'],
		[2, 'lower_is_better', 'worse'],
		[-2, 'lower_is_better', 'better'],
		[2, 'neutral', 'higher'],
		[-2, 'neutral', 'lower']
	] as const)('%d where %s reads as %s', (difference, direction, expected) => {
		expect(verdict(difference, direction)).toBe(expected);
	});

	it.each(['higher_is_better', 'lower_is_better', 'neutral'] as const)(
		'no difference where %s is the same',
		(direction) => {
			expect(verdict(0, direction)).toBe('same');
			expect(verdict(-0, direction)).toBe('same');
		}
	);
});

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
