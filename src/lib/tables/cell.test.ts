import { describe, expect, it } from 'vitest';
import { Fault, readCell } from './cell';
import { boolean, choice, code, date, integer, number, optional, text, url, type Column } from './declare';

const fault = (column: Column, cell: string) => {
	const read = readCell(column, cell);
	return read instanceof Fault ? `${read.message}; ${read.remedy}` : read;
};

describe('an empty cell', () => {
	it('is null where it may be empty, of every kind', () => {
		const columns = [text, code, integer, number, date, url, boolean].map((kind) => optional(kind('')));
		expect(columns.map((column) => readCell(column, ''))).toEqual(columns.map(() => null));
	});

	it('is told what belongs there where it may not', () => {
		expect(fault(text('Who publishes it.'), '')).toBe('may not be empty; fill it in: Who publishes it.');
	});
});

describe('an integer', () => {
	const year = integer('', { range: [1990, 2030] });

	it('becomes a number', () => {
		expect([readCell(year, '1990'), readCell(year, '2030'), readCell(integer(''), '-3')]).toEqual([1990, 2030, -3]);
		expect(readCell(integer(''), '0')).toBe(0);
	});

	it.each([
		['1989', 'outside 1990 to 2030; correct it'],
		['2016.0', 'not a whole number; write 2016'],
		['2016.5', 'not a whole number; write digits only'],
		['-0', 'a negative zero; write 0'],
		['007', 'not a whole number; write digits only'],
		['2 016', 'not a whole number; write digits only'],
		['1e3', 'not a whole number; write digits only'],
		['2,016', 'a comma in a number; write 2.016 or 2016: the decimal sign is a point, and nothing parts thousands']
	])('is not %s', (cell, message) => {
		expect(fault(year, cell)).toBe(message);
	});
});

describe('a number', () => {
	it.each([
		['12.5', 12.5],
		['-0.25', -0.25],
		['0', 0],
		['100', 100]
	])('%s becomes a number', (cell, value) => {
		expect(readCell(number(''), cell)).toBe(value);
	});

	it.each([
		['12,5', 'a comma in a number; write 12.5: the decimal sign is a point, and nothing parts thousands'],
		['1,234,567', 'a comma in a number; write 1234567: the decimal sign is a point, and nothing parts thousands'],
		['1,2,3', 'a comma in a number; the decimal sign is a point, and nothing parts thousands'],
		['1 234', 'not a number; write digits, with a decimal point where needed'],
		['.5', 'not a number; write digits, with a decimal point where needed'],
		['4.0', 'a zero at the end of the decimals; write 4'],
		['-12.50', 'a zero at the end of the decimals; write -12.5'],
		['1.23456', '5 decimals; round it to at most 4'],
		['0.00000000000000001', '17 decimals; round it to at most 4'],
		['-0', 'a negative zero; write 0'],
		['-0.0', 'a negative zero; write 0'],
		['009.5', 'a zero before the number; write 9.5'],
		['-00.5', 'a zero before the number; write -0.5'],
		['9'.repeat(400), 'a number of 400 digits; correct it, or the unit'],
		['1e3', 'not a number; write digits, with a decimal point where needed'],
		['NaN', 'not a number; write digits, with a decimal point where needed'],
		['12%', 'not a number; write digits, with a decimal point where needed']
	])('is not %s', (cell, message) => {
		expect(fault(number(''), cell)).toBe(message);
	});
});

describe('a date', () => {
	it.each(['2016-06-08', '2016-02-29', '1990-01-01', '2030-12-31', '2000-02-29'])(
		'is a day that exists, like %s',
		(day) => {
			expect(readCell(date(''), day)).toBe(day);
		}
	);

	it.each([
		['0000-01-01', 'outside 1990 to 2030; correct it'],
		['9998-12-31', 'outside 1990 to 2030; correct it'],
		['2017-02-30', 'there is no such day; 2017-02 ends on day 28'],
		['1900-02-29', 'there is no such day; 1900-02 ends on day 28'],
		['2017-04-00', 'there is no such day; 2017-04 ends on day 30'],
		['2017-13-01', 'there is no such month; months run from 01 to 12'],
		['2017-00-01', 'there is no such month; months run from 01 to 12'],
		['08/06/2016', 'a date as spreadsheets show it; write 2016-06-08 or 2016-08-06'],
		['31.12.2016', 'a date as spreadsheets show it; write 2016-12-31'],
		['6/6/2016', 'a date as spreadsheets show it; write 2016-06-06'],
		['32/13/2016', 'a date as spreadsheets show it; write it as YEAR-MONTH-DAY'],
		['42529', 'a day as spreadsheets count it; write 2016-06-08'],
		['2016-06', 'not a day; write it as YEAR-MONTH-DAY, like 2016-06-08'],
		['2016', 'not a day; write it as YEAR-MONTH-DAY, like 2016-06-08'],
		['2016-6-8', 'not a day; write it as YEAR-MONTH-DAY, like 2016-06-08']
	])('is not %s', (cell, message) => {
		expect(fault(date(''), cell)).toBe(message);
	});
});

describe('a word', () => {
	it('of a list is one of them; the nearest is named', () => {
		const kind = choice('', ['strength', 'weakness']);
		expect(readCell(kind, 'strength')).toBe('strength');
		expect(fault(kind, 'Strength')).toBe('not a word of the list; did you mean "strength"?');
		expect(fault(kind, 'gap')).toBe('not a word of the list; write one of strength, weakness');
	});

	it('that is a code names the signs it may not hold', () => {
		expect(readCell(code(''), 'TRP4.A-1_*')).toBe('TRP4.A-1_*');
		expect(fault(code(''), 'é/a')).toBe('a code does not hold "é" or "/"; use only letters A to Z, digits and _ . * -');
	});

	it('that is true or false is in lower case', () => {
		expect([readCell(boolean(''), 'true'), readCell(boolean(''), 'false')]).toEqual([true, false]);
		expect(fault(boolean(''), 'TRUE')).toBe('neither true nor false; write true or false, in lower case');
	});

	it('that is text may look like anything', () => {
		expect(readCell(text(''), '=HYPERLINK("x")<b>')).toBe('=HYPERLINK("x")<b>');
	});
});

describe('an address', () => {
	it.each(['https://example.org', 'http://www.etf.europa.eu/web.nsf/pages/EV_2013?openDocument'])(
		'is %s',
		(address) => {
			expect(readCell(url(''), address)).toBe(address);
		}
	);

	it.each(['www.example.org', 'ftp://example.org', 'javascript:alert(1)', 'https://', 'https:/example.org'])(
		'is not %s',
		(address) => {
			expect(fault(url(''), address)).toMatch(/^not a web address/);
		}
	);

	it.each(['https://me@example.org', 'https://me:secret@example.org', 'http://:secret@example.org'])(
		'names no user: %s',
		(address) => {
			expect(fault(url(''), address)).toMatch(/^an address with a user name or password/);
		}
	);

	it.each([
		'http://localhost/x',
		'http://localhost:8080/x',
		'http://LOCALHOST./x',
		'http://127.0.0.1/x',
		'http://2130706433/x',
		'http://[::1]/x',
		'https://intranet/x',
		'https://files.local/x',
		'https://10.0.0.7/x'
	])('can be opened by others: %s', (address) => {
		expect(fault(url(''), address)).toMatch(/^an address nobody else can open/);
	});

	it('holds no white space', () => {
		expect(fault(url(''), 'https://a.org ; https://b.org')).toMatch(/^an address holds no white space/);
	});
});
