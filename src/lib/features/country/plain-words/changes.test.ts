import { describe, expect, it } from 'vitest';
import { moveOf, movesOf, pairOf, regionMoveOf, type Course, type CoursePoint } from './changes';

const NEWEST = 2024;
const at = (year: number, value: number, more: Partial<CoursePoint> = {}): CoursePoint => ({
	year,
	value,
	status: 'A',
	source: 'one',
	...more
});
/** A straight way from one value to another. */
const straight = (from: number, to: number, years: readonly number[] = [2012, 2015, 2018, 2020, 2022]) =>
	years.map((year, step) => at(year, from + ((to - from) * step) / (years.length - 1)));
const course = (points: readonly CoursePoint[], more: Partial<Course> = {}): Course => ({
	indicator: 'neet_rate',
	direction: 'lower_is_better',
	rate: true,
	decimals: 1,
	points,
	doubts: [],
	others: [],
	...more
});
const yearsOf = (points: readonly CoursePoint[], doubts: Course['doubts'] = []) => {
	const pair = pairOf({ points, doubts }, NEWEST);
	return pair && [pair.from.year, pair.to.year];
};

describe('the two years compared', () => {
	it('are the newest and the one nearest to ten years before, the later of two as near', () => {
		expect(yearsOf(straight(9, 5))).toEqual([2012, 2022]);
		expect(yearsOf(straight(9, 5, [2011, 2013, 2016, 2019, 2022]))).toEqual([2013, 2022]);
	});
	it('lie five to fifteen years apart', () => {
		expect(yearsOf(straight(9, 5, [2018, 2019, 2020, 2021, 2022]))).toBeNull();
		expect(yearsOf(straight(9, 5, [2005, 2006, 2019, 2020, 2022]))).toBeNull();
	});
	it('end not more than six years before the newest year of all', () => {
		expect(yearsOf(straight(9, 5, [2008, 2010, 2012, 2014, 2018]))).toEqual([2008, 2018]);
		expect(yearsOf(straight(9, 5, [2007, 2010, 2012, 2014, 2017]))).toBeNull();
	});
	it('have four values or more', () => {
		expect(yearsOf(straight(9, 5, [2012, 2017, 2022]))).toBeNull();
		expect(yearsOf(straight(9, 5, [2012, 2015, 2018, 2022]))).toEqual([2012, 2022]);
	});
	it('are of one release, also between', () => {
		const points = straight(9, 5);
		expect(yearsOf(points.map((point, step) => (step === 2 ? { ...point, source: 'two' } : point)))).toBeNull();
		expect(yearsOf(points.map((point, step) => (step === 0 ? { ...point, source: 'two' } : point)))).toEqual([
			2015, 2022
		]);
	});
	it('have no break after the first, which may begin a series', () => {
		const broken = (step: number) =>
			straight(9, 5).map((point, i) => (i === step ? at(point.year, point.value, { status: 'B' }) : point));
		expect(yearsOf(broken(3))).toBeNull();
		expect(yearsOf(broken(0))).toEqual([2012, 2022]);
	});
	it('are no modelled estimates', () => {
		expect(yearsOf(straight(9, 5).map((point) => ({ ...point, status: 'E' as const })))).toBeNull();
	});
	it('have no known doubt between them', () => {
		expect(yearsOf(straight(9, 5), [{ from: 2016, to: 2017 }])).toBeNull();
		expect(yearsOf(straight(9, 5), [{ from: 2022, to: 2022 }])).toBeNull();
		expect(yearsOf(straight(9, 5), [{ from: 2008, to: 2012 }])).toEqual([2012, 2022]);
		expect(yearsOf(straight(9, 5), [{ from: -Infinity, to: Infinity }])).toBeNull();
	});
	it('are not told of a series that swings by more than it moved', () => {
		expect(yearsOf([at(2012, 9), at(2015, 4.9), at(2018, 8), at(2022, 7)])).toBeNull();
		expect(yearsOf([at(2012, 9), at(2015, 5.1), at(2018, 8), at(2022, 7)])).toEqual([2012, 2022]);
	});
	it('are none where nothing is published', () => expect(yearsOf([])).toBeNull());
});

describe('a move', () => {
	it('is the difference of the values as shown, in percentage points', () => {
		expect(moveOf(course(straight(12.34, 9.86)), NEWEST)).toMatchObject({ difference: -2.4, verdict: 'better' });
	});
	it('of an amount is in per cent of the earlier value', () => {
		const density = course(straight(2, 3), { rate: false, direction: 'higher_is_better', decimals: 2 });
		expect(moveOf(density, NEWEST)).toMatchObject({ difference: 50, verdict: 'better' });
		expect(moveOf(course(straight(0, 3), { rate: false }), NEWEST)).toBeNull();
	});
	it('is not told of an indicator without a direction', () => {
		expect(moveOf(course(straight(1, 9), { direction: 'neutral' }), NEWEST)).toBeNull();
	});
});

const others = (...moves: readonly [number, number][]) =>
	moves.map(([from, to], i) => ({ country: `AA${i}`, points: straight(from, to) }));

describe('a move against the region', () => {
	it('is that of the distance from the median of the others with values in both years', () => {
		const move = regionMoveOf(course(straight(20, 10), { others: others([10, 10], [12, 14], [20, 30]) }), NEWEST);
		expect(move).toMatchObject({ medianFrom: 12, medianTo: 14, distanceFrom: 8, distanceTo: -4, difference: -12 });
		expect(move).toMatchObject({ verdictFrom: 'worse', verdictTo: 'better', verdict: 'better' });
		expect(move?.countries).toEqual(['AA0', 'AA1', 'AA2']);
	});
	it('needs three others, with values of the same release that are no estimates', () => {
		const three = others([10, 10], [12, 14], [20, 30]);
		const without = (change: Partial<CoursePoint>) =>
			three.map((one, i) => (i ? one : { ...one, points: one.points.map((point) => ({ ...point, ...change })) }));
		const localize = (given: Course['others']) =>
			regionMoveOf(course(straight(20, 10), { others: given }), NEWEST) !== null;
		expect([
			localize(three),
			localize(three.slice(1)),
			localize(without({ source: 'two' })),
			localize(without({ status: 'E' }))
		]).toEqual([true, false, false, false]);
	});
	it('is not told where the country itself stood still', () => {
		expect(regionMoveOf(course(straight(10, 10.5), { others: others([1, 9], [1, 9], [1, 9]) }), NEWEST)).toBeNull();
	});
});

describe('what moved most', () => {
	const named = (indicator: string, from: number, to: number, more: Partial<Course> = {}) =>
		course(straight(from, to), { indicator, ...more });
	it('names the largest move for the better and the largest for the worse', () => {
		const moves = movesOf([named('a', 9, 8), named('b', 9, 5), named('c', 5, 8), named('d', 5, 12)], NEWEST);
		expect([moves.improved?.indicator, moves.worsened?.indicator, moves.region]).toEqual(['b', 'd', null]);
	});
	it('is silent below a point', () => {
		expect(movesOf([named('a', 9, 8.1)], NEWEST)).toEqual({ improved: null, worsened: null, region: null });
	});
	it('tells an amount only where no rate moved so', () => {
		const amount = named('amount', 9, 3, { rate: false });
		expect(movesOf([amount, named('rate', 9, 7)], NEWEST).improved?.indicator).toBe('rate');
		expect(movesOf([amount, named('rate', 9, 8.9)], NEWEST).improved?.indicator).toBe('amount');
	});
	it('tells against the region what was not told before', () => {
		const given = { others: others([10, 10], [10, 10], [10, 10]) };
		const moves = movesOf([named('a', 20, 5, given), named('b', 20, 10, given), named('c', 20, 18, given)], NEWEST);
		expect([moves.improved?.indicator, moves.region?.indicator]).toEqual(['a', 'b']);
	});
});
