/**
 * Put before DuckDB's worker: the wasm that lies beside it, packed, is unpacked and compiled while it arrives, from the
 * worker's first moment on, and DuckDB, which asks for it later, is given the module. Before it stand `ZSTDDecoder`, because
 * not every browser that runs the site unpacks Zstandard by itself, and `ENGINE_SHA256`, by which it knows the packed file.
 * DuckDB never says that its wasm could not be fetched, unpacked or compiled, so this does (`engine-error.ts`).
 * And it reaches this host alone, whoever has started the worker: the policy of a page does not hold in it, and many hosts
 * send none of its own.
 */
const unpacking = (async () => {
	const unpacker = new ZSTDDecoder();
	await unpacker.init();
	return unpacker;
})();
const plainFetch = self.fetch.bind(self);
const { origin: host } = new URL(self.location.href);
const file = new URL('duckdb-eh.wasm.zst', self.location.href);
/** How files begin that are packed with Zstandard, and modules. */
const PACKED = [0x28, 0xb5, 0x2f, 0xfd];
const MODULE = [0x00, 0x61, 0x73, 0x6d];

/** @type {(address: string | URL) => void} */
function refuseElsewhere(address) {
	if (new URL(address, self.location.href).origin !== host) throw new TypeError(`${address}: not on this host`);
}

if (self.XMLHttpRequest) {
	const { prototype } = self.XMLHttpRequest;
	const plainOpen = prototype.open;
	/** @type {(this: XMLHttpRequest, method: string, address: string | URL, ...rest: unknown[]) => void} */
	prototype.open = function (method, address, ...rest) {
		refuseElsewhere(address);
		Reflect.apply(plainOpen, this, [method, address, ...rest]);
	};
}
/** @typedef {{ importScripts?: (...addresses: (string | URL)[]) => void }} ImportingScope */
/** The types of a page do not know of it. */
const worker = /** @type {ImportingScope} */ (/** @type {unknown} */ (self));
const plainImport = worker.importScripts?.bind(self);
/** @param {(string | URL)[]} addresses */
worker.importScripts = (...addresses) => {
	addresses.forEach(refuseElsewhere);
	plainImport?.(...addresses);
};
for (const way of ['WebSocket', 'EventSource', 'WebTransport']) Reflect.deleteProperty(self, way);

/** @type {(cause: unknown) => string} */
const messageOf = (cause) => (cause instanceof Error ? cause.message : String(cause));

let reported = false;
/**
 * The first failure is the cause of those that follow.
 * @type {(reason: import('./engine-error').EngineFailure, cause: unknown) => void}
 */
function report(reason, cause) {
	if (reported) return;
	reported = true;
	const message = messageOf(cause);
	const found = cause instanceof RangeError || /memory/i.test(message) ? 'memory' : reason;
	self.postMessage({ type: 'ENGINE_FAILED', reason: found, message });
}

/** @type {(reason: import('./engine-error').EngineFailure, message: string) => Error} */
function failure(reason, message) {
	const error = new Error(`${file.pathname}: ${message}`);
	report(reason, error);
	return error;
}

self.addEventListener('unhandledrejection', (event) => {
	event.preventDefault();
	report('died', event.reason);
});

/** @type {() => Promise<Response>} */
async function reached() {
	try {
		const response = await plainFetch(file, { credentials: 'same-origin' });
		if (response.ok) return response;
		throw new Error(String(response.status));
	} catch (cause) {
		throw failure('unreachable', messageOf(cause));
	}
}

/**
 * The bytes of a response, the first piece long enough to tell what they are; how many have come is told as they come.
 * @type {(response: Response) => AsyncGenerator<Uint8Array<ArrayBuffer>, void>}
 */
async function* arriving(response) {
	// Where a host has packed the file once more, its length is not that of the bytes that arrive here.
	const total = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length'));
	let first = new Uint8Array();
	let loaded = 0;
	const reader = response.body?.getReader();
	const read = () => reader?.read().catch((cause) => Promise.reject(failure('unreachable', messageOf(cause))));
	for (let part = await read(); part && !part.done; part = await read()) {
		const before = loaded;
		loaded += part.value.length;
		self.postMessage({ type: 'ENGINE_PROGRESS', share: total > 0 ? Math.min(1, loaded / total) : 0 });
		if (before >= MODULE.length) yield part.value;
		else {
			first = joined([first, part.value]);
			if (loaded >= MODULE.length) yield first;
		}
	}
	if (loaded === 0) throw failure('damaged', 'empty');
	if (loaded < MODULE.length) yield first;
}

/** @type {(parts: readonly Uint8Array[]) => Uint8Array<ArrayBuffer>} */
function joined(parts) {
	const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** @type {(bytes: Uint8Array, magic: readonly number[]) => boolean} */
const startsWith = (bytes, magic) => magic.every((byte, at) => bytes[at] === byte);

/**
 * What has no checksum of its own may unpack to another program. Without HTTPS browsers compute none.
 * @type {(parts: readonly Uint8Array[]) => Promise<boolean>}
 */
async function isPublished(parts) {
	const subtle = /** @type {SubtleCrypto | undefined} */ (self.crypto?.subtle);
	if (!subtle) return true;
	const digest = new Uint8Array(await subtle.digest('SHA-256', joined(parts)));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === ENGINE_SHA256;
}

/**
 * The module, in pieces. Its end comes once the whole file is known to be the one published, so no other module is whole.
 * @type {(parts: AsyncGenerator<Uint8Array<ArrayBuffer>, void>) => AsyncGenerator<Uint8Array<ArrayBuffer>, void>}
 */
async function* unpacked(parts) {
	const { value } = await parts.next();
	const first = value ?? new Uint8Array();
	if (startsWith(first, MODULE)) {
		yield first;
		return yield* parts;
	}
	if (!startsWith(first, PACKED)) throw failure('damaged', 'no WebAssembly');
	const unpacker = await unpacking;
	const all = [first];
	const waiting = [first];
	const output = /** @type {Generator<Uint8Array<ArrayBuffer>>} */ (unpacker.decodeStreaming(taken(waiting)));
	for await (const part of parts) {
		all.push(part);
		waiting.push(part);
		// The decoder takes the next part as soon as it has read the one before: there must be one.
		while (waiting.length > 1) yield piece(output, waiting) ?? new Uint8Array();
	}
	if (!(await isPublished(all))) throw failure('damaged', 'other bytes than published');
	for (let part = piece(output, waiting); part; part = piece(output, waiting)) yield part;
}

/**
 * Takes the parts that wait, one by one.
 * @type {(waiting: Uint8Array[]) => Generator<Uint8Array>}
 */
function* taken(waiting) {
	for (let part = waiting.shift(); part; part = waiting.shift()) yield part;
}

/**
 * The next piece, or null at the end. A decoder that neither takes nor gives anything cannot read on, and never ends.
 * @type {(output: Iterator<Uint8Array<ArrayBuffer>>, waiting: readonly Uint8Array[]) => Uint8Array<ArrayBuffer> | null}
 */
function piece(output, waiting) {
	const before = waiting.length;
	try {
		const { value, done } = output.next();
		if (done) return null;
		if (value.length > 0 || waiting.length < before) return value;
	} catch {
		// As said below.
	}
	throw failure('damaged', 'no WebAssembly');
}

/** @type {(parts: AsyncGenerator<Uint8Array<ArrayBuffer>, void>) => ReadableStream<Uint8Array<ArrayBuffer>>} */
const streamOf = (parts) =>
	new ReadableStream({
		async pull(to) {
			const { value, done } = await parts.next();
			if (done) to.close();
			else to.enqueue(value);
		}
	});

/** @type {() => Promise<WebAssembly.Module>} */
async function compiled() {
	if (!WebAssembly.compileStreaming) throw failure('unsupported', 'no WebAssembly.compileStreaming');
	const body = streamOf(unpacked(arriving(await reached())));
	try {
		return await WebAssembly.compileStreaming(new Response(body, { headers: { 'content-type': 'application/wasm' } }));
	} catch (cause) {
		report('damaged', cause);
		throw cause;
	}
}

const engine = compiled();
engine.catch(() => undefined);

/** DuckDB's own request for its wasm: the module that it becomes is under way. */
self.fetch = async (request, init) => {
	const address = typeof request === 'string' ? request : 'url' in request ? request.url : String(request);
	refuseElsewhere(address);
	return address.endsWith('.wasm.zst') ? new Response() : plainFetch(request, init);
};
WebAssembly.instantiateStreaming = async (_, imports) => {
	const module = await engine;
	try {
		return { module, instance: await WebAssembly.instantiate(module, imports) };
	} catch (cause) {
		report('damaged', cause);
		throw cause;
	}
};
