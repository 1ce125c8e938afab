/** Finds the cell a key leads to in a table, in whichever of its two forms it is shown: matrix, or list in a narrow column. */
import { move, type Key, type Place } from './cells';

/** The place an event happened at, and the element that stands there. */
export function placeAt(target: EventTarget | null): { place: Place; element: HTMLElement } | null {
	const element = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
	const [row, column] = element?.dataset.place?.split(' ').map(Number) ?? [];
	return element && row !== undefined && column !== undefined ? { place: { row, column }, element } : null;
}

const isShown = (element: HTMLElement): boolean => element.offsetParent !== null;

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
