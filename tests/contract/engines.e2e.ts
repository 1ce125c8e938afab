/** The same SQL runs in both DuckDBs: natively at build time, as WebAssembly in the browser. Here both are asked everything. */
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
			expect(here).toMatch(/^([1-9]\d* [0-9a-f]{32}|0 )$/);
			expect(there, name).toBe(here);
		}
	});

	await test.step('answers', async () => {
		const here = await transcript(native);
		const there = await harness.evaluate(({ answers }, engine) => answers(engine), opened);
		expect(here.flatMap(({ error }) => error ?? [])).toEqual([]);
		expect(differences(here, there)).toEqual([]);
	});
});

/** Number of rows and a digest of all their cells. */
const digestOf = (table: string): string =>
	`SELECT concat(count(*), ' ', md5(string_agg(cells, '\n' ORDER BY cells))) AS digest
	FROM (SELECT cast("row" AS VARCHAR) AS cells FROM "${table}" AS "row")`;
