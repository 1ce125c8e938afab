/** The search finds what the site holds as people type them, by keyboard alone. */
import type { Page } from '@playwright/test';
import { openHydrated } from './support/hydrated';
import { labelOf, type Language } from './support/tables';
import { expect, test } from './support/test';

/** Pages from which it is asked; it stands in every header. */
const HERE = 'about/';
const input = (page: Page) => page.getByRole('search').getByRole('combobox');
const options = (page: Page) => page.getByRole('option');

/** Open the search with its key and type. */
async function search(page: Page, language: Language, words: string) {
	await openHydrated(page, `${language}/${HERE}`);
	await page.keyboard.press('/');
	await expect(input(page)).toBeFocused();
	await page.keyboard.type(words);
}

test('“kaz” finds Kazakhstan first, and Enter goes there', async ({ page }) => {
	await search(page, 'en', 'kaz');
	await expect(options(page).first()).toHaveText('Kazakhstan');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/countries\/KAZ\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Kazakhstan');
	await expect(input(page), 'the search closes').toHaveCount(0);
});

test('the first hit is taken by Enter without choosing it first', async ({ page }) => {
	await search(page, 'en', 'kaz');
	await expect(options(page).first()).toHaveText('Kazakhstan');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/countries\/KAZ\/$/);
});

test('Enter that ends the composing of a word takes no hit', async ({ page }) => {
	await search(page, 'en', 'kaz');
	await expect(options(page).first()).toHaveText('Kazakhstan');
	// As browsers send it while an input method is at work.
	await input(page).evaluate((field) =>
		field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))
	);
	await expect(options(page).first()).toHaveText('Kazakhstan');
	await expect(page).toHaveURL(/\/en\/about\/$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/countries\/KAZ\/$/);
});

for (const { language, typed, kind, code } of [
	{ language: 'fr', typed: 'taux de chomage des jeunes', kind: 'indicator', code: 'youth_unemployment_rate' },
	{ language: 'ru', typed: 'казах', kind: 'country', code: 'KAZ' },
	{ language: 'ar', typed: 'اردن', kind: 'country', code: 'JOR' }
] as const) {
	test(`in ${language} “${typed}” finds ${code} without accents`, async ({ page }) => {
		await search(page, language, typed);
		const name = labelOf(kind, code, language);
		await expect(options(page).filter({ hasText: name }).first()).toBeVisible();
		await options(page).filter({ hasText: name }).first().click();
		await expect(page).toHaveURL(
			new RegExp(`/${language}/${kind === 'country' ? 'countries' : 'indicators'}/${code}/$`)
		);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
	});
}

test('“/” focuses the search, but not while something is typed elsewhere', async ({ page }) => {
	await openHydrated(page, 'en/indicators/neet_rate/');
	await page.getByRole('spinbutton', { name: 'Year of the ranking' }).focus();
	await page.keyboard.press('/');
	await expect(input(page)).toHaveCount(0);
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('/');
	await expect(input(page)).toBeFocused();
	await expect(input(page), 'the key itself is not typed').toHaveValue('');
});

test('no hit is said in words, and mended by typing on', async ({ page }) => {
	await search(page, 'en', 'atlantis');
	await expect(page.getByText('Nothing on this site is called “atlantis”.')).toBeVisible();
	await expect(options(page)).toHaveCount(0);
	await page.keyboard.press('Control+A');
	await page.keyboard.type('tunis');
	await expect(options(page).first()).toHaveText('Tunisia');
	await expect(page.getByText('Nothing on this site is called')).toHaveCount(0);
});

test('arrows move through the hits, each in sight when it is reached, and Escape gives the focus back', async ({
	page
}) => {
	await search(page, 'en', 'stan');
	await expect(options(page).first()).toBeVisible();
	const highlighted = page.locator('[role="option"][data-highlighted]');
	const hits = await options(page).allInnerTexts();
	expect(hits.length).toBeGreaterThan(3);
	for (const [at, hit] of hits.entries()) {
		if (at > 0) await page.keyboard.press('ArrowDown');
		await expect(highlighted).toHaveText(hit);
		await expect(highlighted).toBeInViewport();
	}
	await page.keyboard.press('ArrowUp');
	await expect(highlighted).toHaveText(hits.at(-2) ?? '');
	const active = await input(page).getAttribute('aria-activedescendant');
	expect(active).toBe(await highlighted.getAttribute('id'));
	await page.keyboard.press('Escape');
	await expect(input(page)).toHaveCount(0);
	await expect(page.getByRole('search').getByRole('button')).toBeFocused();
});

test('the number of hits is said aloud', async ({ page }) => {
	await search(page, 'en', 'tunis');
	await expect(page.getByRole('search').getByRole('status')).toHaveText(/^1 \w+/);
});

test.describe('where the list of the search cannot be fetched', () => {
	test.use({ expected: [/ERR_FAILED/] });

	test('it says so and names the way round', async ({ page }) => {
		await page.route('**/search.json', (route) => route.abort());
		await search(page, 'en', 'kaz');
		await expect(page.getByRole('search').getByRole('alert')).toContainText('could not be loaded');
		await page.unroute('**/search.json');
		await page.getByRole('search').locator('[data-retry]').click();
		await expect(options(page).first(), 'fetched at the second try').toHaveText('Kazakhstan');
	});
});
