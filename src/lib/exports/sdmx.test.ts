import Papa from 'papaparse';
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
	source: 'wdi_2025',
	method: { code: 'four_weeks', name: 'last four weeks' }
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
			...['OBS_STATUS', 'UNIT_MEASURE', 'METHOD', 'SOURCE', 'COMMENT_OBS']
		]);
	});

	it('holds values at full precision, nothing for a missing one, and the doubts about each', () => {
		expect(lines.map((line) => line.split(',').slice(3).join(','))).toEqual([
			'neet_rate,KAZ,F,Y15T24,2024,8.4321,E,percent,four_weeks,wdi_2025,"Break in 2021, ""LFS""."',
			'neet_rate,KAZ,F,Y15T24,2025,,A,percent,four_weeks,wdi_2025,'
		]);
	});

	it('has no byte order mark, which programs would read as part of the first name', () => {
		expect(file.charCodeAt(0)).toBe('S'.charCodeAt(0));
	});
});

/** A reader by the field guide of SDMX-CSV 2.0: what it needs to know which structure a row is of and what to do with it. */
function readByGuide(text: string, dimensions: readonly string[]) {
	const { data, meta, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	expect(errors).toEqual([]);
	const [structure, id, ...others] = meta.fields ?? [];
	// The character in brackets parts several values of one cell.
	if (!/^STRUCTURE(\[.\])?$/.test(structure ?? '') || id !== 'STRUCTURE_ID') throw new Error('not SDMX-CSV 2.0');
	const missing = dimensions.filter((dimension) => !others.includes(dimension));
	if (missing.length > 0) throw new Error(`no column ${missing.join()}`);
	return data.map((row) => ({
		kind: row[structure ?? ''],
		id: /^([\w.-]+):([\w-]+)\((\d+(?:\.\d+){1,2})\)$/.exec(row['STRUCTURE_ID'] ?? '')?.slice(1),
		action: row['ACTION'] ?? 'I',
		key: dimensions.map((dimension) => row[dimension]).join('.'),
		value: row['OBS_VALUE']
	}));
}

describe('a reader of SDMX-CSV 2.0', () => {
	it('reads the form of the guide’s example', () => {
		const example = [
			'STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,DIM_2,DIM_3,OBS_VALUE,ATTR_2,ATTR_3,ATTR_1',
			'dataflow,ESTAT:NA_MAIN(1.6.0),I,A,B,2014-01,12.4,Y,"Normal, special and other values",N'
		].join('\r\n');
		expect(readByGuide(example, ['DIM_1', 'DIM_2', 'DIM_3'])).toEqual([
			{ kind: 'dataflow', id: ['ESTAT', 'NA_MAIN', '1.6.0'], action: 'I', key: 'A.B.2014-01', value: '12.4' }
		]);
		expect(() => readByGuide('DATAFLOW,DIM_1,OBS_VALUE\nA:B(1.0),A,1', ['DIM_1'])).toThrow('not SDMX-CSV 2.0');
	});

	it('reads this file in the same way, each observation under a key of its own', () => {
		const rows = readByGuide(file, ['INDICATOR', 'REF_AREA', 'SEX', 'AGE', 'TIME_PERIOD']);
		expect(rows).toEqual([
			{
				kind: 'dataflow',
				id: ['TORINO_PROCESS', 'DF_OBSERVATIONS', '1.0.0'],
				action: 'I',
				key: 'neet_rate.KAZ.F.Y15T24.2024',
				value: '8.4321'
			},
			expect.objectContaining({ key: 'neet_rate.KAZ.F.Y15T24.2025', value: '' })
		]);
	});
});
