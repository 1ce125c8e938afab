/**
 * Loaded before Observable Framework, which takes the packages of its pages from a content delivery network: they come from
 * what npm has installed instead, split as there, one module for each package, and in the version that is installed.
 */
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const installed = join(import.meta.dirname, 'node_modules');

/**
 * Framework asks of many packages which version they have, and takes few.
 * @param {string} name
 */
function versionOf(name) {
	const about = join(installed, name, 'package.json');
	return existsSync(about) ? JSON.parse(readFileSync(about, 'utf8')).version : '0.0.0';
}

/** @type {import('esbuild').Plugin} */
const otherPackages = {
	name: 'other-packages',
	setup: ({ onResolve }) =>
		onResolve({ filter: /^[@a-z]/ }, ({ path, kind }) =>
			kind.startsWith('import') || kind === 'dynamic-import'
				? { path: `/npm/${path}@${versionOf(path)}/+esm`, external: true }
				: null
		)
};

/** @param {string} name of a package */
async function moduleOf(name) {
	const { outputFiles } = await build({
		entryPoints: [name],
		absWorkingDir: import.meta.dirname,
		bundle: true,
		format: 'esm',
		minify: true,
		write: false,
		plugins: [otherPackages]
	});
	return outputFiles[0]?.contents ?? '';
}

/** `/npm/NAME@VERSION/FILE`, or `/NAME/TAG`, which asks for a version. */
const FILE = /^\/npm\/((?:@[^/]+\/)?[^/@]+)@[^/]+\/(.+)$/;

globalThis.fetch = async (address) => {
	const { pathname } = new URL(String(address));
	const [, name, file] = FILE.exec(pathname) ?? [];
	if (name === undefined || file === undefined) {
		const version = versionOf(/^\/((?:@[^/]+\/)?[^/]+)/.exec(pathname)?.[1] ?? '');
		return Response.json({ version, versions: { [version]: {} } });
	}
	if (file === '+esm')
		return new Response(await moduleOf(name), { headers: { 'Content-Type': 'application/javascript' } });
	const type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
	return new Response(readFileSync(join(installed, name, file)), { headers: { 'Content-Type': type } });
};
