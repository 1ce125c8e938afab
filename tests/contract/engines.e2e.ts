/** The same SQL runs in both DuckDBs: natively at build time, as WebAssembly in the browser. Here both are asked everything. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openNative } from '../../src/lib/duckdb/native.server';
import { TABLES } from '../../src/lib/tables';
import { expect, test } from './test';
import { differences, transcript } from './transcript';

test('both engines hold the same tables and give the same answer to every question', async ({ harness }) => {
	const native = await openNative('data/tables');
	const opened = await harness.evaluateHandle(({ open }) => open());

	await test.step('tables', async () => {
		for (const { name } of TABLES) {
			const sql = digestOf(name);
			const here = String(Object.values((await native.run(sql, []))[0] ?? {})[0]);
			const there = await harness.evaluate(({ value }, [engine, sql]) => value(engine, sql), [opened, sql] as const);
			// A table may be declared before it has rows: then there is nothing to digest.
			expect(here).toMatch(/^([1-9]\d* \d+|0 )$/);
			expect(there, name).toBe(here);
		}
	});

	await test.step('observations that came in groups, and no other file is read', async () => {
		const grown = await harness.evaluateHandle(
			({ openGrown }, groups) => openGrown(groups),
			readdirSync(join('build', 'data', 'groups')).filter((name) => name.endsWith('.duckdb')).length
		);
		const sql = digestOf('observations');
		const here = String(Object.values((await native.run(sql, []))[0] ?? {})[0]);
		expect(await harness.evaluate(({ value }, [engine, sql]) => value(engine, sql), [grown, sql] as const)).toBe(here);
		for (const sql of [`ATTACH 'other.duckdb'`, `ATTACH 'https://example.org/rows.duckdb'`, `SELECT * FROM 'rows.csv'`])
			expect(
				await harness.evaluate(({ statementError }, [engine, sql]) => statementError(engine, sql), [
					grown,
					sql
				] as const)
			).toContain('disabled by configuration');
	});

	await test.step('answers', async () => {
		const here = await transcript(native);
		const there = await harness.evaluate(({ answers }, engine) => answers(engine), opened);
		expect(here.flatMap(({ error }) => error ?? [])).toEqual([]);
		expect(differences(here, there)).toEqual([]);
	});
});

/** Number of rows and a digest of all their cells, whatever their order; no table has a row twice. */
const digestOf = (table: string): string =>
	`SELECT concat(count(*), ' ', bit_xor(md5_number_lower(cast("row" AS VARCHAR)))) AS digest FROM "${table}" AS "row"`;
