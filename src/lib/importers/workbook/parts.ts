/** The files a workbook is packed of: which of them holds which sheet, and what stands in their tags. */
import { strFromU8, unzipSync } from 'fflate';

export interface SheetPart {
	readonly name: string;
	/** Its editor took it out of sight. */
	readonly hidden: boolean;
	/** Name of its file. */
	readonly file: string;
}

export function sheetParts(bytes: Uint8Array): SheetPart[] {
	const files = new Map(
		tags(textIn(bytes, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
			attribute(tag, 'Id'),
			attribute(tag, 'Target')?.replace(/^\/?(?:xl\/)?/, 'xl/')
		])
	);
	return tags(textIn(bytes, 'xl/workbook.xml'), 'sheet').map((tag) => ({
		name: unescaped(attribute(tag, 'name') ?? ''),
		hidden: /hidden/i.test(attribute(tag, 'state') ?? ''),
		file: files.get(attribute(tag, 'r:id')) ?? ''
	}));
}

export function textIn(bytes: Uint8Array, name: string): string {
	const file = unzipSync(bytes, { filter: (one) => one.name === name })[name];
	return file === undefined ? '' : strFromU8(file);
}

/** Opening tags of a name, whatever the prefix of their namespace. */
export const tags = (xml: string, name: string): string[] =>
	[...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);

export const attribute = (tag: string, name: string): string | undefined =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const unescaped = (text: string): string =>
	text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (all, hex: string, code: string | undefined, name: string) =>
		code === undefined ? (ENTITIES[name] ?? all) : String.fromCodePoint(parseInt(code, hex === '' ? 10 : 16))
	);

/** `B2` of the second row's second cell. */
export function placeIn(row: number, column: number): string {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return `${letters}${row + 1}`;
}
