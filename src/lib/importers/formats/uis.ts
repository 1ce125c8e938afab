/** UNESCO Institute for Statistics: national and regional files in bulk, with or without qualifiers, and the CSV of its interface. */
import type { Recogniser } from '../layout';
import { recogniseNamed } from './named';

const COLUMNS = {
	indicator_id: 'INDICATOR',
	indicatorid: 'INDICATOR',
	indicator_label_en: 'INDICATOR_NAME',
	indicator_name: 'INDICATOR_NAME',
	indicatorname: 'INDICATOR_NAME',
	country_id: 'REF_AREA',
	region_id: 'REF_AREA',
	geounit: 'REF_AREA',
	country_name_en: 'REF_AREA_NAME',
	country_name: 'REF_AREA_NAME',
	geounitname: 'REF_AREA_NAME',
	year: 'TIME_PERIOD',
	value: 'OBS_VALUE',
	// NIL and NA say that a value is none: a further breakdown, of which no row is taken.
	magnitude: 'DIMENSION',
	qualifier: 'OBS_STATUS',
	// In which part of the world the country is.
	regional_group: 'IGNORED'
} as const;

export const uis: Recogniser = (grid) => {
	for (const all of [
		['indicator_id', 'country_id', 'year', 'value'],
		['indicatorid', 'geounit', 'year', 'value'],
		['indicator_id', 'region_id', 'year', 'value']
	]) {
		const found = recogniseNamed(grid, { format: 'uis', all, columns: COLUMNS, more: { statuses: 'sdmx' }, score: 90 });
		if (found !== null) return found;
	}
	return null;
};
