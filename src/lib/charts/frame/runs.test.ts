import { describe, expect, it } from 'vitest';
import type { Datum, ObsStatus } from './contract';
import { given, runs } from './runs';

const datum = (year: number, value: number | null, status: ObsStatus = 'A'): Datum => ({ year, value, status });
const yearsOf = (points: readonly Datum[], from = 2000, to = 2030) =>
	runs(given(points, from, to, 'KAZ')).map((run) => run.map(({ year }) => year));

describe('runs', () => {
	it('joins consecutive years only', () => {
		expect(yearsOf([datum(2012, 3), datum(2010, 1), datum(2011, 2), datum(2014, 4)])).toEqual([
			[2010, 2011, 2012],
			[2014]
		]);
	});

	it('takes a missing value for a gap, and zero for a value', () => {
		expect(yearsOf([datum(2010, 1), datum(2011, null), datum(2012, 0), datum(2013, 0)])).toEqual([
			[2010],
			[2012, 2013]
		]);
	});

	it('splits at a break in the series', () => {
		expect(yearsOf([datum(2010, 1), datum(2011, 2, 'B'), datum(2012, 3)])).toEqual([[2010], [2011, 2012]]);
	});

	it('splits where a value is not to be joined to the one before', () => {
		expect(yearsOf([datum(2010, 1), { ...datum(2011, 2), joined: false }, datum(2012, 3)])).toEqual([
			[2010],
			[2011, 2012]
		]);
	});

	it('leaves every third year alone', () => {
		expect(yearsOf([datum(2010, 1), datum(2013, 2), datum(2016, 3)])).toEqual([[2010], [2013], [2016]]);
	});
});

describe('given', () => {
	it('keeps to the years asked for', () => {
		expect(yearsOf([datum(2010, 1), datum(2011, 2), datum(2012, 3)], 2011, 2011)).toEqual([[2011]]);
	});

	it('refuses impossible data', () => {
		expect(() => given([datum(2010, 1), datum(2010, 2)], 2000, 2030, 'KAZ')).toThrow(/KAZ: year 2010 twice/);
		expect(() => given([datum(2010.5, 1)], 2000, 2030, 'KAZ')).toThrow(RangeError);
		expect(() => given([datum(2010, NaN)], 2000, 2030, 'KAZ')).toThrow(RangeError);
	});
});
