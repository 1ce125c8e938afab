/** Eurostat’s spreadsheets: what holds for the whole table in title lines, a column per period with its flags beside it, a legend under it. */
import { cellText, type Grid, type GridRow } from '../grid';
import { namesOf, roleOf, yearIn } from '../headers';
import type { Column, Recogniser, Role } from '../layout';
import { layoutOf } from './named';

const LEGEND = /^(?:special value|observation flags?|available flags|:$|footnotes?)/i;

export const eurostatSheet: Recogniser = (grid) => {
	const titles = grid.rows.slice(0, 20);
	const isOne = titles.some(({ cells }) =>
		/^(?:data extracted on|dataset:|daten extrahiert|données extraites)/i.test(cellText(cells[0]))
	);
	const at = grid.rows
		.slice(0, 40)
		.findIndex(
			(row) =>
				/^time(?:_period)?$/i.test(cellText(row.cells[0])) &&
				namesOf(row).filter((name) => yearIn(name) !== null).length > 0
		);
	if (!isOne || at < 0) return null;
	const header = namesOf(grid.rows[at]);
	const below = grid.rows[at + 1];
	const hasSecond = below !== undefined && /^(?:geo|time|sex|age|unit|indic)/i.test(cellText(below.cells[0]));
	const names = hasSecond ? namesOf(below) : header;
	const columns = header.map((name, index): Column => columnAt(header, names, name, index));
	const end = grid.rows.findIndex((row, index) => index > at && LEGEND.test(cellText(row.cells[0])));
	const cut: Grid = end < 0 ? grid : { ...grid, rows: grid.rows.slice(0, end) };
	const said = saidAbove(grid.rows.slice(0, at));
	return {
		layout: layoutOf(cut, 'eurostat_sheet', at + (hasSecond ? 2 : 1), columns, {
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

function columnAt(header: readonly string[], names: readonly string[], name: string, index: number): Column {
	if (yearIn(name) !== null) {
		const beside = index + 1 < header.length && header[index + 1] === '' ? { flag: index + 1 } : {};
		return { role: 'OBS_VALUE', name, fixed: { TIME_PERIOD: name }, ...beside };
	}
	const own = names[index] ?? '';
	if (/^geo/i.test(own)) return { role: /code/i.test(own) ? 'REF_AREA' : 'REF_AREA_NAME', name: own };
	const role = own === '' || /^time/i.test(own) ? null : roleOf(own.replace(/\s*\((?:labels|codes)\)/i, ''));
	if (role === 'SEX' || role === 'AGE' || role === 'UNIT') return { role, name: own };
	return { role: own === '' ? 'IGNORED' : 'DIMENSION', name: own };
}

/** `Dataset: … [sdg_04_10]`, `Sex | Total`, `Unit of measure | Percentage`. */
function saidAbove(rows: readonly GridRow[]) {
	const constants: Partial<Record<Role, string>> = {};
	const dimensions: (readonly [string, string])[] = [];
	for (const { cells } of rows) {
		const [name = '', ...values] = cells.map(cellText).filter((cell) => cell !== '');
		const text = [name, ...values].join(' ');
		const dataset = /^dataset:\s*(.*?)\s*\[([a-z0-9_$]+)\]/i.exec(text);
		if (dataset !== null)
			[constants.INDICATOR_NAME, constants.INDICATOR] = [dataset[1] ?? '', (dataset[2] ?? '').replace(/\$.*$/, '')];
		if (values.length === 0 || /:$|^data extracted|^last updated|^dataset/i.test(name)) continue;
		const label = name.replace(/\s*\[.*\]$/, '');
		const value = (values[0] ?? '').replace(/\s*\[.*\]$/, '');
		const role = roleOf(label);
		if (role === 'SEX' || role === 'AGE' || role === 'UNIT') constants[role] = value;
		else dimensions.push([label, value]);
	}
	return { constants, dimensions };
}
