/** From a workbook to tables: one per sheet, cells as text. The reader of workbooks is loaded when one comes. */
import { unzipSync } from 'fflate';
import { finding, type Finding } from './finding';
import type { Grid } from './grid';
import { fitOf, type Decimal } from './numbers';
import { looks } from './workbook/look';
import { placeIn, sheetParts } from './workbook/parts';
import { raisedTexts } from './workbook/raised';
import { shownCells } from './workbook/shown';
import { isDamaged } from './zip-list';

export interface Sheet {
	readonly name: string;
	/** Its editor took it out of sight. */
	readonly hidden: boolean;
	readonly grid: Grid;
}

const LARGEST = 30_000_000;
/** A workbook is packed: so few bytes of it may become a thousand times as many. */
const LARGEST_UNPACKED = 500_000_000;
/** What a row of a text takes of the memory, so many bytes of an unpacked workbook take: measured with rows of seven cells. */
const BYTES_PER_ROW = 150;

/** @param mostRows of a text that the memory bears */
export async function readWorkbook(
	bytes: Uint8Array,
	mostRows = Infinity
): Promise<{ sheets: Sheet[]; findings: Finding[] }> {
	if (bytes.length > LARGEST)
		return { sheets: [], findings: [finding('file_too_large', {}, { most: LARGEST / 1_000_000 })] };
	try {
		const most = Math.min(LARGEST_UNPACKED, mostRows * BYTES_PER_ROW);
		const size = unpackedSize(bytes);
		if (size > most) {
			const [has, bears] = [size, most].map((one) => Math.ceil(one / 1_000_000));
			return { sheets: [], findings: [finding('file_unpacked', {}, { size: has!, most: bears! })] };
		}
		if (isDamaged(bytes)) return { sheets: [], findings: [finding('file_damaged')] };
		const { default: read } = await import('read-excel-file/universal');
		const found = await read(new Blob([new Uint8Array(bytes)]));
		const parts = sheetParts(bytes);
		const [shown, raised, look] = [shownCells(bytes, parts), raisedTexts(bytes, parts), looks(bytes, parts)];
		const hidden = new Set(parts.flatMap((one) => (one.hidden ? [one.name] : [])));
		const sheets = found.map(({ sheet, data }) => {
			const [own, texts, decimal] = [shown.get(sheet), raised.get(sheet), decimalOf(data)];
			const cellIn = (row: number) => (cell: unknown, column: number) => {
				if (!own && !texts) return textOf(cell, decimal);
				const place = placeIn(row, column);
				if (typeof cell === 'number' && own?.percent.has(place)) return `${numberText(cell * 100, decimal)}%`;
				if (cell instanceof Date && own?.years.has(place)) return String(cell.getUTCFullYear());
				return texts?.get(place) ?? textOf(cell, decimal);
			};
			return {
				name: sheet,
				hidden: hidden.has(sheet),
				grid: {
					rows: data.map((cells, index) => ({ line: index + 1, cells: cells.map(cellIn(index)) })),
					delimiter: null,
					findings: [],
					...(look.has(sheet) ? { look: look.get(sheet)! } : {})
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
export function textOf(cell: unknown, decimal: Decimal = '.'): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'number') return numberText(cell, decimal);
	if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
	return String(cell);
}

/** Numbers have no style, but some of a sheet may be texts, with a comma where their office writes one: the others are written alike. */
function decimalOf(rows: readonly (readonly unknown[])[]): Decimal {
	const fits = new Set(
		rows.flatMap((cells) =>
			cells.flatMap((cell) => (typeof cell === 'string' && /^\s*[-−–]?\d/.test(cell) ? [fitOf(cell)] : []))
		)
	);
	return fits.has('comma') && !fits.has('point') ? ',' : '.';
}

function numberText(value: number, decimal: Decimal): string {
	if (!Number.isFinite(value)) return '';
	// A double holds 15 digits; what is behind them is no part of the value.
	const short = Number(value.toPrecision(15));
	const text = /e-/.test(String(short)) ? short.toFixed(12).replace(/0+$/, '') : String(short);
	const safe = /\.\d{3}$/.test(text) ? `${text}0` : text;
	return decimal === ',' ? safe.replace('.', ',') : safe;
}
