/** The packages in the pages and their licences, as the page About lists them, against the lock file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { described, noticesOf, packageOf, shippedIn } from '../src/cli/shipped-packages.mjs';

const locked = (
	JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { version: string; license?: string }>;
	}
).packages;

it.each([
	['/srv/site/node_modules/d3-scale/src/linear.js', 'd3-scale'],
	['/srv/site/node_modules/@sveltejs/kit/src/runtime/client/client.js?x', '@sveltejs/kit'],
	['/srv/site/node_modules/bits-ui/node_modules/runed/dist/index.js', 'runed'],
	['\0/srv/site/node_modules/svelte/src/internal/client/index.js', 'svelte'],
	['/srv/site/src/lib/domain/gaps.ts', null]
])('the module %j belongs to %s', (id, name) => {
	expect(packageOf(id)).toBe(name);
});

it('reads the address of a package wherever it is declared, and takes none without a licence', () => {
	const one = { name: 'a', version: '1.0.0', license: 'MIT' };
	for (const repository of [
		'someone/a',
		'git+https://github.com/someone/a.git',
		{ url: 'git@github.com:someone/a.git' }
	])
		expect(described({ ...one, repository }).url).toBe('https://github.com/someone/a');
	expect(described({ ...one, homepage: 'https://a.example' }).url).toBe('https://a.example');
	expect(described({ ...one, repository: { url: 'git+https://code.example/b/a.git' } }).url).toBe(
		'https://code.example/b/a'
	);
	expect(() => described({ name: 'a', version: '1.0.0' })).toThrow('a names no licence');
	expect(described({ name: 'a', version: '1.0.0' }, () => 'MIT License\n\nCopyright').licence).toBe('MIT');
	expect(shippedIn(['/node_modules/svelte-toolbelt/x.js'])).toContainEqual(
		expect.objectContaining({ name: 'svelte-toolbelt', licence: 'MIT' })
	);
});

it('names of every package that pages import the version and the licence of the lock file, and an address', () => {
	const imported = importedByPages().map((name) => `/node_modules/${name}/index.js`);
	const shipped = shippedIn(imported);
	expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['svelte', 'd3', 'fflate', 'bits-ui']));
	for (const { name, version, licence, url } of shipped) {
		expect({ name, version, licence }).toEqual({
			name,
			version: locked[`node_modules/${name}`]?.version,
			licence: locked[`node_modules/${name}`]?.license
		});
		expect(url, name).toMatch(/^https:\/\//);
	}
});

it('puts the licence of each package, and its notice where it has one, into one file', () => {
	const text = noticesOf(shippedIn(['/node_modules/d3-array/x.js', '/node_modules/apache-arrow/x.js']));
	expect(text.match(/^@duckdb\/duckdb-wasm \S+ – MIT$/m)).toBeTruthy();
	expect(text).toContain('The package holds no text of its licence (MIT); see https://github.com/duckdb/duckdb-wasm');
	// D3 is under ISC, which asks for its notice in all copies; Apache-2.0 for the file NOTICE.
	expect(text).toMatch(/^d3-array \S+ – ISC\nhttps:\/\/github.com\/d3\/d3-array\n\nCopyright .* Mike Bostock/m);
	expect(text).toContain('Apache License');
	expect(text).toContain(readFileSync('node_modules/apache-arrow/NOTICE.txt', 'utf8').replace(/\r\n/g, '\n').trim());
});

/** By name; of files that run in browsers. */
function importedByPages(): string[] {
	const files = readdirSync('src/lib', { recursive: true, encoding: 'utf8' }).filter(
		(file) => /\.(ts|svelte)$/.test(file) && !/\.(test|testing|server)\.ts$|paraglide|duckdb.native/.test(file)
	);
	const names = files.flatMap((file) =>
		[...readFileSync(join('src/lib', file), 'utf8').matchAll(/^\s*import (?!type )[^;]*? from '([^.$'][^']*)'/gm)]
			.map(([, from = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? '')
			.filter((name) => `node_modules/${name}` in locked)
	);
	return [...new Set(names)];
}
