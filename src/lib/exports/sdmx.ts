/**
 * Observations as SDMX-CSV: a column per component, under the names of the table of observations. No data flow is
 * registered for them, so there is no column that would name one.
 */
import type { Observation } from '../domain/observation';
import { type CsvValue, toPlainCsv } from './csv';

export const SDMX_COLUMNS = [
	'INDICATOR',
	'REF_AREA',
	'SEX',
	'AGE',
	'TIME_PERIOD',
	'OBS_VALUE',
	'OBS_STATUS',
	'UNIT_MEASURE',
	'SOURCE'
] as const;

/** What is the same for all observations of an indicator. */
interface Measure {
	/** SDMX code of the age group. */
	readonly age: string;
	/** Code of the unit. */
	readonly unitCode: string;
}

/** @param measureOf what is known of an indicator */
export const sdmxRows = (
	observations: readonly Observation[],
	measureOf: (indicator: string) => Measure
): CsvValue[][] =>
	observations.map(({ indicator, country, sex, year, value, status, source }) => {
		const { age, unitCode } = measureOf(indicator);
		return [indicator, country, sex, age, year, value, status, unitCode, source];
	});

/** The file: dimensions, value, attributes; a missing value is an empty cell. */
export const toSdmxCsv = (observations: readonly Observation[], measureOf: (indicator: string) => Measure): string =>
	toPlainCsv(SDMX_COLUMNS, sdmxRows(observations, measureOf));
