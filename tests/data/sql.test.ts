/** SQL of the reader's own, in native DuckDB: the examples answered a second time, mistakes understood, nothing reached. */
import { op } from 'arquero';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server } from 'node:http';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNative } from '../../src/lib/duckdb/native.server';
import { plainCell, type SqlAnswer } from '../../src/lib/duckdb/sql-answer';
import { EXAMPLES, exampleSql, type Example } from '../../src/lib/features/query/examples';
import { answerOfObjects, chartOf, columnsOf } from '../../src/lib/features/query/model';
import { understood } from '../../src/lib/features/query/sql-error';
import { load } from '../../src/lib/features/query/load.server';
import { LANGUAGES } from '../../src/lib/i18n/languages';
import { TABLES } from '../../src/lib/tables';
import { table, type Row } from './arquero';

const engine = await openNative('data/tables');
const ask = async (sql: string): Promise<SqlAnswer> => answerOfObjects(await engine.run(sql, []), plainCell);
const example = (name: Example) => ask(exampleSql(name, 'en'));
const failure = async (sql: string) =>
	understood(
		await engine.run(sql, []).then(
			() => 'no failure',
			(error: unknown) => (error instanceof Error ? error.message : String(error))
		),
		sql
	);

const rowsOf = (name: string) => table(name).objects() as Row[];
const english = (subject: string) =>
	new Map(
		rowsOf('labels').flatMap((row) =>
			row.subject === subject && row.property === 'name' ? [[String(row.code), String(row.en)] as const] : []
		)
	);
const partners = new Map(
	rowsOf('countries').flatMap((row) =>
		row.role === 'partner' ? [[String(row.country), String(row.region)] as const] : []
	)
);
/** Values of one indicator for both sexes, oldest first. */
const valuesOf = (indicator: string, sex = 'T') =>
	rowsOf('observations')
		.filter((row) => row.INDICATOR === indicator && row.SEX === sex && partners.has(String(row.REF_AREA)))
		.map((row) => ({
			country: String(row.REF_AREA),
			year: Number(row.TIME_PERIOD),
			value: Number(row.OBS_VALUE),
			source: String(row.SOURCE)
		}))
		.sort((a, b) => a.year - b.year);

describe('every example', () => {
	it.each(EXAMPLES)('%s has rows in every language, the same numbers in each', async (name) => {
		const answers = await Promise.all(LANGUAGES.map((language) => ask(exampleSql(name, language))));
		const numbers = answers.map(({ rows }) =>
			rows.map((row) => row.filter((cell) => typeof cell === 'number').join()).sort()
		);
		expect(answers[0]?.rows.length).toBeGreaterThan(4);
		for (const one of numbers) expect(one).toEqual(numbers[0]);
		for (const { rows } of answers) expect(rows.some((row) => row[0] === null)).toBe(false);
	});
	it('has its remarks in the reader’s language', () => {
		expect(exampleSql('neet', 'en')).toContain('-- Only the newest value of each country.');
		expect(exampleSql('neet', 'ar')).toContain('-- أحدث قيمة لكل بلد فقط.');
	});
	it('has the chart that fits it', async () => {
		const forms = await Promise.all(
			EXAMPLES.map(async (name) => {
				const answer = await example(name);
				return [name, chartOf(answer, columnsOf(answer))?.form ?? 'none'];
			})
		);
		expect(Object.fromEntries(forms)).toEqual({
			neet: 'bars',
			jobs: 'lines',
			women: 'bars',
			medians: 'lines',
			gaps: 'bars',
			together: 'bars',
			weaknesses: 'bars',
			inactivity: 'none',
			steps: 'lines',
			sources: 'bars'
		});
	});
});

describe('the examples, answered by Arquero and by hand', () => {
	it('neet: the newest value of each country, from the highest', async () => {
		const newest = new Map(valuesOf('neet_rate').map((row) => [row.country, row]));
		const expected = [...newest.values()]
			.sort((a, b) => b.value - a.value)
			.map(({ country, year, value }) => [english('country').get(country), year, value]);
		expect((await example('neet')).rows).toEqual(expected);
	});
	it('women: the gap of one year and one source', async () => {
		const men = new Map(
			valuesOf('neet_rate', 'M').map((row) => [`${row.country} ${row.year} ${row.source}`, row.value])
		);
		const newest = new Map<string, number>();
		for (const { country, year, source, value } of valuesOf('neet_rate', 'F')) {
			const other = men.get(`${country} ${year} ${source}`);
			if (other !== undefined) newest.set(english('country').get(country) ?? '', value - other);
		}
		const { rows } = await example('women');
		expect(rows.map(([country]) => country).sort()).toEqual([...newest.keys()].sort());
		for (const [country, gap] of rows)
			expect(Math.abs(Number(gap) - (newest.get(String(country)) ?? NaN))).toBeLessThan(0.0501);
		expect(rows.map(([, gap]) => gap)).toEqual(rows.map(([, gap]) => Number(gap)).sort((a, b) => b - a));
	});
	it('medians: of three countries at least', async () => {
		const { rows } = await example('medians');
		const regions = english('region');
		const expected = table('observations')
			.filter((row: Row) => row.INDICATOR === 'neet_rate' && row.SEX === 'T')
			.join(
				table('countries').filter((row: Row) => row.role === 'partner'),
				['REF_AREA', 'country']
			)
			.groupby('region', 'TIME_PERIOD')
			.rollup({ median: op.median('OBS_VALUE'), countries: op.count() })
			.filter((row: { countries: number }) => row.countries >= 3)
			.objects() as { region: string; TIME_PERIOD: number; median: number; countries: number }[];
		const key = (row: readonly unknown[]) => row.slice(0, 2).join();
		expect(new Map(rows.map((row) => [key(row), row.slice(2)]))).toEqual(
			new Map(expected.map((row) => [`${regions.get(row.region)},${row.TIME_PERIOD}`, [row.median, row.countries]]))
		);
	});
	it('gaps: countries with a value since 2020', async () => {
		const recent = new Map<string, Set<string>>();
		for (const row of rowsOf('observations'))
			if (Number(row.TIME_PERIOD) >= 2020 && partners.has(String(row.REF_AREA)))
				recent.set(String(row.INDICATOR), (recent.get(String(row.INDICATOR)) ?? new Set()).add(String(row.REF_AREA)));
		const { rows } = await example('gaps');
		expect(new Map(rows.map(([name, count]) => [name, count]))).toEqual(
			new Map([...english('indicator')].map(([code, name]) => [name, recent.get(code)?.size ?? 0]))
		);
	});
	it('weaknesses: statements of the kind, by theme', async () => {
		const counts = new Map<string, number>();
		for (const { kind, theme } of rowsOf('developments'))
			if (kind === 'weakness') counts.set(String(theme), (counts.get(String(theme)) ?? 0) + 1);
		const { rows } = await example('weaknesses');
		expect(new Map(rows.map(([theme, count]) => [theme, count]))).toEqual(
			new Map([...counts].map(([theme, count]) => [english('theme').get(theme), count]))
		);
	});
	it('steps and sources: every event of a known day, every value', async () => {
		const sum = (rows: SqlAnswer['rows'], column: number) =>
			rows.reduce((total, row) => total + Number(row[column]), 0);
		expect(sum((await example('steps')).rows, 1)).toBe(rowsOf('progress_events').length);
		expect(sum((await example('sources')).rows, 1)).toBe(rowsOf('observations').length);
	});
});

describe('the page before anything runs', () => {
	it.each(LANGUAGES)('lists every table and column with its type and a line, and has an answer: %s', async (lang) => {
		const { tables, start, examples } = await load({ params: { lang } });
		expect(tables.map((one) => [one.table, one.columns.map(({ column }) => column)])).toEqual(
			TABLES.map(({ name, columns }) => [name, Object.keys(columns)])
		);
		for (const { table: name, about, rows, columns } of tables) {
			expect(rows, name).toBe(rowsOf(name).length);
			for (const text of [about, ...columns.map((column) => column.about)]) expect(text, name).toMatch(/\p{L}/u);
			for (const { type } of columns) expect(['VARCHAR', 'INTEGER', 'DOUBLE', 'DATE', 'BOOLEAN']).toContain(type);
		}
		expect(start.answer.rows).toEqual((await ask(exampleSql('neet', lang))).rows);
		expect(examples.map(({ example }) => example)).toEqual([...EXAMPLES]);
	});
});

describe('a mistake', () => {
	it.each([
		['SELECT * FRM x', 'syntax', { line: 1, column: 14 }],
		['SELECT 1 FROM', 'end', null],
		['SELECT\n  foo\nFROM observations', 'name', { line: 2, column: 3 }],
		['SELECT * FROM obsrvations', 'name', { line: 1, column: 15 }],
		['SELECT avg(INDICATOR) FROM observations', 'meaning', { line: 1, column: 8 }],
		["SELECT cast('x' AS INTEGER)", 'value', { line: 1, column: 8 }],
		[`SELECT ${"'a long text', ".repeat(12)}foo FROM observations`, 'name', { line: 1, column: 188 }]
	] as const)('%s: %s, with its place', async (sql, mistake, place) => {
		expect(await failure(sql)).toMatchObject({ mistake, place });
	});
	it('that the parser of DuckDB-WASM finds is understood from its JSON', () => {
		const said = JSON.stringify({
			exception_type: 'Parser',
			exception_message: 'syntax error at or near "x"',
			position: '16',
			error_subtype: 'SYNTAX_ERROR'
		});
		expect(understood(said, 'SELECT *\nFROM y\nx')).toEqual({
			mistake: 'syntax',
			place: { line: 3, column: 1 },
			message: 'Parser Error: syntax error at or near "x"'
		});
	});
	it('is told in the words of the engine, without the lines that show the place', async () => {
		expect((await failure('SELECT INDICATR FROM observations')).message).toBe(
			'Binder Error: Referenced column "INDICATR" not found in FROM clause!\nCandidate bindings: "INDICATOR", "REF_AREA"'
		);
	});
});

it('one name of a table or column is a word of SQL: it is completed in quotation marks', async () => {
	const { rows } = await ask(`SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category = 'reserved'`);
	const reserved = new Set(rows.map(([word]) => word));
	const names = TABLES.flatMap(({ name, columns }) => [name, ...Object.keys(columns)]);
	expect([...new Set(names.filter((name) => reserved.has(name.toLowerCase())))]).toEqual(['table']);
});

describe('SQL reaches nothing outside the tables', () => {
	const requests: string[] = [];
	const folder = mkdtempSync(join(tmpdir(), 'reach-'));
	let server: Server;
	let origin = '';
	beforeAll(async () => {
		server = createServer((request, response) => {
			requests.push(request.url ?? '');
			response.end('a\n1\n');
		});
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(() => {
		server.close();
		rmSync(folder, { recursive: true });
	});

	it.each([
		'INSTALL httpfs',
		`INSTALL httpfs FROM 'ORIGIN'`,
		'FORCE INSTALL httpfs',
		'LOAD httpfs',
		`LOAD 'ORIGIN/x.duckdb_extension'`,
		`ATTACH 'ORIGIN/x.duckdb'`,
		`ATTACH 'FOLDER/x.duckdb'`,
		`SELECT * FROM read_csv('ORIGIN/a.csv')`,
		`SELECT * FROM 'ORIGIN/a.csv'`,
		`SELECT * FROM read_parquet('ORIGIN/a.parquet')`,
		`SELECT * FROM read_text('/etc/passwd')`,
		`SELECT * FROM glob('/etc/*')`,
		`COPY observations TO 'FOLDER/leak.csv'`,
		`COPY observations TO 'ORIGIN/leak.csv'`,
		`COPY observations FROM 'ORIGIN/a.csv'`,
		`EXPORT DATABASE 'FOLDER/leak'`,
		`IMPORT DATABASE 'FOLDER/leak'`
	])('%s', async (sql) => {
		const asked = sql.replace('ORIGIN', origin).replace('FOLDER', folder);
		const { mistake, message } = await failure(asked);
		expect(message).not.toBe('no failure');
		expect(['reach', 'extension', 'name', 'other'], message).toContain(mistake);
		expect(requests).toEqual([]);
		expect(existsSync(folder) && readdirSync(folder)).toEqual([]);
	});

	it.each([
		'SET enable_external_access = true',
		'SET lock_configuration = false',
		'RESET lock_configuration',
		'SET autoinstall_known_extensions = true',
		`SET custom_extension_repository = 'http://127.0.0.1'`,
		`SET temp_directory = '/tmp'`,
		`PRAGMA profiling_output = '/tmp/profile.json'`,
		`SET GLOBAL enable_external_access = true`,
		`SET allowed_directories = ['/']`
	])('%s changes no setting', async (sql) => {
		expect((await failure(sql)).mistake).toBe('reach');
	});
});
