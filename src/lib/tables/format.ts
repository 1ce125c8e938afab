/** A table as it is kept: UTF-8, LF, only the quotes that are needed, rows in their declared order. */
import Papa from 'papaparse';
import type { Table } from './declare';

/**
 * What a spreadsheet does to a file without being asked, undone: byte order mark, line ends, needless quotes, order.
 * No cell is changed. Rows that the declaration cannot order keep their places among equals.
 * @param text of the file, decoded
 */
export function formatted(table: Table, text: string): string {
	const [header = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' }).data;
	const keys = table.order.map((name) => ({
		at: header.indexOf(name),
		numeric: ['integer', 'number'].includes(table.columns[name]?.kind ?? '')
	}));
	const inOrder = rows.toSorted((a, b) => {
		for (const { at, numeric } of keys) {
			const [one = '', other = ''] = [a[at], b[at]];
			const step =
				numeric && one !== '' && other !== '' ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
			if (step !== 0) return step;
		}
		return 0;
	});
	return `${Papa.unparse([header, ...inOrder], { newline: '\n' })}\n`;
}
