/**
 * Playwright's `test`, and a promise every page keeps: it asks no other host for anything, breaks no rule of its own
 * content security policy, and reports no error.
 */
import {
	test as base,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	expect,
	type Page,
	type ViewportSize
} from '@playwright/test';

interface Fixtures {
	/** What this test provokes on purpose: `test.use({ expected: [/404/] })`. */
	expected: RegExp[];
	/** A page in a browser that runs no script, kept for all tests of a worker. */
	noJs: Page;
	/**
	 * The English explorer with its database open, the same page for all tests of a worker: to be led on by `follow`, not
	 * to be loaded anew. To open a database costs seconds.
	 */
	explorer: Page;
}

/** A page that test after test is given. */
interface Kept {
	readonly page: Page;
	/** What has gone wrong in it since it was given last. */
	readonly troubles: string[];
	/** Forget what pages have stored in the browser. */
	readonly forget: () => Promise<void>;
}

interface Shared {
	openExplorer: Kept;
	keptNoJs: Kept;
}

/** Each test in a page nobody has used: for first visits, and for what cannot be taken back (a permission, a clock). */
export const alone = base.extend<Fixtures, Shared>({
	openExplorer: [
		({ browser }, use, { project }) =>
			keep(browser, project.use.baseURL, {}, async (explorer) => {
				await explorer.page.goto('/en/compare/');
				await expect(explorer.page.locator('[data-engine="open"]')).toBeAttached();
				await use(explorer);
			}),
		{ scope: 'worker', timeout: 120_000 }
	],
	keptNoJs: [
		({ browser }, use, { project }) => keep(browser, project.use.baseURL, { javaScriptEnabled: false }, use),
		{ scope: 'worker' }
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

	noJs: ({ keptNoJs, viewport, expected }, use) => lend(keptNoJs, viewport, expected, use)
});

/** A page kept for all tests of a worker costs a third less, and its process died once in several hundred tests. */
export const test = alone;

export { expect };

async function keep(
	browser: Browser,
	baseURL = '',
	options: BrowserContextOptions,
	use: (kept: Kept) => Promise<void>
): Promise<void> {
	const context = await browser.newContext({ baseURL, serviceWorkers: 'block', ...options });
	const troubles = watch(context, baseURL);
	const page = await context.newPage();
	const forget = async () => {
		// A page that somebody else is attached to forgets at its next address which media it was told.
		const session = await context.newCDPSession(page);
		await session.send('Storage.clearDataForOrigin', {
			origin: baseURL,
			storageTypes: 'cookies,local_storage,indexeddb,cache_storage,service_workers'
		});
		await session.detach();
	};
	await use({ page, troubles, forget });
	await context.close();
}

async function lend(
	{ page, troubles, forget }: Kept,
	viewport: ViewportSize | null,
	expected: readonly RegExp[],
	use: (page: Page) => Promise<void>
): Promise<void> {
	troubles.length = 0;
	if (viewport) await page.setViewportSize(viewport);
	await use(page);
	expectNone(troubles, expected);
	const context = page.context();
	for (const other of context.pages()) if (other !== page) await other.close();
	for (const event of ['request', 'dialog']) page.removeAllListeners(event);
	await Promise.all([page, context].map((of) => of.unrouteAll({ behavior: 'ignoreErrors' })));
	await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
	// A pointer left where it was would rest on whatever comes to stand there.
	await page.mouse.move(0, 0);
	await page.goto('about:blank');
	await forget();
}

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
		if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => troubles.push(`uncaught: ${error.error().stack ?? error.error().message}`));
	return troubles;
}

function expectNone(troubles: readonly string[], expected: readonly RegExp[]): void {
	const surprising = troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)));
	expect(surprising, 'what went wrong in the page').toEqual([]);
}
