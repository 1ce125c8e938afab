import { describe, expect, it } from 'vitest';
import { layout, type MatrixCell, type MatrixRow } from './layout';

const columns = ['A', 'B'].map((code) => ({ code, name: code }));
const cell = (column: string, known: boolean): MatrixCell => ({ column, known, state: '', label: '', tip: [] });
const row = (country: string, group: string | null, known: readonly boolean[]): MatrixRow => ({
	country,
	name: country,
	group,
	total: '',
	cells: known.map((one, at) => cell(columns[at]?.code ?? '', one))
});
const words = (known: number, of: number) => `${known} of ${of}`;
const rows = [row('ALB', 'SEET', [true, false]), row('KAZ', 'CA', [true, true]), row('UZB', 'CA', [false, false])];

describe('a matrix of countries', () => {
	it('counts the countries of each column, and all that is known', () => {
		const { heads, known, cells } = layout({ columns, rows }, words);
		expect(heads.map(({ known, of, label }) => [known, of, label])).toEqual([
			[2, 3, '2 of 3'],
			[1, 3, '1 of 3']
		]);
		expect([known, cells]).toEqual([3, 6]);
	});

	it('leaves a column out of the total that is not counted, and keeps its own count', () => {
		const announced = columns.map((column) => (column.code === 'B' ? { ...column, counted: false } : column));
		const { heads, known, cells } = layout({ columns: announced, rows }, words);
		expect([known, cells]).toEqual([2, 3]);
		expect(heads[1]?.label).toBe('1 of 3');
	});

	it('sets a heading over rows of one group that follow each other, and numbers the rows through', () => {
		const { groups } = layout({ columns, rows }, words);
		expect(groups.map(({ name, rows }) => [name, rows.map(({ row, index }) => `${index} ${row.country}`)])).toEqual([
			['SEET', ['0 ALB']],
			['CA', ['1 KAZ', '2 UZB']]
		]);
		const plain = layout({ columns, rows: rows.map((one) => ({ ...one, group: null })) }, words);
		expect(plain.groups.map(({ name, rows }) => [name, rows.length])).toEqual([[null, 3]]);
	});

	it('refuses a country or a column twice, and cells of other columns', () => {
		expect(() => layout({ columns, rows: [rows[0]!, rows[0]!] }, words)).toThrow(RangeError);
		expect(() => layout({ columns: [columns[0]!, columns[0]!], rows: [] }, words)).toThrow(RangeError);
		expect(() => layout({ columns, rows: [row('ALB', null, [true])] }, words)).toThrow(RangeError);
	});
});
