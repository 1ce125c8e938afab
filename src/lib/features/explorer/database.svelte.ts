/** The database in the browser: opened once and on need; one that dies is reopened once, then said to have failed. */
import { EngineError } from '$lib/duckdb/engine-error';
import type { Engine } from '$lib/duckdb/queries/query';
import type { OpenEngine } from '$lib/duckdb/worker-client';

export type DatabaseState =
	{ readonly is: 'closed' | 'opening' | 'open' } | { readonly is: 'failed'; readonly error: Error };

export interface Database {
	readonly state: DatabaseState;
	/** Of opening, 0 to 1; apart from the state, so that what follows the state is not made anew at each step. */
	readonly progress: number;
	/** Open it before it is needed. */
	open(): void;
	/**
	 * Ask it, opening it first.
	 * @throws {Error} if it has failed; the query's own error if that fails
	 */
	ask<T>(query: (engine: Engine) => Promise<T>): Promise<T>;
	/** Open it once more after it has failed. */
	retry(): void;
}

/** A worker ended by the browser says nothing; one that has not answered for so long, ms, is taken for dead. */
const ANSWER_MS = 15_000;
const MAX_RESTARTS = 1;

export function database(openEngine: (onProgress: (share: number) => void) => Promise<OpenEngine>): Database {
	let state = $state.raw<DatabaseState>({ is: 'closed' });
	let progress = $state(0);
	let opening: Promise<OpenEngine> | null = null;
	let restarts = 0;

	async function start(): Promise<OpenEngine> {
		state = { is: 'opening' };
		progress = 0;
		try {
			const engine = await openEngine((share) => (progress = share));
			engine.died.catch((cause: unknown) => bury(engine, cause));
			live = engine;
			state = { is: 'open' };
			return engine;
		} catch (cause) {
			fail(cause);
			throw cause;
		}
	}
	let live: OpenEngine | null = null;

	function fail(cause: unknown): void {
		opening = null;
		live = null;
		state = { is: 'failed', error: cause instanceof Error ? cause : new Error(String(cause)) };
	}

	function bury(engine: OpenEngine, cause: unknown): void {
		if (engine !== live) return;
		engine.close();
		if (restarts >= MAX_RESTARTS) return fail(cause);
		restarts += 1;
		live = null;
		opening = start();
		opening.catch(() => undefined);
	}

	async function ask<T>(query: (engine: Engine) => Promise<T>): Promise<T> {
		for (;;) {
			if (state.is === 'failed') throw state.error;
			const engine = await (opening ??= start());
			try {
				return await Promise.race([answered(query(engine)), engine.died]);
			} catch (cause) {
				if (!(cause instanceof EngineError)) throw cause;
				bury(engine, cause);
			}
		}
	}

	return {
		get state() {
			return state;
		},
		get progress() {
			return progress;
		},
		open() {
			if (state.is === 'closed') (opening = start()).catch(() => undefined);
		},
		ask,
		retry() {
			if (state.is !== 'failed') return;
			restarts = 0;
			(opening = start()).catch(() => undefined);
		}
	};
}

function answered<T>(answer: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new EngineError('died', `no answer for ${ANSWER_MS / 1000} s`)), ANSWER_MS);
		answer.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
