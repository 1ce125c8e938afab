/** A country's page as its coordinator and a citizen meet it: complete without scripts, on paper, taken away, compared. */
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { followLink } from './support/explorer';
import { openHydrated, sizeOnceDrawn } from './support/hydrated';
import { partners, table, type Row } from './support/tables';
import { scan } from './support/scan';
import { expect, test } from './support/test';

const LANGUAGES = ['en', 'fr', 'ru', 'ar'] as const;
/** The country with a full story, one with much, one with sub-national reports, two with little data. */
const PRINTED = ['KAZ', 'ALB', 'TUN', 'LBY', 'XKX', 'TKM'];

for (const country of PRINTED)
	test(`${country} is printed on exactly two sheets of A4 in every language, with nothing to press`, async ({
		page,
		noJs
	}) => {
		for (const language of LANGUAGES)
			await test.step(language, async () => {
				// What scripts change of the paper, its date, does not depend on the words.
				const paper = language === 'en' ? page : noJs;
				await paper.emulateMedia({ media: 'print' });
				await paper.goto(`${language}/countries/${country}/`);
				if (language === 'en')
					await expect(paper.locator('[data-fiche]')).toContainText(String(new Date().getFullYear()));
				await expectTwoSheets(paper, `${language}/countries/${country}/`);
			});
	});

async function expectTwoSheets(page: Page, address: string) {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
	for (const [, width, height] of pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g))
		expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
	const fiche = page.locator('[data-fiche]');
	await expect(fiche).toBeVisible();
	await expect(page.locator('button:visible, input:visible, select:visible, nav:visible')).toHaveCount(0);
	const cut = await fiche
		.locator('*')
		.evaluateAll((all) =>
			all
				.filter(
					(one) =>
						one.scrollWidth > one.clientWidth + 2 &&
						one.clientWidth > 0 &&
						!(one instanceof SVGElement) &&
						getComputedStyle(one).display !== 'inline'
				)
				.map((one) => one.textContent)
		);
	expect(cut).toEqual([]);
	await expect(fiche).toContainText(address);
}

test('the archive opens and holds the country’s rows', async ({ page }) => {
	await openHydrated(page, 'en/countries/KAZ/');
	const waiting = page.waitForEvent('download');
	await page.locator('[data-download="zip"]').click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('torino-process_KAZ.zip');
	const files = unzipSync(readFileSync(await download.path()));
	const rowsIn = (name: string) =>
		Papa.parse<Row>(new TextDecoder().decode(files[`KAZ/${name}.csv`]).replace(/^\uFEFF/, ''), {
			header: true,
			skipEmptyLines: true
		}).data;
	expect(rowsIn('observations')).toEqual(table('observations').filter(({ REF_AREA }) => REF_AREA === 'KAZ'));
	expect(
		rowsIn('developments')
			.map(({ development }) => development)
			.sort()
	).toEqual(
		table('developments')
			.filter(({ country }) => country === 'KAZ')
			.map(({ development }) => development)
			.sort()
	);
	const own = table('progress_events').filter(({ country }) => country === 'KAZ');
	expect(rowsIn('progress_events').filter(({ scope }) => scope === 'country')).toHaveLength(own.length);
	expect(rowsIn('participation')).toHaveLength(
		table('participation').filter(({ country }) => country === 'KAZ').length
	);
});

test('chosen peers are drawn and stay while moving between countries', async ({ page }) => {
	await openHydrated(page, 'en/countries/KAZ/?c=GEO~UZB');
	await page.locator('#figure-youth_employment_rate summary').click();
	const figure = page.locator('figure[data-chart="trend"]');
	await expect(figure.locator('[data-mark][data-country="GEO"]').first()).toBeAttached();
	const drawn = await figure
		.locator('[data-mark][data-country="GEO"]')
		.evaluateAll((marks) => marks.map((mark) => Number((mark as SVGElement).dataset.value)));
	const published = table('observations').filter(
		(row) => row.INDICATOR === 'youth_employment_rate' && row.REF_AREA === 'GEO' && row.SEX === 'T'
	);
	expect(drawn.sort()).toEqual(published.map(({ OBS_VALUE }) => Number(OBS_VALUE)).sort());
	const named = page.locator('#rounds a[href*="/countries/"]');
	expect(await named.count()).toBeGreaterThan(0);
	for (const link of await named.all()) await expect(link).toHaveAttribute('href', /\?c=GEO~UZB$/);
	await page.locator('[data-neighbours] a[href*="KGZ"]').click();
	await expect(page).toHaveURL(/\/en\/countries\/KGZ\/\?c=GEO~UZB$/);
	await expect(page.locator('[data-country-page="KGZ"]')).toBeAttached();
	for (const link of await named.all()) await expect(link).toHaveAttribute('href', /\?c=GEO~UZB$/);
	await page.locator('#figure-youth_unemployment_rate summary').click();
	await expect(page.locator('figure[data-chart="trend"] [data-mark][data-country="GEO"]').first()).toBeAttached();
	await page.goBack();
	await expect(page).toHaveURL(/\/en\/countries\/KAZ\/\?c=GEO~UZB$/);
});

test('a country gone to from another is the page that is opened by its address', async ({ page }) => {
	/** Parts the browser keeps as they came, or renders itself. */
	const parts = () =>
		page.locator('main').evaluate((main) => {
			const copy = main.cloneNode(true) as HTMLElement;
			for (const one of copy.querySelectorAll('svg, [data-story], script')) one.remove();
			return [...copy.children].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
		});
	await openHydrated(page, 'ru/countries/UZB/');
	const opened = await parts();
	await openHydrated(page, 'ru/countries/KAZ/');
	expect(await parts()).not.toEqual(opened);
	await page.locator('[data-neighbours] a[href*="UZB"]').click();
	await expect(page.locator('[data-country-page]')).toHaveAttribute('data-country-page', 'UZB');
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
	expect(await parts()).toEqual(opened);
	// Its rows answer as those of a page that was opened.
	const row = page.locator('tr[data-indicator]:not([data-further])').first();
	await row.locator('summary').click();
	await expect(row.locator('+ tr figure[data-chart]')).toBeVisible();
	await row.locator('summary').click();
	await expect(row.locator('+ tr figure[data-chart]')).toHaveCount(0);
});

test.describe('where a host takes comments out of pages', () => {
	test.use({ expected: [/hydration/] });

	test('a country’s page loses nothing, though it cannot be hydrated', async ({ page, noJs }) => {
		await noJs.goto('en/countries/KAZ/');
		/** Browsers and Node write ranges with other blanks. */
		const rows = async (of: Page) =>
			(await of.locator('main tr').allTextContents()).map((text) => text.trim().replace(/\s*–\s*/g, '–'));
		const published = await rows(noJs);
		expect(published.length).toBeGreaterThan(100);
		await page.route('**/countries/KAZ/', async (route) => {
			const html = await (await route.fetch()).text();
			await route.fulfill({ contentType: 'text/html', body: html.replace(/<!--.*?-->/g, '') });
		});
		await openHydrated(page, 'en/countries/KAZ/');
		await expect.poll(() => rows(page)).toEqual(published);
		await expect(page.locator('[data-words] li').first()).toBeVisible();
	});
});

test('an address that names a row, a statement or a step of an older round finds it unfolded', async ({ page }) => {
	for (const anchor of [
		'words-youth_employment_rate',
		'figure-gini_index',
		'D0100',
		'E0006',
		'TRP1',
		'theme-career_guidance'
	]) {
		await openHydrated(page, `en/countries/KAZ/#${anchor}`);
		await expect(page.locator(`#${anchor}`)).toBeVisible();
	}
	await expect(page.locator('#figure-gini_index')).toBeAttached();
});

test('lines that read an indicator’s values name them wherever the reader comes from', async ({ page, baseURL }) => {
	await openHydrated(page, 'en/indicators/neet_rate/');
	await followLink(page, 'en/indicators/gini_index/');
	await expect(page.locator('#files code').first()).toContainText(`${baseURL}data/indicators/gini_index.csv`);
});

/** Px, at each width of the window. */
const HIGHEST = { 1280: 6000, 360: 12_000 } as const;

/** Heights of countries' pages by width, in px: the words of a page are longer in one language than in another, its parts are the same. */
async function heightsIn(page: Page, language: string, countries: readonly string[]) {
	await openHydrated(page, `${language}/countries/`);
	const found: { readonly country: string; readonly width: number; readonly height: number; readonly most: number }[] =
		[];
	const widths = Object.entries(HIGHEST).map(([width, most]) => ({ width: Number(width), most }));
	for (const country of countries) {
		const address = `${language}/countries/${country}/`;
		// From one to the next as a reader follows a link.
		await followLink(page, address);
		await expect(page.locator('[data-fiche]')).toContainText(address);
		for (const { width, most } of widths) {
			await page.setViewportSize({ width, height: 900 });
			const { height } = await sizeOnceDrawn(page);
			found.push({ country, width, height, most });
		}
		// The next is drawn for the window as it is.
		widths.reverse();
	}
	return found;
}

test('no country’s page is higher than it is said to be, in any language', async ({ page }) => {
	const first = await heightsIn(page, 'ru', partners());
	// Russian pages are the highest of all: 1.04 times those of the next language at the least, measured over 20 countries.
	const high = new Set(first.filter(({ height, most }) => height > 0.95 * most).map(({ country }) => country));
	expect(high.size).toBeGreaterThan(0);
	const others = [];
	for (const language of LANGUAGES.filter((one) => one !== 'ru'))
		others.push(...(await heightsIn(page, language, [...high])));
	expect([...first, ...others].filter(({ height, most }) => height > most)).toEqual([]);
	console.log(
		`  highest: ${JSON.stringify([...first, ...others].sort((a, b) => b.height / b.most - a.height / a.most).slice(0, 3))}, ${high.size} in all languages`
	);
});

test('two or three countries are set side by side by the address and by choosing', async ({ page }) => {
	await openHydrated(page, 'en/countries/?c=KAZ~GEO');
	const beside = page.locator('[data-side-by-side]');
	await expect(beside.locator('thead th')).toHaveText(['Kazakhstan', 'Georgia']);
	const newest = table('observations')
		.filter((row) => row.INDICATOR === 'neet_rate' && row.REF_AREA === 'KAZ' && row.SEX === 'T')
		.sort((a, b) => Number(b.TIME_PERIOD) - Number(a.TIME_PERIOD))[0];
	await expect(beside.locator('[data-line="neet_rate"] [data-of="KAZ"]')).toHaveText(
		`${Number(newest?.OBS_VALUE).toFixed(1)}% (${newest?.TIME_PERIOD})`
	);
	await page.locator('[data-beside="TUN"]').check();
	await expect(page).toHaveURL(/c=KAZ~GEO~TUN$/);
	await expect(page.locator('[data-beside="ALB"]')).toBeDisabled();
	await expect(beside.locator('thead a').first()).toHaveAttribute('href', /KAZ\/\?c=GEO~TUN$/);
	await page.goBack();
	await expect(beside.locator('thead th')).toHaveCount(2);
});

test('countries ticked in the list stand in a bar in sight, which opens their comparison in place', async ({
	page
}) => {
	await openHydrated(page, 'en/countries/');
	const bar = page.locator('[data-chosen]');
	await expect(bar).toHaveCount(0);
	await page.locator('[data-beside="KGZ"]').check();
	await page.locator('[data-beside="TJK"]').check();
	await expect(bar).toContainText('Kyrgyzstan and Tajikistan');
	await expect(bar).toBeInViewport({ ratio: 1 });
	await expect(page.locator('[data-side-by-side]')).toHaveCount(0);
	await bar.getByRole('button', { name: 'Compare' }).click();
	await expect(page.locator('[data-side-by-side] thead th')).toHaveText(['Kyrgyzstan', 'Tajikistan']);
	await expect(page).toHaveURL(/\?c=KGZ~TJK$/);
	await bar.getByRole('button', { name: 'Remove all' }).click();
	await expect(page).toHaveURL(/countries\/$/);
});

test('the list of partners is searched by name and region', async ({ page }) => {
	await openHydrated(page, 'en/countries/');
	const rows = page.locator('tr[data-country]');
	await expect(rows).toHaveCount(partners().length);
	await page.locator('input[type="search"]').fill('turk');
	await expect(rows).not.toHaveCount(partners().length);
	await expect(page.locator('tr[data-country="TKM"]')).toBeVisible();
});

test('a machine finds nothing against WCAG beside chosen peers', async ({ page }) => {
	await openHydrated(page, 'ar/countries/KAZ/?c=GEO');
	expect(await scan(page)).toEqual([]);
	await openHydrated(page, 'ar/countries/?c=KAZ~GEO');
	expect(await scan(page)).toEqual([]);
});
