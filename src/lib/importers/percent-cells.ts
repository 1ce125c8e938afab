/** Cells of a workbook that are shown as per cent: 11.5 % is kept as 0.115, and only its format says so. */
import { strFromU8, unzipSync } from 'fflate';

/** Numbers of the formats `0%` and `0.00%`, which workbooks do not spell out. */
const BUILT_IN = new Set(['9', '10']);

/** Names of sheets → places of their cells, as `B2`. */
export function percentCells(bytes: Uint8Array): ReadonlyMap<string, ReadonlySet<string>> {
	const styles = textIn(bytes, 'xl/styles.xml');
	const formats = new Set(
		[...styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)].flatMap(([tag]) => {
			// Text in quotation marks is no sign of the format.
			const code = (attribute(tag, 'formatCode') ?? '').replace(/&quot;.*?&quot;|\\./g, '');
			return code.includes('%') ? [attribute(tag, 'numFmtId') ?? ''] : [];
		})
	);
	const cellFormats = /<(?:\w+:)?cellXfs\b[^>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(styles)?.[1] ?? '';
	const inPercent = new Set(
		[...cellFormats.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].flatMap(([tag], index) => {
			const format = attribute(tag, 'numFmtId') ?? '';
			return BUILT_IN.has(format) || formats.has(format) ? [String(index)] : [];
		})
	);
	return inPercent.size === 0 ? new Map() : cellsIn(bytes, inPercent);
}

function cellsIn(bytes: Uint8Array, styles: ReadonlySet<string>): Map<string, Set<string>> {
	const files = new Map(
		[...textIn(bytes, 'xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
			attribute(tag, 'Id'),
			attribute(tag, 'Target')?.replace(/^\/?(?:xl\/)?/, 'xl/')
		])
	);
	return new Map(
		[...textIn(bytes, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
			const sheet = textIn(bytes, files.get(attribute(tag, 'r:id')) ?? '');
			const cells = [...sheet.matchAll(/<(?:\w+:)?c\b[^>]*>/g)].flatMap(([cell]) =>
				styles.has(attribute(cell, 's') ?? '') ? [attribute(cell, 'r') ?? ''] : []
			);
			return [unescaped(attribute(tag, 'name') ?? ''), new Set(cells)];
		})
	);
}

function textIn(bytes: Uint8Array, name: string): string {
	const file = unzipSync(bytes, { filter: (one) => one.name === name })[name];
	return file === undefined ? '' : strFromU8(file);
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string => text.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** `B2` of the second row's second cell. */
export function placeIn(row: number, column: number): string {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return `${letters}${row + 1}`;
}
