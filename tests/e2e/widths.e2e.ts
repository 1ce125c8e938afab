/** No page is wider than the narrowest window: every kind of page in every language, as its scripts have left it. */
import { PAGES } from './pages';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

const NARROWEST = 320;

for (const language of ['en', 'fr', 'ru', 'ar'])
	test(`no page is wider than ${NARROWEST} px (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: NARROWEST, height: 740 });
		const wide: string[] = [];
		for (const { place } of PAGES) {
			await openHydrated(page, `/${language}/${place}`);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			if (width > NARROWEST) wide.push(`/${language}/${place}: ${width}`);
		}
		expect(wide).toEqual([]);
	});
