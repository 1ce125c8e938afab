/** The address is the view: what is chosen stands in it, and what stands in it is shown. */
import type { Page } from '@playwright/test';
import { fileAt, textOf } from './support/built';
import { withoutEngine } from './support/explorer';
import { drawnIn, figureOf, marksOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { queries } from './support/queries';
import { inOrder, labelOf, nameIn, type DataRequest, table, valuesOf } from './support/tables';
import { expect, test } from './support/test';

const NEET = 'en/indicators/neet_rate/';
const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const drawn = async (page: Page, kind: string) => inOrder(await drawnIn(figureOf(page, kind)));
const notice = (page: Page) => page.locator('[data-notice="warning"]');

/** What both charts of an indicator page come to show. */
async function expectCharts(page: Page, trend: Omit<DataRequest, 'indicator'>, year: number) {
	const lines = valuesOf({ indicator: 'neet_rate', ...trend });
	const ranking = valuesOf({ indicator: 'neet_rate', from: year, to: year, sex: trend.sex });
	expect(lines.length * ranking.length, 'the example has values').toBeGreaterThan(0);
	await expect.poll(() => drawn(page, 'trend')).toEqual(lines);
	await expect.poll(() => drawn(page, 'rank')).toEqual(ranking);
}

test('what is chosen stands in the address, step by step; Back undoes one step and Forward does it again', async ({
	page
}) => {
	await openHydrated(page, NEET);
	const start = { trend: await drawn(page, 'trend'), rank: await drawn(page, 'rank') };
	await page.getByRole('radio', { name: 'women', exact: true }).check();
	await expect.poll(() => queryOf(page)).toBe('?sex=F');
	await page.getByRole('spinbutton', { name: 'Year of the ranking' }).fill('2015');
	await page.keyboard.press('Enter');
	await expect.poll(() => queryOf(page)).toBe('?sex=F&y=2015');
	await expect
		.poll(() => drawn(page, 'rank'))
		.toEqual(valuesOf({ indicator: 'neet_rate', from: 2015, to: 2015, sex: 'F' }));
	const chosen = await drawn(page, 'trend');

	await page.goBack();
	await expect.poll(() => queryOf(page)).toBe('?sex=F');
	await expect(page.getByRole('radio', { name: 'women', exact: true })).toBeChecked();
	await page.goBack();
	await expect.poll(() => queryOf(page)).toBe('');
	await expect.poll(() => drawn(page, 'trend')).toEqual(start.trend);
	await expect.poll(() => drawn(page, 'rank')).toEqual(start.rank);
	await page.goForward();
	await page.goForward();
	await expect.poll(() => queryOf(page)).toBe('?sex=F&y=2015');
	await expect.poll(() => drawn(page, 'trend')).toEqual(chosen);
	await expect(page.getByRole('spinbutton', { name: 'Year of the ranking' })).toHaveValue('2015');
});

test('a choice that equals the start is not written', async ({ page }) => {
	await openHydrated(page, NEET);
	await page.getByRole('radio', { name: 'men', exact: true }).check();
	await expect.poll(() => queryOf(page)).toBe('?sex=M');
	await page.getByRole('radio', { name: 'women and men', exact: true }).check();
	await expect.poll(() => queryOf(page)).toBe('');
	const year = Number(await page.getByRole('spinbutton', { name: 'Year of the ranking' }).inputValue());
	await page.getByRole('button', { name: 'Previous year with data' }).click();
	await expect.poll(() => queryOf(page)).toBe(`?y=${year - 1}`);
	await page.getByRole('button', { name: 'Next year with data' }).click();
	await expect.poll(() => queryOf(page)).toBe('');
});

test('removing all countries is a choice like any other: none are drawn, nothing is reproached', async ({ page }) => {
	await openHydrated(page, NEET);
	await page.getByRole('button', { name: 'Remove all' }).click();
	await expect(figureOf(page, 'trend').locator('[data-mark]')).toHaveCount(0);
	await expect(figureOf(page, 'trend').locator('.frame-drawing')).toHaveText('No country is chosen.');
	await expect(notice(page)).toHaveCount(0);
	await expect.poll(() => queryOf(page)).toBe('?c=');
	await page.goBack();
	await expect(figureOf(page, 'trend').locator('[data-mark]')).not.toHaveCount(0);
});

test('a copied link shows the same marks in another browser', async ({ page, browser, baseURL }) => {
	await openHydrated(page, NEET);
	await page.getByRole('radio', { name: 'women', exact: true }).check();
	const [removed = ''] = await page.locator('[data-chip]').allInnerTexts();
	await page.locator('[data-chip]').first().click();
	await page.getByRole('button', { name: 'Previous year with data' }).click();
	await expect.poll(() => queryOf(page)).toMatch(/c=.*sex=F.*y=/);
	const countries = (new URLSearchParams(queryOf(page)).get('c') ?? '').split('~');
	const year = Number(new URLSearchParams(queryOf(page)).get('y'));
	expect(countries.map((country) => labelOf('country', country))).not.toContain(removed.replace(/\s*×$/, ''));
	await expectCharts(page, { countries, from: 0, to: 9999, sex: 'F' }, year);

	const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
	const copy = await other.newPage();
	await copy.goto(page.url());
	await expectCharts(copy, { countries, from: 0, to: 9999, sex: 'F' }, year);
	for (const kind of ['trend', 'rank'])
		await expect(figureOf(copy, kind).locator('[data-summary]')).toHaveText(
			await figureOf(page, kind).locator('[data-summary]').innerText()
		);
	await other.close();
});

test('an indicator page says what it left out of its address and shows the rest', async ({ page }) => {
	const start = marksOfStart();
	for (const { query, said } of [
		{ query: 'c=XXX', said: ['c=XXX'] },
		{ query: 'y=1800', said: ['y=1800'] },
		{ query: 'sex=Z', said: ['sex=Z'] },
		{ query: 'c=KAZ~XXX~GEO&y=2015', said: ['c=XXX'] },
		{ query: 'c=%F0%9F%92%A9&y=NaN&sex=', said: ['c=💩', 'y=NaN', 'sex='] },
		{ query: 'c=<script>alert(1)</script>', said: ['c=<script>'] },
		{ query: `c=${'X'.repeat(6000)}`, said: ['c=XXXXX'] }
	])
		await test.step(query.slice(0, 40), async () => {
			await page.goto(`${NEET}?${query}`);
			await expect(notice(page)).toBeVisible();
			for (const part of said) await expect(notice(page)).toContainText(part);
			const countries = query.startsWith('c=KAZ') ? ['KAZ', 'GEO'] : start.countries;
			await expect
				.poll(async () => [...new Set((await drawn(page, 'trend')).map(({ country }) => country))].sort())
				.toEqual([...countries].sort());
			const years = new Set((await drawn(page, 'rank')).map(({ year }) => year));
			expect([...years]).toEqual([query.includes('y=2015') ? 2015 : start.year]);
		});
});

/** What the page shows of itself: from its file, which no query touches. */
function marksOfStart(): { countries: string[]; year: number } {
	const parts = textOf(fileAt(NEET)).split('data-chart="rank"');
	const countries = [...(parts[0] ?? '').matchAll(/data-mark[^>]*data-country="(\w+)"/g)].map(([, code]) => code ?? '');
	const year = Number(/data-mark[^>]*data-year="(\d+)"/.exec(parts[1] ?? '')?.[1]);
	expect(countries.length).toBeGreaterThan(0);
	return { countries: [...new Set(countries)], year };
}

test('the explorer says what it left out, and answers the rest', async ({ page }) => {
	await withoutEngine(page);
	await page.goto('en/compare/?i=nope~youth_unemployment_rate&view=pie&c=KAZ~QQQ&y=2030..2001&sex=Z');
	for (const part of ['i=nope', 'view=pie', 'c=QQQ', 'y=2030..2001', 'sex=Z'])
		await expect(notice(page)).toContainText(part);
	await expect
		.poll(() => drawn(page, 'trend'))
		.toEqual(valuesOf({ indicator: 'youth_unemployment_rate', countries: ['KAZ'], from: 2010, to: 2024, sex: 'T' }));
});

test('an address that has lost its slash leads to the page, with its query', async ({ page }) => {
	await openHydrated(page, 'en/indicators/neet_rate?y=2015#trend');
	await expect(page).toHaveURL('en/indicators/neet_rate/?y=2015#trend');
	await expect(figureOf(page, 'rank').locator('[data-mark]').first()).toHaveAttribute('data-year', '2015');
});

test('a round nobody knows falls back and is said', async ({ page }) => {
	await page.goto('en/progress/?round=TRP99');
	await expect(notice(page)).toContainText('round=TRP99');
	await expect(figureOf(page, 'stages').locator('[data-mark]')).not.toHaveCount(0);
});

/** To open the explorer costs a second or two: it is led to one language, the others to each. */
const [FR, RU, AR] = [
	['fr', 'français'],
	['ru', 'русский'],
	['ar', 'العربية']
] as const;
for (const { address, kind, languages } of [
	{ address: 'indicators/neet_rate/?c=KAZ~GEO&sex=F&y=2015', kind: 'rank', languages: [FR, AR, RU] },
	{ address: 'compare/?c=KGZ~GEO~TUN&y=2005..2020&sex=F', kind: 'trend', languages: [AR] },
	{ address: 'progress/?round=TRP5', kind: 'stages', languages: [FR, AR, RU] }
]) {
	test(`changing the language of ${address} keeps the query and the view`, async ({ page }) => {
		await withoutEngine(page);
		await openHydrated(page, `en/${address}`);
		const search = new URL(address, 'http://x').search;
		const expected =
			kind === 'stages'
				? null
				: valuesOf({
						indicator: 'neet_rate',
						...(kind === 'rank'
							? { from: 2015, to: 2015 }
							: { countries: ['KGZ', 'GEO', 'TUN'], from: 2005, to: 2020 }),
						sex: 'F'
					});
		for (const [language, name] of languages) {
			await page
				.getByRole('link', { name: new RegExp(name, 'i') })
				.first()
				.click();
			await expect(page).toHaveURL(new RegExp(`/${language}/`));
			expect(queryOf(page)).toBe(search);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			if (expected) await expect.poll(() => drawn(page, kind)).toEqual(expected);
			else await expect(figureOf(page, kind).locator('hgroup')).toContainText(labelOf('round', 'TRP5', language));
		}
	});
}

test.describe('whatever stands in the address, the page stands', () => {
	const pages = [
		{ path: NEET, seed: 1 },
		{ path: 'en/indicators/vulnerable_employment/', seed: 2 },
		{ path: 'en/compare/', seed: 3 }
	];
	for (const { path, seed } of pages) {
		test(`four queries for ${path}`, async ({ page }) => {
			// What is asked first is whether the page stands, not what the database answers.
			await withoutEngine(page);
			for (const query of queries(seed, 4)) {
				await test.step(query, async () => {
					await openHydrated(page, `${path}?${query}`);
					await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
					await expect(page.locator('main')).toContainText(/\w{3}/);
					for (const figure of await page.locator('main figure[data-chart]').all()) {
						await expect(figure.locator('[data-summary]')).toHaveText(/\S/);
						await expect(figure.locator('.frame-drawing')).toBeVisible();
					}
					// Its scripts still answer.
					await page.keyboard.press('/');
					await expect(page.getByRole('combobox', { name: 'Search' })).toBeVisible();
				});
			}
		});
	}
});

for (const { round, names } of [
	{ round: 'TRP4', names: { TUR: 'Turkey', MKD: 'former Yugoslav Republic of Macedonia' } },
	{ round: 'TRP5', names: { TUR: 'Turkey', MKD: 'North Macedonia' } },
	{ round: 'TRP6', names: { TUR: 'Türkiye', MKD: 'North Macedonia' } }
]) {
	test(`?round=${round} shows that round's steps and countries under the names they had in it`, async ({ page }) => {
		await openHydrated(page, `en/progress/?round=${round}`);
		const figure = figureOf(page, 'stages');
		await expect(figure.locator('hgroup')).toContainText(labelOf('round', round));
		await expect(page.getByLabel('Round', { exact: true })).toHaveValue(round);
		const steps = table('stages').filter((row) => row.round === round);
		const marks = await marksOf(figure);
		expect([...new Set(marks.map(({ stage }) => stage))].sort()).toEqual(steps.map(({ stage }) => stage).sort());
		for (const [country, name] of Object.entries(names)) {
			expect(nameIn(round, country), 'labels.csv').toBe(name);
			const row = figure
				.locator('table[role="grid"] tbody tr')
				.filter({ has: page.locator(`[data-country="${country}"]`) });
			await expect(row.getByRole('rowheader')).toContainText(name);
			const tabled = figure.locator(`table[data-table] th[data-value="${country}"]`).first();
			await expect(tabled).toHaveText(name);
		}
	});
}
