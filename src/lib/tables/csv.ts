/** From the text of a CSV file to its records, and back. Knows nothing of tables. */
import Papa from 'papaparse';
import { decode } from './encoding';
import type { Problem } from './problem';

/** The cells of one row, and the physical line on which its first cell begins (1 = first line of the file). */
export interface CsvRecord {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A CSV file as read: the header is its first record. */
export interface Csv {
	readonly header: CsvRecord | null;
	readonly records: readonly CsvRecord[];
	/** False where records were lost to broken quotes: then nobody can say what the file does not hold. */
	readonly whole: boolean;
	readonly problems: readonly Problem[];
}

/**
 * Read a CSV file from its bytes: UTF-8, comma, LF, double quotes around the cells that need them.
 * @param file path named in the problems
 */
export function readCsv(bytes: Uint8Array, file: string): Csv {
	const { text, problems } = decode(bytes, file);
	if (text === null) return { header: null, records: [], whole: false, problems };
	const csv = parseCsv(text, file);
	const found = [...problems, ...csv.problems];
	return { ...csv, problems: found.length > 0 ? found : otherwiseWritten(text, csv, file) };
}

/** The text of records, written in the one way that `readCsv` has nothing to say about. */
export function writeCsv(records: readonly (readonly string[])[]): string {
	return records.map((cells) => `${cells.map(writtenCell).join(',')}\n`).join('');
}

function writtenCell(cell: string): string {
	return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The first line in which a text without other faults is not what `writeCsv` makes of its records. */
function otherwiseWritten(text: string, { header, records }: Csv, file: string): Problem[] {
	if (header === null) return [];
	let at = 0;
	for (const { line, cells } of [header, ...records]) {
		const written = writeCsv([cells]);
		if (!text.startsWith(written, at)) {
			const unended = text.slice(at) === written.slice(0, -1);
			const message = unended
				? 'the last line does not end'
				: 'quotation marks around a cell that needs none, or none around one that does';
			const remedy = unended ? 'end it with LF, or run npm run data:format' : 'run npm run data:format';
			return [{ file, line, column: null, value: null, message, remedy, formatMends: true }];
		}
		at += written.length;
	}
	return [];
}

/**
 * Read CSV text whose lines end in LF.
 * @param file path named in the problems
 */
export function parseCsv(text: string, file: string): Csv {
	const parsed = Papa.parse<string[]>(withoutLastBreak(text), { delimiter: ',', newline: '\n', quoteChar: '"' });
	const broken = brokenQuotes(parsed.errors);
	const problems: Problem[] = [];
	const report = (line: number, message: string, remedy: string, more: Pick<Problem, 'formatMends'> = {}) =>
		problems.push({ file, line, column: null, value: null, message, remedy, ...more });

	const records: CsvRecord[] = [];
	let line = 1;
	parsed.data.forEach((cells, index) => {
		const quotes = broken.get(index);
		if (quotes !== undefined) report(line, ...quotes);
		else if (cells.length === 1 && cells[0] === '')
			report(line, 'an empty line', 'remove it, or run npm run data:format', { formatMends: true });
		else records.push({ line, cells });
		line += 1 + lineBreaks(cells);
	});
	const [header = null, ...rest] = records;
	return { header, records: rest, whole: broken.size === 0, problems };
}

type Advice = readonly [message: string, remedy: string];
const UNCLOSED: Advice = [
	'a double quote opens here and is never closed',
	'close it, or double each quote that belongs to the text'
];
const UNDOUBLED: Advice = [
	'a double quote stands inside a quoted cell',
	'double each quote that belongs to the text ("")'
];

/** The records whose quotes are wrong, by index, with what is wrong and its remedy; the loss of the rest of the file prevails. */
function brokenQuotes(errors: readonly Papa.ParseError[]): Map<number, Advice> {
	const broken = new Map<number, Advice>();
	for (const { type, code, row } of errors) {
		if (type !== 'Quotes' || row === undefined) continue;
		if (code === 'MissingQuotes') broken.set(row, UNCLOSED);
		else if (!broken.has(row)) broken.set(row, UNDOUBLED);
	}
	return broken;
}

function withoutLastBreak(text: string): string {
	return text.endsWith('\n') ? text.slice(0, -1) : text;
}

function lineBreaks(cells: readonly string[]): number {
	let count = 0;
	for (const cell of cells) {
		for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count++;
	}
	return count;
}
