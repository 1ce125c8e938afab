/**
 * The engine's files as the site serves them. The wasm goes gzipped, because some hosts refuse files over 25 MiB,
 * so the worker unpacks it on arrival, whether or not the host has already done so. `DUCKDB_WASM=stock` when the site is
 * built leaves it as its makers have published it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { leanEngine } from './strip-exports.server';
import UNPACK from './unpack-wasm.js?raw';

const dist = path.dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));

const wasm = (): Uint8Array => readFileSync(path.join(dist, 'duckdb-eh.wasm'));
const worker = (): string =>
	readFileSync(path.join(dist, 'duckdb-browser-eh.worker.js'), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');

export const ENGINE_FILES: Readonly<
	Record<string, { readonly type: string; readonly read: () => Uint8Array | string }>
> = {
	'worker.js': { type: 'text/javascript', read: () => `${UNPACK}\n${worker()}` },
	'duckdb-eh.wasm.gz': {
		type: 'application/gzip',
		read: () => gzipSync(process.env.DUCKDB_WASM === 'stock' ? wasm() : leanEngine(wasm(), worker()), { level: 9 })
	}
};
