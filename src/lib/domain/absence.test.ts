import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_CLASSES, ageClass, cellState, yearsOfClass } from './absence';

describe('why there is no figure', () => {
	it('tells what a release lacks from what nobody has read', () => {
		expect(cellState(true, true)).toBe('published');
		expect(cellState(false, true)).toBe('not_published');
		expect(cellState(false, false)).toBe('not_looked_up');
	});
});

describe('age of a value', () => {
	it('is counted from the newest year of all data', () => {
		expect([2024, 2023, 2022, 2020, 2019, 2015, 2014, 2005].map((year) => ageClass(year, 2024))).toEqual([
			0, 0, 1, 1, 2, 2, 3, 3
		]);
		expect(ageClass(2025, 2024)).toBe(0);
	});

	it('has classes that meet without a gap, and every year stands in the class that names it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1990, max: 2040 }), fc.nat(60), (newest, age) => {
				const year = newest - age;
				const holding = AGE_CLASSES.filter((age) => {
					const { from, to } = yearsOfClass(age, newest);
					return (from === null || year >= from) && year <= to;
				});
				expect(holding).toEqual([ageClass(year, newest)]);
			})
		);
	});
});
