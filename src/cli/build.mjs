/** Build the site to be looked at here, unless the build that stands there was made from exactly these inputs. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './setup.mjs';

export const site = join(root, 'build');

const stamp = join(root, '.cache', 'build.json');

/** Everything the site is made of. Generated files and tests are not. */
const folders = ['src', 'static', 'data', 'messages'];
const configs = [
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'svelte.config.js',
	'vite.config.ts',
	'project.inlang/settings.json'
];
const ignored = /\/(paraglide\/.*|\.[^/]*)$|\.test\.ts$|^src\/cli\/\w+\.mjs$/;

/**
 * @param {(args: string[]) => { status: number | null } | Promise<{ status: number | null }>} runNpm
 * @returns {Promise<'built' | 'fresh' | 'failed'>}
 */
export async function build(runNpm = npm) {
	const from = digestOfInputs();
	if (isFresh(from)) return 'fresh';
	console.log('Building the site …');
	// Until the build has succeeded, nothing may take what lies there for finished.
	rmSync(stamp, { force: true });
	const { status } = await runNpm(['run', '--silent', 'build', '--', '--plain']);
	if (status !== 0 || !existsSync(site)) return 'failed';
	mkdirSync(join(root, '.cache'), { recursive: true });
	writeFileSync(stamp, JSON.stringify({ inputs: from, output: digestOfSite() }));
	return 'built';
}

/** @param {string} from */
function isFresh(from) {
	if (!existsSync(stamp) || !existsSync(site)) return false;
	const last = JSON.parse(readFileSync(stamp, 'utf8'));
	return last.inputs === from && last.output === digestOfSite();
}

/** Contents, because a checkout or a copy changes dates and nothing else. */
function digestOfInputs() {
	const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
	const there = (/** @type {string} */ path) => existsSync(join(root, path));
	const paths = folders.filter(there).flatMap((folder) => files(folder).filter((path) => !ignored.test(path)));
	for (const path of [...configs.filter(there), ...paths].sort())
		hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
	return hash.digest('hex');
}

/** Sizes and dates: enough to notice that somebody built, changed or removed something. */
function digestOfSite() {
	const hash = createHash('sha256');
	for (const path of files('build').sort()) {
		const { size, mtimeMs } = statSync(join(root, path));
		hash.update(`${path}\0${size}\0${mtimeMs}\0`);
	}
	return hash.digest('hex');
}

/**
 * @param {string} folder from the root, with slashes
 * @returns {string[]}
 */
function files(folder) {
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		return entry.isDirectory() ? files(path) : [path];
	});
}
