import { expect, it } from 'vitest';
import type { Observation } from '../domain/observation';
import { toSdmxCsv } from './sdmx';

const observation: Observation = {
	indicator: 'neet_rate',
	country: 'KAZ',
	year: 2024,
	sex: 'F',
	value: 8.4321,
	status: 'E',
	source: 'wdi_2025'
};

it('writes observations in the words of SDMX, values at full precision, nothing for a missing one', () => {
	const file = toSdmxCsv([observation, { ...observation, year: 2025, value: null, status: 'A' }], () => ({
		age: 'Y15T24',
		unitCode: 'percent'
	}));
	expect(file).toBe(
		[
			'INDICATOR,REF_AREA,SEX,AGE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,SOURCE',
			'neet_rate,KAZ,F,Y15T24,2024,8.4321,E,percent,wdi_2025',
			'neet_rate,KAZ,F,Y15T24,2025,,A,percent,wdi_2025',
			''
		].join('\r\n')
	);
});
