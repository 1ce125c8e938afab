/** What a reader takes away is what the reader saw. */
import { readFileSync } from 'node:fs';
import { drawnIn, figureOf, filedIn, headingsOf, rowsOf, tabledIn, takeFile } from './support/figures';
import { openHydrated } from './support/hydrated';
import { fileOf, inOrder, labelOf, table, valuesOf } from './support/tables';
import { expect, test } from './support/test';

for (const { kind, address, name, language } of [
	{ kind: 'trend', address: 'en/indicators/neet_rate/?c=KGZ~GEO&sex=F', name: 'neet_rate_2004-2025', language: 'en' },
	{ kind: 'rank', address: 'en/indicators/neet_rate/?y=2015&sex=M', name: 'neet_rate_2015', language: 'en' },
	{
		kind: 'rank',
		address: 'ru/indicators/youth_unemployment_rate/?y=2018',
		name: 'youth_unemployment_rate_2018',
		language: 'ru'
	},
	{ kind: 'trend', address: 'ar/indicators/gini_index/?c=TUR~XKX', name: 'gini_index', language: 'ar' }
] as const) {
	test(`the file of the ${kind} at ${address} holds the rows of its table, in its order`, async ({ page }) => {
		await openHydrated(page, address);
		const figure = figureOf(page, kind);
		const asked = new URLSearchParams(address.split('?')[1]);
		await expect
			.poll(async () => [
				...new Set(
					inOrder(await drawnIn(figure)).map(({ country, year }) => (kind === 'rank' ? String(year) : country))
				)
			])
			.toEqual((asked.get('y') ?? asked.get('c') ?? '').split('~').sort());
		const { name: file, text, rows } = await takeFile(figure);
		const shown = await rowsOf(figure);
		const [head = [], ...body] = rows;

		expect(text.startsWith('\uFEFF'), 'a byte order mark, for spreadsheets').toBe(true);
		expect(file.startsWith(name.split('_2004')[0] ?? '')).toBe(true);
		expect(file).toMatch(/\.csv$/);
		expect(body.length).toBeGreaterThan(1);
		expect(body.map((cells) => cells[head.indexOf('REF_AREA')])).toEqual(shown.map((cells) => cells[0]?.value));
		expect(body.map((cells) => cells[head.indexOf('REF_AREA_NAME')])).toEqual(shown.map((cells) => cells[0]?.text));
		if (language === 'en') expect(filedIn(rows)).toEqual(await tabledIn(figure));
		const sources = new Set(table('sources').map(({ source }) => source));
		expect(body.map((cells) => cells[head.indexOf('SOURCE')])).toEqual(
			shown.map((cells) => cells.find(({ value }) => value !== null && sources.has(value))?.value)
		);
		expect(new Set(body.map((cells) => cells[head.indexOf('SEX')]))).toEqual(new Set([asked.get('sex') ?? 'T']));
		const indicator = /indicators\/(\w+)/.exec(address)?.[1] ?? '';
		const ages = new Set(table('observations').flatMap((row) => (row.INDICATOR === indicator ? [row.AGE] : [])));
		expect(new Set(body.map((cells) => cells[head.indexOf('AGE')]))).toEqual(ages);
	});
}

test('the name of a file says what it holds: the indicator, the countries if few, and the years shown', async ({
	page
}) => {
	await openHydrated(page, 'en/indicators/neet_rate/?y=2015&c=KAZ');
	await expect
		.poll(async () => new Set((await drawnIn(figureOf(page, 'rank'))).map(({ year }) => year)))
		.toEqual(new Set([2015]));
	const years = table('observations')
		.filter((row) => row.INDICATOR === 'neet_rate')
		.map((row) => Number(row.TIME_PERIOD));
	const [first, last] = [Math.min(...years), Math.max(...years)];
	expect((await takeFile(figureOf(page, 'rank'))).name).toMatch(/^neet_rate(_[A-Z]{3}(-[A-Z]{3}){0,4})?_2015\.csv$/);
	expect((await takeFile(figureOf(page, 'trend'))).name).toBe(`neet_rate_KAZ_${first}-${last}.csv`);
});

test('the file of a ranking in the explorer holds the one year, not the span asked', async ({ page }) => {
	const countries = ['SRB', 'GEO', 'KGZ', 'JOR', 'EUU'];
	await openHydrated(page, 'en/compare/?view=rank');
	await expect(figureOf(page, 'rank')).toBeVisible();
	const { name, rows } = await takeFile(figureOf(page, 'rank'));
	expect(name).toMatch(/^neet_rate_[A-Z]{3}(-[A-Z]{3}){0,4}_2020\.csv$/);
	// The last year in which all four countries publish.
	expect(inOrder(filedIn(rows))).toEqual(
		valuesOf({ indicator: 'neet_rate', countries, from: 2020, to: 2020, sex: 'T' })
	);
});

test('values in a file keep the precision they were published with, whatever the page rounds to', async ({ page }) => {
	await openHydrated(page, 'en/indicators/activity_rate_15_64/');
	const figure = figureOf(page, 'rank');
	const [year = 0] = (await tabledIn(figure)).map((row) => row.year);
	const published = valuesOf({ indicator: 'activity_rate_15_64', from: year, to: year, sex: 'T' });
	expect(
		published.some(({ value }) => !Number.isInteger(value * 10)),
		'the page rounds them'
	).toBe(true);
	expect(inOrder(filedIn((await takeFile(figure)).rows))).toEqual(published);
	expect(await headingsOf(figure)).toContain('Status');
});

test('a link to a table saves it under its own name', async ({ page }) => {
	await page.goto('en/data/');
	const waiting = page.waitForEvent('download');
	const link = page.locator('a[href$="/regions.csv"][download]').first();
	const answer = await page.request.get(await link.evaluate((one) => (one as HTMLAnchorElement).href));
	expect(answer.headers()['content-type']).toMatch(/^text\/csv/);
	await link.click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('regions.csv');
	expect(readFileSync(await download.path()).equals(readFileSync(fileOf('regions')))).toBe(true);
	expect(labelOf('country', 'KAZ')).toBe('Kazakhstan');
});
