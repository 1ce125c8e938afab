/** Something wrong in a table, said to the person who can mend it. */
export interface Problem {
	/** Path of the file, as its reader knows it. */
	readonly file: string;
	/** Physical line, 1 = header; null: the file as a whole. */
	readonly line: number | null;
	/** Name of the column, or of several with commas; null: the line as a whole. */
	readonly column: string | null;
	/** What stands there; null where no cell is meant. */
	readonly value: string | null;
	/** What is wrong. */
	readonly message: string;
	/** How to mend it. */
	readonly remedy: string;
}

const LONGEST_VALUE = 80;

/** `FILE:LINE COLUMN "VALUE": WHAT IS WRONG; HOW TO MEND IT`, on one line whatever the cell holds. */
export function printed({ file, line, column, value, message, remedy }: Problem): string {
	const place = line === null ? file : `${file}:${line}`;
	const cell = [column, value === null ? null : quoted(value)].filter((part) => part !== null);
	return `${[place, ...cell].join(' ')}: ${message}; ${remedy}`;
}

/** A cell's text between double quotes: shortened, quotes and white space other than blanks escaped. */
export function quoted(value: string): string {
	const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
	return JSON.stringify(shown).replace(/[^\S ]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Sorts problems by file, then line; those of one line stay in the order in which they were found. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}
