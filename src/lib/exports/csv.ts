/** Rows -> a CSV file that a spreadsheet opens as it is. */
import Papa from 'papaparse';

export type CsvValue = string | number | null;

/**
 * RFC 4180, UTF-8 with a byte order mark so that spreadsheets read accents, numbers with a decimal point.
 * A text that a spreadsheet would take for a formula gets a leading apostrophe; a negative number stays a number.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
	const cells = [columns, ...rows].map((row) =>
		row.map((cell) => (typeof cell === 'string' ? defuse(cell) : (cell ?? '')))
	);
	return `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

const defuse = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Hand the reader a file made in the page. */
export function offer(name: string, type: string, content: string | Blob): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
