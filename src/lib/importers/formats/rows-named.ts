/** A first column without a head, over it no name of an indicator: what its texts are of. */
import { isOfPeople, readSex } from '../dimensions/codes';
import { cellText, type Grid } from '../grid';
import type { Column, Layout } from '../layout';
import { narrows } from './titles';

/**
 * One text beside all values, if it may name an indicator or stands in the title, is the name of their series; several, if they may name indicators, are names of theirs.
 * @param isSaid did the reader say what the file measures?
 * @param isNear may a text name an indicator?
 */
export function rowsNamed({ rows }: Grid, layout: Layout, isSaid: boolean, isNear: (text: string) => boolean): Layout {
	const { columns, constants, first, last } = layout;
	const isNamed = columns.some(
		(one) =>
			one.role === 'INDICATOR' ||
			one.role === 'INDICATOR_NAME' ||
			(one.role === 'OBS_VALUE' && one.fixed.INDICATOR !== undefined)
	);
	if (isNamed || columns[0]?.role !== 'DIMENSION' || columns[0].name !== '') return layout;
	const isValue = (_: string, index: number): boolean => columns[index]?.role === 'OBS_VALUE';
	const beside = rows
		.slice(first, last)
		.filter(({ cells }) => cells.some((cell, index) => isValue(cell, index) && cell !== ''));
	const texts = [...new Set(beside.map(({ cells }) => cellText(cells[0])))].filter((text) => text !== '');
	const title = constants.INDICATOR_NAME ?? '';
	const withFirst = (column: Column): readonly Column[] => [column, ...columns.slice(1)];
	const [only = '', ...others] = texts;
	// Another text may be that of a region.
	const isName = isNear(only) || title.toLowerCase().includes(only.toLowerCase());
	if (only !== '' && others.length === 0 && !isOfPeople(only) && isName) {
		const name = [...new Set([title, only])].filter((text) => text !== '').join(', ');
		return {
			...layout,
			columns: withFirst({ role: 'IGNORED', name: '' }),
			constants: { ...constants, INDICATOR_NAME: name }
		};
	}
	// Women and men are those of the indicator over them.
	const isOther = (text: string): boolean => isOfPeople(text) && readSex(text) !== 'F' && readSex(text) !== 'M';
	return !isSaid && !narrows(title) && texts.some(isNear) && !texts.some(isOther) && !isOfPeople(only)
		? { ...layout, columns: withFirst({ role: 'INDICATOR_NAME', name: '' }) }
		: layout;
}
