/** ILOSTAT in bulk: columns of codes, of labels, or of both. What the classifications are stands in their values. */
import { cellText, type Grid } from '../grid';
import type { Column, Recogniser } from '../layout';
import { recogniseNamed } from './named';

const COLUMNS: Readonly<Record<string, Column['role']>> = {
	ref_area: 'REF_AREA',
	'ref_area.label': 'REF_AREA_NAME',
	indicator: 'INDICATOR',
	'indicator.label': 'INDICATOR_NAME',
	sex: 'SEX',
	'sex.label': 'SEX',
	time: 'TIME_PERIOD',
	obs_value: 'OBS_VALUE',
	obs_status: 'OBS_STATUS',
	'obs_status.label': 'OBS_STATUS'
};
const NOTES = /^(?:source|note_\w+|database|collection|frequency|time_format|subject|lastupdate)(?:\.label)?$/;
const SAMPLE = 200;

export const ilostat: Recogniser = (grid) => {
	const found =
		recogniseNamed(grid, {
			format: 'ilostat',
			all: ['ref_area', 'indicator', 'time', 'obs_value'],
			columns: COLUMNS,
			more: { statuses: 'sdmx' },
			score: 92
		}) ??
		recogniseNamed(grid, {
			format: 'ilostat',
			all: ['ref_area.label', 'indicator.label', 'time', 'obs_value'],
			columns: COLUMNS,
			more: { statuses: 'sdmx' },
			score: 92
		});
	if (found === null) return null;
	const names = found.layout.columns.map(({ name }) => name.toLowerCase());
	const columns = found.layout.columns.map((column, index): Column => {
		const { name } = column;
		const lower = name.toLowerCase();
		if (NOTES.test(lower)) return { role: 'IGNORED', name };
		// Of a code and its label, the code is read.
		const coded = lower.endsWith('.label') && names.includes(lower.slice(0, -'.label'.length));
		if (coded && lower !== 'ref_area.label' && lower !== 'indicator.label') return { role: 'IGNORED', name };
		if (/^classif\d/.test(lower))
			return { role: isAge(found.grid ?? grid, found.layout.first, index) ? 'AGE' : 'DIMENSION', name };
		return column;
	});
	return { ...found, layout: { ...found.layout, columns } };
};

/** AGE_YTHADULT_Y15-24; “Age (Youth, adults): 15-24”. */
function isAge(grid: Grid, first: number, index: number): boolean {
	const values = grid.rows.slice(first, first + SAMPLE).map(({ cells }) => cellText(cells[index]));
	const given = values.filter((value) => value !== '');
	return given.length > 0 && given.every((value) => /^age[_ (:]/i.test(value));
}
