/** No page lets foreign code in, leaves anything behind, or takes text of the tables for markup. */
import type { Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { PAGES } from './pages';
import { builtPages, inlineScriptsOf, type Tag, tagsOf, textOf } from './support/built';
import { figureOf, openMenu, take } from './support/figures';
import { openHydrated } from './support/hydrated';
import { fileOf } from './support/tables';
import { expect, test } from './support/test';
import { readFileSync } from 'node:fs';

const MARKUP = '<img src=x onerror=alert(1)><b>bold</b>';

test.describe('every prerendered page', () => {
	const pages = builtPages();

	/** What is wrong, by page; pages without fault are left out. */
	const faults = (of: (html: string, tags: readonly Tag[]) => readonly string[]): string[] =>
		pages.flatMap((path) => {
			const html = textOf(path);
			return of(html, tagsOf(html)).map((fault) => `${path}: ${fault}`);
		});

	test('is there to be looked at', () => {
		expect(pages.length).toBeGreaterThan(4 * 90);
		expect(tagsOf(textOf('en/countries/KAZ/index.html')).length).toBeGreaterThan(500);
	});

	test('allows scripts of its own alone, by policy', () => {
		expect(
			faults((html, tags) => {
				const policy = policyOf(tags);
				const scripts = policy.get('script-src') ?? [];
				const hashes = inlineScriptsOf(html)
					.filter((script) => script !== '')
					.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
				return [
					...scripts.filter((source) => !["'self'", "'wasm-unsafe-eval'", ...hashes].includes(source)),
					...hashes.filter((hash) => !scripts.includes(hash)).map((hash) => `${hash} is not allowed`),
					...(scripts.includes("'self'") ? [] : ['no script-src']),
					...(policy.get('default-src')?.join() === "'none'" ? [] : ['no default-src']),
					...(policy.get('object-src')?.join() === "'none'" ? [] : ['object-src']),
					...[...policy.values()].flat().filter((source) => /unsafe-inline|'unsafe-eval'|^\*|^https?:/.test(source))
				];
			})
		).toEqual([]);
	});

	test('has no inline event handler, no style attribute and no script in an address', () => {
		expect(
			faults((_, tags) =>
				tags.flatMap(({ name, attributes }) =>
					[...attributes]
						.filter(([key, value]) => /^on|^style$|^srcdoc$/.test(key) || /^\s*javascript:/i.test(value))
						.map(([key]) => `<${name} ${key}>`)
				)
			)
		).toEqual([]);
	});

	test('leads to other hosts by links alone, and loads nothing from them', () => {
		expect(
			faults((_, tags) =>
				tags
					.filter(({ name }) => name !== 'a')
					.flatMap(({ name, attributes }) =>
						['src', 'href', 'srcset', 'action', 'poster', 'data', 'xlink:href']
							.filter((key) => /^\s*(https?:)?\/\//i.test(attributes.get(key) ?? ''))
							.map((key) => `<${name} ${key}="${attributes.get(key)}">`)
					)
			)
		).toEqual([]);
	});

	test('has links that go to pages and files or, marked as external, to the web', () => {
		expect(
			faults((_, tags) =>
				tags.flatMap(({ name, attributes }) => {
					const href = attributes.get('href');
					if (name !== 'a' || href === undefined || !/^[a-z][a-z+.-]*:|^\/\//i.test(href)) return [];
					const plain = /^https?:\/\//.test(href) && !attributes.has('target');
					return plain ? [] : [`<a href="${href}">`];
				})
			)
		).toEqual([]);
	});
});

test('the page for addresses that do not exist runs nothing and loads nothing', () => {
	const tags = tagsOf(textOf('404.html'));
	expect(tags.length).toBeGreaterThan(10);
	expect(tags.filter(({ name }) => ['script', 'img', 'iframe', 'object'].includes(name))).toEqual([]);
	const loaded = tags.filter(({ name, attributes }) => name === 'link' || attributes.has('src'));
	expect(loaded).toEqual([]);
});

test('what a host needs besides pages is there: icon, robots.txt, a page for what does not exist', async ({
	request
}) => {
	const icon = await request.get('/favicon.svg');
	expect([icon.status(), icon.headers()['content-type']]).toEqual([200, expect.stringContaining('image/svg+xml')]);
	const robots = await request.get('/robots.txt');
	expect([robots.status(), await robots.text()]).toEqual([200, expect.stringMatching(/^User-agent: \*\nAllow: \/\n/)]);
	const missing = await request.get('/en/nowhere/');
	expect(missing.status()).toBe(404);
	const text = await missing.text();
	for (const title of ['There is no such page', 'Cette page n’existe pas', 'Такой страницы нет', 'لا توجد صفحة']) {
		expect(text).toContain(title);
	}
});

test('a visit leaves nothing behind but where the reader had scrolled to', async ({ page, context }) => {
	for (const { place } of PAGES) {
		await openHydrated(page, `/en/${place}`);
		expect(await leftBy(page), place).toEqual([]);
	}
	await openHydrated(page, '/en/indicators/neet_rate/');
	await page.getByRole('button', { name: 'Previous year' }).click();
	await figureOf(page, 'trend').locator('button[data-show="table"]').click();
	await (await take(figureOf(page, 'trend'), 'csv')).cancel();
	await openMenu(figureOf(page, 'trend'), 'share');
	await figureOf(page, 'trend').locator('[data-share="link"]').click();
	await page.getByRole('search').getByRole('button').first().click();
	await page.getByRole('search').getByRole('combobox').fill('Kaz');
	await page.getByRole('search').getByRole('option', { name: 'Kazakhstan' }).click();
	await expect(page).toHaveURL('/en/countries/KAZ/');
	await page.locator('header a[hreflang="fr"]:visible').click();
	await expect(page).toHaveURL('/fr/countries/KAZ/');
	expect(await leftBy(page)).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});

test('a name with markup in it is text in the search', async ({ page }) => {
	const dialogs = dialogsOf(page);
	await page.route('**/en/search.json', async (route) => {
		const index = (await (await route.fetch()).json()) as { entries: { kind: string; code: string; name: string }[] };
		const entries = index.entries.map((entry) => (entry.code === 'KAZ' ? { ...entry, name: MARKUP } : entry));
		await route.fulfill({ json: { ...index, entries } });
	});
	await openHydrated(page, '/en/');
	const box = page.getByRole('search');
	await box.getByRole('button').first().click();
	await box.getByRole('combobox').fill('bold');
	const found = box.getByRole('option');
	await expect(found).toHaveText([MARKUP]);
	await expect(box.locator('img, b')).toHaveCount(0);
	await found.click();
	await expect(page).toHaveURL('/en/countries/KAZ/');
	expect(dialogs).toEqual([]);
});

test('what the reader types is text', async ({ page }) => {
	const dialogs = dialogsOf(page);
	await openHydrated(page, '/en/');
	const box = page.getByRole('search');
	await box.getByRole('button').first().click();
	await box.getByRole('combobox').fill(MARKUP);
	await expect(box.getByRole('status')).toContainText(MARKUP);
	await expect(box.locator('img, b')).toHaveCount(0);
	expect(dialogs).toEqual([]);
});

test('what stands in the address is text', async ({ page }) => {
	const dialogs = dialogsOf(page);
	await openHydrated(page, `/en/indicators/neet_rate/?sex=${encodeURIComponent(MARKUP)}`);
	await expect(page.locator('[data-notice="warning"]')).toContainText('<img src=x onerror=alert(1)');
	await expect(page.locator('main img')).toHaveCount(0);
	expect(dialogs).toEqual([]);
});

test('a cell of a table with markup in it is text in the explorer', async ({ page }) => {
	test.setTimeout(90_000);
	const dialogs = dialogsOf(page);
	const source = /^(neet_rate,KAZ,.*),[^,\n]+$/gm;
	const spoilt = readFileSync(fileOf('observations'), 'utf8').replace(source, `$1,${MARKUP}`);
	expect(spoilt).toContain(MARKUP);
	await page.route('**/data/tables/observations.csv', (route) =>
		route.fulfill({ contentType: 'text/csv; charset=utf-8', body: spoilt })
	);
	await openHydrated(page, '/en/compare/?i=neet_rate&c=KAZ&y=2000..2023');
	const figure = figureOf(page, 'trend');
	await expect(page.locator('[data-answer="1"]')).toBeAttached({ timeout: 60_000 });
	await figure.locator('button[data-show="table"]').click();
	await expect(figure.locator('table').getByText(MARKUP).first()).toBeVisible();
	await expect(figure.locator('img, td b')).toHaveCount(0);
	expect(dialogs).toEqual([]);
});

/** The policy that stands in a page, by directive. */
function policyOf(tags: readonly Tag[]): Map<string, string[]> {
	const meta = tags.find(({ attributes }) => attributes.get('http-equiv') === 'content-security-policy');
	const directives = (meta?.attributes.get('content') ?? '')
		.split(';')
		.map((directive) => directive.trim().split(/\s+/));
	return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** What a page has stored in the browser, besides the scroll positions that Kit keeps for the tab. */
const leftBy = (page: Page): Promise<string[]> =>
	page.evaluate(async () => [
		...document.cookie.split('; ').filter((cookie) => cookie !== ''),
		...Object.keys(localStorage),
		...Object.keys(sessionStorage).filter((key) => !['sveltekit:scroll', 'sveltekit:snapshot'].includes(key)),
		...(await indexedDB.databases()).map(({ name }) => name ?? 'a database'),
		...(await caches.keys()),
		...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
	]);

/** Notes what a page would have asked the reader: a list that grows. */
function dialogsOf(page: Page): string[] {
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	return dialogs;
}
