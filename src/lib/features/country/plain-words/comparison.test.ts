import { describe, expect, it } from 'vitest';
import { comparableValues, tenYearChange, type Series, type SeriesPoint } from './comparison';

const NEWEST = 2024;
const at = (year: number, value: number, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
	year,
	value,
	status: 'A',
	source: 'one',
	method: null,
	...more
});
const series = (points: readonly SeriesPoint[], more: Partial<Series> = {}): Series => ({
	indicator: 'neet_rate',
	country: 'KAZ',
	direction: 'lower_is_better',
	decimals: 1,
	points,
	breaks: [],
	newStarts: [],
	jumps: [],
	...more
});
/** A straight way from one value to another. */
const straight = (from: number, to: number, years: readonly number[] = [2012, 2015, 2018, 2020, 2022]) =>
	years.map((year, step) => at(year, from + ((to - from) * step) / (years.length - 1)));
const every = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, step) => first + step);
const yearsOf = (points: readonly SeriesPoint[], more: Partial<Series> = {}) => {
	const change = tenYearChange(series(points, more), NEWEST);
	return change && [change.from.year, change.to.year];
};

describe('the two years compared', () => {
	it('are the newest and the one nearest to ten years before, the later of two as near', () => {
		expect(yearsOf(straight(19, 15))).toEqual([2012, 2022]);
		expect(yearsOf(straight(19, 15, [2011, 2013, 2016, 2019, 2022]))).toEqual([2013, 2022]);
	});
	it('lie five to fifteen years apart', () => {
		expect(yearsOf(straight(19, 15, [2018, 2019, 2020, 2021, 2022]))).toBeNull();
		expect(yearsOf(straight(19, 15, [2005, 2006, 2019, 2020, 2022]))).toBeNull();
	});
	it('end not more than six years before the newest year of all', () => {
		expect(yearsOf(straight(19, 15, [2008, 2012, 2018]))).toEqual([2008, 2018]);
		expect(yearsOf(straight(19, 15, [2007, 2012, 2017]))).toBeNull();
	});
	it('are those at the end of three years in a row where both can be', () => {
		expect(yearsOf(straight(19, 15, [2012, ...every(2014, 2022)]))).toEqual([2016, 2022]);
		expect(yearsOf(straight(19, 15, [2012, ...every(2014, 2020), 2022]))).toEqual([2012, 2022]);
	});
	it('are of one release, also between', () => {
		const points = straight(19, 15);
		const other = (step: number) => points.map((point, i) => (i === step ? { ...point, source: 'two' } : point));
		expect(yearsOf(other(2))).toBeNull();
		expect(yearsOf(other(0))).toEqual([2015, 2022]);
		const renewed = points.map((point, i) => ({ ...point, source: i > 2 ? 'uis_2026' : 'uis_2019' }));
		expect(yearsOf(renewed)).toEqual([2012, 2022]);
	});
	it('have no break after the first, which may begin a series, where such a first is to be had', () => {
		const broken = (step: number) => straight(19, 15).map((p, i) => (i === step ? { ...p, status: 'B' as const } : p));
		expect(yearsOf(broken(1))).toEqual([2015, 2022]);
		expect(yearsOf(straight(19, 15), { newStarts: [2014] })).toEqual([2015, 2022]);
	});
	it('are no modelled estimates', () => {
		expect(yearsOf(straight(19, 15).map((point) => ({ ...point, status: 'E' as const })))).toBeNull();
	});
	it('come from the last year on that a known doubt concerns', () => {
		expect(yearsOf(straight(19, 15), { breaks: [{ from: 2014, to: 2015 }] })).toEqual([2015, 2022]);
		expect(yearsOf(straight(19, 15), { breaks: [{ from: 2016, to: 2022 }] })).toBeNull();
		expect(yearsOf(straight(19, 15), { breaks: [{ from: -Infinity, to: Infinity }] })).toBeNull();
	});
	it('are not stated of a series that swings by more than it moved', () => {
		expect(yearsOf([at(2012, 19), at(2015, 14.9), at(2018, 18), at(2022, 17)])).toBeNull();
		expect(yearsOf([at(2012, 19), at(2015, 15.1), at(2018, 18), at(2022, 17)])).toEqual([2012, 2022]);
	});
	it('did not begin above 95 % of the better bound', () => {
		const rising = { direction: 'higher_is_better' } as const;
		expect([yearsOf(straight(4.9, 9)), yearsOf(straight(95.1, 90), rising)]).toEqual([null, null]);
		expect([yearsOf(straight(5, 9)), yearsOf(straight(95, 90), rising), yearsOf(straight(2, 9), rising)]).toEqual(
			Array.from({ length: 3 }, () => [2012, 2022])
		);
	});
	it('of an assessment are of one test, need two cycles, and may swing between', () => {
		const maths = { indicator: 'min_proficiency_maths', direction: 'higher_is_better' } as const;
		const of = (method: string, ...points: readonly (readonly [year: number, value: number])[]) =>
			points.map(([year, value]) => at(year, value, { method }));
		const pisa = of('pisa', [2012, 42.9], [2015, 58.7], [2018, 35.8], [2022, 36.3]);
		expect(yearsOf([...of('timss', [2011, 20], [2015, 30], [2019, 40]), ...of('pisa', [2022, 60])], maths)).toBeNull();
		expect(yearsOf(of('pisa', [2018, 26.7], [2022, 18.9]), maths)).toEqual([2018, 2022]);
		expect(yearsOf(pisa, maths)).toEqual([2012, 2022]);
	});
	it('are of one time asked about, and of no test if they lie only four years apart', () => {
		const points = straight(20, 14);
		const asked = (first: string, second: string) =>
			points.map((point, i) => ({ ...point, method: i < 2 ? first : second }));
		expect(yearsOf(asked('four_weeks', 'four_weeks'))).toEqual([2012, 2022]);
		expect(yearsOf(asked('four_weeks', 'period_unknown'))).toBeNull();
	});
	it('are none where nothing is published', () => expect(yearsOf([])).toBeNull());
});

describe('a change', () => {
	it('is the difference of the values as shown', () => {
		expect(tenYearChange(series(straight(12.34, 9.86)), NEWEST)).toMatchObject({ difference: -2.4 });
	});
	it('in ten years is that of the mean of three years at both ends', () => {
		const points = every(2012, 2022).map((year) => at(year, year === 2022 ? 8 : 20));
		expect(tenYearChange(series(points), NEWEST)?.from.year).toBe(2014);
		expect(tenYearChange(series(points), NEWEST)?.perDecade).toBeCloseTo((-4 / 8) * 10);
	});
	it('in ten years is that of the two values where one end has no three years', () => {
		expect(tenYearChange(series(straight(20, 15, [2014, 2022])), NEWEST)?.perDecade).toBeCloseTo((-5 / 8) * 10);
	});
	it('passes over breaks only with them, and is measured without their steps', () => {
		// 20, 19, 18 | 16, 15: a step of 2 points in 2020, the rest of 3 points.
		const stepped = [at(2012, 20), at(2015, 19), at(2018, 18), at(2020, 16), at(2022, 15)];
		const noted = { newStarts: [2019] };
		const change = tenYearChange(series(stepped, noted), NEWEST);
		expect(change).toMatchObject({ from: { year: 2012 }, difference: -5, withoutSteps: -3, breaks: [2020] });
		expect(change?.perDecade).toBeCloseTo(-3);
		const marked = stepped.map((point) => (point.year === 2020 ? { ...point, status: 'B' as const } : point));
		expect(tenYearChange(series(marked), NEWEST)).toEqual({ ...change, to: marked[4], from: marked[0] });
	});
	it('is none where the steps at breaks make it', () => {
		// 20, 20, 21 | 15, 15.
		const stepped = [at(2012, 20), at(2015, 20), at(2018, 21), at(2020, 15), at(2022, 15)];
		expect(tenYearChange(series(stepped, { newStarts: [2020] }), NEWEST)).toBeNull();
	});
	it('carries the large changes it passes over', () => {
		const jumps = [
			{ from: 2011, to: 2012 },
			{ from: 2019, to: 2020 }
		];
		expect(tenYearChange(series(straight(19, 15), { jumps }), NEWEST)?.jumps).toEqual([jumps[1]]);
	});
});

it('values of another country are comparable between the same two years, whatever came later', () => {
	const points = [...straight(19, 15), at(2023, 9, { status: 'B' })];
	expect(comparableValues(series(points), 2022).map(({ year }) => year)).toEqual([2012, 2015, 2018, 2020, 2022]);
	expect(comparableValues(series(points), 2021)).toEqual([]);
});
