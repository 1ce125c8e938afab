/**
 * The engine's files as the site serves them. The wasm goes packed with Zstandard: a fifth of its bytes on any host, and some
 * refuse files over 25 MiB. The worker unpacks it while it arrives. `DUCKDB_WASM=stock` when the site is built leaves
 * it as its makers have published it, `ENGINE_LEVEL=3` packs it in a twentieth of the time.
 */
import { Zstd } from '@hpcc-js/wasm-zstd';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { leanEngine } from './lean-engine.server';
import UNPACK from './unpack-wasm.js?raw';

const { resolve } = createRequire(import.meta.url);
const dist = path.dirname(resolve('@duckdb/duckdb-wasm'));

/** Higher ones save a hundredth more, and take the unpacker more memory. */
const LEVEL = 19;
const packed = path.join('.cache', 'engine');

const wasm = (): Uint8Array => readFileSync(path.join(dist, 'duckdb-eh.wasm'));
const worker = (): string =>
	readFileSync(path.join(dist, 'duckdb-browser-eh.worker.js'), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');

/**
 * `ZSTDDecoder` for a script without imports. Of its two ways to read its own program it is left the one of Node, because the
 * other fetches an address with data in it, which the worker's policy forbids.
 */
export function unpacker(): string {
	const module = readFileSync(resolve('zstddec/stream'), 'utf8');
	const returning = module.replace(/^export \{ ZSTDDecoder \};$/m, 'return ZSTDDecoder;');
	if (returning === module) throw new Error('zstddec/stream exports its decoder in another way');
	const buffer = '{ from: (base64) => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)) }';
	return `const ZSTDDecoder = ((fetch, Buffer) => {\n${returning}\n})(undefined, ${buffer});`;
}

/** Kept by what it is made of: to pack it takes a quarter of a minute. */
async function pack(content: Uint8Array): Promise<Uint8Array> {
	const zstd = await Zstd.load();
	const level = Number(process.env.ENGINE_LEVEL ?? LEVEL);
	const digest = createHash('sha256').update(`${zstd.version()} ${level} `).update(content).digest('hex');
	const kept = path.join(packed, `${digest}.zst`);
	if (existsSync(kept)) return readFileSync(kept);
	const made = zstd.compress(content, level);
	mkdirSync(packed, { recursive: true });
	writeFileSync(kept, made);
	return made;
}

let packing: Promise<Uint8Array> | undefined;
const engine = (): Promise<Uint8Array> =>
	(packing ??= pack(process.env.DUCKDB_WASM === 'stock' ? wasm() : leanEngine(wasm(), worker())));

/** Zstandard as it is packed here has no checksum of its own: one bit changed on the way might unpack to another program. */
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const ENGINE_FILES: Readonly<
	Record<string, { readonly type: string; readonly read: () => Promise<Uint8Array | string> }>
> = {
	'worker.js': {
		type: 'text/javascript',
		read: async () => [`const ENGINE_SHA256 = '${digest(await engine())}';`, unpacker(), UNPACK, worker()].join('\n')
	},
	'duckdb-eh.wasm.zst': { type: 'application/zstd', read: engine }
};
