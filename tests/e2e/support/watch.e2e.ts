/** A test of the tests: what every other test rules out would be noticed. */
import { expect, test } from '@playwright/test';
import { watch } from './test';

test('what goes wrong in a page is noted: other hosts, errors, broken policy', async ({ context, page, baseURL }) => {
	const troubles = watch(context, baseURL);
	await page.route('faulty', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<meta http-equiv="content-security-policy" content="style-src 'none'"><p style="color: red">`
		})
	);
	await page.goto('faulty');
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
