/** Finds the cell of a place, and the place of a cell, in the table as it stands: cells move when they are sorted. */
import { HEAD, type Place } from '../frame/cells';

/** The row's name and its total stand before its cells. */
export const BEFORE = 2;

const linesOf = (table: HTMLTableElement) => [...table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];

export function elementAt(table: HTMLTableElement, { row, column }: Place): HTMLElement | null {
	const line = linesOf(table)[row];
	return column === HEAD ? (line?.querySelector('a') ?? null) : (line?.cells[column + BEFORE] ?? null);
}

/** The place an event happened at, and the element that stands there. */
export function placeAt(
	table: HTMLTableElement,
	target: EventTarget | null
): { place: Place; element: HTMLElement } | null {
	const element = target instanceof Element ? target.closest<HTMLElement>('td[data-mark], tr[data-row] a') : null;
	const line = element?.closest('tr');
	if (!element || !line) return null;
	const column = element instanceof HTMLTableCellElement ? element.cellIndex - BEFORE : HEAD;
	return { place: { row: linesOf(table).indexOf(line), column }, element };
}
