/** The built site in Firefox, through WebDriver BiDi; where no Firefox is found, nothing is tried, and `npm test` says so. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: fileURLToPath(new URL('../..', import.meta.url)),
		include: ['tests/firefox/**/*.firefox.ts'],
		testTimeout: 300_000,
		hookTimeout: 300_000
	}
});
