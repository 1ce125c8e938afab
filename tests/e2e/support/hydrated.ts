import type { Page } from '@playwright/test';

/** Go to a page and wait until its scripts answer: Kit puts its announcer in when it has taken the page over. */
export async function openHydrated(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
