/** What opens on request says nothing in another language than its page. Pages as they are prerendered: `tests/built/`. */
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';
import { latinSentences, leftInEnglish, ownTexts } from './support/texts';

for (const language of ['fr', 'ru', 'ar']) {
	test(`what opens on request (${language}) says nothing in English`, async ({ page }) => {
		await openHydrated(page, `${language}/indicators/neet_rate/?y=1066`);
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
		await page.locator('[data-navigation]').last().focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-tip]')).toBeVisible();
		const texts = [...searching, ...choosing, ...(await ownTexts(page))];
		expect(leftInEnglish(texts, language)).toEqual([]);
		if (language !== 'fr') expect(latinSentences(texts)).toEqual([]);
	});

	test(`the facts of a cell of the board (${language}) say nothing of ours in English`, async ({ page }) => {
		await openHydrated(page, `${language}/progress/`);
		await page.locator('[data-mark]:has(.cell > span:not(.visually-hidden))').first().click();
		await expect(page.locator('[data-facts]')).toBeVisible();
		const texts = await ownTexts(page);
		expect(leftInEnglish(texts, language)).toEqual([]);
		if (language !== 'fr') expect(latinSentences(texts)).toEqual([]);
	});
}
