import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DELIMITERS, detectDelimiter, readGrid, readPieces } from '../../src/lib/importers/grid';

describe('the delimiter', () => {
	it.each([
		['a semicolon beside decimal commas', 'Country;Value\nAlbania;12,5\nArmenia;13,1\n', ';'],
		[
			'a tab beside a first cell with commas',
			'freq,unit,geo\\TIME_PERIOD\t2019 \t2020 \nA,PC,AL\t1 \t: \nA,PC,ME\t3 \t4 \n',
			'\t'
		],
		['a comma beside semicolons in a text', 'a,b\n"x; y",1\n"z; w",2\n', ','],
		['a bar', 'a|b|c\n1|2|3\n', '|'],
		[
			'a comma under title lines',
			'"Data Source","WDI",\n\n"Country","Code","2019","2020",\n"Albania","ALB","1","2",\n"Armenia","ARM","1","2",\n',
			','
		],
		['what the first line declares', 'sep=;\na;b,c\n1;2,3\n', ';']
	])('is found: %s', (_, text, delimiter) => {
		expect(readGrid(text).delimiter).toBe(delimiter);
	});
});

describe('the rows', () => {
	it('keep the physical line, whatever ends lines and whatever breaks within cells', () => {
		const { rows, findings } = readGrid('a,b\r\n"x\r\ny",1\r3,"4"\n5,6');
		expect(findings).toEqual([]);
		expect(rows).toEqual([
			{ line: 1, cells: ['a', 'b'] },
			{ line: 2, cells: ['x\ny', '1'] },
			{ line: 4, cells: ['3', '4'] },
			{ line: 5, cells: ['5', '6'] }
		]);
	});

	it('are in lines each of which was saved as one cell', () => {
		const saved = '"Country;Name;2019"\r\n"ALB;""Albania; north"";11,5"\r\n"GEO;Georgia;17,6"\r\n';
		expect(readGrid(saved)).toMatchObject({
			delimiter: ';',
			rows: [
				{ line: 1, cells: ['Country', 'Name', '2019'] },
				{ line: 2, cells: ['ALB', 'Albania; north', '11,5'] },
				{ line: 3, cells: ['GEO', 'Georgia', '17,6'] }
			]
		});
		// Not where quotation marks stand around the only cell of a row, or around each of several.
		expect(readGrid('"Egypt, Arab Rep."\n"Albania"\n').rows.map(({ cells }) => cells.length)).not.toContain(3);
		expect(readGrid('"a;b";"c"\n"d;e";"f"\n').rows.map(({ cells }) => cells)).toEqual([
			['a;b', 'c'],
			['d;e', 'f']
		]);
	});

	it('tell quotes that are broken', () => {
		expect(readGrid('a,b\n"x,1\n2,3\n').findings).toMatchObject([{ rule: 'quote_unclosed', line: 2 }]);
		expect(readGrid('a,b\n"x"y",1\n2,3\n').findings).toMatchObject([{ rule: 'quote_undoubled', line: 2 }]);
	});

	const cell = fc.string({ maxLength: 8 }).map((text) => text.replace(/\r/g, ''));
	const table = fc
		.integer({ min: 2, max: 6 })
		.chain((width) =>
			fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 })
		);
	it('are those of the table, written with any delimiter and any line end', () => {
		fc.assert(
			fc.property(
				table,
				fc.constantFrom(...DELIMITERS),
				fc.constantFrom('\n', '\r\n', '\r'),
				(data, delimiter, newline) => {
					const text = `${Papa.unparse(data, { delimiter, newline, quotes: true })}${newline}`;
					expect(readGrid(text, delimiter).rows.map(({ cells }) => cells)).toEqual(data);
				}
			)
		);
	});

	it('are the same wherever the text is cut into pieces', () => {
		const newlines = fc.constantFrom('\n', '\r\n', '\r');
		const cuts = fc.array(fc.nat({ max: 400 }), { maxLength: 6 });
		fc.assert(
			fc.property(table, fc.constantFrom(...DELIMITERS), newlines, cuts, (data, delimiter, newline, places) => {
				const text = `${Papa.unparse(data, { delimiter, newline, quotes: true })}${newline}`;
				const at = [0, ...places.filter((place) => place < text.length).sort((a, b) => a - b), text.length];
				const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
				const lines: number[] = [];
				for (const cells of data.slice(0, -1))
					lines.push((lines.at(-1) ?? 1) + 1 + cells.join('').split('\n').length - 1);
				const { rows } = readPieces(pieces, delimiter);
				expect(rows.map(({ cells }) => cells)).toEqual(data);
				expect(rows.map(({ line }) => line)).toEqual([1, ...lines]);
			})
		);
	});

	it('behind a quotation mark that is never closed are given up soon', () => {
		const pieces = ['a,b\n1,2\n"x,3\n', ...Array.from({ length: 60 }, () => '4,5\n'.repeat(250_000))];
		const { rows, findings } = readPieces(pieces);
		expect(rows.map(({ cells }) => cells)).toEqual([
			['a', 'b'],
			['1', '2']
		]);
		expect(findings).toMatchObject([{ rule: 'quote_unclosed', line: 3 }]);
	});

	it('of any text are read without throwing', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void readGrid(text)));
	});

	// A reader that looks back at each step would be at it until the test's time is over.
	it.each(['"', '",', '\n', 'a"b,'])('of %j alone are read, a million times over', (part) => {
		const text = part.repeat(1_000_000);
		expect(DELIMITERS).toContain(detectDelimiter(text));
		expect(readGrid(text).rows.length).toBeGreaterThan(0);
	});
});
