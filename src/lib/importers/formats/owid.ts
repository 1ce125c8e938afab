/** Our World in Data: a row for a country and year, a column for each series under its title; parts of the world beside them. */
import { cellText, type Grid } from '../grid';
import { lastRow, type Column, type Recogniser } from '../layout';
import { readNumber } from '../numbers';
import { recogniseNamed } from './named';

const KEYS = { entity: 'REF_AREA_NAME', code: 'REF_AREA', year: 'TIME_PERIOD', day: 'TIME_PERIOD' } as const;
/** In which part of the world a country is, and remarks. */
const ASIDE = /^(?:continent|(?:world )?regions?(?: according to .*)?|owid_region|(?:.* )?annotations?|notes?)$/i;
const SAMPLE = 500;

export const owid: Recogniser = (grid) => {
	const [found] = ['year', 'day'].flatMap(
		(time) => recogniseNamed(grid, { format: 'owid', all: ['entity', 'code', time], columns: KEYS, score: 88 }) ?? []
	);
	if (found === undefined) return null;
	const { first } = found.layout;
	const columns = found.layout.columns.map((column, index): Column => {
		const { name } = column;
		if (name === '' || name.toLowerCase() in KEYS) return column;
		if (ASIDE.test(name)) return { role: 'IGNORED', name };
		return areNumbers(found.grid ?? grid, first, index)
			? { role: 'OBS_VALUE', name, fixed: { INDICATOR: name } }
			: { role: 'DIMENSION', name };
	});
	if (!columns.some(({ role }) => role === 'OBS_VALUE')) return null;
	return { ...found, layout: { ...found.layout, columns, last: lastRow((found.grid ?? grid).rows, first, columns) } };
};

/** Saved anew, numbers may have commas. */
const areNumbers = ({ rows }: Grid, first: number, index: number): boolean =>
	(['.', ','] as const).some((decimal) =>
		rows.slice(first, first + SAMPLE).every(({ cells }) => readNumber(cellText(cells[index]), decimal).kind !== 'wrong')
	);
