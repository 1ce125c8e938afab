import { expect, it } from 'vitest';
import { readCsv } from '../tables/csv';
import { countryFile, readCountryFile } from './country-file';
import { countryFiles } from './country-files';

const OBSERVATIONS =
	'INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE\nneet_rate,KAZ,2019,T,Y15T24,7.5,A,wdi\n';

it('has a file for each table with rows, in the folder of the country', () => {
	const files = countryFiles(
		'KAZ',
		[
			{
				name: 'reports',
				rows: [
					{ round: 'TRP1', year: 2010 },
					{ round: 'TRP2', year: null }
				]
			},
			{ name: 'nothing', rows: [] }
		],
		OBSERVATIONS,
		'about'
	);
	expect(files.map(({ name }) => name)).toEqual(['KAZ/README.txt', 'KAZ/observations.csv', 'KAZ/reports.csv']);
	expect(files[2]?.text).toBe('\uFEFFround,year\r\nTRP1,2010\r\nTRP2,\r\n');
});

it('reads the file of observations back', () => {
	expect(readCountryFile(OBSERVATIONS)).toEqual([
		{ indicator: 'neet_rate', year: 2019, sex: 'T', value: 7.5, status: 'A', source: 'wdi' }
	]);
});

it('finds the same rows of a country however the cells of the table are quoted', () => {
	const quoted = OBSERVATIONS.replace(/[^,\n]+/g, '"$&"').replace('"wdi"', '"wdi, ""2019"""');
	const table = `${quoted}"neet_rate","GEO",2019,T,Y15T24,"8","A",wdi\n`;
	const file = countryFile(readCsv(new TextEncoder().encode(table), 'x.csv'), 'KAZ');
	expect(file).toBe(OBSERVATIONS.replace(',wdi', ',"wdi, ""2019"""'));
	expect(readCountryFile(file)).toEqual([
		{ indicator: 'neet_rate', year: 2019, sex: 'T', value: 7.5, status: 'A', source: 'wdi, "2019"' }
	]);
});

it('finds the rows of a country in another table by its own column', () => {
	const table = 'target,country\nA,KAZ\nB,\nC,GEO\n';
	const file = countryFile(readCsv(new TextEncoder().encode(table), 'x.csv'), 'KAZ', 'country');
	expect(file).toBe('target,country\nA,KAZ\n');
});

it('does not take any text for a file of observations', () => {
	expect(() => readCountryFile('<!doctype html>')).toThrow('not a file of observations');
	expect(() => readCountryFile(OBSERVATIONS.replace('wdi', '"wdi'))).toThrow('not a file of observations');
});
