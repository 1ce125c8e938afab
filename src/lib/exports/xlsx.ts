/** Rows -> a workbook: the data, what they are, and what is to be known of them. The writer is loaded when asked for. */
import type { Cell } from 'write-excel-file/universal';
import { type CsvValue, type Rows, withoutControls } from './csv';

export interface Workbook {
	readonly data: Rows;
	/** The table as it stands in the page, where that is another. */
	readonly seen?: Rows | undefined;
	/** What each fact is called, and the fact. */
	readonly metadata: readonly (readonly [name: string, fact: string])[];
	readonly notes: readonly string[];
	/** Its sheets are read from right to left. */
	readonly rtl: boolean;
}

/** Names of the sheets, the same in every language, as the names of columns are. */
export const SHEETS = ['data', 'metadata', 'notes'] as const;
/** Behind them, where the table seen is another than the data. */
export const SEEN_SHEET = 'table';

/** Characters a column is at most wide. */
const WIDEST = 60;

/** A text stands in a cell of texts, which no spreadsheet reads as a formula: nothing has to be put before it. */
const text = (value: string) => ({ value: withoutControls(value), type: String }) as const;
const cell = (value: CsvValue): Cell => (typeof value === 'string' ? text(value) : value);
const heading = (value: string): Cell => ({ ...text(value), fontWeight: 'bold' });

/** As wide as its longest cell. */
const widths = ({ columns, rows }: Rows) =>
	columns.map((name, at) => ({
		width: Math.min(WIDEST, Math.max(name.length, ...rows.map((row) => String(row[at] ?? '').length)) + 2)
	}));

/** Numbers stay numbers at full precision, texts stay texts as they are. */
export async function xlsxOf({ data, seen, metadata, notes, rtl }: Workbook): Promise<Blob> {
	const { default: write } = await import('write-excel-file/universal');
	const facts: Rows = { columns: ['', ''], rows: metadata };
	const table = (sheet: string, rows: Rows) => ({
		sheet,
		data: [rows.columns.map(heading), ...rows.rows.map((row) => row.map(cell))],
		columns: widths(rows),
		stickyRowsCount: 1,
		rightToLeft: rtl
	});
	return write([
		table(SHEETS[0], data),
		{
			sheet: SHEETS[1],
			data: metadata.map(([name, fact]) => [heading(name), { ...text(fact), wrap: true }]),
			columns: widths(facts),
			rightToLeft: rtl
		},
		{
			sheet: SHEETS[2],
			data: notes.map((note) => [{ ...text(note), wrap: true }]),
			columns: [{ width: 2 * WIDEST }],
			rightToLeft: rtl
		},
		...(seen ? [table(SEEN_SHEET, seen)] : [])
	]).toBlob();
}
