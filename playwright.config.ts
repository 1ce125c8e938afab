import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findChromium, launchOptions } from './tests/browser/chromium.mjs';
import { addressOf } from './tests/e2e/host.mjs';

// This file runs again in every worker: the first run decides, the others hear of it through the environment.
const first = process.env.E2E_PORT === undefined;
process.env.E2E_PORT ??= String(await freePort());
// In a test an address is relative to it: `en/compare/`.
const address = addressOf(Number(process.env.E2E_PORT));

const browser = await findChromium({ proven: !first });

export default defineConfig({
	testDir: 'tests',
	testMatch: ['e2e/**/*.e2e.ts', 'contract/**/*.e2e.ts'],
	outputDir: '.cache/test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	retries: 0,
	// What a quiet machine does in a second or two takes a busy one ten times as long. No test waits for time.
	timeout: 300_000,
	expect: { timeout: 60_000 },
	reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
	use: {
		baseURL: address,
		launchOptions: launchOptions(browser),
		// Requests are looked at and exchanged in the page. tests/e2e/offline.e2e.ts has it at work.
		serviceWorkers: 'block',
		trace: 'off'
	},
	webServer: {
		command: 'node tests/e2e/host.mjs',
		cwd: import.meta.dirname,
		url: address,
		reuseExistingServer: false,
		timeout: 20_000
	}
});

/** Any port nobody listens on, so that two runs on one machine do not meet. */
function freePort(): Promise<number> {
	return new Promise((found, failed) => {
		const server = createServer().once('error', failed);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => found(typeof address === 'object' && address ? address.port : 4180));
		});
	});
}
