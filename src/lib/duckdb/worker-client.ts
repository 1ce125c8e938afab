/**
 * DuckDB in the browser: opened on need by the pages that ask across indicators.
 * Reads the same table files with the same declared types as the build does.
 */
import { AsyncDuckDB, ConsoleLogger, LogLevel, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Engine, Value } from './queries/query';
import type { Table } from '../tables/declare';
import { createEmptyTable, createTable, identifier } from '../tables/duckdb';
import { EngineError, engineError } from './engine-error';
import type { EngineWorker } from './engine-worker';
import { ALLOW_ROWS_FILE, LOCK_DOWN, ROWS_FILE } from './hardening';
import { readAnswer, type SqlAnswer } from './sql-answer';

/** Where the engine's own files are, and how the tables are read. */
export interface EngineFiles {
	readonly worker: EngineWorker;
	/** DuckDB asks for it, and is given what the worker has made of it. */
	readonly wasm: string;
	/** @param onBytes called each time bytes arrive */
	readonly readTable: (name: string, onBytes: () => void) => Promise<Uint8Array>;
	/** A table that is opened without rows: they are added as they are needed. */
	readonly growing?: Table;
	/** Ends opening, and the worker with whatever it is fetching. */
	readonly signal?: AbortSignal;
}

/** How far opening has come: bytes of the engine and tables read so far, of all that are expected. */
export interface Progress {
	readonly step: 'engine' | 'tables';
	/** 0 to 1. */
	readonly share: number;
}

export interface OpenEngine extends Engine {
	/**
	 * Run one statement of the reader's own and take back what it changes, so that every answer is one over the tables as
	 * they were opened. One at a time; it can be stopped by closing the engine alone.
	 */
	answer(sql: string): Promise<SqlAnswer>;
	/**
	 * Add rows to the growing table.
	 * @param file of DuckDB, with a table of the same name and columns; it is taken away
	 */
	addRows(file: Uint8Array): Promise<void>;
	/** Rejects with an `EngineError` when the worker dies, as far as the browser tells; never resolves. */
	readonly died: Promise<never>;
	close(): void;
}

/** When nothing has come for so long, nothing is waited for any longer; each byte begins it anew. */
const STALL_MS = 60_000;

/**
 * Open DuckDB in its worker, which is ended if that fails, and load tables into it.
 * @throws {EngineError} if the engine or a table cannot be read
 */
export async function openWasm(
	files: EngineFiles,
	tables: readonly Table[],
	onProgress: (progress: Progress) => void
): Promise<OpenEngine> {
	const { worker, gone } = files.worker;
	const stall = stallTimeout();
	// The tables travel, side by side, while the engine compiles.
	const texts = tables.map(({ name }) => files.readTable(name, stall.renew));
	for (const text of texts) text.catch(() => undefined);
	const renewed = (progress: Progress) => {
		stall.renew();
		onProgress(progress);
	};
	files.worker.onarrival = (share) => renewed({ step: 'engine', share });
	const left = new Promise<never>((_, reject) => {
		const callOff = () => reject(new EngineError('died', 'called off while it opened'));
		if (files.signal?.aborted) callOff();
		files.signal?.addEventListener('abort', callOff);
	});
	const failed = Promise.race([gone, stall.over, left]);
	failed.catch(() => undefined);
	const database = new AsyncDuckDB(new ConsoleLogger(LogLevel.WARNING), worker);
	const open = async (): Promise<AsyncDuckDBConnection> => {
		await database.instantiate(files.wasm);
		const connection = await database.connect();
		for (const [at, table] of tables.entries()) {
			await load(database, connection, table, await readable(texts[at]));
			renewed({ step: 'tables', share: (at + 1) / tables.length });
		}
		const growing = files.growing ? [createEmptyTable(files.growing), ALLOW_ROWS_FILE] : [];
		await connection.query([...growing, ...LOCK_DOWN].join(';\n'));
		return connection;
	};
	try {
		const connection = await Promise.race([open(), failed]);
		const prepare = preparedOnce(connection);
		let added: Promise<unknown> = Promise.resolve();
		return {
			run: (sql, values) => rowsOf(prepare, sql, values),
			answer: (sql) => answerOf(connection, sql),
			addRows(file) {
				const adding = added.then(() => addRows(database, connection, files.growing, file));
				added = adding.catch(() => undefined);
				return adding;
			},
			died: gone,
			close: () => worker.terminate()
		};
	} catch (cause) {
		worker.terminate();
		throw engineError(cause, 'damaged');
	} finally {
		stall.end();
	}
}

async function readable(text: Promise<Uint8Array> | undefined): Promise<Uint8Array> {
	try {
		return (await text) ?? new Uint8Array();
	} catch (cause) {
		throw new EngineError('table', cause instanceof Error ? cause.message : String(cause), { cause });
	}
}

async function load(database: AsyncDuckDB, connection: AsyncDuckDBConnection, table: Table, csv: Uint8Array) {
	const file = `${table.name}.csv`;
	await database.registerFileBuffer(file, csv);
	await connection.query(createTable(table, file));
	await database.dropFile(file);
}

async function addRows(
	database: AsyncDuckDB,
	connection: AsyncDuckDBConnection,
	table: Table | undefined,
	file: Uint8Array
): Promise<void> {
	if (table === undefined) throw new RangeError('no table grows');
	const name = identifier(table.name);
	await database.registerFileBuffer(ROWS_FILE, file);
	try {
		await connection.query(`ATTACH '${ROWS_FILE}' AS arrived (READ_ONLY)`);
		try {
			await connection.query(`INSERT INTO ${name} SELECT * FROM arrived.${name}`);
		} finally {
			await connection.query('DETACH arrived');
		}
	} finally {
		await database.dropFile(ROWS_FILE);
	}
}

/** Each query is prepared when it is first asked: planning takes longer than answering. */
function preparedOnce(connection: Pick<AsyncDuckDBConnection, 'prepare'>) {
	const statements = new Map<string, ReturnType<AsyncDuckDBConnection['prepare']>>();
	return function prepare(sql: string) {
		const statement = statements.get(sql) ?? connection.prepare(sql);
		statements.set(sql, statement);
		statement.catch(() => statements.delete(sql));
		return statement;
	};
}

async function rowsOf(prepare: ReturnType<typeof preparedOnce>, sql: string, values: readonly Value[]) {
	const answer = await (await prepare(sql)).query(...values);
	return answer.toArray().map((row) => row.toJSON() as Record<string, unknown>);
}

async function answerOf(connection: AsyncDuckDBConnection, sql: string): Promise<SqlAnswer> {
	await connection.query('BEGIN TRANSACTION');
	try {
		// Prepared, because several statements together, which could end the transaction and go on, cannot be.
		const statement = await connection.prepare(sql);
		try {
			return await readAnswer(await statement.send());
		} finally {
			await statement.close();
		}
	} finally {
		// A statement that has failed, or has ended the transaction itself, leaves nothing to take back.
		await connection.query('ROLLBACK').catch(() => undefined);
	}
}

/** Rejects when nothing has renewed it for a while; a slow line that still brings something is not cut off. */
function stallTimeout() {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let lose: (reason: Error) => void;
	const over = new Promise<never>((_, reject) => (lose = reject));
	over.catch(() => undefined);
	const end = () => clearTimeout(timer);
	const renew = () => {
		end();
		timer = setTimeout(() => lose(new EngineError('stalled', `nothing arrived for ${STALL_MS / 1000} s`)), STALL_MS);
	};
	renew();
	return { over, renew, end };
}
