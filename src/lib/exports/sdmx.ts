/**
 * Observations as SDMX-CSV 2.0, the CSV of SDMX 3.0: first what the rows are structured by and what is to be done with
 * them, then a column per component: dimensions, measure, attributes. Their names are those of the table of observations.
 */
import type { Observation } from '../domain/observation';
import { type CsvValue, toPlainCsv, withoutControls } from './csv';

/** Registered nowhere but here: AGENCY:ID(VERSION). */
const STRUCTURE = ['dataflow', 'TORINO_PROCESS:DF_OBSERVATIONS(1.0.0)'] as const;
/** The rows inform; they are no order to append to, replace or delete from what a reader holds. */
const ACTION = 'I';

export const SDMX_COLUMNS = [
	'STRUCTURE',
	'STRUCTURE_ID',
	'ACTION',
	'INDICATOR',
	'REF_AREA',
	'SEX',
	'AGE',
	'TIME_PERIOD',
	'OBS_VALUE',
	'OBS_STATUS',
	'UNIT_MEASURE',
	'METHOD',
	'SOURCE',
	'COMMENT_OBS'
] as const;

/** What is the same for all observations of an indicator. */
interface Measure {
	/** SDMX code of the age group. */
	readonly age: string;
	/** Code of the unit. */
	readonly unitCode: string;
}

/**
 * The file; a missing value is an empty cell.
 * @param measureOf what is known of an indicator
 * @param commentOn the known doubts about a value; '' where there are none
 */
export const toSdmxCsv = (
	observations: readonly Observation[],
	measureOf: (indicator: string) => Measure,
	commentOn: (observation: Observation) => string
): string =>
	toPlainCsv(
		SDMX_COLUMNS,
		observations.map((one): CsvValue[] => {
			const { age, unitCode } = measureOf(one.indicator);
			return [
				...STRUCTURE,
				ACTION,
				one.indicator,
				one.country,
				one.sex,
				age,
				one.year,
				one.value,
				one.status,
				unitCode,
				one.method?.code ?? '',
				one.source,
				withoutControls(commentOn(one))
			];
		})
	);
