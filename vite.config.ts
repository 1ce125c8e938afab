import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import type { ConfigEnv, Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { compileMessages, OPTIONS } from './src/cli/messages.mjs';
import { shippedPackages } from './src/cli/shipped-packages.mjs';
import { wordsByLanguage } from './src/cli/words.mjs';

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The scales of the charts map numbers to numbers: D3 need not bring what interpolates colours, or formats in its own way. */
const numbersOnly: Plugin = {
	name: 'scales-of-numbers-only',
	enforce: 'pre',
	resolveId: (source, importer) =>
		(source === 'd3-interpolate' && importer?.includes('/node_modules/d3-scale/')) ||
		(source === 'd3-format' && /\/node_modules\/d3(-scale)?\//.test(importer ?? ''))
			? fileOf('src/lib/charts/frame/scale-parts.ts')
			: null
};

/**
 * A component that a component imports when it is needed is needed in the browser alone. Were it in the server's bundle,
 * Kit would put its styles into every page that may come to need it.
 */
const NO_COMPONENT = '\0no-component';
const neededLater: Plugin = {
	name: 'components-needed-later',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'ssr',
	resolveDynamicImport: (component, importer) =>
		typeof component === 'string' && component.endsWith('.svelte') && importer?.endsWith('.svelte')
			? NO_COMPONENT
			: null,
	load: (id) => (id === NO_COMPONENT ? 'export default null' : null)
};

/** Bytes of a script whose functions are worth the hint. */
const MANY_FUNCTIONS = 2 ** 14;
/**
 * What nearly every page has, and the script of a page itself, are compiled whole while they arrive, beside the page's own
 * work: function by function, when each is called first, they are a quarter of what a page is busy with.
 */
const compiledAhead: Plugin = {
	name: 'compiled-ahead',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	enforce: 'pre',
	generateBundle: {
		order: 'post',
		handler(_, bundle) {
			for (const file of Object.values(bundle))
				if (file.type === 'chunk' && (file.name === 'shared' || file.isEntry) && file.code.length > MANY_FUNCTIONS)
					file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
		}
	}
};

/** To build and to test, the catalogues are compiled if they have changed since; while somebody works, whenever they do. */
const isAtWork = (_: UserConfig, { command, mode }: ConfigEnv): boolean => command === 'serve' && mode !== 'test';
const messages: Plugin[] = [
	{ ...(paraglideVitePlugin(OPTIONS) as Plugin), apply: isAtWork },
	{ name: 'messages', apply: (...of) => !isAtWork(...of), enforce: 'pre', buildStart: compileMessages }
];

/** Baseline 2024: what these know is not written in the ways of older ones. */
const BROWSERS = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

export default defineConfig({
	build: { target: BROWSERS },
	plugins: [numbersOnly, neededLater, messages, compiledAhead, wordsByLanguage(), shippedPackages(), sveltekit()],
	// Packs without a worker made from a blob, which the content security policy forbids.
	resolve: {
		alias: [{ find: /^fflate$/, replacement: fileOf('src/lib/exports/zip-at-once.ts') }]
	},
	// The engine is loaded by its page alone, from files of the site.
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	// What nearly every page has travels together: alone, each would be a file of its own. Where a figure of progress is
	// embedded, its page counts a second time.
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [{ name: 'shared', test: /\/src\/lib\/(?!features\/)/, minShareCount: 10 }]
						}
					}
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		// No test changes what another reads: two thirds of the time, because the files share what they import.
		pool: 'threads',
		isolate: false,
		testTimeout: 300_000,
		hookTimeout: 300_000,
		// Node loads the compiled catalogues as they are; transformed, each file of tests would wait for seconds.
		server: { deps: { external: [/\/i18n\/paraglide\//] } }
	}
});
