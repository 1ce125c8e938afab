import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { releaseName } from './src/cli/inputs.mjs';

/** Kit knows its own inline scripts, not those of the template. */
const templateScripts = [...readFileSync('src/app.html', 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
	([, script = '']) => /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	// Pages repeat these classes thousands of times: five letters tell a few hundred components apart.
	compilerOptions: { cssHash: ({ hash, css }) => `S${hash(css).slice(0, 5)}` },
	kit: {
		adapter: adapter({ strict: true }),
		paths: { relative: true },
		// Of what it is made from, not of the time: two builds of one commit are the same. Open pages ask every 15 minutes.
		version: { name: releaseName(), pollInterval: 15 * 60_000 },
		// Registered by src/lib/state/offline/register.ts, when nothing else waits.
		serviceWorker: { register: false },
		// Commands for Node are checked as well.
		typescript: {
			config: ({ include, ...config }) => ({
				...config,
				include: [...include, '../src/**/*.mjs', '../tests/browser/*.mjs']
			})
		},
		// Style sheets stand in the page, all of them: paint waits for each file, on a slow line for most of a second.
		inlineStyleThreshold: 65_536,
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		// Plain hosts cannot send headers, so the policy stands in each page. DuckDB-WASM needs 'wasm-unsafe-eval'.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval', ...templateScripts],
				'style-src': ['self'],
				// Kit hides its route announcer by this one style attribute.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['self'],
				'object-src': ['none'],
				'frame-src': ['none']
			}
		}
	}
};
