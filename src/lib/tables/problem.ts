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
	/** Does `npm run data:format` mend it? */
	readonly formatMends?: true;
}

const LONGEST_VALUE = 80;
const LONGEST_ADVICE = 500;

/** `FILE:LINE COLUMN "VALUE": WHAT IS WRONG; HOW TO MEND IT`, on one line and without a control character, whatever the cell holds. */
export function printed({ file, line, column, value, message, remedy }: Problem): string {
	const place = line === null ? file : `${file}:${line}`;
	const cell = [column === null ? null : cut(column, LONGEST_VALUE), value === null ? null : quoted(value)];
	const where = [place, ...cell.filter((part) => part !== null)].join(' ');
	return escaped(`${where}: ${cut(message, LONGEST_ADVICE)}; ${cut(remedy, LONGEST_ADVICE)}`);
}

/** A cell's text between double quotes: shortened, quotes and everything unseen but blanks escaped. */
export function quoted(value: string): string {
	return escaped(JSON.stringify(cut(value, LONGEST_VALUE)));
}

/** Characters nobody sees, or that change how the others are shown: control and format characters, unassigned and private ones. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

const UNPRINTABLE = new RegExp(`${UNSEEN.source}|[^\\S ]`, 'gu');

/** A text in which everything unseen but blanks is written as its code. */
function escaped(text: string): string {
	return text.replace(UNPRINTABLE, (sign) => {
		const code = (sign.codePointAt(0) ?? 0).toString(16);
		return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
	});
}

/** No longer than `most` units, and no character cut in two. */
function cut(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** Sorts problems by file, then line; those of one line stay in the order in which they were found. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}
