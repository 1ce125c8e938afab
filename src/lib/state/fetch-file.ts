/** Files of this site, fetched while the reader waits: every wait has an end, and every end a reason. */

/** `missing`: 404 or 410; `damaged`: arrived, but cut, empty or other than published with this page. */
export type LoadFailure = 'offline' | 'stalled' | 'missing' | 'unreachable' | 'damaged';

export class LoadError extends Error {
	readonly reason: LoadFailure;
	constructor(reason: LoadFailure, message: string, options?: ErrorOptions) {
		super(message, options);
		this.reason = reason;
	}
}

/** What the build knows of a file. */
export interface FileFacts {
	readonly bytes: number;
	/** In hexadecimal digits; left out where the size is enough. */
	readonly sha256?: string;
}

export interface FetchOptions {
	readonly signal?: AbortSignal;
	/** Each time bytes arrive. */
	readonly onBytes?: (loaded: number) => void;
	/** Compared with what arrives. */
	readonly expected?: FileFacts;
	/** When no byte has come for so long, ms, no more is waited for. */
	readonly stallMs?: number;
}

const STALL_MS = 20_000;

/** @throws {LoadError} if the file cannot be had, or is not the one expected */
export async function fetchFile(
	address: string,
	{ signal, onBytes, expected, stallMs = STALL_MS }: FetchOptions = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const controller = new AbortController();
	const follow = () => controller.abort(signal?.reason);
	if (signal?.aborted) follow();
	signal?.addEventListener('abort', follow);
	const stalled = new LoadError('stalled', `${address}: nothing arrived for ${stallMs / 1000} s`);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const renew = () => {
		clearTimeout(timer);
		timer = setTimeout(() => controller.abort(stalled), stallMs);
	};
	renew();
	try {
		const response = await fetch(address, { signal: controller.signal });
		if (!response.ok)
			throw new LoadError(
				[404, 410].includes(response.status) ? 'missing' : 'unreachable',
				`${address}: ${response.status}`
			);
		const bytes = await bodyOf(response, (loaded) => {
			renew();
			onBytes?.(loaded);
		});
		if (expected) await compare(address, bytes, expected);
		return bytes;
	} catch (cause) {
		if (cause instanceof LoadError) throw cause;
		if (controller.signal.aborted) throw controller.signal.reason;
		const offline = typeof navigator !== 'undefined' && navigator.onLine === false;
		const message = `${address}: ${cause instanceof Error ? cause.message : String(cause)}`;
		throw new LoadError(offline ? 'offline' : 'unreachable', message, { cause });
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', follow);
	}
}

/**
 * @param read turns the JSON into what is expected of it; null where it is something else
 * @throws {LoadError} if the file cannot be had or read
 */
export async function fetchJson<T>(
	address: string,
	read: (json: unknown) => T | null,
	options: FetchOptions = {}
): Promise<T> {
	const text = new TextDecoder().decode(await fetchFile(address, options));
	let found: T | null;
	try {
		found = read(JSON.parse(text));
	} catch (cause) {
		throw new LoadError('damaged', `${address}: no complete JSON in ${text.length} characters`, { cause });
	}
	if (found === null) throw new LoadError('damaged', `${address}: other JSON than expected`);
	return found;
}

async function bodyOf(response: Response, onBytes: (loaded: number) => void): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let loaded = 0;
	const reader = response.body?.getReader();
	for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
		chunks.push(next.value);
		loaded += next.value.length;
		onBytes(loaded);
	}
	const bytes = new Uint8Array(loaded);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

/** Digests exist in secure contexts only; the length is known everywhere. */
async function compare(address: string, bytes: Uint8Array<ArrayBuffer>, { bytes: length, sha256 }: FileFacts) {
	if (bytes.length !== length)
		throw new LoadError('damaged', `${address}: ${bytes.length} bytes arrived, ${length} were published`);
	if (sha256 === undefined || typeof crypto === 'undefined' || !('subtle' in crypto)) return;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	if (found !== sha256) throw new LoadError('damaged', `${address}: its content is not the one published`);
}
