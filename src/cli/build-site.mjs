/**
 * `npm run build`: check the data, build the site, compress its files, those that are ready while others are rendered.
 * `--plain` leaves the compressed copies out, for a site that is looked at or tested where it was built.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compressAhead, compressSite } from './compress.mjs';
import { npm, root } from './setup.mjs';

const output = join(root, '.svelte-kit', 'output');

/** Pages live for the time of a request: with more room for the young, most of them die before they are looked through. */
const HEAP = '--max-semi-space-size=64';

/** @returns {Promise<number | null>} its exit code */
function buildPages() {
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const NODE_OPTIONS = [process.env.NODE_OPTIONS, HEAP].filter(Boolean).join(' ');
	const child = spawn(process.execPath, [vite, 'build'], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, NODE_OPTIONS }
	});
	return new Promise((done, failed) => child.once('error', failed).once('close', done));
}

if (npm(['run', '--silent', 'data:check']).status !== 0) process.exit(1);
// What is ready ahead must be of this build.
rmSync(output, { recursive: true, force: true });
const plain = process.argv.includes('--plain');
const built = new AbortController();
const ahead = plain ? null : compressAhead([join(output, 'client'), join(output, 'prerendered')], built.signal);
const code = await buildPages();
built.abort();
await ahead;
if (code !== 0) process.exit(code ?? 1);
if (!plain) await compressSite();
