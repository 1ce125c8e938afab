/**
 * Put before DuckDB's worker: answers `.wasm.gz` as the wasm inside, streaming, so that it compiles while it loads.
 * DuckDB never says that its wasm could not be fetched, unpacked or compiled, so this does (`engine-error.ts`).
 * And it reaches this host alone, whoever has started the worker: the policy of a page does not hold in it, and many hosts
 * send none of its own.
 */
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
	if (!address.endsWith('.wasm.gz')) return plainFetch(request, init);
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
	if (!response.body) return failed('damaged', `${pathname}: no content`);
	const [look, body] = response.body.tee();
	const reader = look.getReader();
	const { value } = await reader.read();
	void reader.cancel();
	if (!value?.length) return failed('damaged', `${pathname}: empty`);
	const gzipped = value[0] === 0x1f && value[1] === 0x8b;
	const isWasm = [0x00, 0x61, 0x73, 0x6d].every((byte, at) => value.length <= at || value[at] === byte);
	if (!gzipped && !isWasm) return failed('damaged', `${pathname}: no WebAssembly`);
	if (gzipped && typeof DecompressionStream === 'undefined') return failed('unsupported', 'no DecompressionStream');
	return new Response(gzipped ? body.pipeThrough(new DecompressionStream('gzip')) : body, {
		headers: { 'content-type': 'application/wasm' }
	});
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
