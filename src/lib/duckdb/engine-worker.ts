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
	const gone = new Promise<never>((_, reject) => {
		worker.addEventListener('error', ({ message }) =>
			reject(message ? engineError(message, 'died') : new EngineError('unreachable', 'worker failed'))
		);
		worker.addEventListener('message', (event: MessageEvent<WorkerFailure | WorkerProgress>) => {
			const { data } = event;
			if (data.type === 'ENGINE_PROGRESS') started.onarrival(data.share);
			else if (data.type === 'ENGINE_FAILED') reject(new EngineError(data.reason, data.message));
			// What DuckDB's worker itself says, to DuckDB's own listener, which knows no other message.
			else return;
			event.stopImmediatePropagation();
		});
	});
	gone.catch(() => undefined);
	const started: EngineWorker = { worker, gone, onarrival: () => undefined };
	return started;
}
