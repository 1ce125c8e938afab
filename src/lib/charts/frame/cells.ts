/** Matrices of cells: their heads, and where the keys lead in them. Pure. */

/** A column and in how many rows it holds something. */
export interface HeadColumn {
	readonly code: string;
	readonly name: string;
	/** What it means: a tip of its name. */
	readonly definition?: string | undefined;
	readonly known: number;
	/** The rows it applies to. */
	readonly of: number;
	/** The numbers in words: `2 of 29 countries`. */
	readonly label: string;
}

export interface Place {
	readonly row: number;
	/** From 0; `HEAD` is the name of the row. */
	readonly column: number;
}

/** Column of the rows' names. */
export const HEAD = -1;

export interface Extent {
	readonly rows: number;
	readonly columns: number;
	/** The rows' names can be stood on. */
	readonly heads: boolean;
	/** Read from right to left: the first column stands at the right. */
	readonly rtl: boolean;
}

export interface Key {
	readonly key: string;
	readonly ctrlKey: boolean;
}

const within = (value: number, from: number, to: number): number => Math.max(from, Math.min(to, value));

/** The place a key leads to, kept within the matrix; `null` if the key is not one that moves. */
export function move(from: Place, { key, ctrlKey }: Key, { rows, columns, heads, rtl }: Extent): Place | null {
	const forward = rtl ? -1 : 1;
	const down = (step: number): Place => ({ row: within(from.row + step, 0, rows - 1), column: from.column });
	const along = (step: number): Place => ({
		row: from.row,
		column: within(from.column + step, heads ? HEAD : 0, columns - 1)
	});
	switch (key) {
		case 'ArrowRight':
			return along(forward);
		case 'ArrowLeft':
			return along(-forward);
		case 'ArrowDown':
			return down(1);
		case 'ArrowUp':
			return down(-1);
		case 'Home':
			return { row: ctrlKey ? 0 : from.row, column: 0 };
		case 'End':
			return { row: ctrlKey ? rows - 1 : from.row, column: columns - 1 };
		default:
			return null;
	}
}
