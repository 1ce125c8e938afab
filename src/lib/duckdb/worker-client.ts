/**
 * DuckDB in the browser: opened on need by the pages that ask across indicators.
 * Reads the same table files with the same declared types as the build does.
 */
import { AsyncDuckDB, ConsoleLogger, LogLevel, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Engine, Value } from './queries/query';
import type { Table } from '../tables/declare';
import { createTable } from '../tables/duckdb';
import { LOCK_DOWN } from './hardening';

/** Where the engine's own files and the tables lie. */
export interface Places {
	readonly worker: string;
	readonly wasm: string;
	/** Address of a table's CSV. */
	readonly table: (name: string) => string;
}

/** How far opening has come: bytes of the engine and tables read so far, of all that are expected. */
export interface Progress {
	readonly step: 'engine' | 'tables';
	/** 0 to 1. */
	readonly share: number;
}

/** Said when the engine cannot be opened. */
export class EngineError extends Error {}

/** When nothing has come for so long, nothing is waited for any longer. */
const PATIENCE_MS = 60_000;

/**
 * Start DuckDB in a worker and load tables into it.
 * @throws {EngineError} if the engine or a table cannot be read
 */
export async function openWasm(
	places: Places,
	tables: readonly Table[],
	onProgress: (progress: Progress) => void
): Promise<Engine> {
	// The tables travel while the engine compiles.
	const files = tables.map(({ name }) => read(places.table(name)));
	for (const file of files) file.catch(() => undefined);
	const worker = new Worker(places.worker);
	const database = new AsyncDuckDB(new ConsoleLogger(LogLevel.WARNING), worker);
	const patience = stallTimeout();
	const heard = (progress: Progress) => {
		patience.renew();
		onProgress(progress);
	};
	const gone = Promise.race([failureOf(worker), patience.over]);
	gone.catch(() => undefined);
	try {
		const engine = database.instantiate(places.wasm, null, ({ bytesLoaded, bytesTotal }) =>
			heard({ step: 'engine', share: bytesTotal ? Math.min(1, bytesLoaded / bytesTotal) : 0 })
		);
		await Promise.race([engine, gone]);
		const connection = await database.connect();
		for (const [at, table] of tables.entries()) {
			const csv = await Promise.race([files[at] as Promise<Uint8Array>, gone]);
			await load(database, connection, table, csv);
			heard({ step: 'tables', share: (at + 1) / tables.length });
		}
		for (const statement of LOCK_DOWN) await connection.query(statement);
		return { run: (sql, values) => rowsOf(connection, sql, values) };
	} catch (cause) {
		worker.terminate();
		throw new EngineError(cause instanceof Error ? cause.message : String(cause), { cause });
	} finally {
		patience.end();
	}
}

async function read(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

async function load(database: AsyncDuckDB, connection: AsyncDuckDBConnection, table: Table, csv: Uint8Array) {
	const file = `${table.name}.csv`;
	await database.registerFileBuffer(file, csv);
	await connection.query(createTable(table, file));
	await database.dropFile(file);
}

async function rowsOf(connection: AsyncDuckDBConnection, sql: string, values: readonly Value[]) {
	const statement = await connection.prepare(sql);
	try {
		const answer = await statement.query(...values);
		return answer.toArray().map((row) => row.toJSON() as Record<string, unknown>);
	} finally {
		await statement.close();
	}
}

/** Rejects when the worker breaks, or says that it could not read its wasm (`unpack-wasm.js`). */
const failureOf = (worker: Worker) =>
	new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => reject(new Error(event.message || 'worker failed')));
		worker.addEventListener('message', ({ data }: MessageEvent<{ type: string; reason: string }>) => {
			if (data.type === 'UNREAD') reject(new Error(data.reason));
		});
	});

/** Rejects when nothing has renewed it for a while; a slow line that still brings something is not cut off. */
function stallTimeout() {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let lose: (reason: Error) => void;
	const over = new Promise<never>((_, reject) => (lose = reject));
	over.catch(() => undefined);
	const end = () => clearTimeout(timer);
	const renew = () => {
		end();
		timer = setTimeout(() => lose(new Error('no answer in time')), PATIENCE_MS);
	};
	renew();
	return { over, renew, end };
}
