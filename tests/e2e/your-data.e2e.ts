/** A file of the reader's own: understood, its faults named, shown beside the published values, gone when it is removed. */
import { readFileSync } from 'node:fs';
import { followLink } from './support/explorer';
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
	await openHydrated(page, 'en/your-data/');
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
		await expect(page).toHaveURL('en/indicators/neet_rate/');
		const own = page.locator('[data-own]');
		await expect(own).toContainText('Only you see this');
		await expect(own.locator('figure[data-chart="trend"]')).toHaveCount(1);
		await expect(own.locator('[data-summary]')).toContainText('New: 2');
		await expect(page.locator('figure[data-chart="rank"]').first()).not.toContainText('Your file');
	});

	await test.step('on the page of the country, too', async () => {
		await followLink(page, 'en/countries/KAZ/');
		await expect(page.locator('[data-own] [data-summary]')).toContainText('New: 2');
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

test.describe('where a page cannot be loaded', () => {
	test.use({ expected: [/50\d/] });

	test('the file stays, and the page is tried again at a click', async ({ page }) => {
		await openHydrated(page, 'en/your-data/');
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
		await page.locator('[data-file] [data-show-beside]').click();
		await page.route('**/en/countries/KAZ/__data.json*', (route) => route.fulfill({ status: 500, body: 'busy' }));
		await followLink(page, 'en/countries/KAZ/');
		await expect(page.locator('h1')).toHaveText('This page could not be shown');
		await page.unrouteAll();
		await page.locator('[data-retry]').click();
		await expect(page.locator('[data-own] [data-summary]')).toContainText('New: 2');
	});
});

test('of many faults some are shown, the rest at a click', async ({ page }) => {
	const rows = Array.from({ length: 12 }, (_, at) => `neet_rate,Land ${at},2020,T,Y15T24,12`);
	await openHydrated(page, 'en/your-data/');
	await page.locator('input[type=file]').setInputFiles({
		name: 'own.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(['INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE', ...rows].join('\n'))
	});
	const file = page.locator('[data-file]');
	await expect(file.getByRole('combobox')).toHaveCount(10);
	await file.getByRole('button', { name: 'Show 2 more' }).first().click();
	await expect(file.getByRole('combobox')).toHaveCount(12);
	const unknown = file.locator('[data-rule="area_unknown"]');
	await expect(unknown.locator('tbody tr')).toHaveCount(10);
	await unknown.locator('summary').click();
	await expect(unknown.locator('tbody tr')).toHaveCount(0);
});

test('a step and who answers for a figure are written in forms, shown where they belong, and leave as CSV', async ({
	page
}) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || /Tashkent|cooks/.test(decodeURIComponent(request.url())))
			sent.push(request.url());
	});
	await openHydrated(page, 'en/your-data/?add=step&country=UZB&round=TRP4');
	const form = page.locator('[data-form-panel="step"]');
	const field = (column: string) => form.locator(`[data-field="${column}"]`);

	await test.step('the link leads to the form, not to the files above it', async () => {
		const top = () => page.locator('#write-title').evaluate((title) => title.getBoundingClientRect().top);
		await expect.poll(top).toBeLessThan(150);
	});

	await test.step('what is wrong is said beneath its field, and the first of it is focused', async () => {
		await field('source_url').locator('input').fill('kun.uz');
		await expect(field('source_url')).toContainText('This is not a web address');
		await form.locator('[type=submit]').click();
		await expect(field('stage').locator('select')).toBeFocused();
		await expect(field('description')).toContainText('This is needed.');
		await expect(page.locator('[data-written]')).toHaveCount(0);
	});

	await test.step('the row is taken when nothing is', async () => {
		await field('stage').locator('select').selectOption({ value: 'launch' });
		await field('certainty').locator('select').selectOption('documented');
		await field('date_start').locator('select').selectOption('month');
		await field('date_start').locator('input').first().fill('2016-05');
		await field('description').locator('textarea').fill('=Launch in Tashkent');
		await field('source_title').locator('input').fill('News <b>of the ministry</b>');
		await field('source_url').locator('input').fill('https://kun.uz/');
		await form.locator('[data-add-body]').click();
		await form.getByLabel('Type of body').selectOption('employers');
		await form.getByLabel('In the words').fill('association of cooks');
		await form.locator('[type=submit]').click();
		await expect(page.locator('[data-written] [data-own-row="step"]')).toContainText('=Launch in Tashkent');
	});

	/** Whether the browser asks before it closes the page, which stays open then. */
	const isAsked = async (): Promise<boolean> => {
		const asked = page.waitForEvent('dialog').then(async (dialog) => {
			await dialog.dismiss();
			return dialog.type() === 'beforeunload';
		});
		const closed = page.waitForEvent('close').then(() => false);
		await page.close({ runBeforeUnload: true });
		return Promise.race([asked, closed]);
	};

	await test.step('whoever would lose it is asked first', async () => expect(await isAsked()).toBe(true));

	await test.step('its files are in the columns of the tables, formulas defused', async () => {
		const download = page.waitForEvent('download');
		await page.locator('[data-download="progress_events"]').click();
		const file = await download;
		expect(file.suggestedFilename()).toBe('progress_events.csv');
		expect(readFileSync(await file.path(), 'utf8')).toMatch(
			/\nE\d{4},TRP4,country,UZB,,launch,2016-05-01,2016-05-31,month,event,documented,,'=Launch in Tashkent,News <b>of the ministry<\/b>,https:\/\/kun.uz\/,/
		);
		expect(await isAsked(), 'one of two files').toBe(true);
		const other = page.waitForEvent('download');
		await page.locator('[data-download="event_stakeholders"]').click();
		expect(readFileSync(await (await other).path(), 'utf8')).toContain('association of cooks');
	});

	await test.step('a list of gaps, filled in, is read beside it', async () => {
		const header = 'country,indicator,name,theme,last_year,reason,source,suggested_body,basis,answerable_body,due,note';
		const buffer = Buffer.from(`${header}\nUZB,neet_rate,N,T,,R,S,,,Office of cooks,,\n`);
		await page.locator('input[type=file]').setInputFiles({ name: 'gaps_UZB.csv', mimeType: 'text/csv', buffer });
		const file = page.locator('[data-rows-file="gaps"]');
		await expect(file.locator('[data-problems] tbody tr')).toContainText('answerable_body');
		await file.getByRole('combobox', { name: /Office of cooks/ }).selectOption('statistics_office');
		await file.locator('[data-show-beside]').click();
	});

	await test.step('on the board it marks its cell and is counted nowhere', async () => {
		await page.locator('header').getByRole('link', { name: 'Progress', exact: true }).first().click();
		const cell = page.locator('td[data-country="UZB"][data-stage="launch"]');
		await expect(cell).toHaveAttribute('data-own');
		await expect(cell).toContainText('your row');
		await expect(page.locator('[data-own-entries]')).toContainText('not counted');
		await expect(page.locator('[data-own-entries] [data-own-row="step"]')).toContainText('News <b>of the ministry</b>');
	});

	await test.step('and both stand on the page of their country', async () => {
		await page.locator('th a', { hasText: 'Uzbekistan' }).click();
		const own = page.locator('[data-own-entries]');
		await expect(own.locator('[data-own-row="step"]')).toHaveCount(1);
		await expect(own.locator('[data-own-row="answer"]')).toContainText('Statistics office');
	});

	expect(sent, 'requests that carry anything').toEqual([]);
	expect(await isAsked(), 'every file was downloaded').toBe(false);
});
