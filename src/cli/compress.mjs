/** Compress the published tables beside themselves, as the adapter does with pages and scripts: it leaves CSV alone. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './setup.mjs';

const folder = join(root, 'build', 'data', 'tables');

for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
	const path = join(folder, name);
	const csv = readFileSync(path);
	writeFileSync(`${path}.br`, brotliCompressSync(csv, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: csv.length } }));
	writeFileSync(`${path}.gz`, gzipSync(csv, { level: 9 }));
}
