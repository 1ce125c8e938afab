/**
 * Which part of the house may know which other part.
 *
 *     data:     importers, engine → queries → tables → domain
 *     picture:  ui → charts, exports, view → domain          (i18n: ui and routes only)
 *
 * The two columns meet in `routes` and `cli`. Tests may know everything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Each floor, and the floors below it that it may import. Itself always; `routes` and `cli` everything. */
const below: Record<string, readonly string[]> = {
	domain: [],

	tables: ['domain'],
	queries: ['tables', 'domain'],
	engine: ['queries', 'tables', 'domain'],
	importers: ['queries', 'tables', 'domain'],

	view: ['domain'],
	exports: ['domain'],
	charts: ['domain'],
	i18n: ['domain'],
	ui: ['charts', 'exports', 'view', 'i18n', 'domain']
};
const top = ['routes', 'cli'];

/** Packages that are a floor's own business: no other floor knows them. */
const packages: readonly { name: RegExp; only: readonly string[] }[] = [
	{ name: /^@duckdb\//, only: ['engine', 'cli'] },
	{ name: /^arquero$/, only: ['importers', 'cli'] },
	{ name: /^\$app\//, only: ['ui', 'i18n', 'routes'] },
	{ name: /^svelte($|\/)/, only: ['charts', 'ui', 'i18n', 'view', 'routes'] }
];

const longest = 300;
const sayingNothing = ['utils', 'util', 'helpers', 'misc', 'common', 'stuff'];

/** Path from the project's root → its text. */
type Sources = ReadonlyMap<string, string>;

describe('the house', () => {
	const sources = readSources('src');

	it('has files to look at', () => {
		expect(sources.size).toBeGreaterThan(0);
	});

	it('keeps its floors: nobody imports what stands beside or above', () => {
		expect(brokenFloors(sources)).toEqual([]);
	});

	it('keeps what runs on the server out of the browser', () => {
		expect(leaks(sources)).toEqual([]);
	});

	it('keeps each package to the floors that need it', () => {
		expect(strayPackages(sources)).toEqual([]);
	});

	it(`has no file of more than ${longest} lines`, () => {
		const long = [...sources].map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }));
		expect(long.filter(({ lines }) => lines > longest).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
	});

	it('has no folder whose name says nothing', () => {
		const silent = [...sources.keys()].filter((path) => path.split('/').some((name) => sayingNothing.includes(name)));
		expect(silent).toEqual([]);
	});
});

describe('the test of the house itself', () => {
	const house = (files: Record<string, string>): Sources => new Map(Object.entries(files));

	it('finds an import that goes up, sideways or across, however it is written', () => {
		const found = brokenFloors(
			house({
				'src/lib/domain/country.ts': `import { ask } from '$lib/queries/ask'; import { near } from './near'`,
				'src/lib/charts/climb/layout.ts': `import type { Row } from '../../queries/rows'`,
				'src/lib/charts/climb/Climb.svelte': `<script lang="ts">import { t } from '$lib/i18n';</script>\n{#await import('$lib/view/rows')}{/await}`,
				'src/lib/queries/stage.ts': `export { scale } from '$lib/charts/frame/scale'; import { x } from '$lib/tables'`,
				'src/lib/engine/wasm.ts': `const late = () => import('../ui/notice')`,
				'src/lib/ui/Menu.svelte': `<script module>import '$lib/routes'; import { open } from '$lib/engine/wasm'</script>`,
				'src/routes/+page.ts': `import { open } from '$lib/engine/wasm'; import '$lib/charts/climb/layout'`,
				'src/lib/charts/climb/layout.test.ts': `import { open } from '$lib/engine/native.server'`,
				'src/lib/cellar/wine.ts': `export {}`
			})
		);
		expect(found).toEqual([
			'src/lib/domain/country.ts → src/lib/queries/ask',
			'src/lib/charts/climb/layout.ts → src/lib/queries/rows',
			'src/lib/charts/climb/Climb.svelte → src/lib/i18n',
			'src/lib/charts/climb/Climb.svelte → src/lib/view/rows',
			'src/lib/queries/stage.ts → src/lib/charts/frame/scale',
			'src/lib/engine/wasm.ts → src/lib/ui/notice',
			'src/lib/ui/Menu.svelte → src/lib/routes',
			'src/lib/ui/Menu.svelte → src/lib/engine/wasm',
			'src/lib/cellar/wine.ts: "cellar" is no floor of this house'
		]);
	});

	it('finds server code on its way to the browser', () => {
		const found = leaks(
			house({
				'src/lib/engine/wasm.ts': `import { read } from './native.server'`,
				'src/lib/engine/check.ts': `import { readFileSync } from 'node:fs'`,
				'src/lib/engine/files.server.ts': `import { read } from './native.server.ts'; import 'node:fs'`,
				'src/routes/+page.ts': `import { read } from '$lib/engine/native.server'`,
				'src/routes/+page.server.ts': `import { read } from '$lib/engine/native.server'`,
				'src/routes/data/[table].csv/+server.ts': `import { read } from '$lib/engine/native.server'`,
				'src/cli/data-check.ts': `import { read } from '$lib/engine/native.server'; import 'node:path'`
			})
		);
		expect(found).toEqual([
			'src/lib/engine/wasm.ts → src/lib/engine/native.server',
			'src/lib/engine/check.ts → node:fs',
			'src/routes/+page.ts → src/lib/engine/native.server'
		]);
	});

	it('finds a package where it has no business', () => {
		const found = strayPackages(
			house({
				'src/lib/charts/climb/layout.ts': `import { page } from '$app/state'; import { max } from 'd3'`,
				'src/lib/queries/stage.ts': `import type { DuckDBConnection } from '@duckdb/node-api'`,
				'src/lib/engine/native.server.ts': `import { DuckDBInstance } from '@duckdb/node-api'`
			})
		);
		expect(found).toEqual([
			'src/lib/charts/climb/layout.ts → $app/state',
			'src/lib/queries/stage.ts → @duckdb/node-api'
		]);
	});
});

function brokenFloors(sources: Sources): string[] {
	return [...sources].filter(isNoTest).flatMap(([path, text]) => {
		const floor = floorOf(path);
		if (floor === undefined || top.includes(floor)) return [];
		const allowed = below[floor];
		if (allowed === undefined) return [`${path}: "${floor}" is no floor of this house`];
		return importsOf(path, text)
			.filter((imported) => {
				const other = floorOf(imported);
				return imported.startsWith('src/') && other !== floor && !allowed.includes(other ?? '');
			})
			.map((imported) => `${path} → ${imported}`);
	});
}

function leaks(sources: Sources): string[] {
	const onServer = (path: string) => /\.server(\.ts)?$|\/\+server\.ts$/.test(path) || floorOf(path) === 'cli';
	return [...sources]
		.filter(isNoTest)
		.filter(([path]) => !onServer(path))
		.flatMap(([path, text]) =>
			importsOf(path, text)
				.filter((imported) => /\.server(\.ts)?$|^node:|^\$env\/(static|dynamic)\/private$/.test(imported))
				.map((imported) => `${path} → ${imported}`)
		);
}

function strayPackages(sources: Sources): string[] {
	return [...sources].filter(isNoTest).flatMap(([path, text]) =>
		importsOf(path, text)
			.filter((imported) =>
				packages.some(({ name, only }) => name.test(imported) && !only.includes(floorOf(path) ?? ''))
			)
			.map((imported) => `${path} → ${imported}`)
	);
}

function isNoTest([path]: readonly [string, string]): boolean {
	return !path.endsWith('.test.ts');
}

/** `src/lib/charts/climb/layout.ts` stands on `charts`; hooks and parameters of the routes on `routes`. */
function floorOf(path: string): string | undefined {
	const [src, first, second] = path.split('/');
	if (src !== 'src' || first === undefined) return undefined;
	if (first === 'lib') return second ?? 'lib';
	return first === 'cli' ? 'cli' : 'routes';
}

/** What a file imports, exports from elsewhere, or loads late: paths from the root, or packages' names. */
function importsOf(path: string, text: string): string[] {
	const written = path.endsWith('.svelte')
		? [
				...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].flatMap(([, script = '']) => specifiers(script)),
				...specifiers(text.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, ''))
			]
		: specifiers(text);
	return written.map((specifier) => {
		const bare = specifier.replace(/\?.*$/, '');
		if (bare.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), bare));
		return bare.replace(/^\$lib(?=$|\/)/, 'src/lib');
	});
}

function specifiers(code: string): string[] {
	const globs = [...code.matchAll(/import\.meta\.glob[^(]*\(\s*\[?\s*['"`]([^'"`*]+)/g)].map(([, glob = '']) => glob);
	const late = [...code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]\s*\)/g)].map(([, specifier = '']) => specifier);
	const compiled = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
	return [...new Set([...compiled, ...late, ...globs])];
}

function readSources(folder: string): Sources {
	const root = fileURLToPath(new URL('..', import.meta.url));
	return new Map(
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(ts|js|mjs|svelte|css)$/.test(entry.name))
			.map((entry) => posix.join(entry.parentPath.slice(root.length).replaceAll('\\', '/'), entry.name))
			.filter((path) => !path.startsWith('src/lib/i18n/paraglide/'))
			.map((path) => [path, readFileSync(join(root, path), 'utf8')])
	);
}
