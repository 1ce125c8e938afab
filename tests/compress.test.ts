/** The compressed copies a site is published with. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compressSite, sentBytes } from '../src/cli/compress.mjs';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('each text has two copies that hold what it holds; what is compressed already has none', async () => {
	const [site, kept] = [join(folder, 'site'), join(folder, 'kept')];
	mkdirSync(join(site, 'en', 'about'), { recursive: true });
	const page = '<p>В стране 17,9 % в ПОО.</p>'.repeat(400);
	const files = {
		'en/about/index.html': page,
		'table.csv': 'a,b\n1,2\n',
		'again.csv': 'a,b\n1,2\n',
		'x.wasm.zst': 'packed'
	};
	for (const [path, text] of Object.entries(files)) writeFileSync(join(site, path), text);

	await compressSite(site, kept);

	for (const [path, text] of Object.entries(files)) {
		if (path === 'x.wasm.zst') continue;
		expect(brotliDecompressSync(readFileSync(join(site, `${path}.br`))).toString()).toBe(text);
		expect(gunzipSync(readFileSync(join(site, `${path}.gz`))).toString()).toBe(text);
	}
	expect(readdirSync(site).sort()).toEqual(
		[
			'again.csv',
			'again.csv.br',
			'again.csv.gz',
			'en',
			'table.csv',
			'table.csv.br',
			'table.csv.gz',
			'x.wasm.zst'
		].sort()
	);
	// Kept once for what two files hold, and forgotten when no file asks for it.
	expect(readdirSync(kept)).toHaveLength(4);
	rmSync(join(site, 'en'), { recursive: true });
	await compressSite(site, kept);
	expect(readdirSync(kept)).toHaveLength(2);
});

test('as many bytes are sent as the copy has, and never more than were quickly told', () => {
	const path = join(folder, 'page.html');
	writeFileSync(path, Array.from({ length: 3000 }, (_, at) => `<td>${(at * 7919) % 1000}</td>`).join(''));
	const bytes = sentBytes(path);
	expect(bytes).toBeLessThan(readFileSync(path).length / 3);
	expect(sentBytes(path, { quick: true })).toBeGreaterThanOrEqual(bytes);
	const packed = join(folder, 'engine.wasm');
	writeFileSync(packed, 'not a text');
	expect(sentBytes(packed)).toBe(10);
});
