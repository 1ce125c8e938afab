/**
 * Data that arrive later, asked for again and again. Latest request wins; stale responses are dropped and their work is
 * aborted. An error belongs to its request. The last good data are handed out together with the request they answer.
 */
export interface Loaded<R, T> {
	readonly request: R;
	readonly data: T;
}

/** Plain: what it says does not change; ask again for what holds later. */
export interface Snapshot<R, T> {
	readonly status: 'ready' | 'loading' | 'failed';
	/** Of the request asked about where it is ready, of the one before until then; null where there is none. */
	readonly loaded: Loaded<R, T> | null;
	/** Why the request asked about failed; null unless it did. */
	readonly error: Error | null;
	/** How many requests `load` has answered. */
	readonly answered: number;
}

export interface ResourceOptions<R, T> {
	/** Equal for requests with equal answers. */
	readonly cacheKey: (request: R) => string;
	readonly load: (request: R, signal: AbortSignal) => Promise<T>;
	/** So many answers are kept, so that Back and Forward load nothing. */
	readonly capacity?: number;
	/** Answers that came with the page. */
	readonly initial?: readonly Loaded<R, T>[];
}

export interface Resource<R, T> {
	/** How things stand with a request. Loads nothing. */
	snapshot(request: R): Snapshot<R, T>;
	/** Load what answers a request, unless that is there, on its way or has just failed. */
	request(request: R): void;
	/** Load the request that failed once more. */
	retry(): void;
	/** Drop what is on its way. */
	cancel(): void;
}

interface Running<R> {
	readonly key: string;
	/** The latest of those with this key. */
	request: R;
	readonly controller: AbortController;
}

export function resource<R, T extends object>({
	cacheKey,
	load,
	capacity = 30,
	initial = []
}: ResourceOptions<R, T>): Resource<R, T> {
	// Not reactive: whoever reads it has read `settled`, which changes with it.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- looked up, never drawn
	const cache = new Map(initial.map(({ request, data }) => [cacheKey(request), data]));
	let settled = $state.raw<{
		readonly loaded: Loaded<R, T> | null;
		readonly failure: { readonly key: string; readonly request: R; readonly error: Error } | null;
		readonly answered: number;
	}>({ loaded: null, failure: null, answered: 0 });
	let running: Running<R> | null = null;

	function keep(key: string, data: T): void {
		cache.delete(key);
		cache.set(key, data);
		for (const oldest of [...cache.keys()].slice(0, -capacity)) cache.delete(oldest);
	}

	function cancel(): void {
		running?.controller.abort();
		running = null;
	}

	async function start(key: string, request: R): Promise<void> {
		const mine: Running<R> = { key, request, controller: new AbortController() };
		running = mine;
		settled = { ...settled, failure: null };
		try {
			const data = await load(request, mine.controller.signal);
			if (running !== mine) return;
			keep(key, data);
			settled = { loaded: { request: mine.request, data }, failure: null, answered: settled.answered + 1 };
		} catch (cause) {
			if (running !== mine) return;
			const error = cause instanceof Error ? cause : new Error(String(cause));
			settled = { ...settled, failure: { key, request: mine.request, error } };
		}
		running = null;
	}

	return {
		snapshot(request) {
			const { loaded, failure, answered } = settled;
			const key = cacheKey(request);
			const data = cache.get(key);
			if (data !== undefined) return { status: 'ready', loaded: { request, data }, error: null, answered };
			const error = failure?.key === key ? failure.error : null;
			return { status: error ? 'failed' : 'loading', loaded, error, answered };
		},
		request(request) {
			const key = cacheKey(request);
			if (running?.key === key) {
				running.request = request;
				return;
			}
			cancel();
			const data = cache.get(key);
			if (data !== undefined) {
				keep(key, data);
				settled = { ...settled, loaded: { request, data }, failure: null };
			} else if (settled.failure?.key !== key) void start(key, request);
		},
		retry() {
			if (settled.failure) void start(settled.failure.key, settled.failure.request);
		},
		cancel
	};
}
