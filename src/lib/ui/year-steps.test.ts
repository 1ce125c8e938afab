import { describe, expect, it } from 'vitest';
import { after, before, nearestYear } from './year-steps';

/** Firms offering training: published in some years, the last of them 2019. */
const years = [2005, 2009, 2013, 2019];

describe('a step through the years with data', () => {
	it.each([
		[2024, 2019, undefined],
		[2012, 2009, 2013],
		[2013, 2009, 2019],
		[2001, undefined, 2005]
	])('leads from %i to the nearest before and after it, whether it has data itself or not', (year, earlier, later) => {
		expect(before(years, year)).toBe(earlier);
		expect(after(years, year)).toBe(later);
	});

	it('leads from a typed year to the nearest one', () => {
		expect(nearestYear(years, 2012)).toBe(2013);
		expect(nearestYear(years, 2011)).toBe(2009);
		expect(nearestYear([], 2011)).toBeUndefined();
	});
});
