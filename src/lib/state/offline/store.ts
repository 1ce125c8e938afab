/** What is kept on the reader's device: a cache for each release, together no larger than allowed. */
import { kindOf } from './requests';

/** Pages, data and the engine. The goal is 60 MB on the disk; browsers add names and headers. */
export const MOST_BYTES = 56_000_000;
/** No more than this share of what the browser grants. */
const MOST_OF_QUOTA = 0.5;
/** Besides the newest, so that what was read of the one before can be read until it is replaced. */
const MOST_RELEASES = 2;

const [KEPT_AT, BYTES] = ['x-kept-at', 'x-bytes'];

export interface StoreOptions {
	readonly caches: CacheStorage;
	/** Absolute address of the folder the site stands in: two sites may share a host. */
	readonly scope: string;
	readonly now: () => number;
	/** Bytes the browser grants, if it tells. */
	readonly quota: () => Promise<number | undefined>;
	readonly mostBytes?: number;
}

export interface StoredPage {
	readonly release: string;
	readonly response: Response;
}

interface Entry {
	readonly cache: string;
	readonly request: Request;
	readonly isPage: boolean;
	readonly bytes: number;
	readonly keptAt: number;
}

export type Store = ReturnType<typeof createStore>;

export function createStore({ caches, scope, now, quota, mostBytes = MOST_BYTES }: StoreOptions) {
	const prefix = `torino-process ${new URL(scope).pathname} `;
	const nameOf = (release: string) => prefix + release;
	const names = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

	async function put(release: string, address: string, response: Response): Promise<void> {
		const body = await response.arrayBuffer();
		// With its own headers: the policies of the engine's worker and of charts to embed are among them.
		const headers = new Headers(response.headers);
		headers.delete('content-encoding');
		headers.delete('content-length');
		headers.set(KEPT_AT, String(now()));
		headers.set(BYTES, String(body.byteLength));
		const cache = await caches.open(nameOf(release));
		const copy = () => new Response(body, { status: 200, headers });
		try {
			await cache.put(address, copy());
		} catch {
			// The disk is full: what is oldest makes room, or this is not kept.
			await evict(body.byteLength);
			await cache.put(address, copy()).catch(() => undefined);
		}
	}

	async function match(release: string, address: string): Promise<Response | undefined> {
		return (await caches.has(nameOf(release))) ? (await caches.open(nameOf(release))).match(address) : undefined;
	}

	/** What comes with a page: kept where a page of its release is. */
	async function putFile(release: string, address: string, response: Response): Promise<void> {
		if (await caches.has(nameOf(release))) await put(release, address, response);
	}

	/** The copy of a page kept last, of whichever release. */
	async function page(address: string): Promise<StoredPage | undefined> {
		let found: StoredPage | undefined;
		for (const name of await names()) {
			const response = await (await caches.open(name)).match(address);
			if (response && (!found || keptAt(response) >= keptAt(found.response)))
				found = { release: name.slice(prefix.length), response };
		}
		return found;
	}

	/** A page, in place of its copies of other releases. */
	async function putPage(release: string, address: string, response: Response): Promise<void> {
		await put(release, address, response);
		for (const name of await names()) if (name !== nameOf(release)) await (await caches.open(name)).delete(address);
	}

	async function entries(): Promise<Entry[]> {
		const found: Entry[] = [];
		for (const name of await names()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const response = await cache.match(request);
				if (!response) continue;
				const isPage = kindOf(request.url, scope) === 'page';
				found.push({ cache: name, request, isPage, bytes: bytesOf(response), keptAt: keptAt(response) });
			}
		}
		return found;
	}

	/**
	 * Delete what is too much: releases long gone, the one before once no page of it is left, then the oldest pages, then
	 * the oldest files.
	 * @param room bytes to be left free besides
	 */
	async function evict(room = 0): Promise<void> {
		const granted = await quota();
		const most = Math.min(mostBytes, granted === undefined ? Infinity : granted * MOST_OF_QUOTA) - room;
		const all = await names();
		for (const name of all.slice(0, -MOST_RELEASES)) await caches.delete(name);
		let left = (await entries()).sort((a, b) => Number(b.isPage) - Number(a.isPage) || a.keptAt - b.keptAt);
		const total = () => left.reduce((sum, { bytes }) => sum + bytes, 0);
		const dropEmptied = async () => {
			for (const name of (await names()).slice(0, -1)) {
				if (left.some(({ cache, isPage }) => cache === name && isPage)) continue;
				await caches.delete(name);
				left = left.filter(({ cache }) => cache !== name);
			}
		};
		await dropEmptied();
		while (total() > most) {
			const [oldest, ...others] = left;
			if (!oldest) break;
			await (await caches.open(oldest.cache)).delete(oldest.request);
			left = others;
			if (oldest.isPage) await dropEmptied();
		}
	}

	/** A file whose name changes with what it holds, from whichever cache. */
	const anywhere = (address: string): Promise<Response | undefined> => caches.match(address);

	return { match, page, putPage, putFile, evict, anywhere };
}

const bytesOf = (response: Response): number => Number(response.headers.get(BYTES) ?? 0);
const keptAt = (response: Response): number => Number(response.headers.get(KEPT_AT) ?? 0);
