/** The database of a page: the engine of the site with the tables that the page asks. */
import { resolve } from '$app/paths';
import { fetchFile, type FileFacts } from '$lib/state/fetch-file';
import type { Table } from '$lib/tables/declare';
import { database, type Database } from './database.svelte';
import { addAtOpening, type Groups } from './groups';

/** A table, and where its rows are: in its file on the site, or at hand. */
export interface TableFile {
	readonly table: Table;
	/** Compared with the file that arrives, so that a cut or exchanged one is not taken for the truth. */
	readonly expected?: FileFacts;
	/** CSV in UTF-8, at hand. */
	readonly csv?: Uint8Array;
}

/** Observations that come in groups, those of these indicators at once. */
export interface Growing {
	readonly groups: Groups;
	readonly indicators: () => readonly string[];
}

/** Opening reads this much of the engine against the tables, as the progress bar counts it. */
const ENGINE_SHARE = 0.8;

/** A worker resolves addresses against its own, so it is given whole ones. */
const absolute = (address: string): string => new URL(address, document.baseURI).href;

/**
 * @param tables asked for each time it is opened
 * @param answerMs how long an answer may take; `Infinity` where the reader may stop it
 */
export const openDatabase = (tables: () => readonly TableFile[], growing?: Growing, answerMs?: number): Database =>
	database(async (onProgress, signal) => {
		signal.throwIfAborted();
		const indicators = growing?.indicators() ?? [];
		// They travel while the engine compiles; what fails is said when it is added.
		growing?.groups.fetch(indicators).catch(() => undefined);
		const wanted = new Map(tables().map((file) => [file.table.name, file]));
		const client = Promise.all([import('$lib/duckdb/worker-client'), import('$lib/tables/statistics')]);
		client.catch(() => undefined);
		// A small script: the worker fetches the engine while the rest of DuckDB is on its way.
		const { startWorker } = await import('$lib/duckdb/engine-worker');
		const worker = startWorker(resolve('/engine/[file]', { file: 'worker.js' }));
		const [{ openWasm }, { observations }] = await client.catch((cause: unknown) => {
			worker.worker.terminate();
			throw cause;
		});
		const engine = await openWasm(
			{
				worker,
				wasm: absolute(resolve('/engine/[file]', { file: 'duckdb-eh.wasm.zst' })),
				async readTable(table, onBytes) {
					const { csv, expected } = wanted.get(table) ?? {};
					return (
						csv ??
						fetchFile(resolve('/data/tables/[table].csv', { table }), {
							signal,
							onBytes,
							...(expected && { expected })
						})
					);
				},
				signal,
				...(growing && { growing: observations })
			},
			[...wanted.values()].map(({ table }) => table),
			({ step, share }) =>
				onProgress(step === 'engine' ? share * ENGINE_SHARE : ENGINE_SHARE + share * (1 - ENGINE_SHARE))
		);
		if (growing) await addAtOpening(growing.groups, engine, indicators);
		return engine;
	}, answerMs);
