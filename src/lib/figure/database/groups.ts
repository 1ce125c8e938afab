/** Observations reach the database in groups of indicators, each once, when a view asks for one of them. */
import { resolve } from '$app/paths';
import { EngineError } from '$lib/duckdb/engine-error';
import type { OpenEngine } from '$lib/duckdb/worker-client';
import { fetchFile, type FileFacts } from '$lib/state/fetch-file';
import type { Database } from './database.svelte';

/** What the build knows of a group; its number is its place in the list. */
export interface ObservationGroup extends FileFacts {
	readonly indicators: readonly string[];
}

export interface Groups {
	/** @throws {LoadError} if a group cannot be had, or is not the one published */
	fetch(indicators: readonly string[]): Promise<void>;
	/** Fetch and add what the engine has not yet. */
	add(engine: Pick<OpenEngine, 'addRows'>, indicators: readonly string[]): Promise<void>;
	/** Ask once all observations of the indicators are there; a slow line is not taken for a slow answer. */
	ask<T>(
		database: Pick<Database, 'ask'>,
		indicators: readonly string[],
		query: (engine: OpenEngine) => Promise<T>
	): Promise<T>;
}

const fetchGroup = (group: number, expected: FileFacts): Promise<Uint8Array<ArrayBuffer>> =>
	fetchFile(resolve('/data/groups/[group].duckdb', { group: `${group}` }), { expected });

export function observationGroups(groups: readonly ObservationGroup[], read = fetchGroup): Groups {
	// Kept, so that a database opened anew fetches nothing twice.
	const files = new Map<number, Promise<Uint8Array>>();
	const added = new WeakMap<object, Map<number, Promise<void>>>();
	const numbersOf = (indicators: readonly string[]): number[] =>
		groups.flatMap((group, number) => (group.indicators.some((one) => indicators.includes(one)) ? [number] : []));

	function fileOf(number: number): Promise<Uint8Array> {
		return kept(files, number, async () => {
			const { bytes, sha256 } = groups[number]!;
			return read(number, { bytes, ...(sha256 !== undefined && { sha256 }) });
		});
	}

	async function add(engine: Pick<OpenEngine, 'addRows'>, indicators: readonly string[]): Promise<void> {
		const own = added.get(engine) ?? new Map<number, Promise<void>>();
		added.set(engine, own);
		await Promise.all(
			numbersOf(indicators).map((number) =>
				// The worker takes away what it is given.
				kept(own, number, async () => engine.addRows((await fileOf(number)).slice()))
			)
		);
	}

	async function fetch(indicators: readonly string[]): Promise<void> {
		await Promise.all(numbersOf(indicators).map(fileOf));
	}

	return {
		fetch,
		add,
		async ask(database, indicators, query) {
			await fetch(indicators);
			return database.ask(async (engine) => {
				await add(engine, indicators);
				return query(engine);
			});
		}
	};
}

/** What fails is not kept. */
function kept<T>(map: Map<number, Promise<T>>, key: number, make: () => Promise<T>): Promise<T> {
	const found = map.get(key);
	if (found) return found;
	const made = make();
	map.set(key, made);
	made.catch(() => map.delete(key));
	return made;
}

/** @throws {EngineError} of a table, as where a table cannot be read */
export async function addAtOpening(groups: Groups, engine: OpenEngine, indicators: readonly string[]): Promise<void> {
	try {
		await groups.add(engine, indicators);
	} catch (cause) {
		engine.close();
		throw new EngineError('table', cause instanceof Error ? cause.message : String(cause), { cause });
	}
}
