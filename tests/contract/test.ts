/** The site's `test`, with the harness loaded into one of its pages, under that page's own policy. */
import type { JSHandle } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test as base } from '../e2e/support/test';
import type * as harnessModule from './harness';
import { oddHost, type Oddity } from './odd-host';

type Harness = typeof harnessModule;

interface Fixtures {
	/** How the host treats the engine's files; null: as the built site does. */
	oddity: Oddity | null;
	harness: JSHandle<Harness>;
}

const ADDRESS = 'contract-harness.js';

export { expect };

export const test = base.extend<Fixtures, { code: string }>({
	oddity: [null, { option: true }],

	code: [
		// Playwright reads what a fixture needs from its first parameter.
		async ({}, use) => use(await bundled()),
		{ scope: 'worker' }
	],

	baseURL: async ({ baseURL, oddity }, use) => {
		if (oddity === null || baseURL === undefined) return use(baseURL);
		const host = await oddHost(baseURL, oddity);
		await use(host.url);
		return host.close();
	},

	harness: async ({ page, code, baseURL }, use) => {
		await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
		await page.goto('en/about/');
		await use(
			await page.evaluateHandle((address) => import(address) as Promise<Harness>, new URL(ADDRESS, baseURL).href)
		);
	}
});

async function bundled(): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } },
		build: {
			write: false,
			target: 'es2022',
			minify: false,
			lib: { entry: fileURLToPath(new URL('harness.ts', import.meta.url)), formats: ['es'], fileName: 'harness' }
		}
	});
	const [file] = [made].flat().flatMap((output) => ('output' in output ? output.output : []));
	if (file?.type !== 'chunk') throw new Error('the harness does not make a script');
	return file.code;
}
