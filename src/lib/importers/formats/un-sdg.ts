/** United Nations: the Global SDG Indicators Database, one row per value or a column per year. */
import type { Column, Recogniser } from '../layout';
import { recogniseNamed } from './named';

const IGNORED =
	'goal target indicator time_detail timedetail timecoverage upperbound lowerbound baseperiod source geoinfourl footnote isdsdscore custodianagency seriescount';
const COLUMNS: Readonly<Record<string, Column['role']>> = {
	...Object.fromEntries(IGNORED.split(' ').map((name) => [name, 'IGNORED'] as const)),
	seriescode: 'INDICATOR',
	seriesdescription: 'INDICATOR_NAME',
	geoareacode: 'REF_AREA',
	geoareaname: 'REF_AREA_NAME',
	timeperiod: 'TIME_PERIOD',
	value: 'OBS_VALUE',
	...Object.fromEntries(
		Object.entries({
			sex: 'SEX',
			age: 'AGE',
			units: 'UNIT',
			nature: 'OBS_STATUS',
			'observation status': 'OBS_STATUS'
		} as const).flatMap(([name, role]) => [
			[name, role],
			[`[${name}]`, role]
		])
	)
};

export const unSdg: Recogniser = (grid) => {
	const found = recogniseNamed(grid, {
		format: 'un_sdg',
		all: ['seriescode', 'geoareacode'],
		columns: COLUMNS,
		more: { areas: 'm49', statuses: 'nature' },
		score: 90
	});
	return found?.layout.columns.some(({ role }) => role === 'OBS_VALUE') ? found : null;
};
