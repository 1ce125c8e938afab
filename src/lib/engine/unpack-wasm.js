/** Put before DuckDB's worker: answers `.wasm.gz` as the wasm inside, streaming, so that it compiles while it loads. */
const plainFetch = self.fetch.bind(self);
self.fetch = async (request, init) => {
	const response = await plainFetch(request, init);
	const address = typeof request === 'string' ? request : 'url' in request ? request.url : String(request);
	if (!address.endsWith('.wasm.gz') || !response.ok || !response.body) return response;
	const [look, body] = response.body.tee();
	const reader = look.getReader();
	const { value } = await reader.read();
	void reader.cancel();
	const gzipped = value?.[0] === 0x1f && value[1] === 0x8b;
	return new Response(gzipped ? body.pipeThrough(new DecompressionStream('gzip')) : body, {
		headers: { 'content-type': 'application/wasm' }
	});
};
