/** Every page in every language: said to be in it, and in it throughout. */
import { PAGES } from './pages';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';
import { latinSentences, leftInEnglish, ownTexts } from './support/texts';

const LANGUAGES = ['en', 'fr', 'ru', 'ar'];
const WALKED = [
	...PAGES,
	{ place: 'indicators/pupil_teacher_ratio_upper_secondary/', what: 'an indicator of several publishers' }
];

for (const language of ['fr', 'ru', 'ar']) {
	test(`every page (${language}) names its language and the others, and says nothing in English`, async ({ page }) => {
		test.setTimeout(180_000);
		for (const { place, what } of WALKED)
			await test.step(what, async () => {
				await openHydrated(page, `/${language}/${place}`);
				const html = page.locator('html');
				await expect.soft(html, what).toHaveAttribute('lang', language);
				await expect.soft(html, what).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');

				const others = await page
					.locator('link[rel="alternate"]')
					.evaluateAll((links) =>
						links.map((link) => [link.getAttribute('hreflang'), new URL((link as HTMLLinkElement).href).pathname])
					);
				expect
					.soft(others, what)
					.toEqual([...LANGUAGES.map((one) => [one, `/${one}/${place}`]), ['x-default', `/en/${place}`]]);
				for (const [, path = ''] of others)
					expect.soft((await page.request.head(path ?? '')).status(), path ?? '').toBe(200);

				const texts = await ownTexts(page);
				expect.soft(texts.length, what).toBeGreaterThan(20);
				expect.soft(leftInEnglish(texts, language), what).toEqual([]);
				if (language !== 'fr') expect.soft(latinSentences(texts), what).toEqual([]);
			});
	});

	test(`what opens on request (${language}) says nothing in English`, async ({ page }) => {
		await openHydrated(page, `/${language}/indicators/neet_rate/?y=1066`);
		await expect(page.locator('[data-notice="warning"]')).toBeVisible();
		await page.getByRole('search').getByRole('button').first().click();
		await page.getByRole('search').getByRole('combobox').fill('qqq');
		await expect(page.getByRole('search').getByRole('status')).toContainText('qqq');
		const searching = await ownTexts(page);
		await page.keyboard.press('Escape');

		await page.locator('.picker button[aria-expanded]').first().click();
		await expect(page.getByRole('listbox')).toBeVisible();
		const choosing = await ownTexts(page);
		await page.keyboard.press('Escape');

		await page.locator('button[data-show="table"]').first().click();
		await page.locator('[data-stops]').last().focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-tip]')).toBeVisible();
		const texts = [...searching, ...choosing, ...(await ownTexts(page))];
		expect(leftInEnglish(texts, language)).toEqual([]);
		if (language !== 'fr') expect(latinSentences(texts)).toEqual([]);
	});

	test(`the facts of a cell of the board (${language}) say nothing of ours in English`, async ({ page }) => {
		await openHydrated(page, `/${language}/progress/`);
		await page.locator('[data-mark]:has(.cell > span:not(.aloud))').first().click();
		await expect(page.locator('[data-facts]')).toBeVisible();
		const texts = await ownTexts(page);
		expect(leftInEnglish(texts, language)).toEqual([]);
		if (language !== 'fr') expect(latinSentences(texts)).toEqual([]);
	});
}

test('the search for English left over would notice it', () => {
	expect(leftInEnglish(['Kazakhstan', 'Show the table', 'Source'], 'fr')).toHaveLength(1);
	expect(latinSentences(['يقول This is an English sentence هنا', 'Eurostat (2026)'])).toEqual([
		'This is an English sentence'
	]);
});
