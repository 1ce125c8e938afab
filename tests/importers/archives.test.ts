/** Files as publishers pack them, with invented values in their forms. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/universal';
import { parquetOf } from '../../src/lib/duckdb/native.server';
import { importFile, LARGEST_FILE } from '../../src/lib/importers/import-file';
import { packedFiles } from '../../src/lib/importers/packed';
import type { Decisions } from '../../src/lib/importers/understand';
import { brief } from './brief';
import { references } from './references';

const known = references();

const read = (file: string, bytes: Uint8Array, decisions: Decisions = {}) =>
	importFile(file, bytes, known, decisions, 2026);
const rulesOf = ({ findings }: Awaited<ReturnType<typeof read>>) => findings.map(({ rule, value }) => [rule, value]);

const WORLD_BANK = [
	'"Data Source","World Development Indicators",',
	'',
	'"Last Updated Date","2026-01-28",',
	'',
	'"Country Name","Country Code","Indicator Name","Indicator Code","2019","2020",',
	'"Albania","ALB","Share of youth not in education, employment or training, total (% of youth population)","SL.UEM.NEET.ZS","25.6","26.5",',
	'"Georgia","GEO","Share of youth not in education, employment or training, total (% of youth population)","SL.UEM.NEET.ZS","","31.2",'
].join('\r\n');
const METADATA =
	'"Country Code","Region","IncomeGroup","SpecialNotes","TableName",\r\n"ALB","Europe","Upper middle","","Albania",';
const INDICATOR =
	'"INDICATOR_CODE","INDICATOR_NAME","SOURCE_NOTE","SOURCE_ORGANIZATION",\r\n"SL.UEM.NEET.ZS","Share of youth","","ILO",';
const DOWNLOAD = {
	'Metadata_Country_API_SL.UEM.NEET.ZS_DS2_en_csv_v2_1.csv': strToU8(METADATA),
	'Metadata_Indicator_API_SL.UEM.NEET.ZS_DS2_en_csv_v2_1.csv': strToU8(INDICATOR),
	'API_SL.UEM.NEET.ZS_DS2_en_csv_v2_1.csv': strToU8(WORLD_BANK)
};
const VALUES = ['neet_rate ALB 2019 T 25.6 A', 'neet_rate ALB 2020 T 26.5 A', 'neet_rate GEO 2020 T 31.2 A'];

describe('a folder of files', () => {
	it('is read by its file of values; the others are named', async () => {
		const result = await read('API_SL.UEM.NEET.ZS.zip', zipSync(DOWNLOAD));
		expect(result.observations.map(brief)).toEqual(VALUES);
		expect(result.file).toBe('API_SL.UEM.NEET.ZS.zip');
		expect(result.understood).toMatchObject({
			format: 'world_bank',
			isArchive: true,
			sheet: 'API_SL.UEM.NEET.ZS_DS2_en_csv_v2_1.csv'
		});
		expect(rulesOf(result).filter(([rule]) => rule === 'part_not_read')).toEqual([
			['part_not_read', 'Metadata_Indicator_API_SL.UEM.NEET.ZS_DS2_en_csv_v2_1.csv'],
			['part_not_read', 'Metadata_Country_API_SL.UEM.NEET.ZS_DS2_en_csv_v2_1.csv']
		]);
	});

	it('is read by the file the reader chose', async () => {
		const folder = {
			'a/2019.csv': strToU8('country,indicator,year,value\nALB,neet_rate,2019,25.6\nGEO,neet_rate,2019,30\n'),
			'a/2020.csv': strToU8('country,indicator,year,value\nALB,neet_rate,2020,26.5\n')
		};
		const first = await read('years.zip', zipSync(folder));
		expect(first.observations.map(brief)).toEqual(['neet_rate ALB 2019 T 25.6 A', 'neet_rate GEO 2019 T 30 A']);
		const other = await read('years.zip', zipSync(folder), { sheet: 'a/2020.csv' });
		expect(other.observations.map(brief)).toEqual(['neet_rate ALB 2020 T 26.5 A']);
		expect(other.understood?.sheets).toEqual(['a/2019.csv', 'a/2020.csv']);
	});

	it('leaves out what the system put there, and opens no archive within it', async () => {
		const folder = {
			'__MACOSX/._values.csv': strToU8('x'.repeat(2000)),
			'.hidden.csv': strToU8('x'.repeat(2000)),
			'inner.csv': zipSync({ 'values.csv': strToU8(WORLD_BANK) }),
			'values.csv': strToU8(WORLD_BANK)
		};
		const result = await read('x.zip', zipSync(folder));
		expect(result.observations.map(brief)).toEqual(VALUES);
		expect(result.understood?.sheets).toEqual(['values.csv', 'inner.csv']);
		expect(rulesOf(await read('y.zip', zipSync({ 'inner.csv': folder['inner.csv'] })))).toEqual([
			['file_packed', null]
		]);
	});

	it('may hold a workbook', async () => {
		const blob = await writeXlsx(
			[
				['country', 'indicator', 'year', 'value'],
				['ALB', 'neet_rate', '2019', '25.6']
			].map((row) => row.map((value) => ({ value, type: String })))
		).toBlob();
		const result = await read('x.zip', zipSync({ 'values.xlsx': new Uint8Array(await blob.arrayBuffer()) }));
		expect(result.observations.map(brief)).toEqual(['neet_rate ALB 2019 T 25.6 A']);
		expect(result.understood).toMatchObject({ isArchive: true, sheet: 'values.xlsx' });
	});

	it('that is damaged says so, wherever it is cut', async () => {
		const whole = zipSync(DOWNLOAD);
		for (let length = 1; length < whole.length; length += 37) {
			const { observations, findings } = await read('x.zip', whole.slice(0, length));
			expect(observations).toEqual([]);
			expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
		}
		const damaged = zipSync({ 'values.csv': strToU8(WORLD_BANK) });
		damaged.fill(255, 60, 90);
		expect(rulesOf(await read('x.zip', damaged))).toEqual([['file_packed', null]]);
	});

	it('is not unpacked beyond a limit', async () => {
		const [file] = packedFiles('x.zip', zipSync({ 'zeros.csv': new Uint8Array(100_000) }));
		await expect(file?.open(99_999)).rejects.toThrow(RangeError);
		await expect(file?.open(100_000)).resolves.toHaveLength(100_000);
	});
});

describe('one file, packed', () => {
	const csv = 'ref_area,indicator,sex,time,obs_value\nALB,neet_rate,SEX_T,2019,25.6\n';

	it('is read as it is', async () => {
		const plain = await read('values.csv', strToU8(csv));
		expect(plain.observations.map(brief)).toEqual(['neet_rate ALB 2019 T 25.6 A']);
		const packed = await read('values.csv.gz', gzipSync(strToU8(csv)));
		expect(packed.observations).toEqual(plain.observations);
		expect(packed.understood).toMatchObject({ format: plain.understood?.format, sheet: 'values.csv' });
	});

	it('that is cut off is refused, as is one that grows too large', async () => {
		expect(rulesOf(await read('values.csv.gz', gzipSync(strToU8(csv)).slice(0, 40)))).toEqual([['file_packed', null]]);
		const [file] = packedFiles('x.gz', gzipSync(new Uint8Array(200_000)));
		await expect(file?.open(LARGEST_FILE)).resolves.toHaveLength(200_000);
		await expect(file?.open(100_000)).rejects.toThrow(RangeError);
	});
});

describe('Parquet', () => {
	it('that is damaged is refused', async () => {
		const whole = await parquetOf('regions', 'data/tables/regions.csv');
		for (const length of [4, 12, 100, whole.length - 9]) {
			const found = rulesOf(await read('x.parquet', new Uint8Array(whole).slice(0, length)));
			expect(found).toEqual([['file_not_text', null]]);
		}
	});
});
