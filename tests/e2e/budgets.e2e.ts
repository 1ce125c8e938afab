/** How many bytes a page asks for until its scripts answer, counted as a host sends them. Files: `tests/built/`. */
import type { Page } from '@playwright/test';
import { countryPages, fileAt, indicatorPages, largestOf, readableBytesOf, sentBytesOfAll } from './support/built';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

/** A page, what it looks like and all its scripts. */
const INTERACTIVE = 140_000;
/** Compare in any form, but for its database. */
const COMPARE = 160_000;
/** Compare by a link to a trend, until it is there. */
const ASKED = 140_000;

/** The files a page asks for, as it does. */
function requestsOf(page: Page, baseURL: string | undefined): Set<string> {
	const asked = new Set<string>();
	page.on('request', (request) => {
		const file = fileAt(
			request
				.url()
				.slice(baseURL?.length)
				.replace(/[?#].*/, '')
		);
		// A browser with windows asks for the icon of its tab, at its leisure; one without does not.
		if (!file.endsWith('favicon.svg')) asked.add(file);
	});
	return asked;
}

for (const file of new Set([
	'en/index.html',
	'en/progress/index.html',
	'ar/progress/index.html',
	'en/indicators/neet_rate/index.html',
	'ar/indicators/neet_rate/index.html',
	largestOf(indicatorPages()),
	largestOf(countryPages())
])) {
	test(`${file.replace('index.html', '')} answers its reader within its budget of bytes`, async ({ page, baseURL }) => {
		const asked = requestsOf(page, baseURL);
		await openHydrated(page, file.replace('index.html', ''));
		await page.waitForLoadState('networkidle');
		const files = [...asked];
		for (const ending of ['.html', '.js']) expect(files.some((path) => path.endsWith(ending))).toBe(true);
		const scripts = files.filter((path) => path.endsWith('.js'));
		console.log(
			`  interactive: ${file}: ${sentBytesOfAll(files)} bytes in ${files.length} files; readable ${readableBytesOf(file)}, scripts ${sentBytesOfAll(scripts)}`
		);
		expect(sentBytesOfAll(files)).toBeLessThanOrEqual(INTERACTIVE);
	});
}

test('Compare shows what a link asks for within its budgets of bytes', async ({ page, baseURL }) => {
	// What waits until nothing else is to be done: the database, and choices that are seldom made.
	await page.addInitScript(() => (window.requestIdleCallback = () => 0));
	const asked = requestsOf(page, baseURL);
	const sent = (what: string) => {
		console.log(`  ${what}: ${sentBytesOfAll([...asked])} bytes in ${asked.size} files`);
		return sentBytesOfAll([...asked]);
	};
	await page.goto('en/compare/?i=youth_unemployment_rate&c=KAZ~TUN~UKR');
	await expect(page.locator('[data-rows="files"] figure [data-mark]').first()).toBeVisible();
	expect(sent('asked chart, trend')).toBeLessThanOrEqual(ASKED);
	asked.clear();
	await page.goto('ru/compare/?i=youth_unemployment_rate&y=2019');
	await expect(page.locator('[data-rows="files"] figure [data-mark]').first()).toBeVisible();
	expect(sent('asked chart, ranking')).toBeLessThanOrEqual(COMPARE);
});
