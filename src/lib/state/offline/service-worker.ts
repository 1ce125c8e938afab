/** The service worker's events. What the types of a page do not know of it stands here, as far as it is used. */
import { createAnswer } from './answer';
import { createReleases } from './releases';
import { createStore } from './store';

interface WaitingEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WaitingEvent {
	readonly request: Request;
	readonly clientId: string;
	readonly resultingClientId: string;
	readonly preloadResponse?: Promise<Response | undefined>;
	respondWith(response: Promise<Response>): void;
}

interface MessageFromPage extends WaitingEvent {
	readonly data: unknown;
	readonly source: { readonly id: string } | null;
}

export interface ServiceWorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { readonly id: string }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
	addEventListener(type: 'message', listener: (event: MessageFromPage) => void): void;
}

/** What a page says of itself: of which release it is, and what it was opened with. */
export interface Visit {
	readonly release: string;
	readonly addresses: readonly string[];
}

export function serve(worker: ServiceWorkerScope): void {
	const { scope } = worker.registration;
	const now = () => Date.now();
	const ask: typeof fetch = (...of) => fetch(...of);
	const windows = async () =>
		(await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id);
	const quota = async () => (await navigator.storage?.estimate())?.quota;
	const store = createStore({ caches, scope, now, quota });
	const releases = createReleases({ caches, fetch: ask, scope, now, windows });
	const answer = createAnswer({ store, releases, fetch: ask, scope, now });

	// It is of no release itself, so a newer one can take over at any time.
	worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
	worker.addEventListener('activate', (event) => {
		// Pages are asked for while a service worker that rests is starting.
		event.waitUntil(Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.enable()]));
	});
	worker.addEventListener('fetch', (event) => {
		const { request, clientId, resultingClientId, preloadResponse } = event;
		const response = answer.respond({
			request,
			clientId,
			resultingClientId,
			...(preloadResponse && { preloaded: preloadResponse }),
			waitUntil: (work) => event.waitUntil(work)
		});
		if (response) event.respondWith(response);
	});
	worker.addEventListener('message', (event) => {
		const { data, source } = event;
		if (source && isVisit(data)) event.waitUntil(answer.visited(source.id, data.release, data.addresses));
	});
}

const isVisit = (data: unknown): data is Visit =>
	typeof data === 'object' &&
	data !== null &&
	'release' in data &&
	typeof data.release === 'string' &&
	'addresses' in data &&
	Array.isArray(data.addresses) &&
	data.addresses.every((address) => typeof address === 'string');
