import { readSheet } from 'read-excel-file/node';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SEEN_SHEET, SHEETS, xlsxOf, type Workbook } from './xlsx';

const book = {
	data: {
		columns: ['REF_AREA_NAME', 'TIME_PERIOD', 'OBS_VALUE'],
		rows: [
			['Казахстан', 2024, -8.4321],
			['Libya', 2024, null],
			['=HYPERLINK("x")', 2024, 0]
		]
	},
	metadata: [['Title', 'Young people'] as const, ['Source', '@World Bank'] as const],
	notes: ['* A footnote.', '+1'],
	rtl: true
};
const sheet = async (name: string, made: Workbook = book) =>
	readSheet(Buffer.from(await (await xlsxOf(made)).arrayBuffer()), name);

describe('a workbook', () => {
	it('holds the rows with typed numbers, texts as they are and nothing for what is missing', async () => {
		expect(await sheet(SHEETS[0])).toEqual([
			['REF_AREA_NAME', 'TIME_PERIOD', 'OBS_VALUE'],
			['Казахстан', 2024, -8.4321],
			['Libya', 2024, null],
			['=HYPERLINK("x")', 2024, 0]
		]);
	});

	it('says what the data are, and what is to be known of them', async () => {
		expect(await sheet(SHEETS[1])).toEqual([
			['Title', 'Young people'],
			['Source', '@World Bank']
		]);
		expect(await sheet(SHEETS[2])).toEqual([['* A footnote.'], ['+1']]);
	});

	it('holds the table as it is seen behind the rest, where that is another', async () => {
		const seen = { columns: ['Country', '2023', '2024'], rows: [['Казахстан', 1.5, null]] };
		expect(await sheet(SEEN_SHEET, { ...book, seen })).toEqual([
			['Country', '2023', '2024'],
			['Казахстан', 1.5, null]
		]);
	});

	it('holds no formula: a text that begins like one is a text', async () => {
		const files = unzipSync(new Uint8Array(await (await xlsxOf(book)).arrayBuffer()));
		const sheets = Object.entries(files).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
		expect(sheets.length).toBe(3);
		for (const [, bytes] of sheets) expect(new TextDecoder().decode(bytes)).not.toMatch(/<f[ >]/);
	});

	it('holds no sign that only steers the direction of reading', async () => {
		const data = { columns: ['\u2066Years\u2069'], rows: [['\u20662010–2024\u2069']] };
		expect(await sheet(SHEETS[0], { ...book, data })).toEqual([['Years'], ['2010–2024']]);
	});

	it('holds many rows', async () => {
		const rows = Array.from({ length: 8000 }, (_, at) => ['Kazakhstan, a name of some length', at, at / 7]);
		const read = await sheet(SHEETS[0], { ...book, data: { ...book.data, rows } });
		expect(read.length).toBe(8001);
		expect(read.at(-1)).toEqual(rows.at(-1));
	});
});
