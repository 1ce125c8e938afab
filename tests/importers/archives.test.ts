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
/** `zip -P secret` of a file `v.csv`. */
const LOCKED =
	'UEsDBAoACQAAAGChfl3FEJckEAAAAAQAAAAFAAAAdi5jc3ZETe2+CZE0QY2LyaXrom7VUEsHCMUQlyQQAAAABAAAAFBLAQIeAwoACQAAAGChfl3FEJckEAAAAAQAAAAFAAAAAAAAAAEAAACkgQAAAAB2LmNzdlBLBQYAAAAAAQABADMAAABDAAAAAAA=';
const VALUES = ['neet_rate ALB 2019 T 25.6 A', 'neet_rate ALB 2020 T 26.5 A', 'neet_rate GEO 2020 T 31.2 A'];

describe('a folder of files', () => {
	it('of more rows than the memory bears are refused before they are read, packed or not', async () => {
		const text = strToU8(WORLD_BANK + '\n'.repeat(50));
		const packed = { 'a.csv': text, 'a.csv.gz': gzipSync(text), 'a.zip': zipSync({ 'a.csv': text }) };
		for (const [name, bytes] of Object.entries(packed)) {
			const most = (rows: number) => importFile(name, bytes, references(), {}, 2026, undefined, rows);
			expect((await most(20)).findings).toMatchObject([{ rule: 'file_too_long', params: { most: 20 } }]);
			expect((await most(100)).observations.length).toBeGreaterThan(0);
		}
	});

	it('is read by its file of values; the others are named', async () => {
		const result = await read('API_SL.UEM.NEET.ZS.zip', zipSync(DOWNLOAD));
		expect(result.observations.map(brief)).toEqual(VALUES);
		expect(result.file).toBe('API_SL.UEM.NEET.ZS.zip');
		expect(result.understood).toMatchObject({
			format: 'world_bank'
		});
		expect(result.parts).toMatchObject([{ kind: 'files', chosen: 'API_SL.UEM.NEET.ZS_DS2_en_csv_v2_1.csv' }]);
		expect(rulesOf(result).filter(([rule]) => rule === 'part_not_read')).toEqual([
			['part_not_read', 'Metadata_Country_API_SL.UEM.NEET.ZS_DS2_en_csv_v2_1.csv'],
			['part_not_read', 'Metadata_Indicator_API_SL.UEM.NEET.ZS_DS2_en_csv_v2_1.csv']
		]);
	});

	it('is read by the file the reader chose', async () => {
		const folder = {
			'a/2019.csv': strToU8('country,indicator,year,value\nALB,neet_rate,2019,25.6\nGEO,neet_rate,2019,30\n'),
			'a/2020.csv': strToU8('country,indicator,year,value\nALB,neet_rate,2020,26.5\n')
		};
		const first = await read('years.zip', zipSync(folder));
		expect(first.observations.map(brief)).toEqual(['neet_rate ALB 2019 T 25.6 A', 'neet_rate GEO 2019 T 30 A']);
		const other = await read('years.zip', zipSync(folder), { part: 'a/2020.csv' });
		expect(other.observations.map(brief)).toEqual(['neet_rate ALB 2020 T 26.5 A']);
		expect(other.parts).toEqual([{ kind: 'files', chosen: 'a/2020.csv', all: ['a/2019.csv', 'a/2020.csv'] }]);
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
		expect(result.parts).toEqual([{ kind: 'files', chosen: 'values.csv', all: ['inner.csv', 'values.csv'] }]);
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
		expect(result.parts).toMatchObject([
			{ kind: 'files', chosen: 'values.xlsx' },
			{ kind: 'sheets', all: ['Sheet1'] }
		]);
	});

	it('may hold a workbook of which another sheet is chosen', async () => {
		const sheetOf = (year: string, value: string) =>
			[
				['country', 'indicator', 'year', 'value'],
				['ALB', 'neet_rate', year, value]
			].map((row) => row.map((one) => ({ value: one, type: String })));
		const blob = await writeXlsx([
			{ data: sheetOf('2019', '25.6'), sheet: 'First' },
			{ data: sheetOf('2020', '26.5'), sheet: 'Second' }
		]).toBlob();
		const folder = zipSync({ 'values.xlsx': new Uint8Array(await blob.arrayBuffer()) });
		const result = await read('x.zip', folder, { part: 'values.xlsx', sheet: 'Second' });
		expect(result.observations.map(brief)).toEqual(['neet_rate ALB 2020 T 26.5 A']);
		expect(result.parts[1]).toEqual({ kind: 'sheets', chosen: 'Second', all: ['First', 'Second'] });
	});

	it('lists its files by name, numbers in their order, and still reads the largest first', async () => {
		const folder = {
			'10.csv': strToU8('country,indicator,year,value\nALB,neet_rate,2019,25.6\nGEO,neet_rate,2019,30\n'),
			'9.csv': strToU8('country,indicator,year,value\nALB,neet_rate,2020,26.5\n')
		};
		expect((await read('x.zip', zipSync(folder))).parts).toEqual([
			{ kind: 'files', chosen: '10.csv', all: ['9.csv', '10.csv'] }
		]);
	});

	it('keeps its list where the chosen file is no table of values, or cannot be unpacked', async () => {
		const folder = {
			'readme.txt': strToU8('About these values'),
			'inner.csv': zipSync({ 'values.csv': strToU8(WORLD_BANK) }),
			'values.csv': strToU8(WORLD_BANK)
		};
		const all = ['inner.csv', 'readme.txt', 'values.csv'];
		for (const [part, rule] of [
			['readme.txt', 'file_not_understood'],
			['inner.csv', 'file_packed']
		] as const) {
			const result = await read('x.zip', zipSync(folder), { part });
			expect(rulesOf(result).map(([rule]) => rule)).toContain(rule);
			expect(result.parts).toEqual([{ kind: 'files', chosen: part, all }]);
		}
	});

	it('is read by its whole files where one of them is damaged, and says which', async () => {
		const large = 'x'.repeat(200).concat(WORLD_BANK);
		const whole = zipSync({ 'broken.csv': strToU8(large), 'values.csv': strToU8(WORLD_BANK) });
		whole.fill(255, 60, 90);
		const result = await read('x.zip', whole);
		expect(result.observations.map(brief)).toEqual(VALUES);
		expect(rulesOf(result)).toContainEqual(['part_not_unpacked', 'broken.csv']);
	});

	it('is not read where a value was changed on its way, or a password is needed', async () => {
		const changed = zipSync({ 'values.csv': [strToU8(WORLD_BANK), { level: 0 }] });
		const at = new TextDecoder('latin1').decode(changed).indexOf('25.6');
		changed[at] = '3'.charCodeAt(0);
		expect(rulesOf(await read('x.zip', changed))).toEqual([['file_damaged', null]]);
		expect(rulesOf(await read('locked.zip', Buffer.from(LOCKED, 'base64')))).toEqual([['file_packed', null]]);
	});

	it.each([
		['Cyrillic of Windows', Uint8Array.from([0x8e, 0x92, 0x97, 0x85, 0x92])],
		['UTF-8 that does not say so', strToU8('ОТЧЕТ')]
	])('names its files in their letters: %s', async (_, letters) => {
		const name = `${'a'.repeat(letters.length)}.csv`;
		const whole = zipSync({ [name]: strToU8(WORLD_BANK) });
		const text = new TextDecoder('latin1').decode(whole);
		whole.set(letters, text.indexOf(name));
		whole.set(letters, text.lastIndexOf(name));
		const result = await read('x.zip', whole);
		expect(result.parts).toEqual([{ kind: 'files', chosen: 'ОТЧЕТ.csv', all: ['ОТЧЕТ.csv'] }]);
		expect(result.observations.map(brief)).toEqual(VALUES);
	});

	it('holds pictures, nothing, or is packed otherwise: said as an archive, not as a document', async () => {
		const tape = new Uint8Array(1024);
		tape.set(strToU8('values.csv'));
		tape.set(strToU8('ustar'), 257);
		for (const [name, bytes] of [
			['pictures.zip', zipSync({ 'a.png': new Uint8Array(40), 'b.jpg': new Uint8Array(40) })],
			['nested.zip', zipSync({ 'inner.zip': zipSync({ 'values.csv': strToU8(WORLD_BANK) }) })],
			['nothing.zip', zipSync({})],
			['values.tar', tape],
			['values.tar.gz', gzipSync(tape)],
			['values.7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4])],
			['values.rar', Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0])]
		] as const)
			expect(rulesOf(await read(name, bytes)), name).toEqual([['file_packed', null]]);
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
		expect(packed.understood?.format).toBe(plain.understood?.format);
		expect(packed.parts).toEqual([{ kind: 'files', chosen: 'values.csv', all: ['values.csv'] }]);
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
