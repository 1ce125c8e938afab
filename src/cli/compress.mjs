/**
 * Compress what the site publishes, for hosts that send such copies: `.br` and `.gz` beside each file of text.
 * Pages and data are many and large, and Brotli's last step costs them three times the time for a fortieth of the bytes:
 * it is kept for scripts and styles, which every page asks for.
 *
 * Compressed copies are kept by what they are copies of, so that only what has changed since the last build is compressed,
 * and so that pages can be compressed while others are still being rendered.
 */
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip } from 'node:zlib';
import { root } from './setup.mjs';

/** Brotli's quality by file type; what is not text is compressed already. */
const QUALITY = { '.js': 11, '.css': 11, '.svg': 11, '.html': 10, '.json': 10, '.csv': 10, '.txt': 10, '.duckdb': 10 };

const [byBrotli, byGzip] = [promisify(brotliCompress), promisify(gzip)];

/**
 * @param {Buffer} text
 * @param {number} quality
 */
const brotliOptions = (text, quality) => ({
	params: {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: text.length
	}
});

/** How each kind of copy is made. */
const KINDS = {
	br: (/** @type {Buffer} */ text, /** @type {number} */ quality) => byBrotli(text, brotliOptions(text, quality)),
	gz: (/** @type {Buffer} */ text) => byGzip(text, { level: 9 })
};

const cache = join(root, '.cache', 'compressed');
/** By path: two files may hold the same. */
const copies = /** @type {Map<string, Promise<string>>} */ (new Map());

/** @param {string} folder */
const texts = (folder) =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && extname(entry.name) in QUALITY)
				.map(({ parentPath, name }) => join(parentPath, name))
		: [];

/**
 * A kept copy, made if there is none yet.
 * @param {string} copy
 * @param {() => Promise<Buffer>} compress
 */
function copyAt(copy, compress) {
	const made = copies.get(copy) ?? (existsSync(copy) ? Promise.resolve(copy) : make());
	copies.set(copy, made);
	return made;

	async function make() {
		// Whole or not at all: a build may be stopped at any time.
		writeFileSync(`${copy}.part`, await compress());
		renameSync(`${copy}.part`, copy);
		return copy;
	}
}

/**
 * The compressed copies of a file.
 * @param {string} path
 * @param {string} kept the folder that keeps them
 */
function copiesOf(path, kept) {
	const text = readFileSync(path);
	const quality = QUALITY[/** @type {keyof typeof QUALITY} */ (extname(path))];
	const digest = createHash('sha256').update(`${process.versions.brotli} ${quality} `).update(text).digest('hex');
	return Object.entries(KINDS).map(([kind, compress]) => {
		const name = `${digest}.${kind}`;
		return { kind, name, copy: copyAt(join(kept, name), () => compress(text, quality)) };
	});
}

/**
 * How many bytes of a file are sent to a browser that takes Brotli, whether its copy stands there or not.
 * @param {string} path
 * @param {{ quick?: boolean }} options quick = an upper bound, in a thirtieth of the time
 */
export function sentBytes(path, { quick = false } = {}) {
	const text = readFileSync(path);
	const type = extname(path);
	if (!(type in QUALITY)) return text.length;
	const quality = quick ? 5 : QUALITY[/** @type {keyof typeof QUALITY} */ (type)];
	return Math.min(text.length, brotliCompressSync(text, brotliOptions(text, quality)).length);
}

/**
 * Make copies of what appears in some folders while others write there. What is read half written is not the same as when
 * it is whole, so it is compressed again by `compressSite`.
 * @param {readonly string[]} folders
 * @param {AbortSignal} signal to stop
 */
export async function compressAhead(folders, signal) {
	mkdirSync(cache, { recursive: true });
	const seen = new Set();
	while (!signal.aborted) {
		const fresh = folders.flatMap(texts).filter((path) => !seen.has(path));
		for (const path of fresh) {
			if (signal.aborted) break;
			seen.add(path);
			if (existsSync(path)) await Promise.all(copiesOf(path, cache).map(({ copy }) => copy));
		}
		if (fresh.length === 0) await setTimeout(250, undefined, { signal }).catch(() => undefined);
	}
}

/** Put the copies beside the files of a folder, and forget those that no file asks for any more. */
export async function compressSite(folder = join(root, 'build'), kept = cache) {
	mkdirSync(kept, { recursive: true });
	const asked = new Set();
	const left = texts(folder).values();
	// One file at a time for each core, so that memory holds a few of them.
	await Promise.all(
		Array.from({ length: availableParallelism() }, async () => {
			for (const path of left)
				for (const { kind, name, copy } of copiesOf(path, kept)) {
					asked.add(name);
					copyFileSync(await copy, `${path}.${kind}`);
				}
		})
	);
	for (const name of readdirSync(kept)) if (!asked.has(name)) rmSync(join(kept, name));
}
