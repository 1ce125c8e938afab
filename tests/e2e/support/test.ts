/**
 * Playwright's `test`, and a promise every page keeps: it asks no other host for anything, breaks no rule of its own
 * content security policy, and reports no error.
 */
import { test as base, type BrowserContext, expect, type Page } from '@playwright/test';

interface Fixtures {
	/** What this test provokes on purpose: `test.use({ expected: [/404/] })`. */
	expected: RegExp[];
	/** A page in a browser that runs no script. */
	noJs: Page;
	/**
	 * The English explorer with its database open, the same page for all tests of a worker: to be led on by `follow`, not
	 * to be loaded anew. To open a database costs seconds.
	 */
	explorer: Page;
}

interface Shared {
	openExplorer: { readonly page: Page; readonly troubles: string[] };
}

export const test = base.extend<Fixtures, Shared>({
	openExplorer: [
		async ({ browser }, use, { project }) => {
			const { baseURL = '' } = project.use;
			const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
			const troubles = watch(context, baseURL);
			const page = await context.newPage();
			await page.goto('en/compare/');
			await expect(page.locator('[data-engine="open"]')).toBeAttached();
			await use({ page, troubles });
			await context.close();
		},
		{ scope: 'worker', timeout: 120_000 }
	],

	explorer: async ({ openExplorer: { page, troubles }, expected }, use) => {
		troubles.length = 0;
		await page.emulateMedia({ colorScheme: null });
		await use(page);
		expectNone(troubles, expected);
	},

	expected: [[], { option: true }],

	context: async ({ context, baseURL, expected }, use) => {
		const troubles = watch(context, baseURL);
		await use(context);
		expectNone(troubles, expected);
	},

	noJs: async ({ browser, baseURL, expected }, use) => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			...(baseURL === undefined ? {} : { baseURL })
		});
		const troubles = watch(context, baseURL);
		await use(await context.newPage());
		expectNone(troubles, expected);
		await context.close();
	}
});

export { expect };

/**
 * Note what goes wrong in every page of a context, its workers included. The browser itself reaches no other host
 * (`--host-resolver-rules` in tests/browser/chromium.mjs), so nothing need be intercepted and the cache works as it does
 * for visitors.
 * @returns a list that grows
 */
export function watch(context: BrowserContext, baseURL: string | undefined): string[] {
	const troubles: string[] = [];
	const home = new URL(baseURL ?? 'http://127.0.0.1').origin;
	context.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (/^(http|ws)s?:$/.test(protocol) && origin !== home) troubles.push(`request to another host: ${request.url()}`);
	});
	context.on('console', (message) => {
		// HTML that is not what the browser would render is made anew, and nobody sees it but those who wait.
		if (message.type() === 'error' || message.text().includes('hydration'))
			troubles.push(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => troubles.push(`uncaught: ${error.error().stack ?? error.error().message}`));
	return troubles;
}

function expectNone(troubles: readonly string[], expected: readonly RegExp[]): void {
	const surprising = troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)));
	expect(surprising, 'what went wrong in the page').toEqual([]);
}
