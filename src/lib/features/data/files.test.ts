import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parquetOf } from '$lib/duckdb/parquet.server';
import { allTables } from './files.server';

it('packs every table with the codebook', () => {
	const files = unzipSync(allTables());
	expect(Object.keys(files)).toContain('README.md');
	expect(Buffer.from(files['tables/countries.csv'] ?? []).toString()).toBe(
		readFileSync('data/tables/countries.csv', 'utf8')
	);
});

it('writes the same bytes from the same table', async () => {
	const [one, other] = [
		await parquetOf('countries', 'data/tables/countries.csv'),
		await parquetOf('countries', 'data/tables/countries.csv')
	];
	expect(Buffer.compare(one, other)).toBe(0);
	expect(Buffer.from(one.subarray(0, 4)).toString()).toBe('PAR1');
});

it('knows declared tables alone', async () => {
	await expect(parquetOf('secrets', 'data/tables/countries.csv')).rejects.toThrow('no table secrets');
});
