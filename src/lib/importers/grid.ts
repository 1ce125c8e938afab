/** From the text of a file to rows of cells: which sign parts the cells, where lines end, what quotes hold together. */
import Papa from 'papaparse';
import { finding, type Finding } from './finding';
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
export function readGrid(text: string, chosen?: Delimiter): Grid {
	const unified = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
	const declared = /^sep=(.)\n/.exec(unified);
	const named = DELIMITERS.find((delimiter) => delimiter === declared?.[1]);
	const body = unpacked(declared === null ? unified : unified.slice(declared[0].length));
	const delimiter = chosen ?? named ?? detectDelimiter(body);
	return { delimiter, ...parse(body, delimiter, declared === null ? 1 : 2) };
}

const WHOLE_LINE = /^"((?:[^"]|"")*)"$/;

/** A spreadsheet that took each line for one cell saves it in quotation marks, those within doubled. */
function unpacked(text: string): string {
	if (!text.startsWith('"')) return text;
	const lines = text.split('\n');
	const sample = lines.slice(0, SAMPLE_ROWS).filter((line) => line !== '');
	const inner = sample.map((line) => WHOLE_LINE.exec(line)?.[1]?.replaceAll('""', '"'));
	if (inner.length < 2 || inner.includes(undefined)) return text;
	if (regularity(inner.join('\n'), detectDelimiter(inner.join('\n'))).share < 1 - NEARLY) return text;
	return lines.map((line) => WHOLE_LINE.exec(line)?.[1]?.replaceAll('""', '"') ?? line).join('\n');
}

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

function parse(text: string, delimiter: Delimiter, firstLine: number): Omit<Grid, 'delimiter'> {
	const body = text.endsWith('\n') ? text.slice(0, -1) : text;
	const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n', quoteChar: '"' });
	const broken = new Map<number, 'quote_unclosed' | 'quote_undoubled'>();
	for (const { type, code, row } of errors) {
		if (type !== 'Quotes' || row === undefined) continue;
		if (code === 'MissingQuotes') broken.set(row, 'quote_unclosed');
		else if (!broken.has(row)) broken.set(row, 'quote_undoubled');
	}
	const findings: Finding[] = [];
	const rows: GridRow[] = [];
	let line = firstLine;
	data.forEach((cells, index) => {
		const wrong = broken.get(index);
		if (wrong !== undefined) findings.push(finding(wrong, { line, value: cells[0] ?? '' }));
		else rows.push({ line, cells });
		line += 1 + cells.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
	});
	return { rows, findings };
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
