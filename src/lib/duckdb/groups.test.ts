import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTable } from '../tables/duckdb';
import { observations } from '../tables/statistics';
import { grouped, writeGroups } from './groups.server';

const CSV = 'data/tables/observations.csv';

describe('groups of observations', () => {
	it('hold every row of the table once, in its order, and the same bytes each time', { timeout: 60_000 }, async () => {
		const folder = mkdtempSync(join(tmpdir(), 'groups-test-'));
		const files = new Map<number, Uint8Array>();
		const groups = await writeGroups(CSV, (group, bytes) => files.set(group, bytes));
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		await connection.run(createTable(observations, CSV));
		await connection.run('CREATE TABLE together AS SELECT * FROM observations LIMIT 0');
		for (const [group, bytes] of files) {
			const file = join(folder, `${group}.duckdb`);
			writeFileSync(file, bytes);
			await connection.run(`ATTACH '${file}' AS one (READ_ONLY)`);
			await connection.run('INSERT INTO together SELECT * FROM one.observations');
			const found = await connection.runAndReadAll('SELECT DISTINCT "INDICATOR" AS i FROM one.observations ORDER BY i');
			expect(found.getRowObjects().map(({ i }) => i)).toEqual(groups[group]?.indicators);
			expect(bytes.length).toBe(groups[group]?.bytes);
			await connection.run('DETACH one');
		}
		const digest = async (table: string) =>
			(
				await connection.runAndReadAll(
					`SELECT count(*) AS rows, md5(string_agg(CAST(t AS VARCHAR), ';')) AS md5 FROM ${table} t`
				)
			).getRowObjects();
		expect(await digest('together')).toEqual(await digest('observations'));
		expect(await writeGroups(CSV, () => undefined)).toEqual(groups);
	});

	it('pack no column after a sample at random, also one that FSST would make smallest', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'groups-test-'));
		const csv = join(folder, 'observations.csv');
		const rows = Array.from(
			{ length: 5000 },
			(_, n) => `NEET,KAZ,2010,T,Y15-24,${n},A,https://example.org/releases/${n}/of-a-long-name`
		);
		writeFileSync(csv, ['INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE', ...rows].join('\n'));
		const file = join(folder, 'group.duckdb');
		await writeGroups(csv, (_, bytes) => writeFileSync(file, bytes));
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		await connection.run(`ATTACH '${file}' AS one (READ_ONLY)`);
		const found = await connection.runAndReadAll(
			`SELECT DISTINCT compression FROM pragma_storage_info('one.observations') WHERE segment_type = 'VARCHAR'`
		);
		const compressions = found.getRowObjects().map(({ compression }) => compression);
		expect(compressions).toContain('Dictionary');
		expect(compressions.filter((compression) => /fsst/i.test(String(compression)))).toEqual([]);
	});

	it('put neighbours together, and an indicator with more rows than a group alone', () => {
		const rows = { a: 4, b: 6, c: 1, d: 30, e: 2 };
		const counts = Object.entries(rows).map(([indicator, rows]) => ({ indicator, rows }));
		expect(grouped(counts, 10)).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
		expect(grouped([], 10)).toEqual([]);
	});
});
