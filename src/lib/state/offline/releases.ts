/** Which release is published now, and which each open page is of. */

export interface ReleasesOptions {
	readonly caches: CacheStorage;
	readonly fetch: typeof fetch;
	readonly scope: string;
	readonly now: () => number;
	/** Of the windows that are open. */
	readonly windows: () => Promise<readonly string[]>;
}

export type Releases = ReturnType<typeof createReleases>;

export function createReleases({ caches, fetch, scope, now, windows }: ReleasesOptions) {
	/** Browsers end a service worker that rests, and with it what it remembers. */
	const notes = () => caches.open(`torino-process-windows ${new URL(scope).pathname}`);
	const noteOf = (client: string) => `${scope}windows/${encodeURIComponent(client)}`;
	const known = new Map<string, Promise<string | null>>();
	let asked: { readonly at: number; readonly answer: Promise<string | null> } | undefined;

	/**
	 * The release that is published, as its `version.json` says it.
	 * @param since an answer to a question asked before this time does not count
	 * @returns null if nobody answers
	 */
	function published(since: number): Promise<string | null> {
		if (asked && asked.at >= since) return asked.answer;
		const answer = fetch(`${scope}_app/version.json`, { cache: 'no-store' })
			.then(async (response) => (response.ok ? versionOf(await response.json()) : null))
			.catch(() => null);
		const question = { at: now(), answer };
		asked = question;
		// No answer is none to be believed.
		void answer.then((found) => {
			if (found === null && asked === question) asked = undefined;
		});
		return answer;
	}

	/** Note of which release a page is; a promise while it is still arriving. */
	async function note(client: string, release: string | null | Promise<string | null>): Promise<void> {
		if (client === '') return;
		const found = Promise.resolve(release).catch(() => null);
		known.set(client, found);
		const text = await found;
		if (text !== null) await (await notes()).put(noteOf(client), new Response(text));
	}

	async function noted(client: string): Promise<string | null> {
		const remembered = known.get(client);
		if (remembered) return remembered;
		return (await (await (await notes()).match(noteOf(client)))?.text()) ?? null;
	}

	/** The release of the page that asks; of a worker's, where all open pages are of one. Null if it is not known. */
	async function of(client: string): Promise<string | null> {
		const own = client === '' ? null : await noted(client);
		if (own !== null) return own;
		const open = await windows();
		if (open.includes(client)) return null;
		const [one = null, ...others] = new Set(await Promise.all(open.map(noted)));
		return others.length === 0 ? one : null;
	}

	/** Forget pages that are closed. */
	async function forget(): Promise<void> {
		const open = new Set((await windows()).map(noteOf));
		const cache = await notes();
		for (const request of await cache.keys()) if (!open.has(request.url)) await cache.delete(request);
	}

	return { published, note, of, forget };
}

const versionOf = (json: unknown): string | null =>
	typeof json === 'object' && json !== null && 'version' in json && typeof json.version === 'string'
		? json.version
		: null;
