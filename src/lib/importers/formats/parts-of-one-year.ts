/** Columns of quarters or months of a year that their heads do not name: a line over the table does, or each row. */
import { cellText, type GridRow } from '../grid';
import { roleOf } from '../headers';
import type { Column } from '../layout';
import { isPart } from './heads';
import { tellsOfFile } from './titles';

/** @param above the rows over the table */
export function inYearAbove(columns: readonly Column[], above: readonly GridRow[]): readonly Column[] {
	const partOf = (one: Column): string | null =>
		one.role === 'OBS_VALUE' && one.fixed.TIME_PERIOD === undefined && isPart(one.fixed.INDICATOR ?? '')
			? (one.fixed.INDICATOR ?? null)
			: null;
	const first = columns.findIndex((one) => partOf(one) !== null);
	const parts = columns.filter((one) => partOf(one) !== null).length;
	const isTimed = columns.slice(0, first).some(({ role }) => role === 'TIME_PERIOD');
	const lines = above.map(({ cells }) => cells.map(cellText).join(' ').trim()).filter((line) => !tellsOfFile(line));
	const [year, ...others] = new Set(lines.flatMap((line) => line.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []));
	// Quintiles have the same names, but for the last.
	const areFifths = columns.some((one) => /^[QK]\s?5$/i.test(one.name));
	if (parts < 2 || areFifths) return columns;
	if (isTimed || year === undefined || others.length > 0)
		return columns.map((one): Column => {
			const part = partOf(one);
			if (part === null || one.role !== 'OBS_VALUE') return one;
			const { INDICATOR: _, ...fixed } = one.fixed;
			return { ...one, fixed, part };
		});
	return columns.map((one, index): Column => {
		const part = partOf(one);
		if (part !== null && one.role === 'OBS_VALUE') {
			const { INDICATOR: _, ...fixed } = one.fixed;
			return { ...one, fixed: { ...fixed, TIME_PERIOD: `${year} ${part}` } };
		}
		// Behind its quarters the year itself.
		return index > first && roleOf(one.name) === 'TIME_PERIOD'
			? { role: 'OBS_VALUE', name: one.name, fixed: { TIME_PERIOD: year } }
			: one;
	});
}
