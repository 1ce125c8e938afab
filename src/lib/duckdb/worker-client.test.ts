/** Opening the engine has an end, and each end a reason, although DuckDB itself waits for ever. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Table } from '../tables/declare';
import { countries, regions } from '../tables/places';
import { EngineError, type EngineFailure } from './engine-error';
import { startWorker } from './engine-worker';
import { openWasm, type EngineFiles, type Progress } from './worker-client';

/** What DuckDB's promises do; by default they never settle, as where the worker broke. */
const duckdb = vi.hoisted(() => ({
	instantiate: (): Promise<void> => new Promise(() => undefined),
	query: (_: string): Promise<unknown> => Promise.resolve([]),
	queries: [] as string[],
	prepare: (_: string): Promise<unknown> => Promise.reject(new Error('not asked')),
	prepared: [] as string[]
}));
vi.mock('@duckdb/duckdb-wasm', () => ({
	LogLevel: { WARNING: 3 },
	ConsoleLogger: class {},
	AsyncDuckDB: class {
		instantiate = () => duckdb.instantiate();
		connect = () =>
			Promise.resolve({
				query: (sql: string) => {
					duckdb.queries.push(sql);
					return duckdb.query(sql);
				},
				prepare: (sql: string) => {
					duckdb.prepared.push(sql);
					return duckdb.prepare(sql);
				}
			});
		registerFileBuffer = () => Promise.resolve();
		dropFile = () => Promise.resolve();
	}
}));

class FakeWorker extends EventTarget {
	static started: FakeWorker[] = [];
	ended = false;
	constructor(readonly address: string) {
		super();
		FakeWorker.started.push(this);
	}
	terminate() {
		this.ended = true;
	}
	say(reason: EngineFailure, message: string) {
		this.dispatchEvent(new MessageEvent('message', { data: { type: 'ENGINE_FAILED', reason, message } }));
	}
	arrive(share: number) {
		this.dispatchEvent(new MessageEvent('message', { data: { type: 'ENGINE_PROGRESS', share } }));
	}
	break(message: string) {
		this.dispatchEvent(Object.assign(new Event('error'), { message }));
	}
}

const FILES: Omit<EngineFiles, 'worker'> = {
	wasm: '/engine/duckdb.wasm.zst',
	readTable: (name) => Promise.resolve(new TextEncoder().encode(name))
};
const open = async (
	files: Partial<EngineFiles> = {},
	tables: readonly Table[] = [regions, countries],
	onProgress: (progress: Progress) => void = () => undefined
) => openWasm({ ...FILES, worker: startWorker('/engine/worker.js'), ...files }, tables, onProgress);
const failure = (opening: Promise<unknown>) =>
	opening.then(
		() => null,
		(cause: unknown) => cause
	);
const worker = (): FakeWorker => FakeWorker.started[0]!;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('Worker', FakeWorker);
	FakeWorker.started = [];
	duckdb.instantiate = () => new Promise(() => undefined);
	duckdb.query = () => Promise.resolve([]);
	duckdb.queries = [];
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('an engine that cannot start (R5)', () => {
	it.each([
		['damaged', 'no WebAssembly'],
		['memory', 'out of memory'],
		['unsupported', 'no WebAssembly.instantiateStreaming'],
		['unreachable', '404']
	] as const)('is %s as soon as its worker says so, and its worker is ended', async (reason, message) => {
		const opening = failure(open());
		worker().say(reason, message);
		expect(await opening).toMatchObject({ reason, message });
		expect(worker().ended).toBe(true);
	});

	it.each([
		['', 'unreachable'],
		['Uncaught SyntaxError', 'died'],
		['Out of memory', 'memory']
	])('whose worker breaks with “%s” is %s', async (message, reason) => {
		const opening = failure(open());
		worker().break(message);
		expect(await opening).toMatchObject({ reason });
	});

	it('whose program DuckDB refuses is damaged', async () => {
		duckdb.instantiate = () => Promise.reject(new Error('CompileError: bad magic'));
		expect(await failure(open())).toMatchObject({ reason: 'damaged', message: 'CompileError: bad magic' });
	});

	it('in a browser without workers is unsupported', async () => {
		vi.stubGlobal('Worker', undefined);
		expect(await failure(open())).toMatchObject({ reason: 'unsupported' });
	});

	it('whose observations grow may read one file, in memory, and nothing once it is locked', async () => {
		duckdb.instantiate = () => Promise.resolve();
		const engine = await open({ growing: regions });
		const statements = duckdb.queries.join(';\n').split(';\n');
		const [allowed, locked] = ['SET allowed_paths', 'SET lock_configuration'].map((start) =>
			statements.findIndex((sql) => sql.startsWith(start))
		);
		expect(statements[allowed ?? -1]).toBe(`SET allowed_paths = ['rows.duckdb', 'rows.duckdb.wal']`);
		expect(allowed).toBeLessThan(locked ?? -1);
		duckdb.queries = [];
		await Promise.all([engine.addRows(new Uint8Array()), engine.addRows(new Uint8Array())]);
		const once = [
			`ATTACH 'rows.duckdb' AS arrived (READ_ONLY)`,
			'INSERT INTO "regions" SELECT * FROM arrived."regions"',
			'DETACH arrived'
		];
		expect(duckdb.queries).toEqual([...once, ...once]);
	});

	it('without a table that grows reads no file and takes no rows', async () => {
		duckdb.instantiate = () => Promise.resolve();
		const engine = await open();
		expect(duckdb.queries.filter((sql) => sql.includes('allowed_paths'))).toEqual([]);
		await expect(engine.addRows(new Uint8Array())).rejects.toThrow('no table grows');
	});

	it('whose table cannot be read names the cause', async () => {
		duckdb.instantiate = () => Promise.resolve();
		const cause = new Error('/data/tables/regions.csv: 503');
		expect(await failure(open({ readTable: () => Promise.reject(cause) }))).toMatchObject({ reason: 'table', cause });
	});
});

describe('an engine that is slow', () => {
	it('is waited for as long as its program arrives, and tells how much of it has come', async () => {
		const shares: number[] = [];
		const opening = failure(open({}, [regions], ({ share }) => shares.push(share)));
		for (const share of [0.25, 0.5, 0.75]) {
			await vi.advanceTimersByTimeAsync(59_000);
			worker().arrive(share);
		}
		expect(worker().ended).toBe(false);
		expect(shares).toEqual([0.25, 0.5, 0.75]);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(await opening).toMatchObject({ reason: 'stalled' });
	});

	it('is waited for as long as bytes of its tables arrive (R3)', async () => {
		let arrive: () => void = () => undefined;
		let end: (file: Uint8Array) => void = () => undefined;
		duckdb.instantiate = () => Promise.resolve();
		const opening = failure(
			open({
				readTable: (_, onBytes) => {
					arrive = onBytes;
					return new Promise((resolve) => (end = resolve));
				}
			})
		);
		for (let minutes = 0; minutes < 5; minutes += 1) {
			await vi.advanceTimersByTimeAsync(59_000);
			arrive();
		}
		await vi.advanceTimersByTimeAsync(61_000);
		expect(await opening).toMatchObject({ reason: 'stalled' });
		expect(end).toBeTypeOf('function');
	});
});

describe('an engine whose page is left while it opens', () => {
	it('is ended with what it is fetching, and at once where that is known before', async () => {
		const leaving = new AbortController();
		const opening = failure(open({ signal: leaving.signal }));
		worker().arrive(0.25);
		expect(worker().ended).toBe(false);
		leaving.abort();
		expect(await opening).toBeInstanceOf(EngineError);
		expect(worker().ended).toBe(true);
		expect(await failure(open({ signal: leaving.signal }))).toBeInstanceOf(EngineError);
		expect(FakeWorker.started.map(({ ended }) => ended)).toEqual([true, true]);
	});
});

describe('an engine that has started', () => {
	beforeEach(() => {
		duckdb.instantiate = () => Promise.resolve();
	});

	it('holds the tables and is locked after them', async () => {
		await open();
		const creates = duckdb.queries.map((sql) => /^CREATE OR REPLACE TABLE "?(\w+)/.exec(sql)?.[1]);
		expect(creates.slice(0, 2)).toEqual(['regions', 'countries']);
		expect(duckdb.queries).toHaveLength(3);
		expect(duckdb.queries[2]?.split(';\n')).toEqual([
			'SET autoload_known_extensions = false',
			'SET autoinstall_known_extensions = false',
			'SET enable_external_access = false',
			'SET lock_configuration = true'
		]);
	});

	it('prepares a query once, and again only if it could not be', async () => {
		const answers = [new Error('busy'), 1, 2].map((value) =>
			value instanceof Error
				? Promise.reject(value)
				: { query: (...of: unknown[]) => Promise.resolve({ toArray: () => [{ toJSON: () => ({ value, of }) }] }) }
		);
		answers.forEach((one) => Promise.resolve(one).catch(() => undefined));
		duckdb.prepared = [];
		duckdb.prepare = () => Promise.resolve(answers.shift());
		const engine = await open();
		await expect(engine.run('SELECT 1', [])).rejects.toThrow('busy');
		expect(await engine.run('SELECT 1', [7])).toEqual([{ value: 1, of: [7] }]);
		expect(await engine.run('SELECT 1', [8])).toEqual([{ value: 1, of: [8] }]);
		expect(await engine.run('SELECT 2', [])).toEqual([{ value: 2, of: [] }]);
		expect(duckdb.prepared).toEqual(['SELECT 1', 'SELECT 1', 'SELECT 2']);
	});

	it('that dies afterwards says so to whoever asks it, and is no longer waited for', async () => {
		const engine = await open();
		worker().say('memory', 'out of memory');
		await expect(engine.died).rejects.toMatchObject({ reason: 'memory' });
		await vi.advanceTimersByTimeAsync(120_000);
		expect(worker().ended).toBe(false);
		engine.close();
		expect(worker().ended).toBe(true);
	});
});
