import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { defuse, toCsv, undefused } from './csv';

describe('a CSV file', () => {
	it('comes back the same from any reader of CSV', () => {
		const file = toCsv(
			['country', 'value'],
			[
				['Côte "d’Or", x', 1.5],
				['two\nlines', null],
				['Казахстан', -3]
			]
		);
		expect(Papa.parse(file.slice(1).trimEnd()).data).toEqual([
			['country', 'value'],
			['Côte "d’Or", x', '1.5'],
			['two\nlines', ''],
			['Казахстан', '-3']
		]);
	});

	it('holds no sign that only steers the direction of reading', () => {
		expect(toCsv(['\u2066Years\u2069'], [['\u20662010–2024\u2069'], ['\u2068ETF\u2069 \u200f']])).toBe(
			'\uFEFFYears\r\n2010–2024\r\n"ETF "\r\n'
		);
	});

	it('begins with a byte order mark, so that a spreadsheet reads it as UTF-8', () => {
		expect(toCsv(['a'], []).charCodeAt(0)).toBe(0xfeff);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('defuses a text that begins like a formula: %j', (text) => {
		expect(
			Papa.parse<string[]>(
				toCsv(['a'], [[text]])
					.slice(1)
					.trimEnd()
			).data[1]?.[0]
		).toBe(`'${text}`);
	});

	it.each(['=1+1', "'=1+1", "''-1", "'t Hof", 'plain'])('gives back what was defused as it was: %j', (text) => {
		expect(undefused(defuse(text))).toBe(text);
	});
});
