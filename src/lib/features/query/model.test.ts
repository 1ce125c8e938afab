import { describe, expect, it } from 'vitest';
import type { SqlAnswer, SqlCell } from '$lib/duckdb/sql-answer';
import { parseParams, serializeParams } from '$lib/state/params';
import { barsOf, chartOf, columnsOf, decimalsOf, fitsAddress, linesOf, LONGEST_SQL, ordered, sqlField } from './model';

const answer = (names: readonly string[], ...rows: readonly (readonly SqlCell[])[]): SqlAnswer => ({
	columns: names.map((name, at) => {
		const kind = typeof rows.find((row) => row[at] !== null)?.[at];
		return { name, kind: kind === 'number' || kind === 'boolean' ? kind : 'text' };
	}),
	rows,
	isCut: false
});
const chosen = (of: SqlAnswer) => chartOf(of, columnsOf(of));

describe('a column of an answer', () => {
	it('of whole numbers from 1950 to 2050 holds years; other numbers have their own decimals, four at most', () => {
		const of = columnsOf(answer(['y', 'n', 'v', 'x'], [2015, 3, 1.25, 0.123456], [2020, 4000, 2, null]));
		expect(of.map(({ kind }) => kind)).toEqual(['year', 'number', 'number', 'number']);
		expect([4000, 1.25, 0.123456].map(decimalsOf)).toEqual([0, 2, 4]);
	});
});

describe('rows in another order', () => {
	const rows = [[2], [null], [10], [1]];
	const by = (descending: boolean) =>
		ordered(rows, { column: 0, descending }, (a, b) => a.localeCompare(b)).map(([cell]) => cell);
	it('stand by size, those without a value last in both directions', () => {
		expect(by(false)).toEqual([1, 2, 10, null]);
		expect(by(true)).toEqual([10, 2, 1, null]);
	});
	it('stand as they came where none is asked for', () => expect(ordered(rows, null, () => 0)).toBe(rows));
});

describe('the chart of an answer', () => {
	it('is bars of the first text and the first number that is no year', () => {
		const of = answer(
			['country', 'year', 'rate'],
			['Albania', 2023, 12],
			['Georgia', 2020, 24.9],
			['Libya', 2020, null]
		);
		const choice = chosen(of);
		expect(choice).toEqual({ form: 'bars', label: 0, value: 2 });
		if (choice?.form !== 'bars') throw new Error('no bars');
		expect(barsOf(of.rows, choice, 1).map(({ name, value }) => [name, value])).toEqual([
			['Albania (2023)', 12],
			['Georgia (2020)', 24.9]
		]);
	});
	it('is lines where some text has values of two years, with a gap where one is missing', () => {
		const of = answer(['region', 'year', 'median'], ['East', 2019, 10], ['East', 2020, null], ['West', 2020, 9]);
		const choice = chosen(of);
		expect(choice).toEqual({ form: 'lines', label: 0, value: 2, year: 1 });
		if (choice?.form !== 'lines') throw new Error('no lines');
		expect(linesOf(of.rows, choice, 'median')).toEqual([
			{
				name: 'East',
				points: [
					{ year: 2019, value: 10 },
					{ year: 2020, value: null }
				]
			},
			{ name: 'West', points: [{ year: 2020, value: 9 }] }
		]);
	});
	it('is one line where there is no text', () => {
		expect(chosen(answer(['year', 'events'], [2015, 7], [2016, 30]))).toEqual({
			form: 'lines',
			label: null,
			value: 1,
			year: 0
		});
	});
	it('is no line where a text has two values for a year', () => {
		expect(chosen(answer(['c', 'year', 'v'], ['A', 2015, 7.5], ['A', 2015, 8], ['A', 2016, 8]))?.form).toBe('bars');
	});
	it('is none without a number, of one number alone, or without anything to name it by', () => {
		expect(chosen(answer(['a', 'n'], ['x', 1.5]))).toBe(null);
		expect(chosen(answer(['a', 'b'], ['x', 'y']))).toBe(null);
		expect(chosen(answer(['n'], [1], [2]))).toBe(null);
		expect(chosen(answer(['c', 'n']))).toBe(null);
	});
});

describe('SQL in the address', () => {
	const fields = { sql: sqlField('SELECT 1') };
	it('is read back as it was written, signs, lines and all', () => {
		const sql = "SELECT '100 %' AS \"a&b\", 'é؟' -- c+d\nFROM x WHERE y = '#';";
		const written = serializeParams(fields, { sql });
		expect(parseParams(fields, written)).toEqual({ view: { sql }, invalid: [] });
		expect(serializeParams(fields, { sql: 'SELECT 1' })).toBe('');
	});
	it('that is longer than mail programs carry is left out, and said', () => {
		const long = 'x'.repeat(LONGEST_SQL + 1);
		expect([fitsAddress(long), fitsAddress(long.slice(1))]).toEqual([false, true]);
		const { view, invalid } = parseParams(fields, `?sql=${long}`);
		expect([view.sql, invalid.map(({ key }) => key)]).toEqual(['SELECT 1', ['sql']]);
	});
});
