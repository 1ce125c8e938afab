import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLES } from '.';
import { checkTable } from './check';
import { readCsv } from './csv';
import { code, integer, optional, table, text } from './declare';
import { formatted } from './format';
import { regions } from './places';
import { printed } from './problem';
import { observations } from './statistics';

const bytes = (text: string) => new TextEncoder().encode(text);
const written = (...given: Parameters<typeof formatted>) => {
	const result = formatted(...given);
	return 'refused' in result ? result.refused.map(printed) : result.text;
};

describe('a formatted table', () => {
	it('has lost what a spreadsheet put in, and no cell', () => {
		expect(written(regions, bytes('\uFEFF"region",position\r\nEAP,2\r\n\r\n"SEET",1'), 'x.csv')).toBe(
			'region,position\nSEET,1\nEAP,2\n'
		);
	});

	it('has LF inside its cells, too', () => {
		const notes = table('notes', 'a note', { key: ['note'], columns: { note: code(''), basis: text('') } });
		expect(written(notes, bytes('note,basis\r\na,"one\r\ntwo"\r\n'), 'x.csv')).toBe('note,basis\na,"one\ntwo"\n');
	});

	it('stands by number where the column is one, by code unit elsewhere, empty first', () => {
		const row = (indicator: string, year: number) => `${indicator},KAZ,${year},T,_T,1,A,x\n`;
		const header = `${Object.keys(observations.columns).join(',')}\n`;
		const rows = [row('b', 10), row('b', 9), row('a', 11), row('', 12)].join('');
		const sorted = [row('', 12), row('a', 11), row('b', 9), row('b', 10)].join('');
		expect(written(observations, bytes(header + rows), 'x.csv')).toBe(header + sorted);
	});

	it.each(TABLES.map((table) => [table.name, table] as const))('is what %s already is', (name, table) => {
		const file = readFileSync(`data/tables/${name}.csv`);
		expect(written(table, file, name) === file.toString('utf8')).toBe(true);
	});
});

describe('is refused, with the line to mend,', () => {
	it.each([
		[
			'an unclosed quote',
			'region,position\nEAP,2\nSEET,"1\nCA,3\n',
			/^x\.csv:3: a double quote opens here and is never/
		],
		['a quote that is not doubled', 'region,position\n"E"AP",2\n', /^x\.csv:2: a double quote stands inside/],
		['a row with a cell too many', 'region,position\nEAP,2,3\n', /^x\.csv:2: 3 cells where the header has 2/],
		['a row with a cell too few', 'region,position\nEAP\n', /^x\.csv:2: 1 cell where the header has 2/],
		['semicolons', 'region;position\nEAP;2\n', /^x\.csv:1: the cells are parted by ";"/],
		['a lost character', 'region,position\n\uFFFD,2\n', /^x\.csv:2: the character at byte 1/],
		['no header', 'EAP,2\n', /^x\.csv:1: the first line names no column/]
	])('%s', (_, text, message) => {
		expect(written(regions, bytes(text), 'x.csv')).toEqual([expect.stringMatching(message)]);
	});

	it('UTF-16', () => {
		expect(written(regions, Buffer.from('\uFEFFregion,position\n', 'utf16le'), 'x.csv')).toEqual([
			expect.stringMatching(/^x\.csv: the file is in UTF-16/)
		]);
	});
});

describe('whatever a program made of a table', () => {
	const things = table('things', 'a thing', {
		key: ['thing'],
		columns: { thing: code(''), size: optional(integer('')), remark: optional(text('')) },
		order: ['size', 'thing']
	});
	const word = fc.array(fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', '\r', ' b', 'я', 'ب'), { maxLength: 6 });
	const remark = word.map((parts) => `x${parts.join('')}x`);
	const rows = fc.uniqueArray(
		fc.record({ thing: fc.integer({ min: 1, max: 99 }), size: fc.option(fc.nat(20)), remark: fc.option(remark) }),
		{ selector: ({ thing }) => thing, maxLength: 8 }
	);
	const style = fc.record({
		end: fc.constantFrom('\n', '\r\n', '\r'),
		mark: fc.constantFrom('', '\uFEFF'),
		last: fc.boolean(),
		allQuoted: fc.boolean(),
		emptyLines: fc.boolean()
	});
	const cellsOf = (file: Uint8Array) => readCsv(file, 'x.csv').records.map(({ cells }) => cells.join('\0'));
	const lf = (text: string) => text.replace(/\r\n?/g, '\n');

	it('format puts right, the check accepts it, and every cell is the same', () => {
		fc.assert(
			fc.property(rows, style, (rows, { end, mark, last, allQuoted, emptyLines }) => {
				const cells = rows.map(({ thing, size, remark }) => [`t${thing}`, `${size ?? ''}`, remark ?? '']);
				const quote = (cell: string) => (allQuoted || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
				const lines = [['thing', 'size', 'remark'], ...cells].map((row) => row.map(quote).join(','));
				const file = bytes(mark + lines.join(emptyLines ? end + end : end) + (last ? end : ''));

				const text = written(things, file, 'x.csv');
				expect(typeof text).toBe('string');
				const out = bytes(String(text));
				expect(checkTable(things, 'x.csv', readCsv(out, 'x.csv')).problems.map(printed)).toEqual([]);
				expect(cellsOf(out).sort()).toEqual(cells.map((row) => lf(row.join('\0'))).sort());
				expect(written(things, out, 'x.csv')).toBe(text);
			}),
			{ numRuns: 300 }
		);
	});

	it('format keeps the cells the check reads, or refuses', () => {
		const piece = fc.constantFrom(
			'thing',
			'size',
			'remark',
			',',
			'"',
			'\n',
			'\r',
			'\r\n',
			'\uFEFF',
			' ',
			';',
			't1',
			'7'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const file = bytes(`thing,size,remark\n${pieces.join('')}`);
				const result = formatted(things, file, 'x.csv');
				if ('refused' in result) {
					expect(result.refused).not.toEqual([]);
					return;
				}
				const out = bytes(result.text);
				expect(readCsv(out, 'x.csv').problems.map(printed)).toEqual([]);
				expect(cellsOf(out).sort()).toEqual(cellsOf(file).sort());
			}),
			{ numRuns: 2000 }
		);
	});
});
