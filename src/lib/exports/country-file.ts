/** The file of one country's observations, as the site serves it, read back. */
import Papa from 'papaparse';
import type { ObsStatus } from '../domain/observation';

export interface CountryRow {
	readonly indicator: string;
	readonly year: number;
	readonly sex: string;
	readonly value: number;
	readonly status: ObsStatus;
	readonly source: string;
}

/** @throws {Error} if the text is no such file */
export function readCountryFile(text: string): CountryRow[] {
	const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	if (!meta.fields?.includes('OBS_VALUE')) throw new Error('not a file of observations');
	return data.map((row) => ({
		indicator: String(row.INDICATOR),
		year: Number(row.TIME_PERIOD),
		sex: String(row.SEX),
		value: Number(row.OBS_VALUE),
		status: row.OBS_STATUS as ObsStatus,
		source: String(row.SOURCE)
	}));
}
