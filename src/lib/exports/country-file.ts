/** The file of one country's observations: written for the site, and read back in the page. */
import type { ObsStatus } from '../domain/observation';
import { parseCsv, writeCsv, type Csv } from '../tables/csv';

export interface CountryRow {
	readonly indicator: string;
	readonly year: number;
	readonly sex: string;
	readonly value: number;
	readonly status: ObsStatus;
	readonly source: string;
}

/**
 * The rows of one country in a table, under its header.
 * @param column that holds the country; that of observations
 */
export function countryFile({ header, records }: Csv, country: string, column = 'REF_AREA'): string {
	const area = header?.cells.indexOf(column) ?? -1;
	const own = records.filter(({ cells }) => cells[area] === country);
	return writeCsv([header?.cells ?? [], ...own.map(({ cells }) => cells)]);
}

/** @throws {Error} if the text is no such file, or not all of it can be read */
export function readCountryFile(text: string): CountryRow[] {
	const { header, records, whole } = parseCsv(text, 'observations.csv');
	const place = (column: string) => header?.cells.indexOf(column) ?? -1;
	const at = COLUMNS.map(place);
	if (!whole || at.includes(-1)) throw new Error('not a file of observations');
	return records.map(({ cells }) => {
		const [indicator = '', year, sex = '', value, status, source = ''] = at.map((index) => cells[index]);
		return { indicator, year: Number(year), sex, value: Number(value), status: status as ObsStatus, source };
	});
}

const COLUMNS = ['INDICATOR', 'TIME_PERIOD', 'SEX', 'OBS_VALUE', 'OBS_STATUS', 'SOURCE'];
