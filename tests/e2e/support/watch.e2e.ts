/** A test of the tests: what every other test rules out would be noticed. */
import { expect, test } from '@playwright/test';
import { test as kept, watch } from './test';

test('what goes wrong in a page is noted: other hosts, errors, broken policy', async ({ context, page, baseURL }) => {
	const troubles = watch(context, baseURL);
	await page.route('/faulty', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<meta http-equiv="content-security-policy" content="style-src 'none'"><p style="color: red">`
		})
	);
	await page.goto('/faulty');
	await page.evaluate(async () => {
		await fetch('https://example.org/data.csv').catch(() => {});
		console.error('a complaint');
		setTimeout(() => {
			throw new Error('a mishap');
		});
	});
	for (const trouble of [
		/^request to another host: https:\/\/example\.org\/data\.csv/,
		/^console: .*Content Security Policy/,
		/^console: a complaint/,
		/^uncaught: Error: a mishap/
	]) {
		await expect.poll(() => troubles.filter((noted) => trouble.test(noted))).not.toEqual([]);
	}
});

test('the browser reaches no other host, however it is named', async ({ page, baseURL }) => {
	// The same server under another address: it answers, but not to this browser.
	const elsewhere = (baseURL ?? '').replace('127.0.0.1', '127.0.0.2');
	await expect(page.goto(elsewhere)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test.describe('a page', () => {
	test.describe.configure({ mode: 'serial' });

	kept('is left changed by one test', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 500 });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
		await page.route('**/favicon.svg', (route) => route.abort());
		await page.context().route('**/robots.txt', (route) => route.abort());
		await page.goto('/en/about/');
		await page.evaluate(() => {
			document.cookie = 'left=1';
			localStorage.setItem('left', '1');
		});
		await page.evaluate(() => void window.open('/en/terms/'));
		await expect.poll(() => page.context().pages().length).toBe(2);
	});

	kept('and is as it was at first for the next', async ({ page, context, viewport }) => {
		expect(context.pages()).toEqual([page]);
		expect(page.url()).toBe('about:blank');
		expect(page.viewportSize()).toEqual(viewport);
		await page.goto('/en/about/');
		const of = ['print', '(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)'];
		expect(await page.evaluate((of) => of.filter((media) => matchMedia(media).matches), of)).toEqual([]);
		const sent = ['/favicon.svg', '/robots.txt'];
		expect(await page.evaluate((sent) => Promise.all(sent.map(async (path) => (await fetch(path)).ok)), sent)).toEqual([
			true,
			true
		]);
		expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
	});
});
