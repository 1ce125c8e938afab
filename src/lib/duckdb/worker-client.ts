/**
 * DuckDB in the browser: opened on need by the pages that ask across indicators.
 * Reads the same table files with the same declared types as the build does.
 */
import { AsyncDuckDB, ConsoleLogger, LogLevel, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Engine, Value } from './queries/query';
import type { Table } from '../tables/declare';
import { createEmptyTable, createTable, identifier } from '../tables/duckdb';
import { EngineError, engineError, type WorkerFailure, type WorkerProgress } from './engine-error';
import { ALLOW_ROWS_FILE, LOCK_DOWN, ROWS_FILE } from './hardening';
import { readAnswer, type SqlAnswer } from './sql-answer';

/** Where the engine's own files are, and how the tables are read. */
export interface EngineFiles {
	readonly worker: string;
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
 * Start DuckDB in a worker and load tables into it.
 * @throws {EngineError} if the engine or a table cannot be read
 */
export async function openWasm(
	files: EngineFiles,
	tables: readonly Table[],
	onProgress: (progress: Progress) => void
): Promise<OpenEngine> {
	if (files.signal?.aborted) throw calledOff();
	const stall = stallTimeout();
	// The tables travel, side by side, while the engine compiles.
	const texts = tables.map(({ name }) => files.readTable(name, stall.renew));
	for (const text of texts) text.catch(() => undefined);
	const worker = startWorker(files.worker);
	const renewed = (progress: Progress) => {
		stall.renew();
		onProgress(progress);
	};
	const gone = failureOf(worker);
	onArrival(worker, (share) => renewed({ step: 'engine', share }));
	const left = new Promise<never>((_, reject) => files.signal?.addEventListener('abort', () => reject(calledOff())));
	const failed = Promise.race([gone, stall.over, left]);
	for (const never of [gone, failed]) never.catch(() => undefined);
	const database = new AsyncDuckDB(new ConsoleLogger(LogLevel.WARNING), worker);
	const open = async (): Promise<AsyncDuckDBConnection> => {
		await database.instantiate(files.wasm);
		const connection = await database.connect();
		for (const [at, table] of tables.entries()) {
			await load(database, connection, table, await readable(texts[at]));
			renewed({ step: 'tables', share: (at + 1) / tables.length });
		}
		if (files.growing) await connection.query(createEmptyTable(files.growing));
		if (files.growing) await connection.query(ALLOW_ROWS_FILE);
		for (const statement of LOCK_DOWN) await connection.query(statement);
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

const calledOff = () => new EngineError('died', 'called off while it opened');

function startWorker(address: string): Worker {
	if (typeof WebAssembly === 'undefined' || typeof Worker === 'undefined')
		throw new EngineError('unsupported', 'no WebAssembly or no workers');
	return new Worker(address);
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

/** Rejects when the worker breaks or says that it cannot go on; registered before DuckDB's own listener. */
export const failureOf = (worker: Pick<Worker, 'addEventListener'>): Promise<never> =>
	new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			const { message } = event;
			reject(message ? engineError(message, 'died') : new EngineError('unreachable', 'worker failed'));
		});
		worker.addEventListener('message', (event: MessageEvent<WorkerFailure | { readonly type: string }>) => {
			const { data } = event;
			if (!isFailure(data)) return;
			event.stopImmediatePropagation();
			reject(new EngineError(data.reason, data.message));
		});
	});

/** Calls back as the worker's program arrives; registered before DuckDB's own listener, which knows no such message. */
function onArrival(worker: Worker, arrived: (share: number) => void): void {
	worker.addEventListener('message', (event: MessageEvent<WorkerProgress | { readonly type: string }>) => {
		const { data } = event;
		if (!isProgress(data)) return;
		event.stopImmediatePropagation();
		arrived(data.share);
	});
}

const isProgress = (data: { readonly type: string }): data is WorkerProgress => data.type === 'ENGINE_PROGRESS';
const isFailure = (data: { readonly type: string }): data is WorkerFailure => data.type === 'ENGINE_FAILED';

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
