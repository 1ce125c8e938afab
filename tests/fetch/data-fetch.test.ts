import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFetch } from '../../src/cli/data-fetch';
import { dataImport } from '../../src/cli/data-import';
import { csv, json, WORLD_BANK_UNKNOWN } from './server';
import { NEET, newWorkspaces, read, worldBank } from './workspace';

const at = newWorkspaces();
const { tablesIn, fetchFrom, importFrom } = at;

describe('what is fetched is what the publisher’s file holds', () => {
	it('World Bank, in pages', async () => {
		const fetched = tablesIn('fetched', NEET);
		const { code, said } = await fetchFrom(fetched, worldBank, ['world_bank', '--source', 'ilo_2026']);
		expect(said).toContain('revised: 2 (unemployment_rate 2)');
		expect(code).toBe(0);
		expect(at.server?.asked).toEqual([
			'/v2/country/EUU;HRV;KAZ;KGZ;XKX/indicator/SL.UEM.TEST.ZS?format=json&date=2015:2026&per_page=1000&page=1',
			'/v2/country/EUU;HRV;KAZ;KGZ;XKX/indicator/SL.UEM.TEST.ZS?format=json&date=2015:2026&per_page=1000&page=2',
			'/v2/country/EUU;HRV;KAZ;KGZ;XKX/indicator/SL.UEM.TEST.FE.ZS?format=json&date=2015:2026&per_page=1000&page=1',
			'/v2/country/EUU;HRV;KAZ;KGZ;XKX/indicator/SL.UEM.TEST.MA.ZS?format=json&date=2015:2026&per_page=1000&page=1'
		]);
		expect(read(fetched)).toContain('unemployment_rate,HRV,2016,T,Y_GE15,13.1235,A,ilo_2026');
		expect(read(fetched).filter((row) => row.includes('KGZ'))).toEqual([]);

		const imported = tablesIn('imported', NEET);
		const bulk = [
			'"Data Source","World Development Indicators",',
			'',
			'"Country Name","Country Code","Indicator Name","Indicator Code","2016","2017",',
			'"Kazakhstan","KAZ","T","SL.UEM.TEST.ZS","0","4.9",',
			'"European Union","EUU","T","SL.UEM.TEST.ZS","8.65","",',
			'"Croatia","HRV","T","SL.UEM.TEST.ZS","13.123456","",',
			'"Kazakhstan","KAZ","F","SL.UEM.TEST.FE.ZS","","5.4",',
			'"Kosovo","XKX","F","SL.UEM.TEST.FE.ZS","31","",',
			'"Kazakhstan","KAZ","M","SL.UEM.TEST.MA.ZS","","4.4",'
		];
		await importFrom(imported, bulk, 'ilo_2026');
		expect(read(fetched)).toEqual(read(imported));
	});

	it('UNESCO UIS', async () => {
		const fetched = tablesIn('fetched', { students: '20082' });
		const record = (geoUnit: string, year: number, value: number | null, qualifier: string | null = null) => ({
			indicatorId: '20082',
			geoUnit,
			year,
			value,
			magnitude: null,
			qualifier
		});
		const records = [record('KAZ', 2016, 512_345), record('KGZ', 2017, 80_000, 'UIS_EST'), record('HRV', 2017, null)];
		const { code } = await fetchFrom(
			fetched,
			(_, response) => json(response, { hints: [], records, indicatorMetadata: [] }),
			['uis', '--source', 'uis_2024']
		);
		expect(code).toBe(0);
		expect(at.server?.asked).toEqual([
			'/api/public/data/indicators?indicator=20082&geoUnit=HRV&geoUnit=KAZ&geoUnit=KGZ&start=2015&end=2026&indicatorMetadata=false&footnotes=false'
		]);
		expect(read(fetched)).toContain('students,KGZ,2017,T,_T,80000,E,uis_2024');

		const imported = tablesIn('imported', { students: '20082' });
		const bulk = [
			'INDICATOR_ID,COUNTRY_ID,YEAR,VALUE,MAGNITUDE,QUALIFIER',
			'20082,KAZ,2016,512345,,',
			'20082,KGZ,2017,80000,,UIS_EST'
		];
		await importFrom(imported, bulk, 'uis_2024');
		expect(read(fetched)).toEqual(read(imported));
	});

	it('ILOSTAT, one data set for several age groups', async () => {
		const series = { unemployment_rate: '"UNE_DEAP_SEX_AGE_RT, 15+"' };
		const answer = [
			'ref_area,source,indicator,sex,classif1,time,obs_value,obs_status,note_source',
			'KAZ,BA:1,UNE_DEAP_SEX_AGE_RT,SEX_T,AGE_YTHADULT_YGE15,2017,4.9,,R1',
			'KAZ,BA:1,UNE_DEAP_SEX_AGE_RT,SEX_T,AGE_YTHADULT_Y15-24,2017,3.8,,R1',
			'KOS,BA:1,UNE_DEAP_SEX_AGE_RT,SEX_F,AGE_YTHADULT_YGE15,2017,36.5,B,R1'
		];
		const fetched = tablesIn('fetched', series);
		const { code } = await fetchFrom(fetched, (_, response) => csv(response, answer), [
			'ilostat',
			'--source',
			'ilo_2026'
		]);
		expect(code).toBe(0);
		expect(at.server?.asked).toEqual([
			'/data/indicator/?id=UNE_DEAP_SEX_AGE_RT_A&ref_area=HRV+KAZ+KGZ+KOS&timefrom=2015&timeto=2026&lang=en&type=code&format=.csv'
		]);
		expect(read(fetched)).toContain('unemployment_rate,XKX,2017,F,Y_GE15,36.5,B,ilo_2026');
		const imported = tablesIn('imported', series);
		await importFrom(imported, answer, 'ilo_2026');
		expect(read(fetched)).toEqual(read(imported));
	});

	it('Eurostat, against its TSV', async () => {
		const series = { unemployment_rate: '"lfsa_test: ED35_45, Y_GE15"' };
		const fetched = tablesIn('fetched', series);
		const header = 'STRUCTURE,STRUCTURE_ID,freq,sex,age,isced11,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS';
		const row = (sex: string, geo: string, year: number, value: string) =>
			`dataflow,ESTAT:LFSA_TEST(1.0),A,${sex},Y_GE15,ED35_45,PC,${geo},${year},${value},`;
		const answer = [header, row('T', 'EU27_2020', 2017, '7.6,'), row('F', 'HR', 2017, '11.9,b')];
		const { code } = await fetchFrom(
			fetched,
			(_, response) => csv(response, answer, 'application/vnd.sdmx.data+csv;version=2.0.0'),
			['eurostat', '--source', 'ilo_2026']
		);
		expect(code).toBe(0);
		expect(at.server?.asked).toEqual([
			'/eurostat/api/dissemination/sdmx/3.0/data/dataflow/ESTAT/lfsa_test/1.0?c[age]=Y_GE15&c[isced11]=ED35_45&c[geo]=EU27_2020,HR,KZ,KG,XK&c[TIME_PERIOD]=ge:2015+le:2026&compress=false&format=csvdata&formatVersion=2.0&labels=id'
		]);
		const imported = tablesIn('imported', series);
		const tsv = [
			'freq,sex,age,isced11,unit,geo\\TIME_PERIOD\t2017 ',
			'A,T,Y_GE15,ED35_45,PC,EU27_2020\t7.6 ',
			'A,F,Y_GE15,ED35_45,PC,HR\t11.9 b'
		];
		const file = join(at.folder, 'estat_lfsa_test.tsv');
		writeFileSync(file, tsv.join('\n'));
		const args = [file, '--source', 'ilo_2026', '--indicator', 'unemployment_rate'];
		expect(await dataImport(args, imported, () => {})).toBe(0);
		expect(read(fetched)).toEqual(read(imported));
	});

	it('OECD', async () => {
		const series = { unemployment_rate: '"OECD.ELS.SAE,DSD_LFS@DF_UNE,1.0/REF_AREA.ED35_45._T.A"' };
		const fetched = tablesIn('fetched', series);
		const answer = [
			'DATAFLOW,REF_AREA,EDUCATION_LEV,SEX,FREQ,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT',
			'OECD.ELS.SAE:DSD_LFS@DF_UNE(1.0),HRV,ED35_45,_T,A,2017,11.2,A,0',
			'OECD.ELS.SAE:DSD_LFS@DF_UNE(1.0),KAZ,ED35_45,_T,A,2017,4.9,B,0'
		];
		const { code, said } = await fetchFrom(
			fetched,
			(_, response) => csv(response, answer, 'application/vnd.sdmx.data+csv; charset=utf-8'),
			['oecd', '--source', 'ilo_2026']
		);
		expect(said).toContain('added: 2');
		expect(code).toBe(0);
		expect(at.server?.asked).toEqual([
			'/public/rest/data/OECD.ELS.SAE,DSD_LFS@DF_UNE,1.0/HRV+KAZ+KGZ.ED35_45._T.A?startPeriod=2015&endPeriod=2026&dimensionAtObservation=AllDimensions&format=csvfile'
		]);
		const imported = tablesIn('imported', series);
		await importFrom(imported, answer, 'ilo_2026');
		expect(read(fetched)).toEqual(read(imported));
	});
});

describe('answers are kept as they came', () => {
	const raw = (file: string) => join(at.folder, 'raw', 'world_bank', file);

	it('each with its digest, and not sent again while they are unchanged', async () => {
		const tables = tablesIn('tables', NEET);
		expect((await fetchFrom(tables, worldBank, ['world_bank'])).code).toBe(0);
		const list = JSON.parse(readFileSync(raw('files.json'), 'utf8')) as {
			file: string;
			sha256: string;
			etag: string;
		}[];
		expect(list.map(({ file }) => file)).toEqual([
			'SL.UEM.TEST.FE.ZS-1.json',
			'SL.UEM.TEST.MA.ZS-1.json',
			'SL.UEM.TEST.ZS-1.json',
			'SL.UEM.TEST.ZS-2.json'
		]);
		for (const { file, sha256 } of list)
			expect(
				createHash('sha256')
					.update(readFileSync(raw(file)))
					.digest('hex')
			).toBe(sha256);
		expect(list.at(-1)?.etag).toBe('"SL.UEM.TEST.ZS-2"');

		const before = read(tables);
		const again = await fetchFrom(tables, worldBank, ['world_bank']);
		expect(again.said.match(/unchanged since they were kept/g)).toHaveLength(4);
		expect(again.said).toContain('No value is new: the tables stay as they are.');
		expect(again.code).toBe(0);
		expect(read(tables)).toEqual(before);
	});

	it('and asked for anew where a kept one is not what it was', async () => {
		const tables = tablesIn('tables', NEET);
		await fetchFrom(tables, worldBank, ['world_bank']);
		writeFileSync(raw('SL.UEM.TEST.ZS-1.json'), '[]');
		const again = await fetchFrom(tables, worldBank, ['world_bank']);
		expect(again.said.match(/unchanged since they were kept/g)).toHaveLength(3);
		expect(again.code).toBe(0);
	});
});

it('what is fetched without a release given becomes one of its own', async () => {
	const tables = tablesIn('tables', NEET);
	expect((await fetchFrom(tables, worldBank, ['world_bank'])).code).toBe(0);
	expect(read(tables, 'sources')).toContain(
		'world_bank_2026_11_28,World Bank,"World Development Indicators, by the Indicators API",2026-11-28 (day on which it was fetched),CC BY 4.0,https://data.worldbank.org/,"World Bank, World Development Indicators. CC BY 4.0."'
	);
	expect(read(tables)).toContain('unemployment_rate,KAZ,2017,T,Y_GE15,4.9,A,world_bank_2026_11_28');
});

it('on trial says what would change and writes no table', async () => {
	const tables = tablesIn('tables', NEET);
	const before = [read(tables), read(tables, 'sources')];
	const { code, said } = await fetchFrom(tables, worldBank, ['world_bank', '--dry-run']);
	expect(code).toBe(0);
	expect(said).toContain('unemployment_rate KAZ 2017 T: 4.9 A');
	expect([read(tables), read(tables, 'sources')]).toEqual(before);
});

it('leaves out a series the publisher does not know, and says so', async () => {
	const tables = tablesIn('tables', NEET);
	const { code, said } = await fetchFrom(
		tables,
		(request, response, count) =>
			request.url?.includes('.FE.') ? json(response, WORLD_BANK_UNKNOWN) : worldBank(request, response, count),
		['world_bank']
	);
	expect(code).toBe(0);
	expect(said).toContain('[2/3] SL.UEM.TEST.FE.ZS: The provided parameter value is not valid; left out');
	expect(read(tables).some((row) => row.startsWith('unemployment_rate,XKX'))).toBe(false);
});

describe('what has no open interface is said', () => {
	it.each([
		['a publisher', ['world_bnak'], 'did you mean world_bank?'],
		[
			'a series',
			['world_bank', '--indicator', 'students'],
			'has no open interface that is known here; use data:import'
		],
		['a series of another publisher', ['uis', '--indicator', 'unemployment_rate'], 'is fetched from world_bank'],
		['an indicator nobody knows', ['uis', '--indicator', 'studnets'], 'not in indicators.csv'],
		['all others, beside what is fetched', ['world_bank'], 'From no interface (use data:import): students']
	])('%s', async (_, args, words) => {
		const tables = tablesIn('tables', { ...NEET, students: 'Number of students' });
		const { said } = await fetchFrom(tables, worldBank, args);
		expect(said).toContain(words);
	});

	it('and how the command is used', async () => {
		const said: string[] = [];
		expect(await dataFetch([], { say: (line) => said.push(line) })).toBe(2);
		expect(said.join()).toContain('world_bank, uis, ilostat, eurostat, oecd');
	});
});
