/** A host and a browser's caches in memory, as far as the service worker uses them. */

export const SCOPE = 'https://host.example/a/b/';

/** A host with one release on it, which can be exchanged, be silent or be gone. */
export class Host {
	files = new Map<string, string>();
	state: 'up' | 'down' | 'silent' | 'failing' = 'up';
	/** What happens once a file of data has been sent. */
	afterwards = () => {};

	publish(release: string, files: Readonly<Record<string, string>>): void {
		this.files = new Map([
			['_app/version.json', JSON.stringify({ version: release })],
			['offline.html', OFFLINE]
		]);
		for (const [path, text] of Object.entries(files))
			this.files.set(path, path.endsWith('/') ? pageOf(release, text) : text);
	}

	readonly fetch = async (input: RequestInfo | URL): Promise<Response> => {
		const address = pageAddressOrFile(input instanceof Request ? input.url : String(input));
		if (this.state === 'down') throw new TypeError('Failed to fetch');
		if (this.state === 'silent') return new Promise(() => undefined);
		if (this.state === 'failing') return new Response('busy', { status: 503 });
		const text = this.files.get(address);
		if (address.startsWith('data/')) queueMicrotask(this.afterwards);
		const type = address === '' || /\/$|\.html$/.test(address) ? 'text/html' : 'text/plain';
		return text === undefined
			? new Response('<html></html>', { status: 404, headers: { 'content-type': 'text/html' } })
			: new Response(text, { headers: { 'content-type': type, 'content-security-policy': 'frame-ancestors *' } });
	};
}

const OFFLINE = '<html><a href="./en/">Start</a></html>';
export const pageOf = (release: string, text: string) =>
	`<!doctype html>\n<html lang="en" data-release="${release}">${text}</html>`;
const pageAddressOrFile = (address: string) => new URL(address).pathname.slice('/a/b/'.length);

class FakeCache {
	readonly entries = new Map<string, Response>();
	/** Throws like a browser whose disk is full. */
	room = Infinity;

	async match(asked: RequestInfo | URL): Promise<Response | undefined> {
		return this.entries.get(addressOf(asked))?.clone();
	}

	async put(asked: RequestInfo | URL, response: Response): Promise<void> {
		const { byteLength } = await response.clone().arrayBuffer();
		if (byteLength > this.room) throw new DOMException('full', 'QuotaExceededError');
		this.entries.set(addressOf(asked), response);
	}

	async delete(asked: RequestInfo | URL): Promise<boolean> {
		return this.entries.delete(addressOf(asked));
	}

	async keys(): Promise<Request[]> {
		return [...this.entries.keys()].map((address) => new Request(address));
	}
}

const addressOf = (asked: RequestInfo | URL): string => (asked instanceof Request ? asked.url : String(asked));

/** In the order they were made in, like a browser's. */
export class FakeCaches {
	readonly all = new Map<string, FakeCache>();

	async open(name: string): Promise<FakeCache> {
		const found = this.all.get(name) ?? new FakeCache();
		this.all.set(name, found);
		return found;
	}

	async has(name: string): Promise<boolean> {
		return this.all.has(name);
	}

	async keys(): Promise<string[]> {
		return [...this.all.keys()];
	}

	async delete(name: string): Promise<boolean> {
		return this.all.delete(name);
	}

	async match(asked: RequestInfo | URL): Promise<Response | undefined> {
		for (const cache of this.all.values()) {
			const found = await cache.match(asked);
			if (found) return found;
		}
		return undefined;
	}

	/** Every address kept, by cache. */
	get addresses(): Record<string, string[]> {
		return Object.fromEntries([...this.all].map(([name, { entries }]) => [name, [...entries.keys()]]));
	}

	asCaches(): CacheStorage {
		return this as unknown as CacheStorage;
	}
}
