/** Texts that stand in many cells, each kept once: a table takes the place of its rows, not of all their signs. */

/** Different texts known at a time; what nobody repeats must not fill the memory. */
const MOST_KEPT = 300_000;
/** Longer ones are remarks, which few cells repeat. */
const LONGEST = 80;
/** Up to this many signs a part of a text is a text of its own; of longer ones the browser keeps the whole they were cut from. */
const COPIED = 12;

export class KeptTexts {
	readonly #kept = new Map<string, string>();

	/**
	 * A row of cells cut from a piece of a file, without the piece.
	 * @param above the row before it, whose cells most often say the same
	 */
	row(cells: readonly string[], above: readonly string[]): string[] {
		return cells.map((cell, index) => (cell === above[index] ? above[index] : this.#of(cell)));
	}

	#of(cell: string): string {
		if (cell.length > LONGEST) return apart(cell);
		const known = this.#kept.get(cell);
		if (known !== undefined) return known;
		if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
		const own = apart(cell);
		this.#kept.set(own, own);
		return own;
	}
}

const apart = (text: string): string => (text.length > COPIED ? ` ${text}`.slice(1) : text);
