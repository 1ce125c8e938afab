/** The rows of heads over a table, one to five, merged cells and corners among them. */
import { cellText, type GridRow } from '../grid';
import { roleOf, yearIn } from '../headers';
import { missingMark } from '../numbers';
import { isToken, isUnit } from './heads';

const MOST_ROWS = 5;

/** The rows that head the columns, and what they say over each: a cell that is empty in an upper row is the one before it. */
export function headersAround(rows: readonly GridRow[], at: number, isArea: (text: string) => boolean) {
	const speaks = (row: GridRow | undefined): boolean => {
		const texts = (row?.cells ?? []).map(cellText).filter((text) => text !== '');
		return texts.length > 1 && texts.every((text) => isToken(text, isArea) || roleOf(text) !== null || isUnit(text));
	};
	const heads = (row: GridRow | undefined, below: GridRow | undefined): boolean =>
		speaks(row) || spansYears(row, below) || spansGroups(row, below, isArea) || namesRow(row, below);
	let start = at;
	while (start > 0 && at - start < MOST_ROWS - 1 && heads(rows[start - 1], rows[start])) start--;
	const ofRows = headsRows(rows[at], rows[at + 1]);
	let first = ofRows ? at + 2 : at + 1;
	const cornerOf = (row: GridRow | undefined): string => cellText(row?.cells[0]);
	const isBelow = (row: GridRow | undefined): boolean => {
		const corners = rows.slice(start, first).map(cornerOf);
		if (cornerOf(row) !== '')
			return speaks(row) && corners.every((text) => text === '') && roleOf(cornerOf(row)) !== null;
		return speaks(row) || (corners.some((text) => roleOf(text) !== null) && namesEach(row, rows[first - 1]));
	};
	while (!ofRows && first - start < MOST_ROWS && isBelow(rows[first])) first++;
	const all = rows.slice(start, first);
	const filled = all.map(({ cells }, index) =>
		index === all.length - 1 ? cells.map(cellText) : spread(cells.map(cellText))
	);
	return {
		start,
		first,
		rows: all,
		/** What stands in the corner over the heads of rows, as the name of a table does. */
		corner:
			all.length > 1 ? all.map(cornerOf).find((text) => /\p{L}{3}/u.test(text) && roleOf(text) === null) : undefined,
		ofRows,
		texts: (index: number): string[] =>
			(ofRows && cellText(rows[at + 1]?.cells[index]) !== '' ? filled.slice(-1) : filled)
				.map((cells, row) => cells[index] ?? (row < filled.length - 1 ? cells.at(-1) : undefined) ?? '')
				.filter((text) => text !== '')
	};
}

/** `Time period` before years, and `Reference area` under it: the one heads its row, the other the column. */
function headsRows(own: GridRow | undefined, below: GridRow | undefined): boolean {
	const [over, under] = [own, below].map((row) => (row?.cells ?? []).map(cellText));
	const years = over!.flatMap((text, index) => (yearIn(text) === null ? [] : [index]));
	const names = under!.filter((text) => text !== '');
	return (
		years.length > 1 &&
		roleOf(over!.find((text) => text !== '') ?? '') === 'TIME_PERIOD' &&
		names.length > 0 &&
		names.every((name) => roleOf(name) !== null) &&
		under!.every((text, index) => text === '' || index < years[0]!)
	);
}

/** `Indicator` before names, `Sex` under it before the sexes: each heads its row. */
function namesRow(upper: GridRow | undefined, own: GridRow | undefined): boolean {
	const [over, under] = [upper, own].map((row) => (row?.cells ?? []).map(cellText));
	const head = over!.findIndex((text) => text !== '');
	const role = roleOf(over![head] ?? '');
	return (
		(role === 'INDICATOR' || role === 'INDICATOR_NAME') &&
		under!.findIndex((text) => text !== '') === head &&
		roleOf(under![head]!) !== null &&
		over!.slice(head + 1).some((text) => text !== '') &&
		over!.every((text, index) => text === '' || (under![index] ?? '') !== '')
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

/** Merged cells over other heads than years, the corner in one row of both alone. */
function spansGroups(upper: GridRow | undefined, own: GridRow | undefined, isArea: (text: string) => boolean): boolean {
	const [over, under] = [upper, own].map((row) => (row?.cells ?? []).map(cellText));
	const isOver = (text: string, index: number): boolean => text !== '' && (under![index] ?? '') !== '';
	// The name of a table in the corner, over the head of its rows.
	const places = over!.flatMap((text, index) => (index > 0 && isOver(text, index) ? [index] : []));
	const isNamed =
		isOver(over![0] ?? '', 0) &&
		roleOf(over![0]!) === null &&
		roleOf(under![0]!) !== null &&
		places.every((place, index) => index === 0 || place > places[index - 1]! + 1) &&
		places.every((place) => isToken(under![place]!, isArea));
	const groups = over!.filter((text, index) => isOver(text, index) && !(isNamed && index === 0));
	const isCorner = over![0] !== '' && under![0] === '' && roleOf(over![0] ?? '') !== null;
	return (
		(isCorner || isNamed || (over![0] === '' && under![0] !== undefined)) &&
		groups.length >= (isCorner ? 1 : 2) &&
		groups.length < under!.filter((text) => text !== '').length &&
		groups.every((text) => /\p{L}/u.test(text))
	);
}

/** A name under each head of the row above, as of indicators under years. */
function namesEach(row: GridRow | undefined, above: GridRow | undefined): boolean {
	const texts = (row?.cells ?? []).map(cellText);
	const names = texts.filter((text) => text !== '');
	return (
		names.length > 1 &&
		names.every((text) => /\p{L}{3}/u.test(text) && missingMark(text) === null) &&
		(above?.cells ?? []).every((cell, index) => index === 0 || cellText(cell) === '' || (texts[index] ?? '') !== '')
	);
}

/** A merged cell gives its text to the first of its columns alone. */
function spread(cells: readonly string[]): string[] {
	let last = '';
	return cells.map((cell) => (last = cell === '' ? last : cell));
}
