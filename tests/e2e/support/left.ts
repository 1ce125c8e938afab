import type { Page } from '@playwright/test';

/** What a page has stored in the browser, besides the scroll positions that Kit keeps for the tab. */
export const leftBy = (page: Page): Promise<string[]> =>
	page.evaluate(async () => [
		...document.cookie.split('; ').filter((cookie) => cookie !== ''),
		...Object.keys(localStorage),
		...Object.keys(sessionStorage).filter((key) => !['sveltekit:scroll', 'sveltekit:snapshot'].includes(key)),
		...(await indexedDB.databases()).map(({ name }) => name ?? 'a database'),
		...(await caches.keys()),
		...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
	]);
