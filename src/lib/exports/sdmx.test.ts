import { describe, expect, it } from 'vitest';
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
const file = toSdmxCsv(
	[observation, { ...observation, year: 2025, value: null, status: 'A' }],
	() => ({ age: 'Y15T24', unitCode: 'percent' }),
	({ year }) => (year === 2024 ? 'Break in 2021, "LFS".' : '')
);
const [head = '', ...lines] = file.trimEnd().split('\r\n');
const columns = head.split(',');

describe('SDMX-CSV 2.0', () => {
	it('begins with what the rows are structured by and what is to be done with them', () => {
		expect(columns.slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
		for (const line of lines) {
			const [structure, id, action] = line.split(',');
			expect(['dataflow', 'datastructure', 'dataprovision']).toContain(structure);
			expect(id, 'agency, identifier, version in three parts').toMatch(
				/^[A-Za-z][\w.-]*:[A-Za-z][\w-]*\(\d+\.\d+\.\d+\)$/
			);
			expect(['I', 'A', 'R', 'D', 'M']).toContain(action);
		}
	});

	it('goes on with the dimensions, the measure and the attributes, in this order', () => {
		expect(columns.slice(3)).toEqual([
			...['INDICATOR', 'REF_AREA', 'SEX', 'AGE', 'TIME_PERIOD'],
			'OBS_VALUE',
			...['OBS_STATUS', 'UNIT_MEASURE', 'SOURCE', 'COMMENT_OBS']
		]);
	});

	it('holds values at full precision, nothing for a missing one, and the doubts about each', () => {
		expect(lines.map((line) => line.split(',').slice(3).join(','))).toEqual([
			'neet_rate,KAZ,F,Y15T24,2024,8.4321,E,percent,wdi_2025,"Break in 2021, ""LFS""."',
			'neet_rate,KAZ,F,Y15T24,2025,,A,percent,wdi_2025,'
		]);
	});

	it('has no byte order mark, which programs would read as part of the first name', () => {
		expect(file.charCodeAt(0)).toBe('S'.charCodeAt(0));
	});
});
