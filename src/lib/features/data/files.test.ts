import { unzipSync } from 'fflate';
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parquetOf } from '$lib/duckdb/native.server';
import { TABLES } from '$lib/tables';
import { allTables } from './files.server';

const packed = unzipSync(allTables());

it('packs every table with the codebook', () => {
	expect(Object.keys(packed)).toContain('README.md');
	expect(Buffer.from(packed['tables/countries.csv'] ?? []).toString()).toBe(
		readFileSync('data/tables/countries.csv', 'utf8')
	);
});

it('packs the SQL that makes every table with its types, in the folder it is unpacked to', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'unpacked-'));
	try {
		const sql = Buffer.from(packed['duckdb.sql'] ?? []).toString();
		mkdirSync(join(folder, 'tables'));
		for (const [name, bytes] of Object.entries(packed))
			if (name.startsWith('tables/')) writeFileSync(join(folder, name), bytes);
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		await connection.run(sql.replaceAll(`'tables/`, `'${folder}/tables/`));
		const answer = await connection.runAndReadAll(
			'SELECT (SELECT count(*) FROM regions) AS regions, (SELECT count(*) FROM duckdb_tables()) AS tables'
		);
		const regions = readFileSync('data/tables/regions.csv', 'utf8').trimEnd().split('\n').length - 1;
		expect(answer.getRows()).toEqual([[BigInt(regions), BigInt(TABLES.length)]]);
	} finally {
		rmSync(folder, { recursive: true });
	}
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
