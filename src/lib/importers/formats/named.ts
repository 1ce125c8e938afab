/** Formats whose columns have names of their own: one row per value, or a column per year. */
import { labelOf, namesOf, roleOf, yearIn } from '../headers';
import {
	EMPTY_LAYOUT,
	lastRow,
	type Column,
	type Evidence,
	type FormatId,
	type Layout,
	type Recognised
} from '../layout';
import { finding } from '../finding';
import { cellText, type Grid } from '../grid';

/** How a format names its columns. */
export interface Named {
	readonly format: FormatId;
	/** Names that must all stand in the header, in lower case. */
	readonly all: readonly string[];
	/** What its columns hold, by name in lower case; a name not listed is a further breakdown, or a year. */
	readonly columns: Readonly<Record<string, Column['role']>>;
	readonly more?: Partial<Omit<Layout, 'format' | 'columns'>>;
	readonly score: number;
	/** The delimiters in which the publisher writes; in another, somebody has saved the file anew. */
	readonly delimiters?: readonly string[];
}

/** Rows in which a header may stand. */
const MOST_PREAMBLE = 30;

export function recogniseNamed(grid: Grid, named: Named): Recognised | null {
	const at = grid.rows.slice(0, MOST_PREAMBLE).findIndex((row) => {
		const names = namesOf(row).map((name) => name.toLowerCase());
		return named.all.every((name) => names.includes(name));
	});
	if (at < 0) return null;
	const names = namesOf(grid.rows[at]);
	const keys = named.all.map((name) => names.find((one) => one.toLowerCase() === name) ?? name);
	const whole = underOneHeader(grid, at, keys);
	const columns = names.map((name) => columnOf(name, named.columns, names));
	const years = columns.filter(({ role }) => role === 'OBS_VALUE').length;
	const evidence: Evidence[] = [
		{
			key: 'header',
			seen: keys.join(', ')
		}
	];
	if (years > 1) evidence.push({ key: 'years_across', seen: String(years) });
	return {
		layout: layoutOf(whole, named.format, at + 1, columns, {
			...named.more,
			decimal: asItCame(grid, named.delimiters)
		}),
		evidence,
		score: named.score,
		...(whole === grid ? {} : { grid: whole })
	};
}

/**
 * Files that were joined, or hold several series: the same header once more is left out; under another one the columns hold
 * something else, and nothing from there on is read.
 * @param keys names that stand in every header
 */
export function underOneHeader(grid: Grid, at: number, keys: readonly string[]): Grid {
	const header = namesOf(grid.rows[at]).join('\n').trimEnd();
	const again = new Set<number>();
	for (let index = at + 1; index < grid.rows.length; index++) {
		const row = grid.rows[index]!;
		if (!keys.every((key) => row.cells.some((cell) => cell === key || cellText(cell) === key))) continue;
		if (namesOf(row).join('\n').trimEnd() === header) {
			again.add(index);
			continue;
		}
		const findings = [...grid.findings, finding('tables_not_read', { line: row.line })];
		return { ...grid, rows: grid.rows.slice(0, index).filter((_, own) => !again.has(own)), findings };
	}
	return again.size === 0 ? grid : { ...grid, rows: grid.rows.filter((_, index) => !again.has(index)) };
}

/** A publisher writes a decimal point; a file with another delimiter was saved anew, perhaps with commas. */
export const asItCame = (grid: Grid, delimiters: readonly string[] = [',', '\t']): '.' | null =>
	grid.delimiter !== null && delimiters.includes(grid.delimiter) ? '.' : null;

export function layoutOf(
	grid: Grid,
	format: FormatId,
	first: number,
	columns: readonly Column[],
	more: Partial<Omit<Layout, 'format' | 'columns'>> = {}
): Layout {
	return { ...EMPTY_LAYOUT, ...more, format, columns, first, last: lastRow(grid.rows, first, columns) };
}

function columnOf(name: string, known: Named['columns'], names: readonly string[]): Column {
	const role = known[name.toLowerCase()];
	if (role === 'OBS_VALUE') return { role, name, fixed: {} };
	if (role !== undefined) return { role, name };
	const labelled = labelOf(name, names);
	if (labelled !== null) return labelColumn(name, known[labelled.toLowerCase()]);
	if (name === '') return { role: 'IGNORED', name };
	const year = yearIn(name);
	return year === null ? { role: 'DIMENSION', name } : { role: 'OBS_VALUE', name, fixed: { TIME_PERIOD: year } };
}

/** Of labels those of countries and indicators are read beside their codes. */
export const labelColumn = (name: string, ofCode: Column['role'] | undefined): Column => ({
	role: ofCode === 'REF_AREA' ? 'REF_AREA_NAME' : ofCode === 'INDICATOR' ? 'INDICATOR_NAME' : 'IGNORED',
	name
});

/** A column under a name of common use; what is not known is a further breakdown. */
export function columnByWord(name: string): Column {
	const role = roleOf(name);
	if (name === '' || role === 'NOTE') return { role: 'IGNORED', name };
	if (role === 'OBS_VALUE') return { role, name, fixed: {} };
	if (role === 'FREQ' || role === null) return { role: 'DIMENSION', name };
	return { role, name };
}
