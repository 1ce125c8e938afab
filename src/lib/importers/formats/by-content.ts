/** What a column holds where neither its head nor those of others say so: years, or a country among its parts. */
import { isTotal, readSex } from '../dimensions';
import { cellText, type GridRow } from '../grid';
import type { Draft } from './beside-countries';

const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;

export function byContent(
	drafts: readonly Draft[],
	sample: readonly GridRow[],
	isArea: (text: string) => boolean
): Draft[] {
	const says = (role: 'TIME_PERIOD' | 'REF_AREA'): boolean =>
		drafts.some(
			({ column: one }) =>
				one.role === role ||
				(role === 'REF_AREA' && one.role === 'REF_AREA_NAME') ||
				(one.role === 'OBS_VALUE' && one.fixed[role] !== undefined)
		);
	const cellsOf = (index: number): string[] =>
		sample.map(({ cells }) => cellText(cells[index])).filter((cell) => cell !== '');
	const years = says('TIME_PERIOD')
		? -1
		: drafts.findIndex(({ column: { role } }, index) => {
				const cells = cellsOf(index);
				return role === 'DIMENSION' && cells.length > 1 && cells.every((cell) => YEAR.test(cell));
			});
	const names = cellsOf(0);
	const [corner] = drafts;
	const ofParts =
		!says('REF_AREA') &&
		corner?.column.role === 'DIMENSION' &&
		corner.column.name === '' &&
		names.some(isArea) &&
		names.every((name) => readSex(name) === null || isTotal(name));
	return drafts.map((draft, index): Draft => {
		const { name } = draft.column;
		if (index === years) return { ...draft, column: { role: 'TIME_PERIOD', name } };
		return index === 0 && ofParts ? { ...draft, column: { role: 'REF_AREA_NAME', name } } : draft;
	});
}

/** A country among its regions, under no head: what is no country is a part. */
export const isOfParts = (name: string, cells: readonly string[], isArea: (text: string) => boolean): boolean =>
	name === '' && cells.filter(isArea).length < cells.length * 0.6;
