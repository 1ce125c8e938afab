/** Observations as rows of a file, in the columns of SDMX-CSV and the name of the country. */
import type { Observation } from '../domain/observation';
import type { CsvValue } from './csv';

export const OBSERVATION_COLUMNS = [
	'INDICATOR',
	'REF_AREA',
	'REF_AREA_NAME',
	'SEX',
	'AGE',
	'TIME_PERIOD',
	'OBS_VALUE',
	'OBS_STATUS',
	'SOURCE'
] as const;

/** @param age SDMX code of the indicator's age group */
export const observationRows = (
	observations: readonly Observation[],
	nameOf: (country: string) => string,
	age: string
): CsvValue[][] =>
	observations.map(({ indicator, country, sex, year, value, status, source }) => [
		indicator,
		country,
		nameOf(country),
		sex,
		age,
		year,
		value,
		status,
		source
	]);
