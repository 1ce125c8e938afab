/**
 * Any other table: columns under common names, or years, countries, sexes or indicators across, with one or two header
 * rows. Open SDG and PX-Web write such tables too.
 */
import { readAge } from '../dimensions/age-groups';
import { isSettlement, readSex, readStatus } from '../dimensions/codes';
import { finding } from '../finding';
import { cellText, type Grid, type GridRow } from '../grid';
import { findHeader, isRegional, roleOf, yearIn } from '../headers';
import { EMPTY_LAYOUT, type Column, type Evidence, type FormatId, type Recogniser, type Texts } from '../layout';
import { areasOverSexes } from './areas-over-sexes';
import { besideCountries, type Draft } from './beside-countries';
import {
	areAges,
	areHalfNumbers,
	areMeasured,
	areNumbers,
	areSettlements,
	byContent,
	isOfParts,
	namedNotCoded
} from './by-content';
import { headersAround } from './header-rows';
import {
	CONFIDENCE,
	DERIVED,
	dropRepeatedDimensions,
	isToken,
	marksNotSexes,
	NUMBERED,
	ofSettlements,
	timedOnce,
	tokensOf
} from './heads';
import { parted } from './joined';
import { columnByWord, layoutOf } from './named';
import { inYearAbove } from './parts-of-one-year';
import { settled } from './settled';
import { ageUnderTitle, areaAbove, isBreakdown, narrows, saidAbove, sexOf } from './titles';

const SAMPLE = 60;

export const table: Recogniser = (found, isArea) => {
	const at = findHeader(found, isArea);
	if (at === null) return null;
	const { grid, split } = parted(found, at) ??
		areasOverSexes(found, at, isArea) ?? { grid: found, split: EMPTY_LAYOUT.split };
	const heads = headersAround(grid.rows, at, isArea);
	const first = heads.first;
	const sample = grid.rows
		.slice(first, first + SAMPLE)
		.filter(({ cells }) => cells.filter((cell) => cellText(cell) !== '').length > 1);
	// In a text, a row with more cells than its header has gained a delimiter; a sheet may have marks beside its last column.
	const widthOf = found.delimiter === null ? [...heads.rows, ...sample] : heads.rows;
	const width = Math.max(...widthOf.map(({ cells }) => cells.length), 0);
	const own = grid.rows[at]?.cells ?? [];
	const texts = Array.from({ length: width }, (_, index) => heads.texts(index));
	// Over the first columns the upper of two rows may be empty.
	const under = heads.rows.at(-1)?.cells ?? [];
	const codes = new Set(own.map(cellText).filter((text) => /^[A-Z]{2,3}$/.test(text) && isArea(text)));
	const drafts = texts.map((header, index) => {
		const name =
			heads.ofRows && cellText(under[index]) !== ''
				? cellText(under[index])
				: cellText(own[index]) || (header.length === 1 ? cellText(under[index]) : '');
		const cells = column(sample, index);
		// GEO, POL and IL head columns of places, sexes and years; among codes of countries, over numbers, they are countries.
		const isCode = codes.size > 1 && codes.has(name) && areNumbers(cells);
		return {
			...draftOf(header, name, cells, isArea, isCode),
			halfNumeric: areHalfNumbers(cells),
			measured: areMeasured(name, cells)
		};
	});
	const above = grid.rows.slice(0, heads.start);
	const settledOnes = settled(besideCountries(timedOnce(byContent(drafts, sample, isArea)), sample, isArea));
	const columns = dropRepeatedDimensions(marksNotSexes(inYearAbove(settledOnes, above)));
	const regional = columns.some(
		({ role, name }, index) =>
			role === 'REF_AREA_NAME' && (isRegional(name) || isOfParts(name, column(sample, index), isArea))
	);
	const cut = untilNextHeader(grid, first, columns);
	if (!columns.some(({ role }) => role === 'OBS_VALUE')) return null;
	const values = columns.flatMap((one) => (one.role === 'OBS_VALUE' ? [one] : []));
	const timed =
		columns.some(({ role }) => role === 'TIME_PERIOD') || values.some(({ fixed }) => fixed.TIME_PERIOD !== undefined);
	// Of one year, which nobody may have written into the table, is asked where countries are named.
	if (!timed && !columns.some(({ role }) => role === 'REF_AREA' || role === 'REF_AREA_NAME')) return null;
	const title = above
		.map(({ cells }) => cells.map(cellText).filter((text) => text !== ''))
		.find((one) => one.length === 1 || one.length === 2);
	const format = formatOf(columns, heads.rows.length, title);
	const said = saidAbove(above);
	const age = ageUnderTitle(above);
	const named = columns.some(({ role }) => role === 'INDICATOR' || role === 'INDICATOR_NAME');
	const heading = columns.find(
		({ role, name }) => role === 'REF_AREA_NAME' && roleOf(name) === null && !isArea(name)
	)?.name;
	const about = title?.[0] ?? heads.corner ?? heading;
	const headings = new Set(values.map(({ fixed }) => fixed.INDICATOR));
	const ofAreas = columns.some((one) =>
		one.role === 'OBS_VALUE'
			? one.fixed.REF_AREA !== undefined
			: one.role === 'REF_AREA' || one.role === 'REF_AREA_NAME'
	);
	const area = ofAreas ? undefined : areaAbove(above, isArea);
	const constants: Texts = {
		...(named ||
		about === undefined ||
		about === '' ||
		(headings.size > 1 && !headings.has(undefined) && !narrows(about))
			? {}
			: { INDICATOR_NAME: about }),
		...sexOf(title),
		...(named || age === null ? {} : { AGE: age }),
		...(area === undefined ? {} : { REF_AREA_NAME: area }),
		...said.constants
	};
	const fillDown = hasMerged(cut.rows.slice(first), columns);
	const layout = layoutOf(cut, format, first, ofSettlements(columns, about), {
		constants,
		dimensions: said.dimensions.filter(([, value]) => isBreakdown(value) && value !== area),
		fillDown,
		split,
		regional,
		areas: hasM49(columns) ? 'm49' : 'any'
	});
	return { layout, evidence: evidenceOf(columns, title), score: !timed ? 20 : format === 'table' ? 30 : 40, grid: cut };
};

/** The table up to the header of the next one, whose columns hold something else. */
function untilNextHeader(grid: Grid, first: number, columns: readonly Column[]): Grid {
	// Most rows are distinguished from a header by their first cell.
	const isHeader = ({ cells }: GridRow): boolean => {
		let texts = 0;
		let names = 0;
		for (const [index, cell] of cells.entries()) {
			const text = cellText(cell);
			if (text === '') continue;
			if (!headsColumn(text, columns[index]?.role === 'OBS_VALUE')) return false;
			texts++;
			if (roleOf(text) !== null) names++;
		}
		return names > 0 && texts > 1;
	};
	const end = grid.rows.findIndex((row, index) => index > first && isHeader(row));
	if (end < 0) return grid;
	const further = finding('tables_not_read', { line: grid.rows[end]!.line });
	return { ...grid, rows: grid.rows.slice(0, end), findings: [...grid.findings, further] };
}

const headsColumn = (text: string, isValue: boolean): boolean =>
	roleOf(text) !== null || (isValue && (yearIn(text) !== null || readSex(text) !== null || readAge(text) !== null));

const column = (sample: readonly GridRow[], index: number): string[] =>
	sample.map(({ cells }) => cellText(cells[index])).filter((text) => text !== '');

function draftOf(
	header: readonly string[],
	own: string,
	cells: readonly string[],
	isArea: (text: string) => boolean,
	isCode: boolean
): Draft {
	const name = header.join(' ');
	if (CONFIDENCE.test(name)) return { column: { role: 'IGNORED', name }, across: false, numeric: areNumbers(cells) };
	const word: Column =
		cells.length > 0 && (cells.every(isSettlement) || areSettlements(own, cells))
			? { role: 'DIMENSION', name: own }
			: namedNotCoded(columnByWord(own), cells);
	const numeric = areNumbers(cells);
	if (
		own !== '' &&
		!isCode &&
		roleOf(own) !== null &&
		!(header.length > 1 && header.some((text) => text !== own && isToken(text, isArea)))
	)
		return { column: word, across: false, numeric };
	const { fixed, rest } = tokensOf(header, isArea);
	const across = (['TIME_PERIOD', 'REF_AREA', 'SEX', 'AGE'] as const).some((role) => fixed[role] !== undefined);
	// `Flag 2018`, and `Flag` under `2018`.
	if (across && numeric && (NUMBERED.test(rest) || DERIVED.test(rest)))
		return { column: { role: 'IGNORED', name }, across: false, numeric };
	const about = across ? roleOf(rest) : null;
	if (about === 'OBS_STATUS') return { column: { role: about, name }, across: false, numeric };
	if (about === 'NOTE') return { column: { role: 'IGNORED', name }, across: false, numeric };
	if (across && (numeric || cells.length === 0))
		return {
			column: { role: 'OBS_VALUE', name, fixed: rest === '' ? fixed : { ...fixed, INDICATOR: rest } },
			across,
			numeric
		};
	if (cells.length === 0 || (name === '' && areNumbered(cells)))
		return { column: { role: 'IGNORED', name }, across: false, numeric };
	if (cells.filter(isArea).length >= cells.length * 0.6)
		return {
			column: { role: cells.every((cell) => /^[A-Z0-9_]{2,9}$/.test(cell)) ? 'REF_AREA' : 'REF_AREA_NAME', name },
			across: false,
			numeric
		};
	if (across) return { column: { role: 'OBS_VALUE', name, fixed }, across, numeric };
	// Values of towns or of the country beside those of all are no breakdown of these.
	if (numeric && isSettlement(name))
		return { column: { role: 'OBS_VALUE', name, fixed: { INDICATOR: name } }, across, numeric };
	// Totals alone may be those of anything.
	const sexes = new Set(cells.map(readSex));
	if (!sexes.has(null) && (sexes.has('F') || sexes.has('M')))
		return { column: { role: 'SEX', name }, across: false, numeric };
	if (own === '' && !numeric && areAges(cells)) return { column: { role: 'AGE', name }, across: false, numeric };
	if (own === '' && cells.every((cell) => /^\(?[A-Za-z*]{1,3}\)?$/.test(cell)))
		return { column: { role: 'OBS_STATUS', name: '' }, across: false, numeric };
	// In words, beside a row, they are of the whole row.
	if (own === '' && cells.every((cell) => readStatus(cell, 'none') !== null))
		return { column: { role: 'OBS_STATUS', name: cells[0]! }, across: false, numeric };
	return { column: { role: 'DIMENSION', name }, across: false, numeric };
}

/** Programs write the numbers of rows into a column without a head. */
const areNumbered = (cells: readonly string[]): boolean =>
	cells.length > 1 && cells.every((cell, index) => cell === String(index + Number(cells[0] === '1')));

function formatOf(columns: readonly Column[], headerRows: number, title: readonly string[] | undefined): FormatId {
	const roles = new Set(columns.map(({ role }) => role));
	const values = columns.flatMap((one) => (one.role === 'OBS_VALUE' ? [one] : []));
	const hasArea =
		roles.has('REF_AREA') || roles.has('REF_AREA_NAME') || values.some(({ fixed }) => fixed.REF_AREA !== undefined);
	if (!hasArea && roles.has('TIME_PERIOD') && values.length === 1 && roleOf(values[0]?.name ?? '') === 'OBS_VALUE')
		return 'open_sdg';
	const joined = values.some(({ name, fixed }) => fixed.TIME_PERIOD !== undefined && name !== fixed.TIME_PERIOD);
	return headerRows === 1 && joined && title !== undefined ? 'px_web' : 'table';
}

const hasM49 = (columns: readonly Column[]): boolean =>
	columns.some(({ role, name }) => role === 'REF_AREA' && /m49|geoareacode/i.test(name));

/** Countries written once over several rows, as merged cells come out. */
function hasMerged(rows: readonly GridRow[], columns: readonly Column[]): boolean {
	const area = columns.findIndex(({ role }) => role === 'REF_AREA' || role === 'REF_AREA_NAME');
	const value = columns.findIndex(({ role }) => role === 'OBS_VALUE');
	if (area < 0 || cellText(rows[0]?.cells[area]) === '') return false;
	return rows
		.slice(0, 500)
		.some(
			({ cells }) =>
				cellText(cells[area]) === '' &&
				cellText(cells[value]) !== '' &&
				cells.some((cell, index) => index !== area && index < value && cellText(cell) !== '')
		);
}

function evidenceOf(columns: readonly Column[], title: readonly string[] | undefined): Evidence[] {
	const named = columns.flatMap(({ role, name }) =>
		role !== 'OBS_VALUE' && role !== 'IGNORED' && role !== 'DIMENSION' && name !== '' ? [name] : []
	);
	const values = columns.flatMap((one) => (one.role === 'OBS_VALUE' ? [one] : []));
	const across = (key: 'TIME_PERIOD' | 'REF_AREA') => values.filter(({ fixed }) => fixed[key] !== undefined).length;
	return [
		...(title?.[0] === undefined ? [] : [{ key: 'title', seen: title[0].slice(0, 80) } as const]),
		...(named.length === 0 ? [] : [{ key: 'header', seen: named.join(', ').slice(0, 120) } as const]),
		...(across('TIME_PERIOD') > 1 ? [{ key: 'years_across', seen: String(across('TIME_PERIOD')) } as const] : []),
		...(across('REF_AREA') > 1 ? [{ key: 'areas_across', seen: String(across('REF_AREA')) } as const] : [])
	];
}
