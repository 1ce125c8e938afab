/** Observations as rows of a file, under the names of the table of observations, with the name of the country. */
import type { Observation } from '../domain/observation';
import type { Rows } from './csv';

export const OBSERVATION_COLUMNS = [
	'INDICATOR',
	'REF_AREA',
	'REF_AREA_NAME',
	'SEX',
	'AGE',
	'TIME_PERIOD',
	'OBS_VALUE',
	'OBS_STATUS',
	'METHOD',
	'SOURCE',
	'COMMENT_OBS'
] as const;

interface Words {
	readonly nameOf: (country: string) => string;
	/** SDMX code of an indicator's age group. */
	readonly ageOf: (indicator: string) => string;
	/** The known doubts about a value; '' where there are none. */
	readonly commentOn: (observation: Observation) => string;
}

export const observationRows = (observations: readonly Observation[], { nameOf, ageOf, commentOn }: Words): Rows => ({
	columns: OBSERVATION_COLUMNS,
	rows: observations.map((one) => [
		one.indicator,
		one.country,
		nameOf(one.country),
		one.sex,
		ageOf(one.indicator),
		one.year,
		one.value,
		one.status,
		one.method?.code ?? '',
		one.source,
		commentOn(one)
	])
});
