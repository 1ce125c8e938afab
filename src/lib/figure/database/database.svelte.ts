/** The database in the browser: opened once and on need; one that dies is reopened once, then said to have failed. */
import { EngineError } from '$lib/duckdb/engine-error';
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
	ask<T>(query: (engine: OpenEngine) => Promise<T>): Promise<T>;
	/**
	 * Stop whatever it is doing, and open it anew with the tables as they are by then. What waits for an answer is rejected
	 * with a `Stopped`.
	 */
	restart(): void;
	/** Let it go for good: the page is left. */
	close(): void;
	/** Open it once more after it has failed. */
	retry(): void;
}

/** Why an answer will not come: the reader has called it off. */
export class Stopped extends Error {}

/** A worker ended by the browser says nothing; one that has not answered for so long, ms, is taken for dead. */
const ANSWER_MS = 15_000;
const MAX_RESTARTS = 1;

/**
 * @param openEngine ends what it is doing when its signal says so: the page has been left
 * @param answerMs how long an answer may take; `Infinity` where the reader may stop it
 */
export function database(
	openEngine: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<OpenEngine>,
	answerMs = ANSWER_MS
): Database {
	let state = $state.raw<DatabaseState>({ is: 'closed' });
	let progress = $state(0);
	let opening: Promise<OpenEngine> | null = null;
	let restarts = 0;
	let calledOff = callOff();
	const leaving = new AbortController();

	async function start(): Promise<OpenEngine> {
		state = { is: 'opening' };
		progress = 0;
		try {
			const engine = await openEngine((share) => (progress = share), leaving.signal);
			if (leaving.signal.aborted) {
				engine.close();
				throw new Stopped('the page has been left');
			}
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

	async function ask<T>(query: (engine: OpenEngine) => Promise<T>): Promise<T> {
		const stopped = calledOff.promise;
		for (;;) {
			if (state.is === 'failed') throw state.error;
			const engine = await Promise.race([(opening ??= start()), stopped]);
			try {
				return await Promise.race([answered(query(engine), answerMs), engine.died, stopped]);
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
		restart() {
			calledOff.reject(new Stopped('called off'));
			calledOff = callOff();
			if (live === null) return;
			live.close();
			live = null;
			(opening = start()).catch(() => undefined);
		},
		close() {
			leaving.abort();
			calledOff.reject(new Stopped('the page has been left'));
			live?.close();
			live = null;
		},
		retry() {
			if (state.is !== 'failed') return;
			restarts = 0;
			(opening = start()).catch(() => undefined);
		}
	};
}

/** A promise that is rejected when the reader calls off what waits for it. */
function callOff() {
	let reject: (reason: Stopped) => void = () => {};
	const promise = new Promise<never>((_, rejectIt) => (reject = rejectIt));
	promise.catch(() => undefined);
	return { promise, reject };
}

function answered<T>(answer: Promise<T>, within: number): Promise<T> {
	if (within === Infinity) return answer;
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new EngineError('died', `no answer for ${within / 1000} s`)), within);
		answer.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
