/** Hosts unlike ours: each passes the built site on and treats one of the engine's files in its own way. */
import { createServer, type ServerResponse } from 'node:http';

/** What a host does to one of the files. */
type Treatment = 'encode' | 'cut short' | 'refuse' | 'keep silent';

const WASM = 'engine/duckdb-eh.wasm.zst';

const treatments = {
	/** The packed wasm is announced as an encoding, so that the browser unpacks it before the worker sees it. */
	encoded: { of: WASM, how: 'encode' },
	/** There is no wasm. */
	missing: { of: WASM, how: 'refuse' },
	/** The wasm breaks off in the middle. */
	cut: { of: WASM, how: 'cut short' },
	/** The wasm never arrives. */
	silent: { of: WASM, how: 'keep silent' },
	workerless: { of: 'engine/worker.js', how: 'refuse' },
	tableless: { of: 'data/tables/regions.csv', how: 'refuse' }
} as const satisfies Record<string, { readonly of: string; readonly how: Treatment }>;

export type Oddity = keyof typeof treatments;

/** @param site address of the built site */
export async function oddHost(site: string, oddity: Oddity): Promise<{ url: string; close: () => Promise<void> }> {
	const { of, how } = treatments[oddity];
	const server = createServer((request, response) => {
		const asked = new URL(request.url ?? '/', site).href;
		void pass(response, asked, asked === `${site}${of}` ? how : null);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		url: `http://127.0.0.1:${address.port}${new URL(site).pathname}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}

async function pass(response: ServerResponse, address: string, how: Treatment | null): Promise<void> {
	if (how === 'keep silent') return;
	const found = await fetch(address);
	const body = Buffer.from(await found.arrayBuffer());
	response
		.writeHead(how === 'refuse' ? 404 : found.status, {
			'content-type': found.headers.get('content-type') ?? 'text/plain',
			...(how === 'encode' ? { 'content-encoding': 'zstd' } : {})
		})
		.end(how === 'cut short' ? body.subarray(0, body.length / 2) : body);
}
