/** Why the database in the browser is not there. */

/**
 * `damaged`: its program is cut, empty, corrupt or something else; `memory`: too little; `unsupported`: the browser cannot
 * run it; `unreachable`: its files cannot be had; `stalled`: nothing has come for a while; `table`: a table
 * cannot be read, `cause` says why; `died`: it has stopped, or answers no more.
 */
export type EngineFailure = 'damaged' | 'memory' | 'unsupported' | 'unreachable' | 'stalled' | 'table' | 'died';

export class EngineError extends Error {
	readonly reason: EngineFailure;
	constructor(reason: EngineFailure, message: string, options?: ErrorOptions) {
		super(message, options);
		this.reason = reason;
	}
}

/** What the worker posts when it cannot go on (`unpack-wasm.js`); DuckDB itself never says so. */
export interface WorkerFailure {
	readonly type: 'ENGINE_FAILED';
	readonly reason: EngineFailure;
	readonly message: string;
}

/** What the worker posts while its program arrives; DuckDB itself cannot tell, because it sees it unpacked. */
export interface WorkerProgress {
	readonly type: 'ENGINE_PROGRESS';
	/** 0 to 1; 0 where the host does not say how much will come. */
	readonly share: number;
}

/** @param otherwise the reason where the error does not tell */
export function engineError(cause: unknown, otherwise: EngineFailure): EngineError {
	if (cause instanceof EngineError) return cause;
	const message = cause instanceof Error ? cause.message : String(cause);
	return new EngineError(/memory/i.test(message) ? 'memory' : otherwise, message, { cause });
}
