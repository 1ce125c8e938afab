/** Rows -> a CSV file that a spreadsheet opens as it is. */
import Papa from 'papaparse';

export type CsvValue = string | number | null;

/** The rows of a file under the names of its columns. */
export interface Rows {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly CsvValue[])[];
}

/**
 * RFC 4180, UTF-8 with a byte order mark so that spreadsheets read accents, numbers with a decimal point.
 * A text that a spreadsheet would take for a formula is defused; a negative number stays a number.
 */
export const toCsv = (columns: readonly string[], rows: Rows['rows']): string => `\uFEFF${toPlainCsv(columns, rows)}`;

/** The same without byte order mark: for programs, which would read it as part of the first name. */
export function toPlainCsv(columns: readonly string[], rows: Rows['rows']): string {
	const cells = [columns, ...rows].map((row) =>
		row.map((cell) => (typeof cell === 'string' ? defuse(withoutControls(cell)) : (cell ?? '')))
	);
	return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

/** Without the signs that only steer the direction of reading: in a cell they are part of the value. */
export const withoutControls = (text: string): string =>
	text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/**
 * A text that a spreadsheet would take for a formula gets a leading apostrophe; so does one that has some before such a
 * sign, so that each comes back as it was.
 */
export const defuse = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A text from a file in which formulas were defused. */
export const undefused = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** Hand the reader a file made in the page. */
export function offer(name: string, type: string, content: string | Blob): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
