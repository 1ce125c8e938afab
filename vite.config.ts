import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/i18n/paraglide',
			strategy: ['globalVariable', 'baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit()
	],
	// Packs without a worker made from a blob, which the content security policy forbids.
	resolve: {
		alias: [
			{ find: /^fflate$/, replacement: fileURLToPath(new URL('src/lib/exports/zip-at-once.ts', import.meta.url)) }
		]
	},
	// The engine is loaded by its page alone, from files of the site.
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	// The words nearly every page has travel together: alone, each would be a file of its own.
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: { groups: [{ name: 'words', test: /\/paraglide\/messages\//, minShareCount: 12 }] }
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
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
