/** What the site is made of, and so which release a build is: the same files make the same release, whenever and wherever. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything the site is made of. Generated files, tests and commands are not. */
const folders = ['src', 'static', 'data', 'messages'];
const configs = [
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'svelte.config.js',
	'vite.config.ts',
	'project.inlang/settings.json'
];
/** Of the commands, those that have a hand in what is built. */
const SHAPING = ['inputs', 'messages', 'shipped-packages', 'sitemap', 'words'];
const ignored = new RegExp(
	`/(?:paraglide/.*|\\.[^/]*)$|\\.test\\.ts$|^data/raw/|^src/cli/(?!(?:${SHAPING.join('|')})\\.mjs$)`
);
/** Settings of the build that change what is built. */
const settings = ['VITE_SITE_ADDRESS', 'DUCKDB_WASM'];

/** Contents, because a checkout or a copy changes dates and nothing else. Hexadecimal. */
export function digestOfInputs() {
	const hash = createHash('sha256');
	const there = (/** @type {string} */ path) => existsSync(join(root, path));
	const paths = folders.filter(there).flatMap((folder) => filesIn(folder).filter((path) => !ignored.test(path)));
	for (const path of [...configs.filter(there), ...paths].sort())
		hash.update(`\0${path}\0`).update(readFileSync(join(root, whereIs(path))));
	for (const setting of settings) hash.update(`\0${setting}\0${process.env[setting] ?? ''}`);
	return hash.digest('hex');
}

/** The same tables, saved from a database, make the same release. @param {string} path in the project */
function whereIs(path) {
	const { DATA_FOLDER } = process.env;
	return DATA_FOLDER && path.startsWith('data/tables/') ? path.replace('data', DATA_FOLDER) : path;
}

/** The name of the release that is built from what stands here now. */
export const releaseName = () => digestOfInputs().slice(0, 12);

/**
 * @param {string} folder from the root, with slashes
 * @returns {string[]}
 */
export function filesIn(folder) {
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		return entry.isDirectory() ? filesIn(path) : [path];
	});
}
