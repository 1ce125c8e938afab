/** What a row was found to mean, and the observation it gives. */
import type { ObsStatus, Sex } from '../domain/observation';
import type { RawObservation } from './layout';
import type { ImportedObservation } from './observations';
import type { Period } from './periods';
import type { IndicatorInfo } from './series';

export interface Meaning {
	readonly info: IndicatorInfo;
	readonly country: string;
	readonly sex: Sex;
	readonly period: Exclude<Period, { kind: 'wrong' | 'span' }>;
	/** The age group that its row, or its name, states. */
	readonly age: string;
}

export const observationOf = (
	{ line, column, value: text, texts }: RawObservation,
	{ info, country, sex, period }: Meaning,
	value: number,
	status: ObsStatus
): ImportedObservation => ({
	INDICATOR: info.indicator,
	REF_AREA: country,
	TIME_PERIOD: period.year,
	SEX: sex,
	AGE: info.age,
	OBS_VALUE: value,
	OBS_STATUS: status,
	SOURCE: texts.SOURCE ?? null,
	line,
	column,
	text
});
