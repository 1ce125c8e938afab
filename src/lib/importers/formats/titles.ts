/** What lines above a table, and names of sheets, say of all its values: data set, unit, sex, age, and what narrows them. */
import { ageIn } from '../dimensions/age-groups';
import { readSex, unitIn } from '../dimensions/codes';
import { cellText, type Grid, type GridRow } from '../grid';
import { isRegional, roleOf, type HeaderRole } from '../headers';
import type { Layout, Role, Texts } from '../layout';
import { PART, PART_OF_ALL } from './heads';

/** Lines that tell of the file, not of its values. */
const ABOUT_THE_FILE =
	/:$|^(?:data extracted|last updated?|dataset|data source|source|title|table|date|downloaded|contact|author|note|updated|version|release|publisher|(?:sum|count) of |somme de |сумма по полю|titre|tableau|mise à jour|источник|дата|таблица|обновлено|المصدر|التاريخ|العنوان)/i;

export const tellsOfFile = (line: string): boolean => ABOUT_THE_FILE.test(line);

/** Words that say that a table is of a part of a country or of its people. */
export const NARROWING =
	/(?:^|[\s(])(?:urban|rural|cit(?:y|ies)|capital|migrants?|foreign(?:ers)?|nationals|refugees?|disabled|urbaine?s?|rurale?s?|migrants|étrangers|город\p{L}*|сельск\p{L}*|мигрант\p{L}*|ال?حضر\p{L}*|ال?ريف\p{L}*)(?=$|[\s,.)])/iu;

export const FORECAST =
	/(?<!\p{L})(?:forecasts?|projections?|projected|prévisions?|прогноз\p{L}*|توقعات|إسقاطات)(?!\p{L})/iu;
/** People by what they have learnt. */
export const EDUCATED =
	/(?<!\p{L})(?:graduates?|tertiary|higher education|diplômée?s?|enseignement supérieur|выпускник\p{L}*|высш\p{L}+ образован\p{L}*|ال?خريج\p{L}*|التعليم العالي)(?!\p{L})/iu;

/** `Dataset: … [sdg_04_10]`, `Sex | Total`, `Unit of measure | Percentage`, `Unit: per mille`, `(thousands)`. */
export function saidAbove(rows: readonly GridRow[]) {
	const constants: Partial<Record<Role, string>> = {};
	const dimensions: (readonly [string, string])[] = [];
	for (const [at, [name = '', ...values]] of rows.flatMap(linesOf).entries()) {
		const text = [name, ...values].join(' ');
		const dataset = /^dataset:\s*(.*?)\s*\[([a-z0-9_$]+)\]/i.exec(text);
		if (dataset !== null)
			[constants.INDICATOR_NAME, constants.INDICATOR] = [dataset[1] ?? '', (dataset[2] ?? '').replace(/\$.*$/, '')];
		if (isOfIndicator(roleOf(name)) && values[0] !== undefined) {
			constants.INDICATOR_NAME = values[0];
			continue;
		}
		if (values.length === 0) Object.assign(constants, ofLine(name));
		const [label = '', region] = values.length === 0 ? name.split(/\s*[:：]\s*/) : [];
		if (region !== undefined && isRegional(label)) dimensions.push([label, region]);
		if (values.length === 0 && name.length < 40 && NARROWING.test(name)) dimensions.push([name, name]);
		// A title is read with what it names.
		else if (values.length === 0 && at > 0 && isOfAll(name)) {
			const part = (EDUCATED.exec(name) ?? PART_OF_ALL.exec(name))?.[0];
			if (part !== undefined) dimensions.push([name, part]);
			else if (FORECAST.test(name)) constants.OBS_STATUS = 'forecast';
		}
		if (values.length === 0 || ABOUT_THE_FILE.test(name)) continue;
		const head = name.replace(/\s*\[.*\]$/, '');
		const value = (values[0] ?? '').replace(/\s*\[.*\]$/, '');
		const role = roleOf(head);
		if (isSaid(role)) constants[role] = value;
		else dimensions.push([head, value]);
	}
	return { constants, dimensions };
}

/** May a line under a title say something of all values? */
const isOfAll = (line: string): boolean => line.length < 60 && !tellsOfFile(line);

/** The one group of ages that lines under the title state, as `Age group 15-24`; null: none, or several. */
export function ageUnderTitle(rows: readonly GridRow[]): string | null {
	const lines = rows.flatMap(linesOf).flatMap((line) => (line.length === 1 ? line : []));
	const [only, ...others] = new Set(
		lines
			.slice(1)
			.filter(isOfAll)
			.flatMap((line) => ageIn(line) ?? [])
	);
	return only === undefined || others.length > 0 ? null : only;
}

const isOfIndicator = (role: HeaderRole | null): boolean => role === 'INDICATOR' || role === 'INDICATOR_NAME';

const isSaid = (role: HeaderRole | null): role is 'SEX' | 'AGE' | 'UNIT' | 'UNIT_MULT' =>
	role === 'SEX' || role === 'AGE' || role === 'UNIT' || role === 'UNIT_MULT';

/** The filled cells of a row; several statements in one, `Sex: Total • Age: From 15 to 24 years`, are as many lines. */
function linesOf({ cells }: GridRow): string[][] {
	const filled = cells.map(cellText).filter((cell) => cell !== '');
	return filled.length === 1 ? filled[0]!.split(/\s*[•·]\s+/).map((part) => [part]) : [filled];
}

/** A line in one cell: a name and what it stands for, or a unit alone. */
function ofLine(line: string): Texts {
	const [, name = '', value = ''] = /^([^:：]{1,40}?)\s*[:：]\s*(.{1,60})$/.exec(line) ?? [];
	const role = roleOf(name);
	if (isSaid(role)) return { [role]: value };
	if (isOfIndicator(role)) return { INDICATOR_NAME: value };
	const unit = unitIn(`, ${line}`);
	return { ...(line.length < 40 ? sexOf([line]) : {}), ...(unit === null ? {} : { UNIT: unit }) };
}

/**
 * Of several lines over a table, the first need not say what is measured: an office names itself before. None may narrow it.
 * @param isKnown does a text name an indicator?
 */
export function withKnownTitle(grid: Grid, layout: Layout, isKnown: (text: string) => boolean): Layout {
	const { INDICATOR, INDICATOR_NAME: title } = layout.constants;
	if (INDICATOR !== undefined || title === undefined || isKnown(title)) return layout;
	const lines = grid.rows.slice(0, layout.first).flatMap(linesOf);
	const [known, ...others] = new Set(
		lines.flatMap(([line = '', ...more]) => (more.length === 0 ? [line] : [])).filter(isKnown)
	);
	if (known === undefined || others.length > 0 || lines.some(([line = '']) => line !== known && narrows(line)))
		return layout;
	return { ...layout, constants: { ...sexOf([known]), ...layout.constants, INDICATOR_NAME: known } };
}

/** Words of a text; single letters are marks rather than sexes. */
export const wordsOf = (text: string): string[] => text.split(/[\s,;:()_–—’'-]+/).filter((word) => word.length > 2);

/** “Unemployment rate, women”: the text says of whom, if only of one sex. */
export function sexOf(texts: readonly string[] = []): Texts {
	const found = new Set(texts.flatMap(wordsOf).flatMap((word) => readSex(word) ?? []));
	const [only, ...others] = [...found].filter((sex) => sex !== 'T');
	return only === undefined || others.length > 0 || found.has('T') ? {} : { SEX: only };
}

/** Groups of ages that tables are of; `20-21` on a sheet is rather a school year. */
const GROUP_OF_AGES = /(?<!\d)(?:1[4568]|20|25)\s?(?:[-–]\s?(?:24|29|34|54|64|74)(?!\d)|\+)/;

/** What the name of a sheet says of all its values: `Women`, `15-24`, `Urban`, `Q1 2019`, `Forecast`; `T1` is the first table. */
export function saidBySheet(sheet: string): Pick<Layout, 'constants' | 'dimensions'> {
	const age = GROUP_OF_AGES.exec(sheet)?.[0];
	const narrowing = (NARROWING.exec(sheet) ?? (/\d{4}/.test(sheet) ? PART_OF_ALL.exec(sheet) : null))?.[0].trim();
	return {
		constants: {
			...sexOf([sheet]),
			...(age === undefined ? {} : { AGE: age }),
			...(FORECAST.test(sheet) ? { OBS_STATUS: 'forecast' } : {})
		},
		dimensions: narrowing === undefined ? [] : [[sheet, narrowing]]
	};
}

/** `Country: Georgia`, in one cell or two; a region is none. */
const valueOfArea = ([name = '', value = '', ...more]: readonly string[]): string => {
	const role = more.length > 0 || isRegional(name) ? null : roleOf(name);
	return role === 'REF_AREA_NAME' || role === 'REF_AREA' ? value : '';
};

/** The one country, or other area, that a line over a table names alone; undefined: none, or several. */
export function areaAbove(rows: readonly GridRow[], isArea: (text: string) => boolean): string | undefined {
	const [only, ...others] = new Set(
		rows
			.flatMap(linesOf)
			.flatMap((line) =>
				line.length === 1 ? [line[0]!, valueOfArea(line[0]!.split(/\s*[:：]\s*/))] : [valueOfArea(line)]
			)
			.filter((text) => text !== '' && isArea(text))
	);
	return others.length === 0 ? only : undefined;
}

/** Years that a title, or the name of a sheet or file, says: what is published in one may be of another. */
export const yearsSaid = (texts: readonly string[]): string[] => [
	...new Set(texts.flatMap((text) => text.match(/(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/g) ?? []))
];

/** Short texts over a table may narrow it, as “Area: urban” does; sentences and dates do not. */
export const isBreakdown = (value: string): boolean => value.length < 40 && !/\d{4}|https?:/.test(value);

/** Does a title say more than columns or rows of indicators can: of which part, sex or age? */
export const narrows = (title: string): boolean =>
	PART.test(title) || NARROWING.test(title) || ageIn(title) !== null || sexOf([title]).SEX !== undefined;
