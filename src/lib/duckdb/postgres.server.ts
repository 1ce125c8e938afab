/**
 * The tables in PostgreSQL, or in what speaks its protocol: loaded from checked files, saved as files again, and asked
 * instead of DuckDB when the site is built.
 */
import pg from 'pg';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../tables';
import { inOrder } from '../tables/check';
import type { CellValue } from '../tables/cell';
import { rowsOf, type Tables } from '../tables/checked-tables';
import { writeCsv } from '../tables/csv';
import type { Table } from '../tables/declare';
import { identifier } from '../tables/duckdb';
import { columnProblems, createTable, insertRows, selectRows, type FoundColumn } from '../tables/postgres';
import { inTurn, type Engine } from './queries/query';

/** As far as `pg` and PGlite are the same. */
export interface Connection {
	query(sql: string, values?: unknown[]): Promise<{ readonly rows: readonly object[] }>;
}

/** Rows sent at once. */
const BATCH = 10_000;
const CONNECT_MS = 15_000;
/** A server that has not answered for so long is taken for lost. */
const ANSWER_MS = 600_000;
const INT8 = 20;

/**
 * @param address `postgres://user:password@host:port/database`
 * @throws {Error} that says where, not with which password
 */
export async function connect(address: string): Promise<pg.Client> {
	if (!isAddress(address)) throw new Error('not an address of PostgreSQL: write postgres://user@host:port/database');
	const client = new pg.Client({
		connectionString: address,
		application_name: 'torino-process',
		connectionTimeoutMillis: CONNECT_MS,
		query_timeout: ANSWER_MS,
		keepAlive: true,
		// Whole numbers of tables made by others, none of them beyond what a double holds.
		types: { getTypeParser: (type, format) => (type === INT8 ? Number : pg.types.getTypeParser(type, format)) }
	});
	// What is lost while nobody asks is said to who asks next.
	client.on('error', () => undefined);
	try {
		await client.connect();
	} catch (cause) {
		throw named(address, cause);
	}
	return client;
}

export const isAddress = (address: string): boolean =>
	/^postgres(ql)?:\/\//.test(address) && URL.canParse(address) && new URL(address).pathname.length > 1;

/** Host and database. */
export function placeOf(address: string): string {
	const { host, pathname } = new URL(address);
	return `${host}${pathname}`;
}

function named(address: string, cause: unknown): Error {
	// Where a name has several addresses, each of them has failed for a reason of its own.
	const causes = cause instanceof AggregateError ? (cause.errors as unknown[]) : [cause];
	const reasons = causes.map((one) => (one instanceof Error ? one.message : String(one)));
	return new Error(`${placeOf(address)}: ${[...new Set(reasons)].join('; ')}`, { cause });
}

/**
 * Create the tables and fill them, all or none of them.
 * @param replace drop tables that are there
 * @throws {Error} if some are there and are not to be replaced
 */
export async function loadTables(connection: Connection, tables: Tables, replace: boolean): Promise<void> {
	await connection.query('BEGIN');
	try {
		const there = new Set((await foundColumns(connection)).map(({ table }) => table));
		const taken = TABLES.map(({ name }) => name).filter((name) => there.has(name));
		if (taken.length > 0 && !replace)
			throw new Error(`holds ${taken.join(', ')} already; name an empty database, or add --replace`);
		for (const name of taken) await connection.query(`DROP TABLE ${identifier(name)}`);
		for (const table of TABLES) {
			await connection.query(createTable(table));
			const rows = rowsOf(table, tables) as Readonly<Record<string, CellValue>>[];
			for (let at = 0; at < rows.length; at += BATCH) {
				const batch = rows.slice(at, at + BATCH);
				const arrays = Object.keys(table.columns).map((column) => batch.map((row) => row[column] ?? null));
				await connection.query(insertRows(table), arrays);
			}
		}
		await connection.query('COMMIT');
	} catch (cause) {
		await connection.query('ROLLBACK').catch(() => undefined);
		throw cause;
	}
	// The server plans by what it knows of the tables.
	for (const { name } of TABLES) await connection.query(`ANALYZE ${identifier(name)}`);
}

async function foundColumns(connection: Connection): Promise<FoundColumn[]> {
	const { rows } = await connection.query(
		`SELECT CAST(table_name AS text) AS "table", CAST(column_name AS text) AS "column", CAST(data_type AS text) AS type,
			CAST(collation_name AS text) AS collation
		FROM information_schema.columns WHERE table_schema = ANY (current_schemas(false))`
	);
	return rows as FoundColumn[];
}

/**
 * From here on the connection sees the tables as they are now, and changes nothing.
 * @throws {Error} with every table and column that is not as declared
 */
export async function beginReading(connection: Connection): Promise<void> {
	// Days and digits as text, whatever the database is set to.
	await connection.query(`SET DateStyle = 'ISO'`);
	await connection.query('SET extra_float_digits = 1');
	await connection.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
	await checkColumns(connection);
}

/** @throws {Error} with every table and column that is not as declared */
export async function checkColumns(connection: Connection): Promise<void> {
	const { rows } = await connection.query(`SELECT 'Z' < 'a' AND 'a' < 'É' AS "byBytes"`);
	const [order] = rows as { byBytes: boolean }[];
	const problems = columnProblems(TABLES, await foundColumns(connection), order?.byBytes ?? false);
	if (problems.length > 0)
		throw new Error(`${problems.join('\n')}\nnpm run data:load makes the tables as they are declared`);
}

/** A table as the text of its CSV file, its rows in their declared order. */
export async function tableText(connection: Connection, table: Table): Promise<string> {
	const columns = Object.keys(table.columns);
	const { rows } = await connection.query(selectRows(table));
	const records = (rows as Readonly<Record<string, unknown>>[]).map((row) =>
		columns.map((column) => (row[column] === null ? '' : String(row[column])))
	);
	return writeCsv([columns, ...records.sort(inOrder(table, (column) => column))]);
}

export const postgresEngine = (connection: Connection): Engine =>
	inTurn(async (sql, values) => (await connection.query(sql, [...values])).rows as Readonly<Record<string, unknown>>[]);

/**
 * Open the tables of a database, seen as they are now for as long as the build takes.
 * @param folder where they were saved and checked: the files of the site are made of these
 * @throws {Error} if they are not as declared, or not as saved
 */
export async function openPostgres(address: string, folder: string): Promise<Engine> {
	const connection = await connect(address);
	try {
		await beginReading(connection);
		for (const table of TABLES)
			if ((await tableText(connection, table)) !== readFileSync(join(folder, `${table.name}.csv`), 'utf8'))
				throw new Error(`table ${table.name} has changed since the build began: build again`);
	} catch (cause) {
		throw named(address, cause);
	}
	const engine = postgresEngine(connection);
	return {
		run: (sql, values) =>
			engine.run(sql, values).catch((cause: unknown) => {
				throw named(address, cause);
			})
	};
}
