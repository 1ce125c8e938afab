/** What only the format of a cell says: 11.5 % is kept as 0.115, and the year 2019 may be kept as its first day. */
import { attribute, tags, textIn, type SheetPart } from './parts';

/** Places of cells, as `B2`. */
export interface ShownCells {
	readonly percent: ReadonlySet<string>;
	/** Dates of which the year alone is shown. */
	readonly years: ReadonlySet<string>;
}

/** Numbers of the formats `0%` and `0.00%`, which workbooks do not spell out. */
const BUILT_IN: Readonly<Record<string, Kind>> = { 9: 'percent', 10: 'percent' };
type Kind = keyof ShownCells;

/** Names of sheets → their cells. */
export function shownCells(bytes: Uint8Array, parts: readonly SheetPart[]): ReadonlyMap<string, ShownCells> {
	const styles = textIn(bytes, 'xl/styles.xml');
	const formats: Record<string, Kind> = { ...BUILT_IN };
	for (const tag of tags(styles, 'numFmt')) {
		const kind = kindOf(attribute(tag, 'formatCode') ?? '');
		if (kind !== null) formats[attribute(tag, 'numFmtId') ?? ''] = kind;
	}
	const cellFormats = /<(?:\w+:)?cellXfs\b[^>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(styles)?.[1] ?? '';
	const kinds = tags(cellFormats, 'xf').map((tag) => formats[attribute(tag, 'numFmtId') ?? '']);
	if (kinds.every((kind) => kind === undefined)) return new Map();
	return new Map(
		parts.map(({ name, file }) => {
			const cells = { percent: new Set<string>(), years: new Set<string>() };
			for (const tag of tags(textIn(bytes, file), 'c')) {
				const kind = kinds[Number(attribute(tag, 's') ?? 0)];
				if (kind !== undefined) cells[kind].add(attribute(tag, 'r') ?? '');
			}
			return [name, cells];
		})
	);
}

/** @param code `0.0%`, `[$-409]yyyy;@`, `yyyy" г."` */
function kindOf(code: string): Kind | null {
	// Text in quotation marks is no sign of the format.
	const signs = code.replace(/&quot;.*?&quot;|\\./g, '');
	if (signs.includes('%')) return 'percent';
	return /^(?:\[[^\]]*\])?y+(?:;@)?$/i.test(signs.trim()) ? 'years' : null;
}
