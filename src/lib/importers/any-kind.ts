/** Columns of breakdowns of every kind, in which women and men stand beside towns and groups of age. */
import { isTotal, readSex } from './dimensions/codes';
import { cellText, type Grid } from './grid';
import { headerKey } from './headers';
import type { Layout, RawObservation } from './layout';

const OF_ANY_KIND =
	/^(?:disaggregation|break ?down|groups?|sub ?group|category|characteristics?|characteristic label|dimension|population group|desagregation|ventilation|categorie|groupe|разрез|группа|группа населения|категория|الفئة|التصنيف|البيان)$/;

/** Women or men; single letters are marks rather than sexes. */
const isOfSex = (text: string): boolean => text.length > 1 && (readSex(text) === 'F' || readSex(text) === 'M');

/** The names of these columns; where each row is of one group alone, each sex must stand below no single other group. */
export function columnsOfAnyKind({ rows }: Grid, { columns, first, last }: Layout): ReadonlySet<string> {
	const yearsAcross = columns.some((one) => one.role === 'OBS_VALUE' && one.fixed.TIME_PERIOD !== undefined);
	const found = columns.flatMap(({ role, name }, index) => {
		if (role !== 'DIMENSION' || (name !== '' && !OF_ANY_KIND.test(headerKey(name)))) return [];
		const cells = rows.slice(first, last).map((row) => cellText(row.cells[index]));
		return (name !== '' && !yearsAcross) || isFlat(cells) ? [name] : [];
	});
	return new Set(found);
}

/** `Total, Urban, Rural, Women, Men`, not `Total, Urban, Women, Men`: those may be of towns. */
function isFlat(cells: readonly string[]): boolean {
	const starts = cells.flatMap((cell, at) => (isOfSex(cell) && !isOfSex(cells[at - 1] ?? '') ? [at] : []));
	const isGroup = (cell = ''): boolean => cell !== '' && !isTotal(cell) && readSex(cell) !== 'T' && !isOfSex(cell);
	return starts.length === 1 && starts.every((at) => !isGroup(cells[at - 1]) || isGroup(cells[at - 2]));
}

/** A value whose sex stands in such a column alone. */
export function withSexOfGroup(raw: RawObservation, names: ReadonlySet<string>): RawObservation {
	if (names.size === 0 || raw.texts.SEX !== undefined) return raw;
	const found = raw.dimensions.find(([name, value]) => names.has(name) && isOfSex(value));
	if (found === undefined) return raw;
	const dimensions = raw.dimensions.filter((one) => one !== found);
	return { ...raw, texts: { ...raw.texts, SEX: found[1] }, dimensions };
}
