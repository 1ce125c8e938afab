/** What stands before DuckDB's worker says why its program cannot run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';

const SCRIPT = readFileSync(join(import.meta.dirname, 'unpack-wasm.js'), 'utf8');
const WASM = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

afterEach(() => vi.unstubAllGlobals());

interface Scope {
	fetch: (address: string) => Promise<Response>;
	readonly postMessage: (message: unknown) => void;
	readonly addEventListener: EventTarget['addEventListener'];
	readonly dispatchEvent: EventTarget['dispatchEvent'];
	readonly location: { readonly href: string };
}

/** The script in a worker of a host that answers so. */
function started(
	answer: (...of: unknown[]) => Promise<Response>,
	assembly: Partial<typeof WebAssembly> = WebAssembly,
	others: object = {}
) {
	const events = new EventTarget();
	const said: unknown[] = [];
	const self: Scope = {
		fetch: answer,
		postMessage: (message) => said.push(message),
		addEventListener: events.addEventListener.bind(events),
		dispatchEvent: events.dispatchEvent.bind(events),
		location: { href: 'https://a.example/engine/worker.js' },
		...others
	};
	new Function('self', 'WebAssembly', SCRIPT)(self, { ...assembly });
	return { self, said, load: () => self.fetch('https://a.example/engine/duckdb.wasm.gz') };
}
const failed = (reason: string) => expect.objectContaining({ type: 'ENGINE_FAILED', reason });
const host =
	(body: BodyInit | null, status = 200) =>
	() =>
		Promise.resolve(new Response(body, { status }));

describe('the packed program', () => {
	it.each([
		['packed', gzipSync(WASM)],
		['unpacked by the host', WASM]
	])('arrives as WebAssembly, %s', async (_, body) => {
		const { load, said } = started(host(new Uint8Array(body)));
		const response = await load();
		expect(response.headers.get('content-type')).toBe('application/wasm');
		expect(new Uint8Array(await response.arrayBuffer())).toEqual(WASM);
		expect(said).toEqual([]);
	});

	it.each([
		['that is empty', host(''), 'damaged'],
		['that is a page of the host', host('<!doctype html><title>Not here</title>'), 'damaged'],
		['that is missing', host('', 404), 'unreachable'],
		['that cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable']
	])('%s is said to be so at once', async (_, answer, reason) => {
		const { load, said } = started(answer);
		await expect(load()).rejects.toThrow();
		expect(said).toEqual([failed(reason)]);
	});

	it('is said to be beyond a browser that cannot unpack it', async () => {
		vi.stubGlobal('DecompressionStream', undefined);
		const { load, said } = started(host(new Uint8Array(gzipSync(WASM))));
		await expect(load()).rejects.toThrow();
		expect(said).toEqual([failed('unsupported')]);
	});

	it.each([
		[new WebAssembly.CompileError('bad magic'), 'damaged'],
		[new RangeError('could not allocate'), 'memory'],
		[new Error('Out of memory'), 'memory']
	])('that cannot be compiled (%s) is said to be so', async (cause, reason) => {
		const assembly = { instantiateStreaming: () => Promise.reject(cause) };
		const scope = { ...WebAssembly, ...assembly };
		const events = new EventTarget();
		const said: unknown[] = [];
		const self = {
			fetch: host(WASM),
			postMessage: (message: unknown) => said.push(message),
			addEventListener: events.addEventListener.bind(events),
			location: { href: 'https://a.example/' }
		};
		new Function('self', 'WebAssembly', SCRIPT)(self, scope);
		await expect(scope.instantiateStreaming()).rejects.toThrow(cause);
		expect(said).toEqual([failed(reason)]);
	});
});

it('a promise that nobody waits for ends the worker, and that is said', () => {
	const { self, said } = started(host(WASM));
	self.dispatchEvent(
		Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason: new Error('gone') })
	);
	expect(said).toEqual([failed('died')]);
});

it('other files pass as they are', async () => {
	const { self } = started(host('a,b\n'));
	expect(await (await self.fetch('https://a.example/data/tables/regions.csv')).text()).toBe('a,b\n');
});

describe('the worker reaches its own host alone, whoever has started it', () => {
	const elsewhere = 'https://b.example/rows.csv';

	it('by fetch', async () => {
		const asked: string[] = [];
		const { self } = started((...of: unknown[]) => {
			asked.push(String(of[0]));
			return Promise.resolve(new Response('x'));
		});
		for (const address of [elsewhere, 'http://a.example/rows.csv', '//b.example/', 'data:text/plain,x'])
			await expect(self.fetch(address), address).rejects.toThrow('not on this host');
		await self.fetch('/data/rows.csv');
		expect(asked).toEqual(['/data/rows.csv']);
	});

	it('by XMLHttpRequest, scripts and sockets', () => {
		const opened: unknown[] = [];
		class XMLHttpRequest {
			open(...of: unknown[]): void {
				opened.push(of);
			}
		}
		const imported: unknown[] = [];
		const importScripts = (...of: unknown[]) => imported.push(...of);
		const { self } = started(host('x'), WebAssembly, { XMLHttpRequest, importScripts, WebSocket: class {} });
		const request = new XMLHttpRequest();
		expect(() => request.open('GET', elsewhere)).toThrow('not on this host');
		request.open('GET', 'https://a.example/rows.csv', false);
		expect(opened).toEqual([['GET', 'https://a.example/rows.csv', false]]);
		const worker = self as Scope & { readonly importScripts: (...of: string[]) => void };
		expect(() => worker.importScripts('https://a.example/x.js', elsewhere)).toThrow('not on this host');
		worker.importScripts('x.js');
		expect(imported).toEqual(['x.js']);
		expect('WebSocket' in self).toBe(false);
	});
});
