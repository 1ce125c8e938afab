/** No page lets foreign code in, leaves anything behind, or takes text of the tables for markup. */
import type { Page } from '@playwright/test';
import { figureOf, openMenu, take } from './support/figures';
import { openHydrated } from './support/hydrated';
import { leftBy } from './support/left';
import { table } from './support/tables';
import { expect, test } from './support/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const MARKUP = '<img src=x onerror=alert(1)><b>bold</b>';

test('what a host needs besides pages is there: icon, robots.txt, a page for what does not exist', async ({
	request
}) => {
	const icon = await request.get('favicon.svg');
	expect([icon.status(), icon.headers()['content-type']]).toEqual([200, expect.stringContaining('image/svg+xml')]);
	const robots = await request.get('robots.txt');
	expect([robots.status(), await robots.text()]).toEqual([200, expect.stringMatching(/^User-agent: \*\nAllow: \/\n/)]);
	const missing = await request.get('en/nowhere/');
	expect(missing.status()).toBe(404);
	const text = await missing.text();
	for (const title of ['There is no such page', 'Cette page n’existe pas', 'Такой страницы нет', 'لا توجد صفحة']) {
		expect(text).toContain(title);
	}
});

test('a visit leaves nothing behind but where the reader had scrolled to', async ({ page, context }) => {
	await openHydrated(page, 'en/indicators/neet_rate/');
	await page.getByRole('button', { name: 'Previous year' }).click();
	await figureOf(page, 'trend').locator('button[data-show="table"]').click();
	await (await take(figureOf(page, 'trend'), 'csv')).cancel();
	await openMenu(figureOf(page, 'trend'));
	await figureOf(page, 'trend').locator('[data-share="link"]').click();
	await page.getByRole('search').getByRole('button').first().click();
	await page.getByRole('search').getByRole('combobox').fill('Kaz');
	await page.getByRole('search').getByRole('option', { name: 'Kazakhstan' }).click();
	await expect(page).toHaveURL('en/countries/KAZ/');
	await page.locator('header a[hreflang="fr"]:visible').click();
	await expect(page).toHaveURL('fr/countries/KAZ/');
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
	await openHydrated(page, 'en/');
	const box = page.getByRole('search');
	await box.getByRole('button').first().click();
	await box.getByRole('combobox').fill('bold');
	const found = box.getByRole('option');
	await expect(found).toHaveText([MARKUP]);
	await expect(box.locator('img, b')).toHaveCount(0);
	await found.click();
	await expect(page).toHaveURL('en/countries/KAZ/');
	expect(dialogs).toEqual([]);
});

test('what the reader types is text', async ({ page }) => {
	const dialogs = dialogsOf(page);
	await openHydrated(page, 'en/');
	const box = page.getByRole('search');
	await box.getByRole('button').first().click();
	await box.getByRole('combobox').fill(MARKUP);
	await expect(box.getByRole('status')).toContainText(MARKUP);
	await expect(box.locator('img, b')).toHaveCount(0);
	expect(dialogs).toEqual([]);
});

test('what stands in the address is text', async ({ page }) => {
	const dialogs = dialogsOf(page);
	await openHydrated(page, `en/indicators/neet_rate/?sex=${encodeURIComponent(MARKUP)}`);
	await expect(page.locator('[data-notice="warning"]')).toContainText('<img src=x onerror=alert(1)');
	await expect(page.locator('main img')).toHaveCount(0);
	expect(dialogs).toEqual([]);
});

test('a text of the data with markup in it is text in the explorer', async ({ page }) => {
	const dialogs = dialogsOf(page);
	const file = join('build', 'data', 'indicators', 'neet_rate.json');
	const source = table('observations').find((row) => row.INDICATOR === 'neet_rate' && row.REF_AREA === 'KAZ')?.SOURCE;
	const altered = readFileSync(file, 'utf8').replaceAll(`"${source}"`, JSON.stringify(MARKUP));
	expect(altered).toContain(JSON.stringify(MARKUP));
	await page.route('**/data/indicators/neet_rate.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: altered })
	);
	await openHydrated(page, 'en/compare/?i=neet_rate&c=KAZ&y=2000..2023');
	const figure = figureOf(page, 'trend');
	await expect(page.locator('[data-rows="files"]')).toBeAttached();
	await figure.locator('button[data-show="table"]').click();
	await expect(figure.locator('table').getByText(MARKUP).first()).toBeVisible();
	await expect(figure.locator('img, td b')).toHaveCount(0);
	expect(dialogs).toEqual([]);
});

test('a table that is not the one published is not read: its digest is checked', async ({ page, baseURL }) => {
	await page.route('**/data/groups/*.duckdb', async (route) => {
		const body = readFileSync(join('build', route.request().url().slice(baseURL?.length)));
		body[body.length - 1] = 255 - (body.at(-1) ?? 0);
		await route.fulfill({ contentType: 'application/octet-stream', body });
	});
	await page.goto('en/compare/');
	await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'failed');
});

/** Notes what a page would have asked the reader: a list that grows. */
function dialogsOf(page: Page): string[] {
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	return dialogs;
}
