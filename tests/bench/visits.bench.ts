/** What a host sends for a visit, everything included: counted at its sockets, headers and the service worker's copies too. */
import { test, type BrowserContext } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { answerFrom } from '../../src/cli/serve.mjs';
import { openHydrated } from '../e2e/support/hydrated';

interface Host {
	readonly url: string;
	/** Bytes sent until now. */
	readonly sent: () => number;
	readonly close: () => void;
}

async function host(): Promise<Host> {
	const sockets = new Set<Socket>();
	const server: Server = createServer(answerFrom('build')).on('connection', (socket) => sockets.add(socket));
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		sent: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

/** In the order in which they are opened, each by its address. */
const VISITS = {
	'one page, an indicator': ['en/indicators/neet_rate/'],
	'three pages: start, a country, an indicator': ['en/', 'en/countries/KAZ/', 'en/indicators/neet_rate/'],
	'Compare, its database open': ['en/compare/?i=youth_unemployment_rate&y=2019']
};

async function visit(context: BrowserContext, url: string, places: readonly string[]): Promise<void> {
	const page = await context.newPage();
	for (const place of places) {
		await openHydrated(page, url + place);
		if (place.includes('compare/')) await page.locator('[data-engine="open"]').waitFor({ state: 'attached' });
		await page.waitForLoadState('networkidle');
		// What waits for the browser to be idle, and the copies of the service worker.
		await page.waitForTimeout(6_000);
	}
	await page.close();
}

for (const [what, places] of Object.entries(VISITS))
	test(`a visit: ${what}`, async ({ browser }) => {
		const { url, sent, close } = await host();
		const context = await browser.newContext({ serviceWorkers: 'allow' });
		await visit(context, url, places);
		const first = sent();
		await visit(context, url, places);
		console.log(`${what}: ${first} bytes, the next visit ${sent() - first}`);
		await context.close();
		close();
	});
