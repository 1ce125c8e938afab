/** What holds of the built site without a browser: its files, and its pages as they stand before any script runs. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: fileURLToPath(new URL('../..', import.meta.url)),
		include: ['tests/built/**/*.built.ts'],
		// Nothing here changes what another file reads, so the files share what one of them has parsed.
		pool: 'threads',
		isolate: false,
		// A machine may be busy with more than this.
		testTimeout: 300_000,
		hookTimeout: 300_000
	}
});
