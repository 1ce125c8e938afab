/** The project’s own table of observations, long or with a column per year, and the files the site exports from it; the World Bank’s Data360 writes years under the same names. */
import type { Recogniser } from '../layout';
import { recogniseNamed } from './named';

export const own: Recogniser = (grid) => {
	const found = recogniseNamed(grid, {
		format: 'own',
		all: ['indicator', 'ref_area'],
		columns: {
			indicator: 'INDICATOR',
			ref_area: 'REF_AREA',
			ref_area_name: 'REF_AREA_NAME',
			time_period: 'TIME_PERIOD',
			sex: 'SEX',
			age: 'AGE',
			obs_value: 'OBS_VALUE',
			obs_status: 'OBS_STATUS',
			source: 'SOURCE',
			unit_measure: 'UNIT',
			indicator_name: 'IGNORED',
			method: 'IGNORED',
			comment_obs: 'IGNORED',
			note: 'IGNORED',
			// Of Data360.
			database_id: 'IGNORED',
			obs_conf: 'IGNORED',
			unit_type: 'IGNORED',
			unit_mult: 'UNIT_MULT'
		},
		more: { statuses: 'sdmx' },
		score: 90
	});
	const names = found?.layout.columns.map(({ name }) => name) ?? [];
	const isOther = names.some(
		(name) =>
			/^(?:structure|dataflow|dataflow_id|obs_value\.label|time|freq)$/i.test(name) && !names.includes('DATABASE_ID')
	);
	const hasValues = found?.layout.columns.some(({ role }) => role === 'OBS_VALUE');
	return isOther || !hasValues ? null : found;
};
