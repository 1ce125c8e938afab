/** Parts of files, as the served site gives them: what a database in the browser asks before it reads a file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../src/cli/serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'ranges-'));
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	writeFileSync(join(dir, 'table.csv'), 'a,b\n1,2\n');
	server = await serve({ dir, port: 0 });
});
afterAll(async () => {
	await server.close();
	rmSync(dir, { recursive: true });
});

it.each([
	['bytes=4-6', 206, '1,2'],
	['bytes=0-2', 206, 'a,b'],
	// The whole file, called whole.
	['bytes=0-0', 200, 'a,b\n1,2\n']
])('%s', async (Range, status, text) => {
	const response = await fetch(`${server.url}table.csv`, { headers: { Range } });
	expect([response.status, await response.text()]).toEqual([status, text]);
});
