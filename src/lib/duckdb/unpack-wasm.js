/**
 * Put before DuckDB's worker: answers `.wasm.gz` as the wasm inside, streaming, so that it compiles while it loads.
 * DuckDB never says that its wasm could not be fetched, so this does.
 */
const plainFetch = self.fetch.bind(self);
self.fetch = async (request, init) => {
	const address = typeof request === 'string' ? request : 'url' in request ? request.url : String(request);
	if (!address.endsWith('.wasm.gz')) return plainFetch(request, init);
	const response = await fetched(request, init, address);
	if (!response.body) return response;
	const [look, body] = response.body.tee();
	const reader = look.getReader();
	const { value } = await reader.read();
	void reader.cancel();
	const gzipped = value?.[0] === 0x1f && value[1] === 0x8b;
	return new Response(gzipped ? body.pipeThrough(new DecompressionStream('gzip')) : body, {
		headers: { 'content-type': 'application/wasm' }
	});
};

/** @type {(request: RequestInfo | URL, init: RequestInit | undefined, address: string) => Promise<Response>} */
async function fetched(request, init, address) {
	try {
		const response = await plainFetch(request, init);
		if (!response.ok) throw new Error(String(response.status));
		return response;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		self.postMessage({ type: 'UNREAD', reason: `${new URL(address, self.location.href).pathname}: ${reason}` });
		throw cause;
	}
}
