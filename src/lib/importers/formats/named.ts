/** Formats whose columns have names of their own: one row per value, or a column per year. */
import { namesOf, roleOf, yearIn } from '../headers';
import {
	EMPTY_LAYOUT,
	lastRow,
	type Column,
	type Evidence,
	type FormatId,
	type Layout,
	type Recognised
} from '../layout';
import type { Grid } from '../grid';

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
	const columns = names.map((name) => columnOf(name, named.columns));
	const years = columns.filter(({ role }) => role === 'OBS_VALUE').length;
	const evidence: Evidence[] = [
		{
			key: 'header',
			seen: named.all.map((name) => names[names.findIndex((one) => one.toLowerCase() === name)]).join(', ')
		}
	];
	if (years > 1) evidence.push({ key: 'years_across', seen: String(years) });
	return {
		layout: layoutOf(grid, named.format, at + 1, columns, { ...named.more, decimal: asItCame(grid, named.delimiters) }),
		evidence,
		score: named.score
	};
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

function columnOf(name: string, known: Named['columns']): Column {
	const role = known[name.toLowerCase()];
	if (role === 'OBS_VALUE') return { role, name, fixed: {} };
	if (role !== undefined) return { role, name };
	if (name === '') return { role: 'IGNORED', name };
	const year = yearIn(name);
	return year === null ? { role: 'DIMENSION', name } : { role: 'OBS_VALUE', name, fixed: { TIME_PERIOD: year } };
}

/** A column under a name of common use; what is not known is a further breakdown. */
export function columnByWord(name: string): Column {
	const role = roleOf(name);
	if (name === '' || role === 'NOTE') return { role: 'IGNORED', name };
	if (role === 'OBS_VALUE') return { role, name, fixed: {} };
	if (role === 'FREQ' || role === null) return { role: 'DIMENSION', name };
	return { role, name };
}
