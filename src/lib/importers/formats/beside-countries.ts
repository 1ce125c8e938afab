/** Columns beside those of countries that are of parts of them, or that say in which part of the world or of which income they are. */
import { cellText, type Grid, type GridRow } from '../grid';
import { isRegional } from '../headers';
import type { Column, Layout } from '../layout';
import { isGroupCode } from '../world';

/** What a column of a table may be, before the others are known. */
export interface Draft {
	readonly column: Column;
	/** Headed by a time, country, sex or age of its values. */
	readonly across: boolean;
	readonly numeric: boolean;
	/** Half of its cells are numbers, at least. */
	readonly halfNumeric?: boolean;
	/** Its cells are measured values, whatever they are of. */
	readonly measured?: boolean;
}

const isOfRegions = ({ role, name }: Column): boolean => role === 'REF_AREA_NAME' && isRegional(name);

/** Parts of the world by their names; a `Central Region` is none. */
const PART_OF_WORLD =
	/(?<!\p{L})(?:world|africa|asia|europe|eurasia|americas?|caribbean|oceania|pacific|middle east|arab states|balkans|afrique|asie|amériques?|océanie|moyen-orient|мир|африка|азия|европа|америка|океания|ближний восток)(?!\p{L})|أفريقيا|آسيا|أوروبا|الشرق الأوسط/iu;
const isPartOfWorld = (cell: string): boolean =>
	PART_OF_WORLD.test(cell) || isGroupCode(cell) || /^(?:AS|SA|MENA|SEMED|EECA)$/.test(cell);

/** Classes of countries by income; persons and households have others. */
const isClassOfIncome = (cell: string): boolean =>
	/^(?:low|lower[- ]middle|middle|upper[- ]middle|high)[- ]income\b|^(?:LIC|LMIC|UMIC|HIC|LMC|UMC)$|^not classified$/i.test(
		cell
	);

/** Columns of the standing of a country, whatever is measured there. */
const OF_COUNTRY = /^(?:continent|lending ?(?:category|type)|hdicode|hdi (?:group|category)|континент|القارة)$/i;
const OF_INCOME = /^income(?:[ _]?(?:group|level|classification))?$/i;

/** Does a column tell of countries alone, not of what is measured there? */
function isAside(column: Column, cells: readonly string[]): boolean {
	const { role, name } = column;
	if (role !== 'DIMENSION' && !isOfRegions(column)) return false;
	if (OF_COUNTRY.test(name)) return true;
	const is = OF_INCOME.test(name) ? isClassOfIncome : isRegional(name) ? isPartOfWorld : null;
	return is !== null && cells.length > 0 && cells.every(is);
}

/** Columns that narrow their rows, and columns that tell of a country alone. */
export function besideCountries(
	drafts: readonly Draft[],
	sample: readonly GridRow[],
	isArea: (text: string) => boolean
): Draft[] {
	const hasCountries = drafts.some(
		({ column: one }) =>
			((one.role === 'REF_AREA' || one.role === 'REF_AREA_NAME') && !isOfRegions(one)) ||
			(one.role === 'OBS_VALUE' && isArea(one.fixed.REF_AREA ?? ''))
	);
	if (!hasCountries) return [...drafts];
	return drafts.map((draft, index): Draft => {
		const { column } = draft;
		const { name } = column;
		const cells = sample.map((row) => cellText(row.cells[index])).filter((cell) => cell !== '');
		if (isAside(column, cells)) return { ...draft, column: { role: 'IGNORED', name } };
		return isOfRegions(column) ? { ...draft, column: { role: 'DIMENSION', name } } : draft;
	});
}

/**
 * A file of the country that its reader says, in which areas stand beside values that name none: these are of it all, those of parts of it.
 * @param said the country that the reader says of the whole file
 */
export function ofOneCountry({ rows }: Grid, layout: Layout, said: string | undefined): Layout {
	const { columns, first, last } = layout;
	const areas = [...columns.entries()].filter(([, { role }]) => role === 'REF_AREA' || role === 'REF_AREA_NAME');
	if (said === undefined || areas.length === 0 || layout.fillDown) return layout;
	const isValue = (index: number): boolean => columns[index]?.role === 'OBS_VALUE';
	const ofAll = rows
		.slice(first, last)
		.some(
			({ cells }) =>
				areas.every(([index]) => cellText(cells[index]) === '') &&
				cells.some((cell, index) => isValue(index) && cellText(cell) !== '')
		);
	return ofAll ? { ...layout, regional: true } : layout;
}
