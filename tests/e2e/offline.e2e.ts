/** Without the host what was seen can be read, and two releases of the site never meet in one page. */
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serve } from '../../src/cli/serve.mjs';
import { openHydrated } from './support/hydrated';
import { leftBy } from './support/left';
import { expect, test as base, watch } from './support/test';

/** What is provoked here: a host that is gone, and one that has another release. */
const PROVOKED =
	/ERR_CONNECTION_REFUSED|status of (?:410|503)|status of 404 .*-older\.js|ERR_FAILED .*(?:__data\.json|favicon\.svg)|TypeError: Failed to fetch/;

/** Pages of a host of their own, with the service worker at work. */
const test = base.extend<{ visit: (site: string) => Promise<BrowserContext> }>({
	visit: async ({ browser }, use) => {
		const opened: { context: BrowserContext; troubles: string[] }[] = [];
		await use(async (site) => {
			const context = await browser.newContext({ serviceWorkers: 'allow' });
			opened.push({ context, troubles: watch(context, site) });
			return context;
		});
		for (const { context, troubles } of opened) {
			expect(troubles.filter((trouble) => !PROVOKED.test(trouble))).toEqual([]);
			await context.close();
		}
	}
});

/** The one of the service worker, once it keeps this. */
const expectKept = (page: Page, ...paths: readonly string[]) =>
	expect
		.poll(() =>
			page.evaluate(
				async (paths) =>
					(
						await Promise.all(
							paths.map(async (path) => ((await caches.match(new URL(path, location.origin))) ? [] : path))
						)
					).flat(),
				paths
			)
		)
		.toEqual([]);

test('without the host: pages seen, in whatever way, and Compare with its engine work; of others it is said', async ({
	visit
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'host-'));
	mkdirSync(join(folder, 'a'));
	symlinkSync(resolve('build'), join(folder, 'a', 'b'));
	const host = await serve({ dir: folder, port: 0 });
	const site = `${host.url}a/b/`;
	const page = await (await visit(site)).newPage();
	try {
		await openHydrated(page, `${site}en/indicators/neet_rate/`);
		await expectKept(page, '/a/b/en/indicators/neet_rate/', '/a/b/offline.html');
		await page.locator('footer a[href$="/about/"], header a[href$="/about/"]').first().click();
		await expect(page).toHaveURL(`${site}en/about/`);
		await expectKept(page, '/a/b/en/about/');
		const group = page.waitForRequest(/\/data\/groups\/\d+\.duckdb$/);
		await page.goto(`${site}en/compare/?i=neet_rate`);
		await expect(page.locator('[data-engine="open"]')).toBeAttached();
		await expectKept(page, '/a/b/engine/duckdb-eh.wasm.zst', new URL((await group).url()).pathname);
	} finally {
		await host.close();
	}
	await page.reload();
	await expect(page.locator('[data-engine="open"]')).toBeAttached();
	await openHydrated(page, `${site}en/indicators/neet_rate/?sex=F`);
	await page.getByRole('button', { name: 'Previous year' }).click();
	await expect(page).toHaveURL(/[?&]y=\d{4}/);
	// Kit cannot go there without the host; the browser can.
	await page.locator('footer a[href$="/about/"], header a[href$="/about/"]').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/About/);
	await page.goto(`${site}en/countries/KAZ/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection, and no copy of this page');
	await page.getByRole('link', { name: 'To the start page' }).click();
	await expect(page).toHaveURL(`${site}en/`);

	await page.goto(`${site}en/about/`);
	const left = await leftBy(page);
	expect(left.filter((name) => !name.startsWith('torino-process'))).toEqual([site]);
	const { usage = Infinity } = await page.evaluate(() => navigator.storage.estimate());
	console.log(`  kept: ${usage} bytes in ${left.length - 1} caches`);
	expect(usage).toBeLessThan(60_000_000);
	rmSync(folder, { recursive: true });
});

test('a newer release is announced over the page, taken over by whole pages, and never mixed with the older', async ({
	visit
}) => {
	const [older, newer] = twoReleases();
	let host = await serve({ dir: older, port: 0 });
	const { url: site } = host;
	const port = Number(new URL(site).port);
	const context = await visit(site);
	const [page, unaware] = [await context.newPage(), await context.newPage()];
	try {
		await openHydrated(page, `${site}en/about/`);
		await expectKept(page, 'en/about/', '/offline.html');
		await openHydrated(unaware, `${site}en/about/`);
		await host.close();
		host = await serve({ dir: newer, port });

		const [began, place] = await page.evaluate(() => [performance.timeOrigin, document.body.scrollHeight]);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		const notice = page.locator('[role="status"] [data-new-release]');
		await expect(notice).toContainText('A newer release of this site is there.');
		expect(await page.evaluate(() => [performance.timeOrigin, document.body.scrollHeight])).toEqual([began, place]);
		await notice.locator('[data-dismiss]').click();
		await expect(notice).toHaveCount(0);

		for (const old of [page, unaware]) {
			expect(await old.locator('html').getAttribute('data-release')).toBe('older');
			await old.locator('header a[href$="/terms/"], footer a[href$="/terms/"]').first().click();
			await expect(old.locator('html')).toHaveAttribute('data-release', 'newer');
			await expect(old).toHaveURL(`${site}en/terms/`);
		}
		await openHydrated(page, `${site}en/terms/`);
		expect(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).toEqual(
			expect.arrayContaining([expect.stringContaining('-newer.js')])
		);
		await expectKept(page, 'en/terms/');
		// What every page loads once it is idle has been loaded before the host is gone.
		await expect(page.locator('[role="status"][data-no-print]')).toBeAttached();
	} finally {
		await host.close();
	}
	// Each of its own release, with the scripts of that.
	for (const [place, release] of [
		['about', 'older'],
		['terms', 'newer']
	]) {
		await openHydrated(page, `${site}en/${place}/`);
		await expect(page.locator('html')).toHaveAttribute('data-release', release ?? '');
	}
	for (const folder of [older, newer]) rmSync(folder, { recursive: true });
});

/** A few pages of the build as two releases: other version, so other scripts under other names. */
function twoReleases(): readonly [older: string, newer: string] {
	const release = (JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string }).version;
	const made = (version: string) => {
		const folder = mkdtempSync(join(tmpdir(), `${version}-`));
		for (const part of ['_app', 'en/about', 'en/terms', 'service-worker.js', 'offline.html', 'favicon.svg'])
			cpSync(join('build', part), join(folder, part), {
				recursive: true,
				// A compressed copy would hold what is changed below as it was.
				filter: (path) => !/immutable\/(?:fr|ru|ar)(?:\/|$)|\.(?:br|gz)$/.test(path)
			});
		const files = readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(?:js|html|json)$/.test(entry.name))
			.map(({ parentPath, name }) => join(parentPath, name));
		const scripts = new Set(files.filter((path) => path.includes('immutable')).map((path) => basename(path)));
		for (const path of files) {
			const text = readFileSync(path, 'utf8')
				.replaceAll(release, version)
				.replace(/[\w.-]+(?=\.js\b)/g, (name) => (scripts.has(`${name}.js`) ? `${name}-${version}` : name));
			writeFileSync(path, path.endsWith('.html') ? withItsPolicy(readFileSync(path, 'utf8'), text) : text);
			if (scripts.has(basename(path))) renameSync(path, path.replace(/\.js$/, `-${version}.js`));
		}
		return folder;
	};
	return [made('older'), made('newer')];
}

/** A page knows its inline scripts by their digests. */
function withItsPolicy(before: string, after: string): string {
	const digests = (html: string) =>
		Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, script = '']) =>
			createHash('sha256').update(script).digest('base64')
		);
	const now = digests(after);
	return digests(before).reduce((html, digest, at) => html.replace(digest, now[at] ?? ''), after);
}
