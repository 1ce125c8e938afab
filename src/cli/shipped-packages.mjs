/**
 * Whose code the site ships: the packages Vite has put into its scripts, with version, licence and address as each says
 * them of itself. The page About lists them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './setup.mjs';

/** @typedef {{ name: string, version: string, licence: string, url: string }} ShippedPackage */

/** Written before the pages are rendered. */
export const SHIPPED = join(root, '.svelte-kit', 'shipped-packages.json');

/** Their notices, served at the root of the site and linked from the page About. */
const NOTICES = 'notices.txt';

/** Served as files of their own, beside the scripts. */
const FILES = ['@duckdb/duckdb-wasm', 'zstddec'];

/**
 * The package a module belongs to; null for our own.
 * @param {string} id of the module: its path, perhaps with a query
 */
export const packageOf = (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? null;

/**
 * @param {{ name: string, version: string, license?: unknown, repository?: unknown, homepage?: unknown }} declared its `package.json`
 * @param {() => string} licenceText what its licence file says, for one that does not declare its licence
 * @returns {ShippedPackage}
 */
export function described({ name, version, license, repository, homepage }, licenceText = () => '') {
	const licence = typeof license === 'string' ? license : /^\s*(?:The )?(\S+) License\s/.exec(licenceText())?.[1];
	if (licence === undefined) throw new Error(`${name} names no licence`);
	const given =
		typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository;
	const [, host] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?(?:#.*)?$/.exec(String(given ?? '')) ?? [];
	const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(String(given ?? ''))?.[1];
	const repositoryAddress = host ?? short;
	const [elsewhere] = /https:\/\/[^#]+?(?=\.git$|#|$)/.exec(String(given ?? '')) ?? [];
	const url = repositoryAddress ? `https://github.com/${repositoryAddress}` : String(homepage ?? elsewhere ?? '');
	return { name, version, licence, url };
}

/**
 * @param {Iterable<string>} ids of modules
 * @returns {ShippedPackage[]} by name
 */
export const shippedIn = (ids) =>
	[...new Set([...FILES, ...[...ids].map(packageOf).filter((name) => name !== null)])].sort().map((name) => {
		const folder = join(root, 'node_modules', name);
		return described(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')), () =>
			readFileSync(join(folder, 'LICENSE'), 'utf8')
		);
	});

/** As packages name the files that must travel with their code. */
const NOTICE = /^(?:licen[cs]e|notice|copying)(?:\.\w+)?$/i;

/**
 * The notices of packages, as their licences ask for them: each package's own, or that it holds none.
 * @param {readonly ShippedPackage[]} packages
 */
export const noticesOf = (packages) =>
	packages
		.map(({ name, version, licence, url }) => {
			const folder = join(root, 'node_modules', name);
			const files = readdirSync(folder).filter((file) => NOTICE.test(file));
			const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim());
			const said = texts.length > 0 ? texts : [`The package holds no text of its licence (${licence}); see ${url}`];
			return `${[`${name} ${version} – ${licence}\n${url}`, ...said].join('\n\n')}\n`;
		})
		.join(`\n${'-'.repeat(80)}\n\n`);

/** @returns {import('vite').Plugin} */
export function shippedPackages() {
	return {
		name: 'shipped-packages',
		apply: 'build',
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
			mkdirSync(dirname(SHIPPED), { recursive: true });
			const packages = shippedIn(ids);
			writeFileSync(SHIPPED, JSON.stringify(packages));
			this.emitFile({ type: 'asset', fileName: NOTICES, source: noticesOf(packages) });
		}
	};
}
