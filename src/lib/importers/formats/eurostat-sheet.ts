/** Eurostat’s spreadsheets: what holds for the whole table in title lines, a column per period with its flags beside it, a legend under it. */
import { finding } from '../finding';
import { cellText, type Grid, type GridRow } from '../grid';
import { namesOf, roleOf, yearIn } from '../headers';
import type { Column, Recogniser } from '../layout';
import { layoutOf } from './named';
import { saidAbove } from './titles';

const LEGEND =
	/^(?:special value|observation flags?|available flags|:$|footnotes?|time frequency|dataset:|data extracted)/i;

const LABELS = /\s*\((?:labels|codes)\)/i;

/** Dimensions in columns before the years. */
const MOST_DIMENSIONS = 6;

export const eurostatSheet: Recogniser = (grid) => {
	const titles = grid.rows.slice(0, 20);
	const isOne = titles.some((row) =>
		/^(?:data extracted on(?!.*oecd)|dataset:.*\[\w+|daten extrahiert|données extraites)/i.test(namesOf(row).join(' '))
	);
	const across = isOne ? areasAcross(grid) : null;
	if (across !== null) return across;
	const at = grid.rows
		.slice(0, 40)
		.findIndex(
			(row) =>
				row.cells.slice(0, MOST_DIMENSIONS).some((cell) => /^time(?:_period)?$/i.test(cellText(cell))) &&
				namesOf(row).filter((name) => yearIn(name) !== null).length > 0
		);
	if (!isOne || at < 0) return null;
	const header = namesOf(grid.rows[at]);
	const firstYear = header.findIndex((name) => yearIn(name) !== null);
	const above = nestedHeads(grid.rows.slice(0, at).reverse(), firstYear);
	const under = nestedHeads(grid.rows.slice(at + 1), firstYear);
	if (above === null || under === null) return null;
	const below = grid.rows[at + 1 + under.length];
	const hasSecond = below !== undefined && /^(?:geo|time|sex|age|unit|indic)/i.test(cellText(below.cells[0]));
	const names = hasSecond ? namesOf(below) : header;
	const columns = nested(header, [...above, ...under], under.at(-1)?.cells ?? header, names, firstYear);
	const cut = withoutLegend(grid, at);
	const said = saidAbove(grid.rows.slice(0, at - above.length));
	return {
		layout: layoutOf(cut, 'eurostat_sheet', at + under.length + (hasSecond ? 2 : 1), columns, {
			...said,
			areas: 'eurostat',
			statuses: 'eurostat',
			decimal: null
		}),
		evidence: [
			{
				key: 'title',
				seen: cellText(titles.find(({ cells }) => /^data/i.test(cellText(cells[0])))?.cells[0]).slice(0, 80)
			},
			{ key: 'header', seen: header[0] ?? '' }
		],
		score: 94,
		grid: cut
	};
};

/** A row of heads beside that of the years, each over or under several of these. */
interface NestedHead {
	readonly role: 'SEX' | 'AGE' | 'UNIT';
	readonly cells: readonly string[];
}

/** @returns null where one is of anything else: its values could not be told apart */
function nestedHeads(rows: readonly GridRow[], firstYear: number): NestedHead[] | null {
	const found: NestedHead[] = [];
	for (const row of rows) {
		const cells = namesOf(row);
		const name = cells.slice(0, firstYear).find((cell) => /\((?:labels|codes)\)$/i.test(cell));
		if (name === undefined || cells.slice(firstYear).filter((cell) => cell !== '').length < 2) break;
		const role = roleOf(name.replace(LABELS, ''));
		if (role !== 'SEX' && role !== 'AGE' && role !== 'UNIT') return null;
		found.push({ role, cells });
	}
	return found;
}

/** @param lowest the row that has a head over each column of values */
function nested(
	header: readonly string[],
	heads: readonly NestedHead[],
	lowest: readonly string[],
	names: readonly string[],
	firstYear: number
): Column[] {
	const spread = (cells: readonly string[], index: number): string =>
		cells.slice(firstYear, index + 1).findLast((cell) => cell !== '') ?? '';
	const row = Array.from({ length: Math.max(header.length, lowest.length) }, (_, index) =>
		index < firstYear ? (header[index] ?? '') : (lowest[index] ?? '') === '' ? '' : spread(header, index)
	);
	return row.map((name, index): Column => {
		const column = columnAt(row, names, name, index);
		if (column.role !== 'OBS_VALUE') return column;
		const said = Object.fromEntries(heads.map(({ role, cells }) => [role, spread(cells, index)]));
		return { ...column, fixed: { ...column.fixed, ...said } };
	});
}

/** The other way round: countries across, a row per period. */
function areasAcross(grid: Grid): ReturnType<Recogniser> {
	const at = grid.rows
		.slice(0, 40)
		.findIndex(
			(row, index) => /^geo\b/i.test(cellText(row.cells[0])) && /^time/i.test(cellText(grid.rows[index + 1]?.cells[0]))
		);
	if (at < 0) return null;
	const header = namesOf(grid.rows[at]);
	const columns = header.map((name, index): Column => {
		if (index === 0) return { role: 'TIME_PERIOD', name: 'TIME' };
		const beside = index + 1 < header.length && header[index + 1] === '' ? { flag: index + 1 } : {};
		return name === ''
			? { role: 'IGNORED', name }
			: { role: 'OBS_VALUE', name, fixed: { REF_AREA_NAME: name }, ...beside };
	});
	const cut = withoutLegend(grid, at);
	const said = saidAbove(grid.rows.slice(0, at));
	return {
		layout: layoutOf(cut, 'eurostat_sheet', at + 2, columns, {
			...said,
			areas: 'eurostat',
			statuses: 'eurostat',
			decimal: null
		}),
		evidence: [{ key: 'areas_across', seen: String(columns.filter(({ role }) => role === 'OBS_VALUE').length) }],
		score: 94,
		grid: cut
	};
}

/** The table without its legend, and without further tables under it, which hold for something else. */
function withoutLegend(grid: Grid, at: number): Grid {
	const end = grid.rows.findIndex((row, index) => index > at && LEGEND.test(cellText(row.cells[0])));
	if (end < 0) return grid;
	const further = grid.rows.slice(end).find((row) => /^(?:time frequency|dataset:)/i.test(cellText(row.cells[0])));
	const findings =
		further === undefined ? grid.findings : [...grid.findings, finding('tables_not_read', { line: further.line })];
	return { ...grid, rows: grid.rows.slice(0, end), findings };
}

function columnAt(header: readonly string[], names: readonly string[], name: string, index: number): Column {
	if (yearIn(name) !== null) {
		const beside = index + 1 < header.length && header[index + 1] === '' ? { flag: index + 1 } : {};
		return { role: 'OBS_VALUE', name, fixed: { TIME_PERIOD: name }, ...beside };
	}
	const own = names[index] ?? '';
	if (/^geo/i.test(own)) return { role: /code/i.test(own) ? 'REF_AREA' : 'REF_AREA_NAME', name: own };
	const role = own === '' || /^time/i.test(own) ? null : roleOf(own.replace(LABELS, ''));
	if (role === 'SEX' || role === 'AGE' || role === 'UNIT') return { role, name: own };
	return { role: own === '' ? 'IGNORED' : 'DIMENSION', name: own };
}
