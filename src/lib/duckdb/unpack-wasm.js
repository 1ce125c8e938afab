/**
 * Put before DuckDB's worker: answers `.wasm.zst` as the wasm inside. Before it stand `ZSTDDecoder`, because not every
 * browser that runs the site unpacks Zstandard by itself, and `ENGINE_SHA256`, by which it knows the packed file.
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
const host = new URL(self.location.href).origin;

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
const plainStreaming = WebAssembly.instantiateStreaming?.bind(WebAssembly);

/** @type {(reason: import('./engine-error').EngineFailure, cause: unknown) => void} */
function report(reason, cause) {
	const message = cause instanceof Error ? cause.message : String(cause);
	const found = cause instanceof RangeError || /memory/i.test(message) ? 'memory' : reason;
	self.postMessage({ type: 'ENGINE_FAILED', reason: found, message });
}

self.addEventListener('unhandledrejection', (event) => {
	event.preventDefault();
	report('died', event.reason);
});

self.fetch = async (request, init) => {
	const address = typeof request === 'string' ? request : 'url' in request ? request.url : String(request);
	refuseElsewhere(address);
	if (!address.endsWith('.wasm.zst')) return plainFetch(request, init);
	const { pathname } = new URL(address, self.location.href);
	let response;
	try {
		response = await plainFetch(request, init);
		if (!response.ok) throw new Error(String(response.status));
	} catch (cause) {
		const message = `${pathname}: ${cause instanceof Error ? cause.message : String(cause)}`;
		report('unreachable', message);
		throw cause;
	}
	return unpacked(response, pathname);
};

/** @type {(response: Response, pathname: string) => Promise<Response>} */
async function unpacked(response, pathname) {
	const [bytes, unpacker] = await Promise.all([arrived(response, pathname), unpacking]);
	const isPacked = startsWith(bytes, [0x28, 0xb5, 0x2f, 0xfd]);
	const published = !isPacked || isPublished(bytes);
	const wasm = isPacked ? /** @type {Uint8Array<ArrayBuffer>} */ (unpacker.decode(bytes)) : bytes;
	// What broke off unpacks to nothing.
	if (!startsWith(wasm, [0x00, 0x61, 0x73, 0x6d])) return failed('damaged', `${pathname}: no WebAssembly`);
	if (!(await published)) return failed('damaged', `${pathname}: other bytes than published`);
	return new Response(wasm, { headers: { 'content-type': 'application/wasm' } });
}

/**
 * What has no checksum of its own may unpack to another program. Without HTTPS browsers compute none.
 * @type {(bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>}
 */
async function isPublished(bytes) {
	const subtle = /** @type {SubtleCrypto | undefined} */ (self.crypto?.subtle);
	if (!subtle) return true;
	const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === ENGINE_SHA256;
}

/**
 * All bytes of a response; how many have come is told as they come.
 * @type {(response: Response, pathname: string) => Promise<Uint8Array<ArrayBuffer>>}
 */
async function arrived(response, pathname) {
	// Where a host has packed the file once more, its length is not that of the bytes that arrive here.
	const total = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length'));
	const parts = [];
	let loaded = 0;
	const reader = response.body?.getReader();
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		parts.push(part.value);
		loaded += part.value.length;
		self.postMessage({ type: 'ENGINE_PROGRESS', share: total > 0 ? Math.min(1, loaded / total) : 0 });
	}
	if (loaded === 0) return failed('damaged', `${pathname}: empty`);
	const bytes = new Uint8Array(loaded);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** @type {(bytes: Uint8Array, magic: readonly number[]) => boolean} */
function startsWith(bytes, magic) {
	return magic.every((byte, at) => bytes[at] === byte);
}

/** @type {(reason: import('./engine-error').EngineFailure, message: string) => never} */
function failed(reason, message) {
	report(reason, message);
	throw new Error(message);
}

if (plainStreaming) {
	WebAssembly.instantiateStreaming = async (source, imports) => {
		try {
			return await plainStreaming(source, imports);
		} catch (cause) {
			report('damaged', cause);
			throw cause;
		}
	};
} else report('unsupported', 'no WebAssembly.instantiateStreaming');
