/** What stands before DuckDB's worker says why its program cannot run. */
import { Zstd } from '@hpcc-js/wasm-zstd';
import { createHash, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpacker } from './files.server';

const SCRIPT = [unpacker(), readFileSync(join(import.meta.dirname, 'unpack-wasm.js'), 'utf8')].join('\n');
const WASM = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const zstd = await Zstd.load();

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
	others: object = {},
	sha256 = ''
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
	new Function('self', 'WebAssembly', 'ENGINE_SHA256', SCRIPT)(self, { ...assembly }, sha256);
	return { self, said, load: () => self.fetch('https://a.example/engine/duckdb.wasm.zst') };
}
const failed = (reason: string) => expect.objectContaining({ type: 'ENGINE_FAILED', reason });
const host =
	(body: BodyInit | null, status = 200, headers: Record<string, string> = {}) =>
	() =>
		Promise.resolve(new Response(body, { status, headers }));

describe('the packed program', () => {
	it.each([
		['packed', zstd.compress(WASM)],
		['unpacked by the host', WASM]
	])('arrives as WebAssembly, %s', async (_, body) => {
		const { load, said } = started(host(new Uint8Array(body)));
		const response = await load();
		expect(response.headers.get('content-type')).toBe('application/wasm');
		expect(new Uint8Array(await response.arrayBuffer())).toEqual(WASM);
		expect(said).not.toContainEqual(expect.objectContaining({ type: 'ENGINE_FAILED' }));
	});

	it.each([
		['that is empty', host(''), 'damaged'],
		['that is a page of the host', host('<!doctype html><title>Not here</title>'), 'damaged'],
		['that is missing', host('', 404), 'unreachable'],
		['that cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable']
	])('%s is said to be so at once', async (_, answer, reason) => {
		const { load, said } = started(answer);
		await expect(load()).rejects.toThrow();
		expect(said.at(-1)).toEqual(failed(reason));
	});

	it('arrives whole, in pieces of any size, and tells how much has come', async () => {
		const content = new Uint8Array(12_000_000);
		for (let at = 0, seed = 1; at < content.length; at++) {
			seed = (seed * 1103515245 + 12345) % 2147483648;
			content[at] = at % 7 < 3 ? seed >> 24 : at >> 12;
		}
		content.set(WASM);
		const packed = zstd.compress(content, 3);
		const ends = [1, 17, 100_000, packed.length >> 1, packed.length];
		const body = new ReadableStream({
			start: (to) => {
				for (const [nth, end] of ends.entries()) to.enqueue(packed.slice(ends[nth - 1] ?? 0, end));
				to.close();
			}
		});
		const { load, said } = started(host(body, 200, { 'content-length': String(packed.length) }));
		expect(Buffer.compare(Buffer.from(await (await load()).arrayBuffer()), Buffer.from(content))).toBe(0);
		expect(said).toEqual(ends.map((end) => ({ type: 'ENGINE_PROGRESS', share: end / packed.length })));
	});

	it('of other bytes than published is damaged, although it unpacks, as far as the browser can compute it', async () => {
		const [published, other] = [WASM, new Uint8Array([...WASM, 0])].map((one) => new Uint8Array(zstd.compress(one)));
		const sha256 = createHash('sha256').update(published!).digest('hex');
		const trusted = { crypto: webcrypto };
		await expect(started(host(published!), WebAssembly, trusted, sha256).load()).resolves.toBeInstanceOf(Response);
		await expect(started(host(other!), WebAssembly, {}, sha256).load()).resolves.toBeInstanceOf(Response);
		const { load, said } = started(host(other!), WebAssembly, trusted, sha256);
		await expect(load()).rejects.toThrow('other bytes than published');
		expect(said.at(-1)).toEqual(failed('damaged'));
	});

	it('tells no share where its length is that of another encoding, or unknown', async () => {
		for (const headers of [{}, { 'content-length': '3', 'content-encoding': 'zstd' }]) {
			const { load, said } = started(host(WASM, 200, headers));
			await load();
			expect(said).toEqual([{ type: 'ENGINE_PROGRESS', share: 0 }]);
		}
	});

	it('that breaks off is said to be damaged', async () => {
		const text = 'a,b\n'.repeat(1_000);
		const packed = zstd.compress(new Uint8Array([...WASM, ...new TextEncoder().encode(text)]));
		for (const length of [packed.length - 1, packed.length >> 1, 12, 5, 3]) {
			const { load, said } = started(host(packed.slice(0, length)));
			await expect(load(), `${length} bytes`).rejects.toThrow('no WebAssembly');
			expect(said.at(-1)).toEqual(failed('damaged'));
		}
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
