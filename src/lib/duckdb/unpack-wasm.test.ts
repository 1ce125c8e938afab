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

/** In the place of a module, its bytes. The unpacker is a module of its own. */
interface Compiled {
	readonly compiled: Uint8Array;
}
const isCompiled = (module: unknown): module is Compiled => (module as Partial<Compiled>).compiled !== undefined;
const ASSEMBLY = {
	async compileStreaming(response: Response): Promise<Compiled> {
		expect(response.headers.get('content-type')).toBe('application/wasm');
		return { compiled: new Uint8Array(await response.arrayBuffer()) };
	},
	instantiate: (module: unknown, imports: WebAssembly.Imports) =>
		isCompiled(module) ? Promise.resolve({}) : WebAssembly.instantiate(module as Uint8Array<ArrayBuffer>, imports)
};

/** The script in a worker of a host that answers so. */
function started(
	answer: (...of: unknown[]) => Promise<Response>,
	assembly: object = {},
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
	const scope = { ...WebAssembly, ...ASSEMBLY, ...assembly } as unknown as typeof WebAssembly;
	new Function('self', 'WebAssembly', 'ENGINE_SHA256', SCRIPT)(self, scope, sha256);
	/** As DuckDB does it. */
	const load = async () => {
		const { module } = await scope.instantiateStreaming(self.fetch('https://a.example/engine/duckdb.wasm.zst'), {});
		return isCompiled(module) ? module.compiled : module;
	};
	return { self, said, load };
}
const failed = (reason: string) => expect.objectContaining({ type: 'ENGINE_FAILED', reason });
const host =
	(body: BodyInit | null, status = 200, headers: Record<string, string> = {}) =>
	() =>
		Promise.resolve(new Response(body, { status, headers }));
const inPieces = (bytes: Uint8Array, ends: readonly number[]) =>
	new ReadableStream({
		start: (to) => {
			for (const [nth, end] of ends.entries()) to.enqueue(bytes.slice(ends[nth - 1] ?? 0, end));
			to.close();
		}
	});

/** A module of twelve megabytes, as far as its first bytes tell. */
function large(): Uint8Array {
	const content = new Uint8Array(12_000_000);
	for (let at = 0, seed = 1; at < content.length; at++) {
		seed = (seed * 1103515245 + 12345) % 2147483648;
		content[at] = at % 7 < 3 ? seed >> 24 : at >> 12;
	}
	content.set(WASM);
	return content;
}

describe('the packed program', () => {
	it.each([
		['packed', zstd.compress(WASM)],
		['unpacked by the host', WASM]
	])('is fetched from beside the worker before DuckDB asks, and arrives as WebAssembly, %s', async (_, body) => {
		const asked: unknown[] = [];
		const { load, said } = started((...of) => {
			asked.push(String(of[0]));
			return host(new Uint8Array(body))();
		});
		expect(asked).toEqual(['https://a.example/engine/duckdb-eh.wasm.zst']);
		expect(await load()).toEqual(WASM);
		expect(asked).toHaveLength(1);
		expect(said).not.toContainEqual(expect.objectContaining({ type: 'ENGINE_FAILED' }));
	});

	it('is given to DuckDB compiled', async () => {
		const { load, said } = started(host(new Uint8Array(zstd.compress(WASM))), WebAssembly);
		expect(await load()).toBeInstanceOf(WebAssembly.Module);
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
		const content = large();
		const packed = zstd.compress(content, 3);
		for (const ends of [
			[1, 2, 3, 17, 100_000, packed.length >> 1, packed.length],
			[packed.length],
			[packed.length - 1, packed.length]
		]) {
			const { load, said } = started(host(inPieces(packed, ends), 200, { 'content-length': String(packed.length) }));
			expect(Buffer.compare((await load()) as Uint8Array, content), `${ends.length} pieces`).toBe(0);
			expect(said).toEqual(ends.map((end) => ({ type: 'ENGINE_PROGRESS', share: end / packed.length })));
		}
	});

	it('is compiled while it arrives, and its end comes once it is known to be the one published', async () => {
		const packed = zstd.compress(large(), 3);
		let end = () => {};
		const ended = new Promise<void>((done) => (end = done));
		const body = new ReadableStream({
			async start(to) {
				for (let at = 0; at < packed.length - 1; at += 100_000)
					to.enqueue(packed.slice(at, Math.min(at + 100_000, packed.length - 1)));
				await ended;
				to.enqueue(packed.slice(-1));
				to.close();
			}
		});
		let compiled = 0;
		// The last piece comes once there was much to compile.
		const compileStreaming = async (response: Response) => {
			for (const reader = response.body!.getReader(); ;) {
				const { value, done } = await reader.read();
				if (done) return;
				compiled += value.length;
				if (compiled > 1_000_000) end();
			}
		};
		const { load, said } = started(host(body), { compileStreaming }, { crypto: webcrypto });
		await expect(load()).rejects.toThrow('other bytes than published');
		expect(compiled).toBeLessThan(12_000_000);
		expect(said.at(-1)).toEqual(failed('damaged'));
	});

	it('of other bytes than published is damaged, although it unpacks, as far as the browser can compute it', async () => {
		const [published, other] = [WASM, new Uint8Array([...WASM, 0])].map((one) => new Uint8Array(zstd.compress(one)));
		const sha256 = createHash('sha256').update(published!).digest('hex');
		const trusted = { crypto: webcrypto };
		await expect(started(host(published!), {}, trusted, sha256).load()).resolves.toEqual(WASM);
		await expect(started(host(other!), {}, {}, sha256).load()).resolves.toHaveLength(WASM.length + 1);
		const { load, said } = started(host(other!), {}, trusted, sha256);
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

	it('whose connection breaks while it arrives is unreachable', async () => {
		const packed = zstd.compress(large(), 3);
		const body = new ReadableStream({
			start(to) {
				to.enqueue(packed.slice(0, packed.length >> 1));
			},
			pull: () => Promise.reject(new TypeError('network error'))
		});
		const { load, said } = started(host(body));
		await expect(load()).rejects.toThrow();
		expect(said.at(-1)).toEqual(failed('unreachable'));
	});

	it('that cannot be read is damaged, wherever a byte of it is another, and nothing waits for ever', async () => {
		const packed = zstd.compress(large().slice(0, 300_000), 3);
		const sha256 = createHash('sha256').update(packed).digest('hex');
		for (let at = 4; at < packed.length; at += Math.ceil(packed.length / 40)) {
			const other = packed.slice();
			other[at] = 255 - other[at]!;
			const body = inPieces(other, [packed.length >> 2, packed.length >> 1, packed.length]);
			const { load, said } = started(host(body), {}, { crypto: webcrypto }, sha256);
			await expect(load(), `byte ${at}`).rejects.toThrow();
			expect(said.at(-1), `byte ${at}`).toEqual(failed('damaged'));
		}
	});

	it.each([
		['compiled', new WebAssembly.CompileError('bad magic'), 'damaged'],
		['compiled', new RangeError('could not allocate'), 'memory'],
		['compiled', new Error('Out of memory'), 'memory'],
		['instantiated', new WebAssembly.LinkError('no such import'), 'damaged'],
		['instantiated', new RangeError('could not allocate'), 'memory']
	])('that cannot be %s (%s) is said to be so, once', async (step, cause, reason) => {
		const fails = (module: unknown, imports: WebAssembly.Imports) =>
			step === 'compiled' || isCompiled(module) ? Promise.reject(cause) : ASSEMBLY.instantiate(module, imports);
		const { load, said } = started(host(WASM), { [step === 'compiled' ? 'compileStreaming' : 'instantiate']: fails });
		await expect(load()).rejects.toThrow(cause);
		expect(said.filter((one) => (one as { type: string }).type === 'ENGINE_FAILED')).toEqual([failed(reason)]);
	});

	it('is not fetched by a browser that could not run it', async () => {
		const asked: unknown[] = [];
		const { load, said } = started((...of) => Promise.reject(asked.push(of)), { compileStreaming: undefined });
		await expect(load()).rejects.toThrow('no WebAssembly.compileStreaming');
		expect(said).toEqual([failed('unsupported')]);
		expect(asked).toEqual([]);
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
		expect(asked).toEqual(['https://a.example/engine/duckdb-eh.wasm.zst', '/data/rows.csv']);
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
