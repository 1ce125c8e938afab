/** How a sheet looks: cells merged into one, rows and columns out of sight, formulas without their results. */
import { attribute, tags, textIn, type SheetPart } from './parts';

/** Cells merged into one, rows and columns from 1; the first of them holds the text of all. */
export interface Region {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

export interface SheetLook {
	readonly merged: readonly Region[];
	readonly hiddenRows: ReadonlySet<number>;
	/** The first and last of columns side by side. */
	readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
	/** Places of cells, as `B2`, with a formula that nobody has computed: programs write such files, spreadsheets keep results. */
	readonly uncomputed: ReadonlySet<string>;
}

/** Names of sheets → how they look. */
export const looks = (bytes: Uint8Array, parts: readonly SheetPart[]): ReadonlyMap<string, SheetLook> =>
	new Map(parts.map(({ name, file }) => [name, lookOf(textIn(bytes, file))]));

function lookOf(sheet: string): SheetLook {
	const merged = tags(sheet, 'mergeCell').flatMap((tag) => regionOf(attribute(tag, 'ref') ?? '') ?? []);
	const rows = tags(sheet, 'row').filter((tag) => isHidden(tag, 'ht'));
	const columns = tags(sheet, 'col').filter((tag) => isHidden(tag, 'width'));
	return {
		merged,
		hiddenRows: new Set(rows.map((tag) => Number(attribute(tag, 'r')))),
		hiddenColumns: columns.map((tag) => [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))]),
		uncomputed: new Set(
			[...sheet.matchAll(UNCOMPUTED)].flatMap(([, cell = '']) =>
				attribute(cell, 't') === 'str' ? [] : (attribute(cell, 'r') ?? [])
			)
		)
	};
}

const UNCOMPUTED =
	/<(?:\w+:)?c(\s[^>]*)><(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)(?:<(?:\w+:)?v(?:\s*\/>|><\/(?:\w+:)?v>))?<\/(?:\w+:)?c>/g;

/** Said so, or drawn without any height or width. */
const isHidden = (tag: string, size: 'ht' | 'width'): boolean =>
	/^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '') || Number(attribute(tag, size) ?? 1) === 0;

function regionOf(reference: string): Region | null {
	const [, left, top, right, bottom] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
	if (left === undefined || right === undefined) return null;
	return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}

const columnOf = (letters: string): number =>
	[...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
