/** What stands where in a table: the one description that every format comes to, and that a reader may change. */
import type { AreaScheme } from './areas';
import type { StatusScheme } from './dimensions/codes';
import { cellText, type Grid, type GridRow } from './grid';
import type { Decimal } from './numbers';
import { markedYear } from './periods';
import { rowOfLabel } from './workbook/merged';

export const FORMATS = [
	'own',
	'world_bank',
	'uis',
	'eurostat_tsv',
	'eurostat_sheet',
	'sdmx_csv',
	'oecd_stat',
	'oecd_portal',
	'ilostat',
	'un_sdg',
	'open_sdg',
	'px_web',
	'imf',
	'owid',
	'table'
] as const;
export type FormatId = (typeof FORMATS)[number];

/** What a column says of the values of its rows. */
export const ROLES = [
	'INDICATOR',
	'INDICATOR_NAME',
	'REF_AREA',
	'REF_AREA_NAME',
	'SEX',
	'AGE',
	'TIME_PERIOD',
	'OBS_STATUS',
	'UNIT',
	'UNIT_MULT',
	'SOURCE'
] as const;
export type Role = (typeof ROLES)[number];
/** What is known of a value, as the file writes it. */
export type Texts = Readonly<Partial<Record<Role, string>>>;

/** A column of a table. */
export type Column =
	| { readonly role: Role; readonly name: string; readonly labelled?: boolean }
	/** Another breakdown: only its totals are taken. */
	| { readonly role: 'DIMENSION'; readonly name: string; readonly labelled?: boolean }
	| { readonly role: 'IGNORED'; readonly name: string }
	/** Values; `fixed` is what the header says of all of them, `part` which part it is of the year of their row, `flag` the index of the column with their marks. */
	| {
			readonly role: 'OBS_VALUE';
			readonly name: string;
			readonly fixed: Texts;
			readonly part?: string;
			readonly flag?: number;
	  };

export interface Split {
	readonly at: number;
	readonly into: number;
}

export interface Layout {
	readonly format: FormatId;
	/** Index of the first row of data, and of the first behind them. */
	readonly first: number;
	readonly last: number;
	readonly columns: readonly Column[];
	/** What holds for all values, said in a title or a name. */
	readonly constants: Texts;
	/** Further breakdowns said for the whole table: name and value. */
	readonly dimensions: readonly (readonly [name: string, value: string])[];
	/** Is an empty cell of a column of countries the one above it? */
	readonly fillDown: boolean;
	/** Columns that come from one cell of the file: the index of the first of them, and how many. */
	readonly split: Split;
	readonly areas: AreaScheme;
	/** Is its column of areas headed as one of regions? */
	readonly regional: boolean;
	readonly statuses: StatusScheme;
	/** Index of the column with the last year that is no forecast. */
	readonly forecastsAfter?: number;
	/** The decimal sign of the publisher, if the file is still as it came; null: only the cells tell. */
	readonly decimal: Decimal | null;
}

/** Why a format was recognised: a key of the catalogue with what was seen. */
export interface Evidence {
	readonly key: 'header' | 'title' | 'years_across' | 'areas_across' | 'packed' | 'codes' | 'file';
	readonly seen: string;
}

export interface Recognised {
	readonly layout: Layout;
	readonly evidence: readonly Evidence[];
	/** 0 to 100: of several, the highest is taken. */
	readonly score: number;
	/** The table, where it is not as it stands in the file. */
	readonly grid?: Grid;
}

/** @param isArea does a text name a country, or a group or part of countries? */
export type Recogniser = (grid: Grid, isArea: (text: string) => boolean) => Recognised | null;

export const EMPTY_LAYOUT: Omit<Layout, 'format' | 'columns' | 'first' | 'last'> = {
	constants: {},
	dimensions: [],
	fillDown: false,
	split: { at: 0, into: 1 },
	areas: 'any',
	regional: false,
	statuses: 'none',
	decimal: null
};

/** A value as it stands in the file, with all that the file says of it. */
export interface RawObservation {
	readonly line: number;
	/** Place of its cell, from 1. */
	readonly column: number;
	readonly value: string;
	readonly texts: Texts;
	readonly dimensions: readonly (readonly [name: string, value: string])[];
	/** Places of the columns that hold the texts. */
	readonly places: Readonly<Partial<Record<Role, number>>>;
	/** The last row above it that holds one text alone. */
	readonly heading: Heading | null;
}

/** A row of one text within the table. */
export interface Heading extends TextRow {
	/** Its column names indicators. */
	readonly ofIndicators: boolean;
}

/** A row without a value cell: a title, a note, a source under the table. */
export interface TextRow {
	readonly line: number;
	readonly text: string;
}

/** What the file calls a series. */
export const seriesIn = ({ texts }: RawObservation): string => texts.INDICATOR ?? texts.INDICATOR_NAME ?? '';

/** Where the code stands, or else the name. */
export function placeOf({ places }: RawObservation, role: Role): number | null {
	const named = role === 'REF_AREA' ? places.REF_AREA_NAME : role === 'INDICATOR' ? places.INDICATOR_NAME : undefined;
	return places[role] ?? named ?? null;
}

/** The text of a cell without its label, and without the name of its column: `Total (Sex)` under `Sex`. */
const code = (cell: string, { name, labelled }: { readonly name: string; readonly labelled?: boolean }): string => {
	if (labelled) return /^([^\s:]+)\s*:(?:\s|\S)/.exec(cell)?.[1] ?? cell;
	return cell.endsWith(')') && name !== '' && cell.endsWith(` (${name})`) ? cell.slice(0, -name.length - 3) : cell;
};

/** The texts of every value cell alone, with their lines: how numbers are written is asked of them first. */
export function eachValue(grid: Grid, layout: Layout, say: (value: string, line: number) => void): void {
	const values = [...layout.columns.entries()].filter(([, { role }]) => role === 'OBS_VALUE').map(([index]) => index);
	for (const row of grid.rows.slice(layout.first, layout.last))
		for (const index of values) say(cellText(row.cells[index]), row.line);
}

/** Every value cell of a table, in the order of the file; rows that hold only text are handed to `onText`. */
export function* rawObservations(
	grid: Grid,
	layout: Layout,
	onText: (row: TextRow) => void = () => {}
): Generator<RawObservation> {
	const { columns, split, constants } = layout;
	const keys = [...columns.entries()].filter(([, { role }]) => role !== 'OBS_VALUE' && role !== 'IGNORED');
	const values = [...columns.entries()].flatMap(([index, column]) =>
		column.role === 'OBS_VALUE' ? [{ index, column, isFixed: Object.keys(column.fixed).length > 0 }] : []
	);
	const flags = new Set(values.flatMap(({ column }) => (column.flag === undefined ? [] : [column.flag])));
	const placeOf = (index: number): number =>
		index < split.at + split.into ? Math.min(index, split.at) + 1 : index - split.into + 2;
	const places: Partial<Record<Role, number>> = {};
	for (const [index, { role }] of keys)
		if (role !== 'DIMENSION' && role !== 'OBS_VALUE' && role !== 'IGNORED') places[role] = placeOf(index);
	const above: string[] = [];
	const labelled = rowOfLabel(grid);
	let heading: Heading | null = null;
	for (const row of grid.rows.slice(layout.first, layout.last)) {
		const cells = row.cells.map(cellText);
		if (values.every(({ index }) => (cells[index] ?? '') === '')) {
			const text = cells.filter((cell, index) => cell !== '' && !flags.has(index));
			if (text.length === 1) heading = headingOf(row.line, text[0]!, columns[cells.indexOf(text[0]!)]);
			// Keys without a value are a gap, not a note.
			if (text.length > 0 && text.length < Math.min(2, keys.length)) onText({ line: row.line, text: text.join(' ') });
			if (text.length < 2 && keys.length > 1) continue;
		}
		const texts: Partial<Record<Role, string>> = { ...constants };
		const dimensions: (readonly [string, string])[] = [...layout.dimensions];
		for (const [index, column] of keys) {
			let text = cells[index] || cellText(labelled(row.line, placeOf(index))?.cells[index]);
			if (layout.fillDown && (column.role === 'REF_AREA' || column.role === 'REF_AREA_NAME'))
				text = above[index] = text === '' ? (above[index] ?? '') : text;
			if (text === '' && column.role !== 'DIMENSION') continue;
			if (column.role === 'OBS_VALUE' || column.role === 'IGNORED') continue;
			const own = code(text, column);
			const marked = column.role === 'TIME_PERIOD' ? markedYear(own) : null;
			if (marked !== null) {
				texts.TIME_PERIOD = marked.year;
				texts.OBS_STATUS = [texts.OBS_STATUS, marked.mark].filter(Boolean).join(',');
			} else if (column.role === 'DIMENSION') dimensions.push([column.name, own]);
			else if (column.role === 'OBS_STATUS' && texts.OBS_STATUS !== undefined) texts.OBS_STATUS += `,${own}`;
			else texts[column.role] = own;
		}
		const lastActual = layout.forecastsAfter === undefined ? undefined : (cells[layout.forecastsAfter] ?? '');
		for (const { index, column, isFixed } of values) {
			const status = isForecast(column.fixed.TIME_PERIOD, lastActual) ? 'F' : cells[column.flag ?? -1];
			yield {
				line: row.line,
				column: placeOf(index),
				value: cells[index] ?? '',
				texts: ofPart(textsWith(texts, isFixed ? column.fixed : null, status), column.part),
				dimensions,
				places,
				heading
			};
		}
	}
}

const headingOf = (line: number, text: string, column: Column | undefined): Heading => ({
	line,
	text,
	ofIndicators: column?.role === 'INDICATOR' || column?.role === 'INDICATOR_NAME'
});

function textsWith(texts: Texts, fixed: Texts | null, status: string | undefined): Texts {
	if (status !== undefined && status !== '') return { ...texts, ...fixed, OBS_STATUS: status };
	return fixed === null ? texts : { ...texts, ...fixed };
}

/** Where nobody names the year, it is asked first. */
const ofPart = (texts: Texts, part: string | undefined): Texts =>
	part === undefined || texts.TIME_PERIOD === undefined
		? texts
		: { ...texts, TIME_PERIOD: `${texts.TIME_PERIOD} ${part}` };

/** @param last the last year observed, perhaps a fiscal one; where a row names none, all of it is estimated */
const isForecast = (year: string | undefined, last: string | undefined): boolean =>
	year !== undefined && last !== undefined && !(Number(year) <= Number(/(?:19|20)\d\d/.exec(last)?.[0]));

/** The index behind the last row that holds a value; what follows is a footer. */
export function lastRow(rows: readonly GridRow[], first: number, columns: readonly Column[]): number {
	const values = [...columns.entries()].filter(([, { role }]) => role === 'OBS_VALUE').map(([index]) => index);
	for (let index = rows.length - 1; index >= first; index--)
		if (values.some((value) => cellText(rows[index]?.cells[value]) !== '')) return index + 1;
	return first;
}
