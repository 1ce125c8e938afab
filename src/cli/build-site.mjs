/**
 * `npm run build`: check the data, build the site, list its pages for search engines, compress its files, those that are
 * ready while others are rendered.
 * `--plain` leaves the compressed copies out and packs the engine in haste, for a site that is looked at or tested where it
 * was built.
 * `--tables postgres://…` takes the tables of a database: they are saved and checked as files, of which the files of the site
 * are made, and the database answers the pages.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compressAhead, compressSite } from './compress.mjs';
import { npm, root } from './setup.mjs';
import { writeSitemap } from './sitemap.mjs';

const output = join(root, '.svelte-kit', 'output');

/** Pages live for the time of a request: with more room for the young, most of them die before they are looked through. */
const HEAP = '--max-semi-space-size=64';

/** Where the tables of a database are saved. */
const SAVED = join('.cache', 'saved');

/**
 * @param {Record<string, string>} settings
 * @returns {Promise<number | null>} its exit code
 */
function buildPages(settings) {
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const NODE_OPTIONS = [process.env.NODE_OPTIONS, HEAP].filter(Boolean).join(' ');
	const child = spawn(process.execPath, [vite, 'build'], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, NODE_OPTIONS, ...settings }
	});
	return new Promise((done, failed) => child.once('error', failed).once('close', done));
}

/** @param {string[]} script with its arguments */
function runOrExit(script) {
	if (npm(['run', '--silent', ...script]).status !== 0) process.exit(1);
}

/**
 * @param {string | undefined} address of a database
 * @returns {Record<string, string>} what the build is told of its tables
 */
function tablesFrom(address) {
	if (address === undefined) {
		runOrExit(['data:check']);
		return {};
	}
	rmSync(join(root, SAVED), { recursive: true, force: true });
	runOrExit(['data:save', '--', address, SAVED]);
	runOrExit(['data:check', '--', join(SAVED, 'tables')]);
	return { DATA_FOLDER: SAVED, TABLES_ADDRESS: address };
}

const { values } = parseArgs({ options: { plain: { type: 'boolean', default: false }, tables: { type: 'string' } } });
const { plain, tables } = values;
const settings = tablesFrom(tables);
// What is ready ahead must be of this build.
rmSync(output, { recursive: true, force: true });
const built = new AbortController();
const ahead = plain ? null : compressAhead([join(output, 'client'), join(output, 'prerendered')], built.signal);
const code = await buildPages({ ...settings, ...(plain ? { ENGINE_LEVEL: '3' } : {}) });
built.abort();
await ahead;
if (code !== 0) process.exit(code ?? 1);
writeSitemap(join(root, 'build'), process.env.VITE_SITE_ADDRESS);
if (!plain) await compressSite();
