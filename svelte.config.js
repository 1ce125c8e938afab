import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true }),
		paths: { relative: true },
		// Small style sheets stand in the page: many small files weigh more, and paint waits for each.
		inlineStyleThreshold: 4096,
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		// Plain hosts cannot send headers, so the policy stands in each page. DuckDB-WASM needs 'wasm-unsafe-eval'.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
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
