/** From a workbook to tables: one per sheet, cells as text. The reader of workbooks is loaded when one comes. */
import { finding, type Finding } from './finding';
import type { Grid } from './grid';

export interface Sheet {
	readonly name: string;
	readonly grid: Grid;
}

/** A workbook is packed: so many bytes of it may become a hundred times as many. */
const LARGEST = 30_000_000;

export async function readWorkbook(bytes: Uint8Array): Promise<{ sheets: Sheet[]; findings: Finding[] }> {
	if (bytes.length > LARGEST)
		return { sheets: [], findings: [finding('file_too_large', {}, { most: LARGEST / 1_000_000 })] };
	try {
		const { default: read } = await import('read-excel-file/universal');
		const found = await read(new Blob([new Uint8Array(bytes)]));
		const sheets = found.map(({ sheet, data }) => ({
			name: sheet,
			grid: {
				rows: data.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) })),
				delimiter: null,
				findings: []
			}
		}));
		return { sheets, findings: [] };
	} catch {
		return { sheets: [], findings: [finding('file_not_text', {}, { what: 'workbook' })] };
	}
}

/** Numbers of a workbook have no style: they are written so that nobody can take a fraction for thousands. */
function textOf(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'number') return numberText(cell);
	if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
	return String(cell);
}

function numberText(value: number): string {
	if (!Number.isFinite(value)) return '';
	// A double holds 15 digits; what is behind them is no part of the value.
	const short = Number(value.toPrecision(15));
	const text = /e-/.test(String(short)) ? short.toFixed(12).replace(/0+$/, '') : String(short);
	return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
