import type { Page } from '@playwright/test';

/**
 * Go to a page and wait until its scripts answer: Kit puts its announcer in when it has taken the page over, and each part
 * that is hydrated later says so until it is. Those far from the window are, too, as they are before the page is printed.
 */
export async function openHydrated(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.locator('body:not(:has([data-hydration]))').waitFor({ state: 'attached' });
}

/** Width and height of the document in px, once its charts are drawn for the width they find. */
export const sizeOnceDrawn = (page: Page): Promise<{ readonly width: number; readonly height: number }> =>
	page.evaluate(
		() =>
			new Promise((done) =>
				requestAnimationFrame(() =>
					requestAnimationFrame(() => {
						const { scrollWidth: width, scrollHeight: height } = document.documentElement;
						done({ width, height });
					})
				)
			)
	);
