/** A file of the reader's own: understood, its faults named, shown beside the published values, gone when it is removed. */
import { readFileSync } from 'node:fs';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

const MARKUP = '<img src=x onerror=alert(1)>';
const FORMULA = '=HYPERLINK("http://x","y")';
/** What stands in the file and nowhere in an address of the site. */
const OF_THE_FILE = /Kazahstan|6\.[69]|onerror|HYPERLINK|own <b>/;
const FILE = [
	'INDICATOR,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,OBS_STATUS',
	'neet_rate,KAZ,2022,T,6.9,A',
	'neet_rate,KAZ,2023,T,6.6,A',
	`neet_rate,KAZ,2024,T,${MARKUP},A`,
	`neet_rate,KAZ,2025,T,"${FORMULA.replaceAll('"', '""')}",A`,
	'neet_rate,Kazahstan,2023,T,6.6,A'
].join('\n');

test('a file is checked, asked about, shown beside the published values and removed, and no byte of it leaves', async ({
	page
}) => {
	const sent: string[] = [];
	/** Files of the site are asked for by name; anything else would carry something. */
	page.on('request', (request) => {
		const address = decodeURIComponent(request.url());
		if (request.method() !== 'GET' || request.postData() !== null || OF_THE_FILE.test(address))
			sent.push(`${request.method()} ${address}`);
	});
	await openHydrated(page, '/en/your-data/');
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'own <b>.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
	const file = page.locator('[data-file]');
	await expect(file.locator('[data-verdict="partly"]')).toContainText('2 values can be used');

	await test.step('each fault with its line and what stands there, as text', async () => {
		await expect(file.locator('h2')).toHaveText('own <b>.csv');
		const wrong = file.locator('[data-rule="number_wrong"]');
		await expect(wrong).toContainText(MARKUP);
		await expect(wrong.locator('tbody tr').first().locator('td').first()).toHaveText('4');
		await expect(page.locator('main img, main h2 b')).toHaveCount(0);
	});

	await test.step('the list of findings is a file in which formulas are defused', async () => {
		const download = page.waitForEvent('download');
		await file.locator('[data-findings-file]').click();
		const text = readFileSync(await (await download).path(), 'utf8');
		expect(text).toContain(`"'${FORMULA.replaceAll('"', '""')}"`);
	});

	await test.step('what could not be matched is asked, and the answer counts', async () => {
		const select = file.getByRole('combobox', { name: /Kazahstan/ });
		await expect(select).toContainText('likely: Kazakhstan');
		await select.selectOption('KAZ');
		await expect(file.locator('[data-rule="area_unknown"]')).toHaveCount(0);
		await expect(file.locator('[data-rule="duplicate"]')).toBeAttached();
	});

	await test.step('beside the published values, as a line of its own', async () => {
		await file.locator('[data-show-beside]').click();
		await file.locator('[data-shown] a').click();
		await expect(page).toHaveURL('/en/indicators/neet_rate/');
		const own = page.locator('[data-own]');
		await expect(own).toContainText('Only you see this');
		await expect(own.locator('figure[data-chart="trend"]')).toHaveCount(1);
		await expect(own.locator('[data-summary]')).toContainText('New: 2');
		await expect(page.locator('figure[data-chart="rank"]').first()).not.toContainText('Your file');
	});

	await test.step('removed with one click', async () => {
		await page.locator('footer').getByRole('link', { name: 'Your data' }).click();
		await page.locator('[data-remove]').click();
		await expect(page.locator('[data-file]')).toHaveCount(0);
		await page.goBack();
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('[data-own]')).toHaveCount(0);
	});

	expect(sent, 'requests that carry anything').toEqual([]);
});
