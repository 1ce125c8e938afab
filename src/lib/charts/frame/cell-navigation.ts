/** Finds the cell a key leads to in a table, in whichever of its two forms it is shown: matrix, or list in a narrow column. */
import { least } from 'd3';
import { move, type Key, type Place } from './cells';

/** The place an event happened at, and the element that stands there. */
export function placeAt(target: EventTarget | null): { place: Place; element: HTMLElement } | null {
	const element = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
	const [row, column] = element?.dataset.place?.split(' ').map(Number) ?? [];
	return element && row !== undefined && column !== undefined ? { place: { row, column }, element } : null;
}

const isShown = (element: HTMLElement): boolean => element.offsetParent !== null;

/**
 * The cells of a strip are too narrow to be hit, so their row is the target: the place in it nearest to a click of which
 * something is known; `null` where the click hit a cell, no row, or a row of which nothing is known.
 */
export function nearestInStrip(
	table: HTMLTableElement,
	{ target, clientX, clientY }: MouseEvent,
	known: (place: Place) => boolean
): ReturnType<typeof placeAt> {
	if (target !== table) return null;
	const row = [...table.rows].find((one) => {
		const { top, bottom } = one.getBoundingClientRect();
		return clientY >= top && clientY < bottom;
	});
	const cells = [...(row?.cells ?? [])].filter((cell) => {
		const here = placeAt(cell);
		return here !== null && known(here.place);
	});
	const distance = (cell: HTMLElement) => {
		const { left, width } = cell.getBoundingClientRect();
		return Math.abs(left + width / 2 - clientX);
	};
	return placeAt(least(cells, distance) ?? null);
}

/** As a list there is but one direction: through the cells that are shown. */
function inList(table: HTMLTableElement, element: HTMLElement, key: string): HTMLElement | null {
	const cells = [...table.querySelectorAll<HTMLElement>('[data-place]')].filter(isShown);
	const here = cells.indexOf(element);
	const places: Readonly<Record<string, number>> = {
		ArrowDown: here + 1,
		ArrowRight: here + 1,
		ArrowUp: here - 1,
		ArrowLeft: here - 1,
		Home: 0,
		End: cells.length - 1
	};
	const place = places[key];
	return place === undefined ? null : (cells[place] ?? element);
}

/** The element a key leads to from the one the reader stands on; `null` if the key is not one that moves. */
export function nextOf(
	table: HTMLTableElement,
	{ place, element }: { place: Place; element: HTMLElement },
	key: Key,
	{ rows, columns }: { readonly rows: number; readonly columns: number }
): HTMLElement | null {
	if (table.tHead && !isShown(table.tHead)) return inList(table, element, key.key);
	const to = move(place, key, {
		rows,
		columns,
		heads: table.querySelector('th [data-place]') !== null,
		rtl: getComputedStyle(table).direction === 'rtl'
	});
	return to && table.querySelector<HTMLElement>(`[data-place="${to.row} ${to.column}"]`);
}
