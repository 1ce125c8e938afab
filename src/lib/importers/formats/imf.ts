/** International Monetary Fund: tables of the World Economic Outlook; a column per year, `n/a` and `--`, forecasts after a year named in the row. */
import type { Column, Recogniser } from '../layout';
import { recogniseNamed } from './named';

/** Up to 2024, whole or as a reader chose countries and series, and of today, where files may name codes beside names and tell much of each series. */
const OF_OLD = ['country', 'subject descriptor', 'units'];
const OF_TODAY = ['series_code', 'country', 'indicator', 'scale', 'unit', 'latest_actual_annual_data'];
const COLUMNS = {
	// Its own numbers of countries are not those of M49.
	'weo country code': 'IGNORED',
	iso: 'REF_AREA',
	'country.id': 'REF_AREA',
	country: 'REF_AREA_NAME',
	'weo subject code': 'INDICATOR',
	'indicator.id': 'INDICATOR',
	'subject descriptor': 'INDICATOR_NAME',
	indicator: 'INDICATOR_NAME',
	units: 'UNIT',
	unit: 'UNIT',
	scale: 'UNIT_MULT',
	frequency: 'DIMENSION'
} as const;
const LAST_ACTUAL = /^(?:estimates start after|latest_actual_annual_data)$/i;

export const imf: Recogniser = (grid) => {
	const [found] = [OF_OLD, OF_TODAY].flatMap(
		(all) => recogniseNamed(grid, { format: 'imf', all, columns: COLUMNS, score: 93 }) ?? []
	);
	if (found === undefined) return null;
	const { layout } = found;
	const columns = layout.columns.map((column): Column =>
		column.role === 'DIMENSION' && column.name.toLowerCase() !== 'frequency'
			? { role: 'IGNORED', name: column.name }
			: column
	);
	const after = columns.findIndex(({ name }) => LAST_ACTUAL.test(name));
	return { ...found, layout: { ...layout, columns, ...(after < 0 ? {} : { forecastsAfter: after }) } };
};
