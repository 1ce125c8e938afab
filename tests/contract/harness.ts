/** What the tests run in a page of the site: the project's own engine and questions, bundled for the browser. */
import { startWorker } from '../../src/lib/duckdb/engine-worker';
import { openWasm, type EngineFiles, type OpenEngine, type Progress } from '../../src/lib/duckdb/worker-client';
import { fetchFile } from '../../src/lib/state/fetch-file';
import { ask, stageList, type Engine } from '../../src/lib/duckdb/queries';
import { query, text } from '../../src/lib/duckdb/queries/query';
import { TABLES } from '../../src/lib/tables';
import { observations } from '../../src/lib/tables/statistics';
import { transcript, type Answer } from './transcript';

/** The path of a file of the site, wherever that lies; the harness runs in a page two folders deep. */
const at = (file: string): string => new URL(`../../${file}`, location.href).pathname;

const files = (): EngineFiles => ({
	worker: startWorker(at('engine/worker.js')),
	wasm: new URL(at('engine/duckdb-eh.wasm.zst'), location.href).href,
	readTable: (name, onBytes) => fetchFile(at(`data/tables/${name}.csv`), { onBytes })
});

export interface Opened {
	readonly engine: Engine;
	readonly progress: readonly Progress[];
}

/** @param tables names of those to open; all without it */
export async function open(tables?: readonly string[]): Promise<Opened> {
	const progress: Progress[] = [];
	const wanted = TABLES.filter(({ name }) => tables?.includes(name) ?? true);
	return { engine: await openWasm(files(), wanted, (step) => progress.push(step)), progress };
}

/** @returns an engine that has its observations from the groups of the site, all of them */
export async function openGrown(groups: number): Promise<{ readonly engine: OpenEngine }> {
	const engine = await openWasm({ ...files(), growing: observations }, [], () => undefined);
	for (let group = 0; group < groups; group++) await engine.addRows(await fetchFile(at(`data/groups/${group}.duckdb`)));
	return { engine };
}

/** @returns the error that opening ends in, as `name: message`, or null */
export async function failureToOpen(tables: readonly string[]): Promise<string | null> {
	return failureOf(open(tables));
}

export const answers = ({ engine }: Pick<Opened, 'engine'>): Promise<Answer[]> => transcript(engine);

/** @returns as many answers as there were questions, asked without waiting for one before the next */
export async function answersAtOnce({ engine }: Opened, times: number): Promise<number[]> {
	const asked = Array.from({ length: times }, () => ask(engine, stageList, {}));
	return (await Promise.all(asked)).map((rows) => rows.length);
}

/** @returns the error a statement ends in, or null */
export const statementError = ({ engine }: Pick<Opened, 'engine'>, sql: string): Promise<string | null> =>
	failureOf(engine.run(sql, []));

/** @returns the error that ends a question whose rows are not as promised */
export const broken = ({ engine }: Opened): Promise<string | null> => {
	const promised = query({ name: 'a-promise', values: () => [], row: { country: text }, sql: 'SELECT 1 AS country' });
	return failureOf(ask(engine, promised, {}));
};

/** @returns the one value a statement answers with, as text */
export const value = async ({ engine }: Pick<Opened, 'engine'>, sql: string): Promise<string> =>
	String(Object.values((await engine.run(sql, []))[0] ?? {})[0]);

const failureOf = (work: Promise<unknown>): Promise<string | null> =>
	work.then(
		() => null,
		(error: unknown) => (error instanceof Error ? `${error.constructor.name}: ${error.message}` : String(error))
	);
