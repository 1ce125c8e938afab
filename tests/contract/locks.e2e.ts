/** What neither engine does: fetch what it lacks, let its settings be changed, answer otherwise than promised. */
import { openNative } from '../../src/lib/duckdb/native.server';
import { expect, test } from './test';

const LOCKED = [
	'autoload_known_extensions',
	'autoinstall_known_extensions',
	'enable_external_access',
	'lock_configuration'
];
const OFF = `SELECT string_agg(name, ' ' ORDER BY name) AS "off" FROM duckdb_settings() WHERE value = 'false'`;

test('the browser’s engine keeps to itself and to its promises', async ({ harness, page }) => {
	const opened = await harness.evaluateHandle(({ open }) => open(['regions', 'rounds', 'stages']));
	const requests: string[] = [];
	// Once idle, the page loads scripts and style sheets of its own, and a browser with windows the icon of its tab.
	const isThePages = (url: string) => /\/_app\/immutable\/.+\.(?:js|css)$|\/favicon\.svg$/.test(url);
	page.on('request', (request) => void (isThePages(request.url()) || requests.push(request.url())));
	const statementError = (sql: string) =>
		harness.evaluate(({ statementError }, [engine, sql]) => statementError(engine, sql), [opened, sql] as const);

	await test.step('loads no extension by itself', async () => {
		const off = await harness.evaluate(({ value }, [engine, sql]) => value(engine, sql), [opened, OFF] as const);
		expect(off.split(' ')).toEqual(
			expect.arrayContaining(['autoload_known_extensions', 'autoinstall_known_extensions'])
		);
		expect(await statementError('SELECT to_json({a: 1})')).toContain('"to_json" is not in the catalog');
		expect(await statementError(`SELECT '{"a": 1}' ->> 'a'`)).toContain('is not in the catalog');
		expect(await statementError(`SELECT * FROM read_parquet('rows.parquet')`)).toContain('is not in the catalog');
		expect(await statementError('SELECT current_date')).toContain('is not in the catalog');
		expect(requests).toEqual([]);
	});

	await test.step('reads and writes nothing elsewhere, even when told to', async () => {
		expect(await statementError('LOAD json')).toContain('disabled');
		for (const address of ['https://example.org/rows.csv', 'rows.csv']) {
			expect(await statementError(`SELECT * FROM read_csv('${address}')`)).toContain('disabled');
			expect(await statementError(`COPY regions TO '${address}'`)).toContain('disabled');
		}
		expect(await statementError(`ATTACH 'https://example.org/rows.duckdb'`)).toContain('disabled');
		expect(requests).toEqual([]);
	});

	await test.step('lets nobody change that', async () => {
		for (const setting of LOCKED) {
			expect(await statementError(`SET ${setting} = ${setting !== 'lock_configuration'}`)).toContain('has been locked');
			expect(await statementError(`RESET ${setting}`)).toContain('has been locked');
		}
	});

	await test.step('has `ask` name question and column where a row is not as promised', async () => {
		expect(await harness.evaluate(({ broken }, engine) => broken(engine), opened)).toBe(
			'Error: a-promise: country is 1, not text'
		);
	});

	await test.step('answers questions that do not wait for each other', async () => {
		const rows = await harness.evaluate(({ answersAtOnce }, engine) => answersAtOnce(engine, 20), opened);
		expect(rows).toHaveLength(20);
		expect(new Set(rows).size).toBe(1);
	});
});

test('the engine of the build keeps to the same rules', async () => {
	const native = await openNative('data/tables');
	const [row] = await native.run(OFF, []);
	expect(String(row?.off).split(' ')).toEqual(
		expect.arrayContaining(['autoload_known_extensions', 'autoinstall_known_extensions'])
	);
	await expect(native.run(`SELECT * FROM read_csv('data/tables/regions.csv')`, [])).rejects.toThrow('disabled');
	for (const setting of LOCKED) {
		const change = native.run(`SET ${setting} = ${setting !== 'lock_configuration'}`, []);
		await expect(change).rejects.toThrow('has been locked');
		await expect(native.run(`RESET ${setting}`, [])).rejects.toThrow('has been locked');
	}
});
