/** Rows with another number of cells than their header have lost or gained a delimiter: values may stand under wrong columns. */
import { finding, type Finding } from './finding';
import { cellText, type Grid, type GridRow } from './grid';
import type { Layout } from './layout';

/** No value of these can be taken. */
export function tooWide({ rows, delimiter }: Grid, layout: Layout): Finding[] {
	if (delimiter === null) return [];
	const width = layout.columns.length;
	const wrong = rows
		.slice(layout.first, layout.last)
		.filter(({ cells }) => cells.slice(width).some((cell) => cell.trim() !== ''));
	return wrong.map(({ line, cells }) =>
		finding('row_width', { line, value: cells.slice(width).join(' ').trim() }, { cells: cells.length, width })
	);
}

/** Spreadsheets leave out what is empty at the end of a row; but where most rows are whole, a cell may be missing in one. */
export function tooShort({ rows, delimiter }: Grid, layout: Layout): Finding[] {
	if (delimiter === null) return [];
	const width = layout.columns.length;
	const places = [...layout.columns.entries()].flatMap(([index, { role }]) => (role === 'OBS_VALUE' ? [index] : []));
	const last = places.at(-1) ?? 0;
	const holdsValue = ({ cells }: GridRow) => places.some((index) => cellText(cells[index]) !== '');
	const within = rows.slice(layout.first, layout.last);
	const short = within.filter((row) => row.cells.length <= last && holdsValue(row));
	if (short.length * 2 > within.length) return [];
	return short.map(({ line, cells }) => finding('row_short', { line }, { cells: cells.length, width }));
}
