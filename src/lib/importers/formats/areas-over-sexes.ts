/** A first column in which women and men stand under their country: it becomes two, of countries and of sexes. */
import { readSex } from '../dimensions/codes';
import { cellText, type Grid } from '../grid';
import { roleOf } from '../headers';
import type { Split } from '../layout';

/** Rows looked at for texts of another kind. */
const SAMPLE = 200;

/**
 * @param at index of the header row
 * @returns the table with its first column in two; null where any row says something else there
 */
export function areasOverSexes(
	grid: Grid,
	at: number,
	isArea: (text: string) => boolean
): { grid: Grid; split: Split } | null {
	const role = roleOf(cellText(grid.rows[at]?.cells[0]));
	if (role !== null && role !== 'REF_AREA_NAME') return null;
	const names = grid.rows
		.slice(at + 1, at + 1 + SAMPLE)
		.filter(({ cells }) => cells.filter((cell) => cellText(cell) !== '').length > 1)
		.map(({ cells }) => cellText(cells[0]))
		.filter((name) => name !== '');
	const sexes = new Set(names.map(sexIn));
	const isWhole = names.every((name) => isArea(name) || sexIn(name) !== null);
	if (!isWhole || !isArea(names[0] ?? '') || !(sexes.has('F') || sexes.has('M'))) return null;
	let area = '';
	const rows = grid.rows.map((row, index) => {
		const own = cellText(row.cells[0]);
		const isSex = index > at && sexIn(own) !== null;
		if (index > at && isArea(own)) area = own;
		return { ...row, cells: row.cells.toSpliced(0, 1, ...(isSex ? [area, own] : [row.cells[0] ?? '', ''])) };
	});
	return { grid: { ...grid, rows }, split: { at: 0, into: 2 } };
}

/** Single letters are marks rather than sexes. */
const sexIn = (text: string) => (text.length > 1 ? readSex(text) : null);
