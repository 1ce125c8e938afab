/** International Monetary Fund: tables of the World Economic Outlook; a column per year, `n/a` and `--`, forecasts after a year named in the row. */
import type { Recogniser } from '../layout';
import { recogniseNamed } from './named';

export const imf: Recogniser = (grid) => {
	const found = recogniseNamed(grid, {
		format: 'imf',
		all: ['iso', 'country', 'subject descriptor'],
		columns: {
			// Its own numbers of countries are not those of M49.
			'weo country code': 'IGNORED',
			iso: 'REF_AREA',
			country: 'REF_AREA_NAME',
			'weo subject code': 'INDICATOR',
			'subject descriptor': 'INDICATOR_NAME',
			'subject notes': 'IGNORED',
			units: 'UNIT',
			scale: 'UNIT_MULT',
			'country/series-specific notes': 'IGNORED',
			'estimates start after': 'IGNORED'
		},
		score: 93
	});
	if (found === null) return null;
	const after = found.layout.columns.findIndex(({ name }) => name.toLowerCase() === 'estimates start after');
	// Thousands are parted by commas: only the cells tell.
	return { ...found, layout: { ...found.layout, decimal: null, ...(after < 0 ? {} : { forecastsAfter: after }) } };
};
