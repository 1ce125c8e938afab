/** What the memory of the page does not bear is said before it is tried, whatever the file is packed in. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parquetOf } from '../../src/lib/duckdb/native.server';
import { importFile } from '../../src/lib/importers/import-file';
import { references } from './references';
import { number, text, workbook } from './workbook';

const known = references();
const read = (file: string, bytes: Uint8Array, mostRows: number) =>
	importFile(file, bytes, known, {}, 2026, () => {}, mostRows);
/** Rows of data in a table of this site, without its header. */
const csv = readFileSync('data/tables/regions.csv');
const ROWS = csv.toString().trimEnd().split('\n').length - 1;

describe('a file with more rows than the memory bears', () => {
	it.each(['text', 'gzip', 'parquet'])('is refused unread, with both numbers: %s', async (kind) => {
		const bytes =
			kind === 'parquet'
				? new Uint8Array(await parquetOf('regions', 'data/tables/regions.csv'))
				: kind === 'gzip'
					? gzipSync(csv)
					: new Uint8Array(csv);
		// Ends of lines are counted of a text, its header among them.
		const rows = kind === 'parquet' ? ROWS : ROWS + 1;
		const refused = await read(`a.${kind}`, bytes, rows - 1);
		expect(refused.understood).toBeNull();
		expect(refused.findings).toMatchObject([{ rule: 'file_too_long', params: { rows, most: rows - 1 } }]);
		const taken = await read(`a.${kind}`, bytes, rows);
		expect(taken.findings.map(({ rule }) => rule)).not.toContain('file_too_long');
	});

	it('is refused by what it would be unpacked to where it is a workbook', async () => {
		const cells = Object.fromEntries(
			Array.from({ length: 5000 }, (_, at) => [
				[`A${at + 2}`, text('Albania')] as const,
				[`B${at + 2}`, number(2000 + (at % 20))] as const,
				[`C${at + 2}`, number(at % 70)] as const
			]).flat()
		);
		const bytes = workbook([
			{ name: 'NEET', cells: { A1: text('Country'), B1: text('Year'), C1: text('Value'), ...cells } }
		]);
		const refused = await read('a.xlsx', bytes, 2000);
		expect(refused.findings).toMatchObject([{ rule: 'file_unpacked', params: { most: 1 } }]);
		const taken = await read('a.xlsx', bytes, 10_000);
		expect(taken.seen).toBe(5000);
	});
});
