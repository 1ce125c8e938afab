import { describe, expect, it } from 'vitest';
import { parseCsv, readCsv } from './csv';
import { printed } from './problem';

const bytes = (...parts: (string | number)[]) =>
	new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));
const messages = (...parts: (string | number)[]) => readCsv(bytes(...parts), 'x.csv').problems.map(printed);

describe('reading CSV text', () => {
	it('takes the first record for the header and numbers lines from it', () => {
		const { header, records, problems } = parseCsv('a,b\n1,2\n3,4\n', 'x.csv');
		expect(header).toEqual({ line: 1, cells: ['a', 'b'] });
		expect(records).toEqual([
			{ line: 2, cells: ['1', '2'] },
			{ line: 3, cells: ['3', '4'] }
		]);
		expect(problems).toEqual([]);
	});

	it('counts the lines inside quoted cells', () => {
		const { records } = parseCsv('a,b\n"one\ntwo","\n"\n3,4\n', 'x.csv');
		expect(records.map(({ line }) => line)).toEqual([2, 5]);
		expect(records[0]?.cells).toEqual(['one\ntwo', '\n']);
	});

	it('keeps every cell as the text it is', () => {
		const { records } = parseCsv('a\n007\n=1+1\n<b>\n"say ""yes"", twice"\n', 'x.csv');
		expect(records.map(({ cells }) => cells[0])).toEqual(['007', '=1+1', '<b>', 'say "yes", twice']);
	});

	it('needs no line break at the end of the file', () => {
		expect(parseCsv('a,b\n1,2', 'x.csv').records).toHaveLength(1);
	});

	it('keeps a last row of empty cells', () => {
		expect(parseCsv('a,b\n,\n', 'x.csv').records).toEqual([{ line: 2, cells: ['', ''] }]);
	});

	it('has no header in an empty file', () => {
		expect(parseCsv('', 'x.csv').header).toBeNull();
	});

	it('names an empty line and goes on', () => {
		const { records, problems, whole } = parseCsv('a,b\n\n1,2\n', 'x.csv');
		expect(problems.map(printed)).toEqual(['x.csv:2: an empty line; remove it, or run npm run data:format']);
		expect(records).toEqual([{ line: 3, cells: ['1', '2'] }]);
		expect(whole).toBe(true);
	});

	it('names the row in which a quote stays open, and knows that rows were lost', () => {
		const { records, problems, whole } = parseCsv('a,b\n1,2\n3,"4\n5,6\n', 'x.csv');
		expect(problems.map(({ line, message }) => [line, message])).toEqual([
			[3, 'a double quote opens here and is never closed']
		]);
		expect(records).toHaveLength(1);
		expect(whole).toBe(false);
	});

	it('goes on after a row with a quote that is not doubled', () => {
		const { records, problems } = parseCsv('a,b\n"say "yes" twice",2\n3,4\n', 'x.csv');
		expect(problems.map(({ line }) => line)).toEqual([2]);
		expect(records).toEqual([{ line: 3, cells: ['3', '4'] }]);
	});
});

describe('reading the bytes of a file', () => {
	it('finds nothing wrong with UTF-8 in any script', () => {
		expect(messages('a\nВосток\nالشرق\n€\n')).toEqual([]);
	});

	it('names a byte order mark and does not take it for a part of the header', () => {
		const { header, problems } = readCsv(bytes(0xef, 0xbb, 0xbf, 'a\n1\n'), 'x.csv');
		expect(header?.cells).toEqual(['a']);
		expect(problems.map(printed)).toEqual([
			'x.csv:1: the file starts with a byte order mark; save it as UTF-8 without BOM, or run npm run data:format'
		]);
	});

	it.each([
		['CRLF', '\r\n'],
		['CR', '\r']
	])('names %s line ends once and reads the rows all the same', (name, end) => {
		const { records, problems } = readCsv(bytes(['a,b', '1,2', '3,4', ''].join(end)), 'x.csv');
		expect(problems.map(printed)).toEqual([
			`x.csv:1: the line ends in ${name}; save the file with LF line ends (Unix), or run npm run data:format`
		]);
		expect(records.map(({ line }) => line)).toEqual([2, 3]);
	});

	it('names the line on which a single CRLF stands', () => {
		expect(messages('a\n1\n2\r\n3\n')).toEqual([
			'x.csv:3: the line ends in CRLF; save the file with LF line ends (Unix), or run npm run data:format'
		]);
	});

	it('names line and byte of what is not UTF-8, on every line', () => {
		expect(messages('a,b\nété,caf', 0xe9, '\n1,2\n', 0xff, ',', 0xfe, '\n')).toEqual([
			'x.csv:2: byte 10 of the line (0xE9) is not UTF-8; save the file as UTF-8 and type the character again',
			'x.csv:4: byte 1 of the line (0xFF) is not UTF-8; save the file as UTF-8 and type the character again'
		]);
	});

	it('names a character that an earlier program lost', () => {
		expect(messages('a\ncaf\uFFFD\n')).toEqual([
			'x.csv:2: the character at byte 4 of the line was lost (U+FFFD); type it again'
		]);
	});
});
