/**
 * How the service worker answers. It is of no release itself: a page says in its HTML of which it is, and what a page asks
 * for is answered from the cache of that release or from the network while that release is published, else not at all.
 */
import { kindOf, pageAddress, releaseOfPage, withEngine } from './requests';
import type { Releases } from './releases';
import type { Store } from './store';

/** How long the network may be silent before a page comes from the cache, ms. */
const PATIENCE_MS = 4_000;
/** For so long, ms, an answer which release is published is believed before a file is shown. */
const BELIEVED_MS = 5_000;

export interface AnswerOptions {
	readonly store: Store;
	readonly releases: Releases;
	readonly fetch: typeof fetch;
	readonly scope: string;
	readonly now: () => number;
	readonly patienceMs?: number;
}

/** A fetch event, as far as it matters. */
export interface Asked {
	readonly request: Request;
	/** Of the page or worker that asks; empty for a page that is gone to. */
	readonly clientId: string;
	/** Of the page that is gone to, or the worker that is started. */
	readonly resultingClientId: string;
	/** What the browser asked for while the service worker was starting. */
	readonly preloaded?: Promise<Response | undefined>;
	readonly waitUntil: (work: Promise<unknown>) => void;
}

export type Answer = ReturnType<typeof createAnswer>;

export function createAnswer({ store, releases, fetch, scope, now, patienceMs = PATIENCE_MS }: AnswerOptions) {
	/** The page that is shown where the network is gone and there is no copy. */
	const offlineAddress = `${scope}offline.html`;

	/** A cache of a release begins with a page of it, so what comes with a page waits until that is kept. */
	let keeping: Promise<unknown> = Promise.resolve();
	let tidying: Promise<void> | undefined;
	/** One round at a time, and one after whatever was kept last. */
	const tidy = (): Promise<void> =>
		(tidying ??= keeping.then(() => {
			tidying = undefined;
			return store.evict();
		}));

	/** @returns null where the browser is to fetch as if there were no service worker */
	function respond(asked: Asked): Promise<Response> | null {
		const { request } = asked;
		if (request.method !== 'GET' || request.headers.has('range')) return null;
		const kind = kindOf(request.url, scope);
		if (kind === null) return null;
		return { page, immutable, file, view }[kind](asked);
	}

	async function page({ request, resultingClientId, preloaded, waitUntil }: Asked): Promise<Response> {
		const address = pageAddress(request.url);
		const network = (async () => (await preloaded) ?? (await fetch(request)))();
		const read = network.then(readPage).catch(() => null);
		keeping = Promise.all([keeping, read.then((found) => found && keepPage(address, found))]);
		waitUntil(keeping.then(tidy));
		const silence = new Promise<null>((done) => setTimeout(done, patienceMs, null));
		const response = await Promise.race([network.catch(() => null), silence]);
		if (!response || response.status >= 500) {
			const copy = await store.page(address);
			if (copy) {
				waitUntil(releases.note(resultingClientId, copy.release));
				return copy.response;
			}
		}
		waitUntil(
			releases.note(
				resultingClientId,
				read.then((found) => found?.release ?? null)
			)
		);
		return response ?? network.catch(async (error) => (await offlinePage()) ?? Promise.reject(error));
	}

	async function keepPage(address: string, { release, copy }: ReadPage): Promise<void> {
		await store.putPage(release, address, copy);
		if (await store.match(release, offlineAddress)) return;
		const offline = await fetch(offlineAddress).catch(() => null);
		if (offline && isWhole(offline)) await store.putFile(release, offlineAddress, offline);
	}

	async function immutable({ request, clientId, waitUntil }: Asked): Promise<Response> {
		const found = await store.anywhere(request.url);
		const response = found ?? (await fetch(request));
		const copy = response.clone();
		const keep = async () => {
			await keeping;
			const release = await releases.of(clientId);
			if (release === null || !isWhole(copy) || isHtml(copy)) return;
			if (found && (await store.match(release, request.url))) return;
			await store.putFile(release, request.url, copy);
		};
		waitUntil(keep());
		return response;
	}

	async function file({ request, clientId, resultingClientId, waitUntil }: Asked): Promise<Response> {
		const release = await releases.of(clientId || resultingClientId);
		if (request.destination === 'worker') waitUntil(releases.note(resultingClientId, release));
		const copy = release === null ? undefined : await store.match(release, request.url);
		if (copy) return copy;
		const [response, published] = await Promise.all([fetch(request), releases.published(now() - BELIEVED_MS)]);
		if (release === null || published === null) return response;
		// A page must not be shown with the data of another release. What the reader opens or saves is not shown by it.
		if (published !== release) return request.mode === 'navigate' ? response : GONE();
		waitUntil(keepFile(release, request.url, response.clone()).then(tidy));
		return response;
	}

	/** @param response it came before it was asked which release is published, so if that is still the page's, it is of that */
	async function keepFile(release: string, address: string, response: Response): Promise<void> {
		if (!isWhole(response) || isHtml(response)) return;
		if ((await releases.published(now())) !== release) return;
		await keeping;
		await store.putFile(release, address, response);
	}

	async function view({ request, clientId }: Asked): Promise<Response> {
		const [response, release, published] = await Promise.all([
			fetch(request),
			releases.of(clientId),
			releases.published(now() - BELIEVED_MS)
		]);
		// Kit then asks which release is published, and loads the page as a whole.
		return release !== null && published !== null && published !== release ? GONE() : response;
	}

	/** Keep what a page was opened with before there was a service worker, or by Kit without asking for its HTML. */
	async function visited(client: string, release: string, addresses: readonly string[]): Promise<void> {
		await releases.note(client, release);
		for (const address of withEngine(addresses, scope)) {
			const kind = kindOf(address, scope);
			if (kind === null || kind === 'view') continue;
			const key = kind === 'page' ? pageAddress(address) : address;
			if (await store.match(release, key)) continue;
			const response = await fetch(key).catch(() => null);
			if (!response || !isWhole(response)) continue;
			if (kind === 'page') {
				const found = await readPage(response);
				if (found) await keepPage(key, found);
			} else if (kind === 'file') await keepFile(release, key, response);
			else if (!isHtml(response)) await store.putFile(release, key, response);
		}
		await tidy();
		await releases.forget();
	}

	/** The page for what is not there without the network, with links that fit wherever it stands. */
	async function offlinePage(): Promise<Response | undefined> {
		const kept = await store.anywhere(offlineAddress);
		if (!kept) return undefined;
		const html = (await kept.text()).replaceAll('href="./', `href="${new URL(scope).pathname}`);
		return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
	}

	return { respond, visited };
}

interface ReadPage {
	readonly release: string;
	readonly copy: Response;
}

/** @returns null where it is none of our pages; the response itself can still be read */
async function readPage(response: Response): Promise<ReadPage | null> {
	if (!isWhole(response) || !isHtml(response)) return null;
	const copy = response.clone();
	const release = releaseOfPage(await copy.clone().text());
	return release === null ? null : { release, copy };
}

const GONE = () => new Response(null, { status: 410 });

const isWhole = ({ status, type, redirected }: Response): boolean =>
	status === 200 && !redirected && type !== 'opaque' && type !== 'opaqueredirect';

const isHtml = ({ headers }: Response): boolean => (headers.get('content-type') ?? '').startsWith('text/html');
