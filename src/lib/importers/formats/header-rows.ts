/** One or two rows of heads over a table, merged cells and corners among them. */
import { cellText, type GridRow } from '../grid';
import { roleOf, yearIn } from '../headers';
import { isToken } from './heads';

/** The rows that head the columns, and what they say over each: a cell that is empty in an upper row is the one before it. */
export function headersAround(rows: readonly GridRow[], at: number, isArea: (text: string) => boolean) {
	const speaks = (row: GridRow | undefined): boolean => {
		const texts = (row?.cells ?? []).map(cellText).filter((text) => text !== '');
		return texts.length > 1 && texts.every((text) => isToken(text, isArea) || roleOf(text) !== null);
	};
	const above = at > 0 && (speaks(rows[at - 1]) || spansYears(rows[at - 1], rows[at]));
	const [corner, under] = [cellText(rows[at]?.cells[0]), cellText(rows[at + 1]?.cells[0])];
	const ofRows = !above && headsRows(rows[at], rows[at + 1]);
	const below =
		ofRows || (!above && speaks(rows[at + 1]) && (under === '' || (corner === '' && roleOf(under) !== null)));
	const start = above ? at - 1 : at;
	const heads = rows.slice(start, below ? at + 2 : at + 1);
	const filled = heads.map(({ cells }, index) =>
		index === heads.length - 1 ? cells.map(cellText) : spread(cells.map(cellText))
	);
	return {
		start,
		first: start + heads.length,
		rows: heads,
		ofRows,
		texts: (index: number): string[] =>
			(ofRows && cellText(rows[at + 1]?.cells[index]) !== '' ? filled.slice(1) : filled)
				.map((cells, row) => cells[index] ?? (row < filled.length - 1 ? cells.at(-1) : undefined) ?? '')
				.filter((text) => text !== '')
	};
}

/** `Time period` before years, and `Reference area` under it: the one heads its row, the other the column. */
function headsRows(own: GridRow | undefined, below: GridRow | undefined): boolean {
	const years = (own?.cells ?? []).filter((cell) => yearIn(cellText(cell)) !== null).length;
	const names = (below?.cells ?? []).map(cellText).filter((text) => text !== '');
	return (
		years > 1 &&
		roleOf(cellText(own?.cells[0])) === 'TIME_PERIOD' &&
		names.length > 0 &&
		names.every((name) => roleOf(name) !== null)
	);
}

/** Names over groups of years, as merged cells over them come out. */
function spansYears(upper: GridRow | undefined, own: GridRow | undefined): boolean {
	const over = (own?.cells ?? []).flatMap((cell, index) => {
		const text = cellText(upper?.cells[index]);
		return yearIn(cellText(cell)) !== null && text !== '' ? [text] : [];
	});
	return over.length > 1 && over.every((text) => /\p{L}/u.test(text));
}

/** A merged cell gives its text to the first of its columns alone. */
function spread(cells: readonly string[]): string[] {
	let last = '';
	return cells.map((cell) => (last = cell === '' ? last : cell));
}
