/**
 * Compress what the site publishes, for hosts that send such copies: `.br` and `.gz` beside each file of text.
 * Pages and data are many and large, and Brotli's last step costs them three times the time for a fortieth of the bytes:
 * it is kept for scripts and styles, which every page asks for.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { root } from './setup.mjs';

/** Brotli's quality by file type; what is not text is compressed already. */
const QUALITY = { '.js': 11, '.css': 11, '.svg': 11, '.html': 10, '.json': 10, '.csv': 10, '.txt': 10 };

const site = join(root, 'build');
const paths = readdirSync(site, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && extname(entry.name) in QUALITY)
	.map(({ parentPath, name }) => join(parentPath, name));

const [byBrotli, byGzip] = [promisify(brotliCompress), promisify(gzip)];

/** @param {string} path */
async function compress(path) {
	const text = readFileSync(path);
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: QUALITY[/** @type {keyof typeof QUALITY} */ (extname(path))],
		[constants.BROTLI_PARAM_SIZE_HINT]: text.length
	};
	writeFileSync(`${path}.br`, await byBrotli(text, { params }));
	writeFileSync(`${path}.gz`, await byGzip(text, { level: 9 }));
}

// One file at a time for each core, so that memory holds a few of them.
const left = paths.values();
await Promise.all(
	Array.from({ length: availableParallelism() }, async () => {
		for (const path of left) await compress(path);
	})
);
