/** From a workbook to tables: one per sheet, cells as text. The reader of workbooks is loaded when one comes. */
import { unzipSync } from 'fflate';
import { finding, type Finding } from './finding';
import type { Grid } from './grid';
import { percentCells, placeIn } from './percent-cells';

export interface Sheet {
	readonly name: string;
	readonly grid: Grid;
}

const LARGEST = 30_000_000;
/** A workbook is packed: so few bytes of it may become a thousand times as many. */
const LARGEST_UNPACKED = 500_000_000;

export async function readWorkbook(bytes: Uint8Array): Promise<{ sheets: Sheet[]; findings: Finding[] }> {
	if (bytes.length > LARGEST)
		return { sheets: [], findings: [finding('file_too_large', {}, { most: LARGEST / 1_000_000 })] };
	try {
		if (unpackedSize(bytes) > LARGEST_UNPACKED)
			return { sheets: [], findings: [finding('file_too_large', {}, { most: LARGEST_UNPACKED / 1_000_000 })] };
		const { default: read } = await import('read-excel-file/universal');
		const found = await read(new Blob([new Uint8Array(bytes)]));
		const percent = percentCells(bytes);
		const sheets = found.map(({ sheet, data }) => {
			const own = percent.get(sheet);
			const cellIn = (row: number) => (cell: unknown, column: number) =>
				typeof cell === 'number' && own?.has(placeIn(row, column)) ? `${numberText(cell * 100)}%` : textOf(cell);
			return {
				name: sheet,
				grid: {
					rows: data.map((cells, index) => ({ line: index + 1, cells: cells.map(cellIn(index)) })),
					delimiter: null,
					findings: []
				}
			};
		});
		return { sheets, findings: [] };
	} catch {
		return { sheets: [], findings: [finding('file_not_text', {}, { what: 'workbook' })] };
	}
}

/** Bytes of all its parts, as it says itself. */
function unpackedSize(bytes: Uint8Array): number {
	let size = 0;
	unzipSync(bytes, {
		filter: ({ originalSize }) => {
			size += originalSize;
			return false;
		}
	});
	return size;
}

/** A cell that is no text, of a workbook or a database, as text. Numbers have no style: they are written so that nobody can take a fraction for thousands. */
export function textOf(cell: unknown): string {
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
