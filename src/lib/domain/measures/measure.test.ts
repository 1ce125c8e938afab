import { describe, expect, it } from 'vitest';
import { measured, measureRows, type Measure } from './measure';
import type { Observation } from '../observation';

const row = (year: number, value: number | null, more: Partial<Observation> = {}): Observation => ({
	indicator: 'i',
	country: 'A',
	year,
	sex: 'T',
	value,
	status: 'A',
	source: 'S',
	...more
});
const measure = (rows: readonly Observation[], how: Measure, base = 2015) =>
	measureRows(
		rows,
		how,
		base,
		() => 1,
		(years) => `Break in ${years.join(', ')}.`
	);

describe('a value against that of the base year', () => {
	// 24.34 is shown as 24.3, 12.06 as 12.1: 24.3 - 12.1 = 12.2, 24.3 / 12.1 = 2.0083
	it.each([
		['value', 24.34],
		['change', 12.2],
		['relative', 100.8],
		['index', 200.8]
	] as const)('as %s is worked out from both as they are shown', (how, expected) => {
		expect(measured(how, 24.34, 12.06, 1)).toBe(expected);
	});

	it.each([0, -3])('has no ratio to %d', (base) => {
		expect(measured('index', 4, base, 1)).toBeNull();
		expect(measured('relative', 4, base, 1)).toBeNull();
		expect(measured('change', 4, base, 1)).toBe(4 - base);
	});
});

describe('rows against the base year', () => {
	it('begin with it, and a series without a value of that very year has none', () => {
		const rows = [row(2014, 1), row(2015, 2), row(2016, null), row(2017, 5), row(2016, 9, { country: 'B' })];
		expect(measure(rows, 'change').map(({ country, year, value }) => [country, year, value])).toEqual([
			['A', 2015, 0],
			['A', 2017, 3]
		]);
	});

	it('have none where the value is measured otherwise than that of the base year', () => {
		const [TIMSS, PISA] = ['timss', 'pisa'].map((code) => ({ code, name: code }));
		const rows = [row(2015, 2, { method: TIMSS }), row(2019, 3, { method: TIMSS }), row(2022, 9, { method: PISA })];
		expect(measure(rows, 'change').map(({ year, value }) => [year, value])).toEqual([
			[2015, 0],
			[2019, 1]
		]);
	});

	it('compare each sex with itself', () => {
		const rows = [
			row(2015, 2, { sex: 'F' }),
			row(2015, 4, { sex: 'M' }),
			row(2020, 5, { sex: 'F' }),
			row(2020, 5, { sex: 'M' })
		];
		expect(measure(rows, 'change').map(({ sex, value }) => [sex, value])).toEqual([
			['F', 0],
			['M', 0],
			['F', 3],
			['M', 1]
		]);
	});

	it('keep the doubts of both values, and say where a break lies between them', () => {
		const rows = [
			row(2015, 2, { status: 'E', comment: 'Old.' }),
			row(2018, 3, { status: 'B' }),
			row(2020, 4, { comment: 'New.' })
		];
		expect(measure(rows, 'index').map(({ status, comment }) => [status, comment])).toEqual([
			['E', 'Old.'],
			['B', 'Old. Break in 2018.'],
			['E', 'New. Old. Break in 2018.']
		]);
	});
});
