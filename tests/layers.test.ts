/**
 * Layers: which part of `src` may import which, itself always.
 *
 *     routes, cli → features → figure, importers → exports, charts, ui, state, i18n, duckdb → tables → domain
 *
 * A layer imports those below it. Within a layer only what `sameLayer` lists. Tests may import everything.
 */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, readSources, type Sources } from './imports';

/** From the top down. */
const layers: readonly (readonly string[])[] = [
	['routes', 'cli'],
	['features'],
	['figure', 'importers'],
	['exports', 'charts', 'ui', 'state', 'i18n', 'duckdb'],
	['tables'],
	['domain']
];

/** Imports between folders of one layer. */
const sameLayer: Readonly<Record<string, readonly string[]>> = {
	ui: ['i18n', 'state'],
	charts: ['state'],
	duckdb: ['i18n'],
	exports: ['charts']
};

/** Packages and the only folders that may import them. */
const packages: readonly { name: RegExp; only: readonly string[] }[] = [
	{ name: /^@duckdb\//, only: ['duckdb', 'cli'] },
	{ name: /^pg$/, only: ['duckdb'] },
	{ name: /^arquero$/, only: ['cli'] },
	{ name: /^\$app\//, only: ['state', 'ui', 'i18n', 'figure', 'features', 'routes'] },
	{ name: /^svelte($|\/)/, only: ['charts', 'ui', 'i18n', 'state', 'figure', 'features', 'routes'] }
];

const MAX_LINES = 300;
/** A file of fewer lines is probably a line of its neighbour. */
const SMALL = 25;
const MAX_SMALL_FILES = 60;
const MAX_MODULES_PER_FOLDER = 40;
const vagueNames = ['utils', 'util', 'helpers', 'misc', 'common', 'stuff'];

describe('the layers', () => {
	const sources = readSources('src');

	it('has files to look at', () => {
		expect(sources.size).toBeGreaterThan(0);
	});

	it('imports point down', () => {
		expect(brokenLayers(sources)).toEqual([]);
	});

	it('no feature imports another', () => {
		expect(crossedFeatures(sources)).toEqual([]);
	});

	it('no file imports itself by way of others, types included', () => {
		expect(cycles(sources)).toEqual([]);
	});

	it('what runs on the server stays out of the browser', () => {
		expect(leaks(sources)).toEqual([]);
	});

	it('each package stays in the folders that need it', () => {
		expect(strayPackages(sources)).toEqual([]);
	});

	it(`no file has more than ${MAX_LINES} lines`, () => {
		expect(linesOf(sources).filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
	});

	it(`at most ${MAX_SMALL_FILES} files of src/lib have fewer than ${SMALL} lines`, () => {
		const small = linesOf(sources).filter(({ path, lines }) => path.startsWith('src/lib/') && lines < SMALL);
		expect(small.length, small.map(({ path }) => path).join('\n')).toBeLessThanOrEqual(MAX_SMALL_FILES);
	});

	it(`no folder holds more than ${MAX_MODULES_PER_FOLDER} modules`, () => {
		const folders = new Map<string, number>();
		for (const path of sources.keys()) folders.set(posix.dirname(path), (folders.get(posix.dirname(path)) ?? 0) + 1);
		expect([...folders].filter(([, modules]) => modules > MAX_MODULES_PER_FOLDER)).toEqual([]);
	});

	it('no folder has a vague name', () => {
		expect([...sources.keys()].filter((path) => path.split('/').some((name) => vagueNames.includes(name)))).toEqual([]);
	});
});

describe('the checks of the layers', () => {
	const tree = (files: Record<string, string>): Sources => new Map(Object.entries(files));

	it('find an import that goes up or across, however it is written', () => {
		const found = brokenLayers(
			tree({
				'src/lib/domain/country.ts': `import { ask } from '$lib/duckdb/ask'; import { near } from './near'`,
				'src/lib/charts/climb/layout.ts': `import type { Row } from '../../duckdb/rows'`,
				'src/lib/charts/climb/Climb.svelte': `<script lang="ts">import { t } from '$lib/i18n';</script>\n{#await import('$lib/figure/rows')}{/await}`,
				'src/lib/tables/stage.ts': `export { scale } from '$lib/charts/frame/scale'; import { x } from '$lib/domain'`,
				'src/lib/duckdb/client.ts': `const late = () => import('../ui/notice')`,
				'src/lib/ui/Menu.svelte': `<script module>import '$lib/routes'; import { open } from '$lib/features/open'</script>`,
				'src/lib/features/gaps/model.ts': `import { open } from '$lib/duckdb/client'; import '$lib/figure/x'`,
				'src/routes/+page.ts': `import { open } from '$lib/duckdb/client'; import '$lib/charts/climb/layout'`,
				'src/lib/charts/climb/layout.test.ts': `import { open } from '$lib/duckdb/native.server'`,
				'src/lib/cellar/wine.ts': `export {}`
			})
		);
		expect(found).toEqual([
			'src/lib/domain/country.ts → src/lib/duckdb/ask',
			'src/lib/charts/climb/layout.ts → src/lib/duckdb/rows',
			'src/lib/charts/climb/Climb.svelte → src/lib/i18n',
			'src/lib/charts/climb/Climb.svelte → src/lib/figure/rows',
			'src/lib/tables/stage.ts → src/lib/charts/frame/scale',
			'src/lib/duckdb/client.ts → src/lib/ui/notice',
			'src/lib/ui/Menu.svelte → src/lib/routes',
			'src/lib/ui/Menu.svelte → src/lib/features/open',
			'src/lib/cellar/wine.ts: "cellar" is in no layer'
		]);
	});

	it('find a feature that imports another', () => {
		const found = crossedFeatures(
			tree({
				'src/lib/features/gaps/model.ts': `import type { Row } from '../country/model'; import './text'`,
				'src/lib/features/progress/board/text.ts': `import { head } from '../head'`
			})
		);
		expect(found).toEqual(['src/lib/features/gaps/model.ts → src/lib/features/country/model']);
	});

	it('find a circle, also one of types', () => {
		const found = cycles(
			tree({
				'src/lib/domain/a.ts': `import { b } from './b'`,
				'src/lib/domain/b.ts': `import type { C } from './c'`,
				'src/lib/domain/c.ts': `import { a } from './a'`,
				'src/lib/domain/d.ts': `import { a } from './a'`
			})
		);
		expect(found).toEqual(['src/lib/domain/a.ts → src/lib/domain/b.ts → src/lib/domain/c.ts → src/lib/domain/a.ts']);
	});

	it('find server code on its way to the browser', () => {
		const found = leaks(
			tree({
				'src/lib/duckdb/client.ts': `import { read } from './native.server'`,
				'src/lib/duckdb/types.ts': `import type { Read } from './native.server'`,
				'src/lib/duckdb/check.ts': `import { readFileSync } from 'node:fs'`,
				'src/lib/duckdb/files.server.ts': `import { read } from './native.server.ts'; import 'node:fs'`,
				'src/routes/+page.ts': `import { read } from '$lib/duckdb/native.server'`,
				'src/routes/+page.server.ts': `import { read } from '$lib/duckdb/native.server'`,
				'src/routes/data/[table].csv/+server.ts': `import { read } from '$lib/duckdb/native.server'`,
				'src/cli/data-check.ts': `import { read } from '$lib/duckdb/native.server'; import 'node:path'`
			})
		);
		expect(found).toEqual([
			'src/lib/duckdb/client.ts → src/lib/duckdb/native.server',
			'src/lib/duckdb/check.ts → node:fs',
			'src/routes/+page.ts → src/lib/duckdb/native.server'
		]);
	});

	it('find a package outside its folders', () => {
		const found = strayPackages(
			tree({
				'src/lib/charts/climb/layout.ts': `import { page } from '$app/state'; import { max } from 'd3'`,
				'src/lib/tables/stage.ts': `import type { DuckDBConnection } from '@duckdb/node-api'`,
				'src/lib/duckdb/native.server.ts': `import { DuckDBInstance } from '@duckdb/node-api'`
			})
		);
		expect(found).toEqual([
			'src/lib/charts/climb/layout.ts → $app/state',
			'src/lib/tables/stage.ts → @duckdb/node-api'
		]);
	});
});

function brokenLayers(sources: Sources): string[] {
	const level = (folder: string | undefined) => layers.findIndex((layer) => layer.includes(folder ?? ''));
	return [...sources].filter(isNoTest).flatMap(([path, text]) => {
		const folder = folderOf(path);
		if (folder === undefined) return [];
		if (level(folder) < 0) return [`${path}: "${folder}" is in no layer`];
		const mayImport = (other: string | undefined) =>
			other === folder || level(other) > level(folder) || (sameLayer[folder] ?? []).includes(other ?? '');
		return importsOf(path, text)
			.filter((imported) => imported.startsWith('src/') && !mayImport(folderOf(imported)))
			.filter(() => level(folder) > 0)
			.map((imported) => `${path} → ${imported}`);
	});
}

function crossedFeatures(sources: Sources): string[] {
	const featureOf = (path: string) => /^src\/lib\/features\/([^/]+)/.exec(path)?.[1];
	return [...sources].filter(isNoTest).flatMap(([path, text]) => {
		const feature = featureOf(path);
		if (feature === undefined) return [];
		return importsOf(path, text)
			.filter((imported) => ![undefined, feature].includes(featureOf(imported)))
			.map((imported) => `${path} → ${imported}`);
	});
}

/** Each circle once, from its first file in the alphabet. */
function cycles(sources: Sources): string[] {
	const fileOf = (path: string) =>
		[path, `${path}.ts`, `${path}.js`, `${path}/index.ts`].find((candidate) => sources.has(candidate));
	const graph = new Map(
		[...sources]
			.filter(isNoTest)
			.map(([path, text]) => [path, importsOf(path, text).flatMap((imported) => fileOf(imported) ?? [])])
	);
	const found = new Set<string>();
	const done = new Set<string>();
	const visit = (path: string, trail: readonly string[]) => {
		const at = trail.indexOf(path);
		if (at >= 0) {
			const circle = trail.slice(at);
			const first = circle.indexOf([...circle].sort()[0] ?? '');
			const turned = [...circle.slice(first), ...circle.slice(0, first)];
			found.add([...turned, turned[0]].join(' → '));
			return;
		}
		if (done.has(path)) return;
		for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
		done.add(path);
	};
	for (const path of graph.keys()) visit(path, []);
	return [...found];
}

function leaks(sources: Sources): string[] {
	const onServer = (path: string) => /\.server(\.ts)?$|\/\+server\.ts$/.test(path) || folderOf(path) === 'cli';
	/** Types are erased. */
	const values = (text: string) => text.replace(/import type [^;]*?from\s*['"][^'"]+['"]/g, '');
	return [...sources]
		.filter(isNoTest)
		.filter(([path]) => !onServer(path))
		.flatMap(([path, text]) =>
			importsOf(path, values(text))
				.filter((imported) => /\.server(\.ts)?$|^node:|^\$env\/(static|dynamic)\/private$/.test(imported))
				.map((imported) => `${path} → ${imported}`)
		);
}

function strayPackages(sources: Sources): string[] {
	return [...sources].filter(isNoTest).flatMap(([path, text]) =>
		importsOf(path, text)
			.filter((imported) =>
				packages.some(({ name, only }) => name.test(imported) && !only.includes(folderOf(path) ?? ''))
			)
			.map((imported) => `${path} → ${imported}`)
	);
}

const linesOf = (sources: Sources) =>
	[...sources].map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }));

function isNoTest([path]: readonly [string, string]): boolean {
	return !/\.test(ing)?\.ts$/.test(path);
}

/** `src/lib/charts/climb/layout.ts` is in `charts`; hooks and parameters belong to the routes. */
function folderOf(path: string): string | undefined {
	const [src, first, second] = path.split('/');
	if (src !== 'src' || first === undefined) return undefined;
	if (first === 'lib') return second ?? 'lib';
	return first === 'cli' ? 'cli' : 'routes';
}
