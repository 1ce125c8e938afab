/** Columns beside those of countries that are of parts of them, or that say in which part of the world or of which income they are. */
import { cellText, type GridRow } from '../grid';
import { isRegional } from '../headers';
import type { Column } from '../layout';
import { GROUP_NAME, isGroupCode } from '../world';

/** What a column of a table may be, before the others are known. */
export interface Draft {
	readonly column: Column;
	/** Headed by a time, country, sex or age of its values. */
	readonly across: boolean;
	readonly numeric: boolean;
}

const isOfRegions = ({ role, name }: Column): boolean => role === 'REF_AREA_NAME' && isRegional(name);

/** `Region` over parts of the world: their names, or two or three capitals. */
const areGroups = (cells: readonly string[]): boolean =>
	cells.length > 0 && cells.every((cell) => GROUP_NAME.test(cell) || isGroupCode(cell) || /^[A-Z]{2,3}$/.test(cell));

/** Columns of the standing of a country, whatever is measured there. */
const OF_COUNTRY =
	/^(?:continent|income(?: ?(?:group|level|classification))?|incomegroup|income_group|lending ?(?:category|type)|hdicode|hdi (?:group|category)|(?:human )?development (?:group|level)|континент|уровень дохода|группа (?:стран )?по доходу|groupe de revenu|القارة|فئة الدخل)$/i;

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
		if (column.role === 'DIMENSION' && OF_COUNTRY.test(name)) return { ...draft, column: { role: 'IGNORED', name } };
		if (!isOfRegions(column)) return draft;
		const cells = sample.map((row) => cellText(row.cells[index])).filter((cell) => cell !== '');
		return { ...draft, column: { role: areGroups(cells) ? 'IGNORED' : 'DIMENSION', name } };
	});
}
