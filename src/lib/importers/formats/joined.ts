/** Columns that join two breakdowns, `Age group / Sex` over `15-24 / Men`: each part becomes a column of its own. */
import { cellText, type Grid, type GridRow } from '../grid';
import { roleOf } from '../headers';
import type { Split } from '../layout';

const parts = (text: string): string[] => text.split(/\s*[/|]\s*/);

/** Rows looked at for cells of another shape. */
const SAMPLE = 200;

/**
 * @param at index of the header row
 * @returns the table with its first joined column parted; null where there is none: every part of the header names another
 * role, and every cell has as many parts, or is empty
 */
export function parted(grid: Grid, at: number): { grid: Grid; split: Split } | null {
	const header = grid.rows[at]?.cells.map(cellText) ?? [];
	const column = header.findIndex((text) => {
		const roles = parts(text).map(roleOf);
		return roles.length > 1 && !roles.includes(null) && new Set(roles).size === roles.length;
	});
	if (column < 0) return null;
	const into = parts(header[column] ?? '').length;
	const cells = grid.rows.slice(at + 1, at + 1 + SAMPLE).map((row) => cellText(row.cells[column]));
	const filled = cells.filter((text) => text !== '');
	if (filled.length === 0 || filled.some((text) => parts(text).length !== into)) return null;
	const rows = grid.rows.map((row, index) => {
		if (index < at || row.cells.length <= column) return row;
		const own = parts(cellText(row.cells[column]));
		const all = Array.from({ length: into }, (_, part) => own[part] ?? '');
		return { ...row, cells: row.cells.toSpliced(column, 1, ...all) };
	});
	const split = { at: column, into };
	return { grid: { ...grid, rows: besideOwn(rows, at, split) }, split };
}

/** Parts that a column of their own holds, too, `Sex` beside `Age group / Sex`: where no row fills both, they stand in that one. */
function besideOwn(rows: readonly GridRow[], at: number, split: Split): readonly GridRow[] {
	const header = rows[at]?.cells.map(cellText) ?? [];
	const isPart = (index: number): boolean => index >= split.at && index < split.at + split.into;
	const own = header.map((name, index) =>
		isPart(index) ? header.findIndex((other, at) => !isPart(at) && roleOf(other) === roleOf(name)) : -1
	);
	const moved = own.map(
		(to, from) =>
			to >= 0 && rows.slice(at + 1).every(({ cells }) => cellText(cells[from]) === '' || cellText(cells[to]) === '')
	);
	if (!moved.includes(true)) return rows;
	return rows.map((row, index) => {
		if (index < at) return row;
		const cells = [...row.cells];
		for (const [from, isMoved] of moved.entries()) {
			if (!isMoved) continue;
			if (index > at && cellText(cells[from]) !== '') cells[own[from]!] = cells[from]!;
			if (from < cells.length) cells[from] = '';
		}
		return { ...row, cells };
	});
}
