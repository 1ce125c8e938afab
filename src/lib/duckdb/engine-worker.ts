/** The worker of the engine. It fetches its program by itself, so it is started before DuckDB's side of the page has come. */
import { EngineError, engineError, type WorkerFailure, type WorkerProgress } from './engine-error';

export interface EngineWorker {
	readonly worker: Worker;
	/** Rejects with an `EngineError` when the worker breaks or says that it cannot go on; never resolves. */
	readonly gone: Promise<never>;
	/** Called as its program arrives: the share that has come, 0 to 1. */
	onarrival: (share: number) => void;
}

/** @throws {EngineError} in a browser that cannot run it */
export function startWorker(address: string): EngineWorker {
	if (typeof WebAssembly === 'undefined' || typeof Worker === 'undefined')
		throw new EngineError('unsupported', 'no WebAssembly or no workers');
	const worker = new Worker(address);
	const gone = failureOf(worker);
	gone.catch(() => undefined);
	const started: EngineWorker = { worker, gone, onarrival: () => undefined };
	// Before DuckDB's own listener, which knows no such message.
	worker.addEventListener('message', (event: MessageEvent<WorkerProgress | { readonly type: string }>) => {
		const { data } = event;
		if (!isProgress(data)) return;
		event.stopImmediatePropagation();
		started.onarrival(data.share);
	});
	return started;
}

const failureOf = (worker: Worker): Promise<never> =>
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

const isProgress = (data: { readonly type: string }): data is WorkerProgress => data.type === 'ENGINE_PROGRESS';
const isFailure = (data: { readonly type: string }): data is WorkerFailure => data.type === 'ENGINE_FAILED';
