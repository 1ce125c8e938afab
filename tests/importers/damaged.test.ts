/** Any bytes, and files damaged anywhere: an answer or a clear refusal, and never a number the file did not hold. */
import fc from 'fast-check';
import { gzipSync, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parquetOf } from '../../src/lib/duckdb/native.server';
import { importFile } from '../../src/lib/importers/import-file';
import { findingText } from '../../src/lib/importers/words';
import { brief } from './brief';
import { references } from './references';
import { number, text, workbook } from './workbook';

const known = references();
const CSV =
	'country,indicator,year,value\nALB,neet_rate,2019,25.6\nGEO,neet_rate,2019,31.2\nARM,neet_rate,2020,28.4\nUKR,neet_rate,2020,17.3\n';
const rows = CSV.trimEnd()
	.split('\n')
	.map((line) => line.split(','));
const cells = Object.fromEntries(
	rows.flatMap((row, at) =>
		row.map((cell, column) => [
			`${'ABCD'.charAt(column)}${at + 1}`,
			at > 0 && column > 1 ? number(Number(cell)) : text(cell)
		])
	)
);
const XLSX = workbook([{ name: 'Values', cells }]);
const stored = (zip: Uint8Array) =>
	zipSync(Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, part]) => [name, [part, { level: 0 }]])));
const ZIP = zipSync({ 'values.csv': strToU8(CSV) });
const PARQUET = new Uint8Array(await parquetOf('regions', 'data/tables/regions.csv'));
const WHOLE = [
	'neet_rate ALB 2019 T 25.6 A',
	'neet_rate GEO 2019 T 31.2 A',
	'neet_rate ARM 2020 T 28.4 A',
	'neet_rate UKR 2020 T 17.3 A'
];

/** What is taken; a file of which nothing is understood says why, in words. */
async function read(file: string, bytes: Uint8Array) {
	const { observations, findings, understood } = await importFile(file, bytes, known, {}, 2026);
	for (const one of findings) {
		const { what, mend } = findingText(one);
		if (what === '' || mend === '') throw new RangeError(`no words for ${one.rule}`);
	}
	const errors = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
	if (understood === null && errors.length === 0) throw new RangeError('refused without a word');
	return { values: observations.map(brief), errors };
}

/** Places as parts of the length, so that a damage fits any file. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damage = fc.oneof(
	fc.record({ at: place, bit: fc.nat(7) }),
	fc.record({ at: place, cut: fc.integer({ min: 1, max: 60 }) }),
	fc.record({ at: place, put: fc.uint8Array({ minLength: 1, maxLength: 20 }) })
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;
function damaged(bytes: Uint8Array, how: Damage): Uint8Array {
	const at = Math.floor(how.at * bytes.length);
	if ('bit' in how) return bytes.map((byte, here) => (here === at ? byte ^ (1 << how.bit) : byte));
	const [put, behind] = 'put' in how ? [how.put, at] : [[], at + how.cut];
	return Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(behind)]);
}

const STARTS = [
	'',
	'PK\u0003\u0004',
	'\u001f\u008b\u0008',
	'PAR1',
	'\u00ff\u00fe',
	'\u00d0\u00cf\u0011\u00e0',
	'a;b\n'
];

it('any bytes end in an answer or a refusal, whatever they begin with', async () => {
	const bytes = fc.tuple(fc.constantFrom(...STARTS), fc.uint8Array({ maxLength: 400 }));
	await fc.assert(
		fc.asyncProperty(bytes, async ([start, rest]) => {
			await read('x', Uint8Array.from([...strToU8(start, true), ...rest]));
		}),
		{ numRuns: 300 }
	);
});

describe.each([
	['a workbook', 'x.xlsx', XLSX],
	['a workbook whose parts are not packed', 'x.xlsx', stored(XLSX)],
	['a folder', 'x.zip', ZIP],
	['a folder whose files are not packed', 'x.zip', stored(ZIP)],
	['a packed file', 'values.csv.gz', gzipSync(strToU8(CSV))]
] as const)('%s', (_, name, whole) => {
	it('is read whole', async () => {
		expect((await read(name, whole)).values).toEqual(WHOLE);
	});

	it('gives no other number wherever it is damaged', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (all) => {
				const { values } = await read(name, all.reduce(damaged, whole));
				expect(WHOLE).toEqual(expect.arrayContaining(values));
			}),
			{ numRuns: 100 }
		);
	});
});

it('Parquet, wherever it is damaged, ends in an answer or a refusal', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (all) => {
			await read('x.parquet', all.reduce(damaged, PARQUET));
		}),
		{ numRuns: 100 }
	);
});

/** The same with the place of its list said as archives beyond 4 GB say it (APPNOTE 4.3.14 and 4.3.15). */
function large(zip: Uint8Array): Uint8Array {
	const end = zip.length - 22;
	const old = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const more = new DataView(new ArrayBuffer(76 + 22));
	more.setUint32(0, 0x06064b50, true);
	more.setUint32(4, 44, true);
	for (const at of [24, 32]) more.setUint32(at, old.getUint16(end + 10, true), true);
	more.setUint32(40, old.getUint32(end + 12, true), true);
	more.setUint32(48, old.getUint32(end + 16, true), true);
	more.setUint32(56, 0x07064b50, true);
	more.setUint32(64, end, true);
	more.setUint32(72, 1, true);
	more.setUint32(76, 0x06054b50, true);
	for (const at of [84, 86]) more.setUint16(at, 0xffff, true);
	for (const at of [88, 92]) more.setUint32(at, 0xffffffff, true);
	return Uint8Array.from([...zip.subarray(0, end), ...new Uint8Array(more.buffer)]);
}

it.each([
	['x.zip', ZIP],
	['x.xlsx', XLSX]
])('of the large kind is read, too: %s', async (name, zip) => {
	expect(await read(name, large(zip))).toEqual({ values: WHOLE, errors: [] });
});

describe('one bit changed within a file of an archive', () => {
	/** The bytes between the head of the first file and the list of all. */
	const bitsOf = (zip: Uint8Array, name: string) => {
		const latin = new TextDecoder('latin1').decode(zip);
		const from = latin.indexOf(name) + name.length;
		const to = latin.indexOf('PK', from);
		return Array.from({ length: (to - from) * 8 }, (_, bit) =>
			zip.map((byte, at) => (at === from + (bit >> 3) ? byte ^ (1 << (bit & 7)) : byte))
		);
	};
	/** It unpacks, to something else: the last bits of what is packed may mean nothing. */
	const isOther = (zip: Uint8Array, name: string, whole: Uint8Array) => {
		try {
			return String(unzipSync(zip)[name]) !== String(unzipSync(whole)[name]);
		} catch {
			return false;
		}
	};

	it.each([
		['stored in a folder', 'x.zip', stored(ZIP), 'values.csv', 1],
		['packed in a folder', 'x.zip', ZIP, 'values.csv', 1],
		['stored in a workbook', 'x.xlsx', stored(XLSX), 'xl/worksheets/sheet1.xml', 41],
		['packed in a workbook', 'x.xlsx', XLSX, 'xl/worksheets/sheet1.xml', 13]
	] as const)('is refused as damage where it still unpacks: %s', async (_, file, zip, name, step) => {
		const changed = bitsOf(zip, name).filter((one, at) => at % step === 0 && isOther(one, name, zip));
		expect(changed.length).toBeGreaterThan(20);
		for (const one of changed) expect(await read(file, one)).toEqual({ values: [], errors: ['file_damaged'] });
	});

	it('is refused where it changes the name of the part that says how numbers are shown', async () => {
		const shown = workbook([{ name: 'Values', cells: { ...cells, D2: number(0.256, 1) } }], [], ['0.0%']);
		expect((await read('x.xlsx', shown)).values).toContain('neet_rate ALB 2019 T 25.6 A');
		const latin = new TextDecoder('latin1').decode(shown);
		const at = latin.lastIndexOf('styles.xml');
		const renamed = shown.map((byte, here) => (here === at ? byte ^ 1 : byte));
		expect(await read('x.xlsx', renamed)).toEqual({ values: [], errors: ['file_damaged'] });
	});
});
