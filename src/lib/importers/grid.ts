/** From the text of a file to rows of cells: which sign parts the cells, where lines end, what quotes hold together. */
import Papa from 'papaparse';
import { finding, type Finding } from './finding';
import { KeptTexts } from './text/kept-texts';
import { memo } from './memo';
import type { SheetLook } from './workbook/look';

export const DELIMITERS = ['\t', '|', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** One row, and the physical line (of a sheet: the row) on which it begins, from 1. */
export interface GridRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A table as it stands in a file, before anybody knows what it means. */
export interface Grid {
	readonly rows: readonly GridRow[];
	/** Of a text; null for a sheet. */
	readonly delimiter: Delimiter | null;
	readonly findings: readonly Finding[];
	/** Of a sheet. */
	readonly look?: SheetLook;
}

/** Rows that show how the cells are parted. */
const SAMPLE_ROWS = 200;
/** Of a header, and of a title above it. */
const HEAD_CHARACTERS = 2000;
const SAMPLE_CHARACTERS = 200_000;
/** Shares of rows alike that differ by less are one. */
const NEARLY = 0.04;

/** @param chosen the delimiter the reader chose; without it, the one that gives most rows the same number of cells */
export const readGrid = (text: string, chosen?: Delimiter): Grid => readPieces([text], chosen);

/** The same of a text that comes in pieces, the first of which shows how its cells are parted. */
export function readPieces(pieces: Iterable<string>, chosen?: Delimiter): Grid {
	const texts = atLineEnds(pieces);
	const { value: first = '' } = texts.next() as IteratorResult<string, undefined>;
	const declared = /^sep=(.)\n/.exec(first);
	const named = DELIMITERS.find((delimiter) => delimiter === declared?.[1]);
	const start = declared === null ? first : first.slice(declared[0].length);
	const open = isPacked(start) ? unpacked : (text: string) => text;
	const delimiter = chosen ?? named ?? detectDelimiter(open(start.slice(0, 2 * SAMPLE_CHARACTERS)));
	const parser = new RowParser(delimiter, declared === null ? 1 : 2);
	if (parser.add(open(start))) for (const text of texts) if (!parser.add(open(text))) break;
	return { delimiter, ...parser.finish() };
}

/** A line, or a row, of more signs than this is none. */
const LONGEST_ROW = 8_000_000;

/** The same text in pieces that end where a line does, whatever ends lines. */
function* atLineEnds(pieces: Iterable<string>): Generator<string, undefined> {
	let rest = '';
	for (const piece of pieces) {
		const text = rest + piece;
		// Its second half may come with the next piece.
		const half = text.endsWith('\r') ? 1 : 0;
		const unified = unifiedLines(text.slice(0, text.length - half));
		const last = unified.lastIndexOf('\n') + 1;
		const end = last === 0 && unified.length > LONGEST_ROW ? unified.length : last;
		if (end > 0) yield unified.slice(0, end);
		rest = unified.slice(end) + '\r'.repeat(half);
	}
	if (rest !== '') yield unifiedLines(rest);
}

const unifiedLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

const WHOLE_LINE = /^"((?:[^"]|"")*)"$/;
const unpackedLine = (line: string): string | undefined => WHOLE_LINE.exec(line)?.[1]?.replaceAll('""', '"');

/** A spreadsheet that took each line for one cell saves it in quotation marks, those within doubled. */
function isPacked(start: string): boolean {
	if (!start.startsWith('"')) return false;
	const lines = start.split('\n', SAMPLE_ROWS);
	const inner = lines.filter((line) => line !== '').map(unpackedLine);
	if (inner.length < 2 || inner.includes(undefined)) return false;
	return regularity(inner.join('\n'), detectDelimiter(inner.join('\n'))).share >= 1 - NEARLY;
}

const unpacked = (text: string): string =>
	text
		.split('\n')
		.map((line) => unpackedLine(line) ?? line)
		.join('\n');

/** The delimiter that parts most rows into the same number of cells; tab before bar before semicolon before comma. */
export function detectDelimiter(text: string): Delimiter {
	const sample = text.slice(0, SAMPLE_CHARACTERS);
	// Eurostat packs its dimensions with commas, all rows alike, also one that was cut.
	if (/\\(?:time_period|time) *\t/i.test(sample.slice(0, HEAD_CHARACTERS))) return '\t';
	const scored = DELIMITERS.map((delimiter) => ({ delimiter, ...regularity(sample, delimiter) }));
	const best = Math.max(...scored.map(({ share }) => share));
	return scored.find(({ share }) => share > 0 && share >= best - NEARLY)?.delimiter ?? ',';
}

/** The share of rows with the commonest number of cells, if that is more than one. */
function regularity(sample: string, delimiter: Delimiter): { share: number } {
	if (!sample.includes(delimiter)) return { share: 0 };
	const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS });
	const widths = data.filter((cells) => cells.some((cell) => cell.trim() !== '')).map(({ length }) => length);
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	const [width = 1, count = 0] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [1, 0]);
	return { share: width < 2 ? wideShare(widths) : count / widths.length };
}

/** Where most rows are not parted at all, those that are count for little. */
const wideShare = (widths: readonly number[]): number =>
	(widths.filter((width) => width > 1).length / Math.max(1, widths.length)) * 0.3;

/** Takes rows from pieces of a text; what is left of a piece behind its last whole row begins the next. */
class RowParser {
	readonly #rows: GridRow[] = [];
	readonly #findings: Finding[] = [];
	readonly #texts = new KeptTexts();
	#left = '';

	constructor(
		private readonly delimiter: Delimiter,
		private line: number
	) {}

	/** @returns false where a quotation mark is never closed, or no line ends: nothing behind it is a row */
	add(piece: string): boolean {
		const text = this.#left + piece;
		const { cursor } = this.#parse(text, true);
		this.#left = text.slice(cursor);
		return this.#left.length <= LONGEST_ROW;
	}

	finish(): Omit<Grid, 'delimiter'> {
		const rest = this.#left.endsWith('\n') ? this.#left.slice(0, -1) : this.#left;
		if (rest !== '') this.#parse(rest, false);
		return { rows: this.#rows, findings: this.#findings };
	}

	/** @returns the place behind the last whole row */
	#parse(text: string, isOpen: boolean): { readonly cursor: number } {
		const parser = new Papa.Parser({ delimiter: this.delimiter, newline: '\n', quoteChar: '"' });
		const { data, errors, meta } = parser.parse(text, 0, isOpen) as Papa.ParseResult<string[]>;
		const broken = new Map<number, 'quote_unclosed' | 'quote_undoubled'>();
		for (const { type, code, row } of errors) {
			if (type !== 'Quotes' || row === undefined) continue;
			if (code === 'MissingQuotes') broken.set(row, 'quote_unclosed');
			else if (!broken.has(row)) broken.set(row, 'quote_undoubled');
		}
		data.forEach((cells, index) => {
			const { line } = this;
			const wrong = broken.get(index);
			if (wrong !== undefined) this.#findings.push(finding(wrong, { line, value: cells[0] ?? '' }));
			else this.#rows.push({ line, cells: this.#texts.row(cells, this.#rows.at(-1)?.cells ?? []) });
			this.line += 1 + cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
		});
		return meta;
	}
}

/** A cell's text: without space around it, with one ordinary space for each run of any. */
export const cellText = (cell: string | undefined): string =>
	cell === undefined || isPlain(cell)
		? (cell ?? '')
		: cell
				.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
				.replace(/\s+/g, ' ')
				.trim();

/** A text as its words are looked up, whoever wrote it. */
export const wordKey = memo((text) =>
	cellText(text)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[ًٌٍَُِّْـ]/g, '')
		// Open SDG's own codes, not translated yet.
		.replace(/^code\./, '')
);

/** Only signs of ASCII, no space at its ends and none beside another: most cells of most files. */
function isPlain(cell: string): boolean {
	let space = true;
	for (let at = 0; at < cell.length; at++) {
		const code = cell.charCodeAt(at);
		if (code > 0x7e || code < 0x20) return false;
		if (code === 0x20 && space) return false;
		space = code === 0x20;
	}
	return !space || cell.length === 0;
}
