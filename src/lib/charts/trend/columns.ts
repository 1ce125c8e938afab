/** Into how many columns small multiples go. */

/** Narrower panels cannot carry an axis. */
const NARROWEST = 200;
/** `--s4`, the room between them, px. */
const GAP = 16;
const MOST = 4;

/** @param width px of the whole drawing */
export function columns(width: number): { readonly count: number; readonly width: number } {
	const count = Math.max(1, Math.min(MOST, Math.floor((width + GAP) / (NARROWEST + GAP))));
	return { count, width: Math.floor((width - GAP * (count - 1)) / count) };
}
