import { describe, expect, expectTypeOf, it } from 'vitest';
import { checkTable } from './check';
import { parseCsv } from './csv';
import { choice, code, integer, number, optional, table, text, type Row } from './declare';
import { printed } from './problem';

const values = table('values', 'a value', {
	key: ['country', 'year'],
	columns: {
		country: code('Country.'),
		year: integer('Year.', { range: [1990, 2030] }),
		sex: choice('Sex.', ['F', 'M']),
		value: optional(number('Value.')),
		remark: optional(text('Remark.'))
	},
	order: ['country', 'year']
});
const HEADER = 'country,year,sex,value,remark';
const check = (...lines: string[]) => checkTable(values, 'values.csv', parseCsv(`${lines.join('\n')}\n`, 'values.csv'));
const messages = (...lines: string[]) => check(...lines).problems.map(printed);

describe('a sound table', () => {
	const checked = check(HEADER, 'KAZ,2015,F,0,', 'KAZ,2016,M,,"two\nlines"', 'KGZ,2010,F,1.5,x');

	it('has no problems', () => {
		expect(checked.problems).toEqual([]);
		expect(checked.whole).toBe(true);
	});

	it('becomes typed rows, in which empty is null and zero is zero', () => {
		expect(checked.rows.map(({ row }) => row)).toEqual([
			{ country: 'KAZ', year: 2015, sex: 'F', value: 0, remark: null },
			{ country: 'KAZ', year: 2016, sex: 'M', value: null, remark: 'two\nlines' },
			{ country: 'KGZ', year: 2010, sex: 'F', value: 1.5, remark: 'x' }
		]);
		expectTypeOf<Row<typeof values>>().toEqualTypeOf<{
			readonly country: string;
			readonly year: number;
			readonly sex: 'F' | 'M';
			readonly value: number | null;
			readonly remark: string | null;
		}>();
	});

	it('knows the physical line of each row', () => {
		expect(checked.rows.map(({ line }) => line)).toEqual([2, 3, 5]);
	});

	it('may have no rows', () => {
		expect(messages(HEADER)).toEqual([]);
	});
});

describe('a wrong header', () => {
	it('is read as it was meant where a name is misspelt', () => {
		const checked = check('country,yaer,sex,value,remark', 'KAZ,2015,F,0,');
		expect(checked.problems.map(printed)).toEqual(['values.csv:1 yaer: not a column of values; did you mean "year"?']);
		expect(checked.rows[0]?.row?.year).toBe(2015);
	});

	it('makes no typed rows where a column is missing, yet its other cells are checked', () => {
		const checked = check('country,year,value,remark', 'KAZ,1815,0,');
		expect(checked.problems.map(printed)).toEqual([
			'values.csv:1 sex: the column is missing; add it to the header, and a cell to each row',
			'values.csv:2 year "1815": outside 1990 to 2030; correct it'
		]);
		expect(checked.rows[0]?.row).toBeNull();
		expect(checked.whole).toBe(false);
	});

	it('names a column without a name', () => {
		expect(messages(`${HEADER},`, 'KAZ,2015,F,0,,')).toEqual([
			'values.csv:1 (unnamed): not a column of values; remove it; the columns are country, year, sex, value, remark'
		]);
	});

	it.each([';', '\t'])('names %j where it stands for the comma', (separator) => {
		const lines = [HEADER, 'KAZ,2015,F,0,'].map((line) => line.replaceAll(',', separator));
		expect(messages(...lines)).toEqual([
			`values.csv:1: the cells are parted by ${JSON.stringify(separator)}; save the file with commas between the cells`
		]);
	});

	it('is missing in an empty file', () => {
		expect(checkTable(values, 'values.csv', parseCsv('', 'values.csv')).problems.map(printed)).toEqual([
			`values.csv:1: the file is empty; write the header: ${HEADER}`
		]);
	});
});

describe('wrong rows', () => {
	it('are all told, not only the first', () => {
		expect(messages(HEADER, 'K Z,1815,X,"1,5",', ',2015,F,0,', 'KAZ,2016,F')).toHaveLength(6);
	});

	it('are read without the white space around a cell, which is told', () => {
		const checked = check(HEADER, 'KAZ ,2015,F,0,');
		expect(checked.problems.map(printed)).toEqual([
			'values.csv:2 country "KAZ ": white space before or after the text; remove it'
		]);
		expect(checked.rows[0]?.row?.country).toBe('KAZ');
	});

	it('keep the cells that can be relied on', () => {
		const [row] = check(HEADER, 'KAZ,soon,F,0,').rows;
		expect(row?.cells).toEqual(['KAZ', 'soon', 'F', '0', '']);
		expect(row?.wrong).toEqual(new Set([1]));
	});

	it('that repeat a key name the line of the first', () => {
		expect(messages(HEADER, 'KAZ,2015,F,"a\nb",', 'KAZ,2015,M,0,')).toContain(
			'values.csv:4 country,year "KAZ,2015": line 2 has the same key; correct the key, or remove one of the two rows'
		);
	});

	it('out of order are told once, by the first of them', () => {
		expect(messages(HEADER, 'KAZ,2016,F,,', 'KAZ,2015,F,,', 'ALB,2015,F,,')).toEqual([
			'values.csv:3 country,year "KAZ,2015": stands after "KAZ,2016"; sort the rows by country, year, or run npm run data:format'
		]);
	});
});

describe('the order of rows', () => {
	const steps = table('steps', 'a step', {
		key: ['step'],
		columns: { step: code('Step.'), place: optional(integer('Place.')) },
		order: ['place', 'step']
	});
	const problems = (...lines: string[]) =>
		checkTable(steps, 'x.csv', parseCsv(['step,place', ...lines].join('\n'), 'x.csv')).problems;

	it('is by size for numbers, by code unit for text, empty first', () => {
		expect(problems('z,', 'B,9', 'a,9', 'a_b,9', 'b,10')).toEqual([]);
		expect(problems('b,10', 'a,9')).toHaveLength(1);
		expect(problems('a,9', 'B,9')).toHaveLength(1);
		expect(problems('a,9', 'z,')).toHaveLength(1);
	});

	it('is not judged by rows whose place is wrong', () => {
		expect(problems('a,1', 'b,x', 'c,2')).toHaveLength(1);
	});
});
