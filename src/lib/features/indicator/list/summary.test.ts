import { describe, expect, it } from 'vitest';
import type { Valued } from '$lib/domain/observation';
import { medianCourse, summarize } from './summary';

/** One value of a country for each year, from 2010 on; null: none. */
const series = (country: string, ...values: (number | null)[]): Valued[] =>
	values.flatMap((value, at) =>
		value === null
			? []
			: [{ indicator: 'i', country, year: 2010 + at, sex: 'T' as const, value, status: 'A' as const, source: 's' }]
	);

describe('the course of the median', () => {
	it('is of the same countries in every year drawn, so that nobody who begins to publish moves it', () => {
		const values = [
			...series('A', 1, 2, 3),
			...series('B', 2, 3, 4),
			...series('C', 3, 4, 5),
			// Twice as high, and only there at the end.
			...series('D', null, null, 90)
		];
		expect(medianCourse(values, 2012)).toEqual({
			countries: 3,
			broken: false,
			points: [
				{ year: 2010, value: 2, countries: 3 },
				{ year: 2011, value: 3, countries: 3 },
				{ year: 2012, value: 4, countries: 3 }
			]
		});
	});

	it('takes the first year that gives most values: five countries in two years before three in three', () => {
		const values = ['A', 'B', 'C', 'D', 'E'].flatMap((country, at) => series(country, at < 3 ? 9 : null, at, at + 1));
		expect(medianCourse(values, 2012)).toEqual({
			countries: 5,
			broken: false,
			points: [
				{ year: 2011, value: 2, countries: 5 },
				{ year: 2012, value: 3, countries: 5 }
			]
		});
	});

	it('leaves out years in which fewer than three publish, instead of ending there', () => {
		const values = [...series('A', 1, 5, 3), ...series('B', 2, null, 4), ...series('C', 3, null, 5)];
		expect(medianCourse(values, 2012)?.points.map(({ year }) => year)).toEqual([2010, 2012]);
	});

	it.each([
		['a break of one that counts', 'C', 2011, { status: 'B' }, true],
		['another release of one that counts', 'C', 2011, { source: 't' }, true],
		['a break in the first year drawn', 'C', 2010, { status: 'B' }, false],
		['a break of one that does not count', 'D', 2012, { status: 'B' }, false]
	] as const)('tells %s', (_, country, year, change, broken) => {
		const values = ['A', 'B', 'C']
			.flatMap((code) => series(code, 1, 2, 3))
			.concat(series('D', null, null, 9))
			.map((one) => (one.country === country && one.year === year ? { ...one, ...change } : one));
		expect(medianCourse(values, 2012)?.broken).toBe(broken);
	});

	it('is none where no three countries have values in the same two years', () => {
		expect(medianCourse([...series('A', 1, 2), ...series('B', 1, 2), ...series('C', null, 2)], 2011)).toBeNull();
	});

	it('mixes no two methods', () => {
		const measured = (rows: Valued[], code: string) => rows.map((row) => ({ ...row, method: { code, name: code } }));
		const values = [
			...measured(
				['A', 'B', 'C'].flatMap((country) => series(country, 1, 2)),
				'pisa'
			),
			...measured(series('D', 80, 90), 'timss')
		];
		expect(medianCourse(values, 2011)?.points.map(({ value }) => value)).toEqual([1, 2]);
		expect(summarize(values)).toMatchObject({ year: 2011, median: 2 });
	});
});

describe('an indicator in one line', () => {
	it('shows the newest year that nearly all publish, with the median of its values', () => {
		const values = [
			...series('A', 10, 20, 30),
			...series('B', 11, 21, null),
			...series('C', 12, 26, null),
			...series('D', 13, 28, null)
		];
		expect(summarize(values)).toMatchObject({ year: 2011, median: 23.5, newest: 2012 });
		expect(summarize(values)?.values).toHaveLength(4);
	});

	it('gives each country its value of that year, else its newest with its own year', () => {
		const values = [
			...series('A', 1, 2, 3),
			...series('B', 1, 2, 3),
			...series('C', 1, 2, 3),
			...series('D', 4, 5, null)
		];
		expect(summarize(values)?.own).toEqual([
			{ country: 'A', year: 2012, value: 3 },
			{ country: 'B', year: 2012, value: 3 },
			{ country: 'C', year: 2012, value: 3 },
			{ country: 'D', year: 2011, value: 5 }
		]);
		const early = [...values, ...series('E', null, null, null, 9)];
		expect(summarize(early)?.own.at(-1)).toEqual({ country: 'E', year: 2013, value: 9 });
	});

	it('is nothing where nobody publishes', () => {
		expect(summarize([])).toBeNull();
	});
});
