/** Which format a table is of: every recogniser is asked, the surest answer is taken, the reader may choose another. */
import type { AreaReader } from './areas';
import { eurostatSheet } from './formats/eurostat-sheet';
import { eurostatTsv } from './formats/eurostat-tsv';
import { ilostat } from './formats/ilostat';
import { imf } from './formats/imf';
import { oecdPortal, oecdStat } from './formats/oecd';
import { owid } from './formats/owid';
import { own } from './formats/own';
import { sdmxCsv } from './formats/sdmx-csv';
import { table } from './formats/table';
import { uis } from './formats/uis';
import { unSdg } from './formats/un-sdg';
import { worldBank } from './formats/world-bank';
import { cellText, type Grid } from './grid';
import { yearIn } from './headers';
import type { Column, FormatId, Layout, Recognised, Recogniser, Texts } from './layout';

/** A title that somebody set above the first row of a file. */
const MOST_ABOVE = 6;
const isNumber = (text: string): boolean => /^[-−]?\d[\d\s.,]*%?$/.test(text) && yearIn(text) === null;

/** The header that a publisher writes into the first row, below lines without any value too. */
const belowTitle =
	(recogniser: Recogniser): Recogniser =>
	(grid, isArea) => {
		for (let at = 0; at <= MOST_ABOVE && at < grid.rows.length; at++) {
			const below = at === 0 ? grid : { ...grid, rows: grid.rows.slice(at) };
			const found = recogniser(below, isArea);
			if (found !== null) return { ...found, grid: found.grid ?? below };
			if (grid.rows[at]!.cells.some((cell) => isNumber(cellText(cell)))) return null;
		}
		return null;
	};

const RECOGNISERS: readonly Recogniser[] = [
	own,
	worldBank,
	uis,
	belowTitle(eurostatTsv),
	eurostatSheet,
	belowTitle(sdmxCsv),
	belowTitle(oecdStat),
	oecdPortal,
	ilostat,
	unSdg,
	imf,
	owid,
	table
];

/** What a reader decided about the columns of a table. */
export interface LayoutDecisions {
	readonly format?: FormatId;
	/** Index of a column → what it holds. */
	readonly roles?: Readonly<Record<number, Column['role']>>;
	/** What holds for all values. */
	readonly constants?: Texts;
}

/** All formats the table may be of, the likeliest first. */
export function recognise(grid: Grid, areas: AreaReader): Recognised[] {
	const known = new Map<string, boolean>();
	const isArea = (text: string): boolean => {
		let is = known.get(text);
		if (is === undefined) known.set(text, (is = text.length > 1 && text.length < 80 && areas.isKnown(text)));
		return is;
	};
	return RECOGNISERS.flatMap((recogniser) => recogniser(grid, isArea) ?? []).sort((a, b) => b.score - a.score);
}

/** A layout as the reader changed it. */
export function decided(layout: Layout, { roles = {}, constants = {} }: LayoutDecisions): Layout {
	const columns = layout.columns.map((column, index): Column => {
		const role = roles[index];
		if (role === undefined) return column;
		return role === 'OBS_VALUE' ? { role, name: column.name, fixed: {} } : { role, name: column.name };
	});
	return { ...layout, columns, constants: { ...layout.constants, ...constants } };
}

/**
 * The one heading of all values, where nobody knows it, is the name of what the reader says the file measures.
 * @param isKnown does a text name an indicator?
 */
export function calledByReader(
	layout: Layout,
	{ constants = {} }: LayoutDecisions,
	isKnown: (text: string) => boolean
): Layout {
	const values = layout.columns.flatMap((one) => (one.role === 'OBS_VALUE' ? [one.fixed.INDICATOR ?? ''] : []));
	const [heading = '', ...others] = new Set(values);
	if (constants.INDICATOR === undefined || heading === '' || others.length > 0 || isKnown(heading)) return layout;
	// A title over the table says more of its values.
	const name = [...new Set([layout.constants.INDICATOR_NAME ?? heading, heading])].join(', ');
	const columns = layout.columns.map((one): Column => {
		if (one.role !== 'OBS_VALUE') return one;
		const { INDICATOR: _, ...fixed } = one.fixed;
		return { ...one, fixed: { ...fixed, INDICATOR_NAME: name } };
	});
	return { ...layout, columns };
}
