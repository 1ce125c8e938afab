/**
 * Selections of the explorer as a browser shows them, one in each form, drawn by lot and the same in every run: chart, table
 * and file hold exactly the rows that Arquero finds in the table files, and the address opened in a fresh browser shows the
 * same view. Chart and table of all forty: `tests/data/selections.test.ts`.
 */
import type { Browser, Locator, Page } from '@playwright/test';
import { follow, settled, withoutEngine } from './support/explorer';
import { marksOf, openMenu, takeFile } from './support/figures';
import { openHydrated } from './support/hydrated';
import { drawnRows, figuresIn, isChange, tabledRows } from './support/selection-rows';
import {
	addressOf,
	benchmarkOf,
	expectedOf,
	FORMS,
	inOrder,
	LANGUAGES,
	selections,
	type Selection,
	type Shown
} from './support/selections';
import { expect, test } from './support/test';

/** Of forty in turns of forms and languages: each form once, in the four languages by turns. */
const DRIVEN = selections(20_240_801, 40).filter((_, at) => Math.floor(at / FORMS.length) === (at % FORMS.length) % 4);

test('those driven hold every form and language', () => {
	expect(DRIVEN.map(({ form }) => form).sort()).toEqual([...FORMS].sort());
	expect(new Set(DRIVEN.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
});

const figuresOf = (page: Page) => page.locator('.figures figure').all();

/** The rows of the table behind a figure, by column, or the cells of the table that is the figure. */
const tabled = (figure: Locator, { form }: Selection) =>
	form === 'table'
		? figure
				.locator('td[data-value]')
				.evaluateAll((cells) =>
					cells.map((cell): Record<string, string> =>
						Object.fromEntries(Object.entries((cell as HTMLElement).dataset).map(([key, value = '']) => [key, value]))
					)
				)
		: figure
				.locator('table[data-table] tbody tr')
				.evaluateAll((rows) =>
					rows.map((row) =>
						Object.fromEntries(
							[...row.querySelectorAll<HTMLElement>('[data-column]')].map((cell) => [
								cell.dataset.column ?? '',
								cell.dataset.value ?? ''
							])
						)
					)
				);

/** The rows of its file; null: the file is that of the table, whose columns are in the reader's language. */
async function filed(figure: Locator): Promise<Shown[] | null> {
	await openMenu(figure);
	const button = figure.locator('[data-download="csv"]');
	if (await button.isDisabled()) return [];
	const [head = [], ...body] = (await takeFile(figure)).rows;
	const at = (column: string) => head.indexOf(column);
	if (at('REF_AREA') < 0) return null;
	return body.map((cells) => ({
		indicator: cells[at('INDICATOR')] ?? '',
		country: cells[at('REF_AREA')] ?? '',
		sex: cells[at('SEX')] ?? '',
		year: Number(cells[at('TIME_PERIOD')]),
		value: Number(cells[at('OBS_VALUE')])
	}));
}

async function expectRows(page: Page, selection: Selection): Promise<void> {
	const all = expectedOf(selection);
	const groups = figuresIn(selection);
	const figures = await figuresOf(page);
	expect(figures, 'a figure for each indicator, or one for all').toHaveLength(groups.length);
	for (const [at, group] of groups.entries()) {
		const figure = figures[at] as Locator;
		const [indicator = ''] = group;
		const expected = inOrder(
			all.filter(
				(one) =>
					group.includes(one.indicator) &&
					(selection.form !== 'benchmark' || benchmarkOf(selection, indicator, one.country) !== null)
			)
		);
		if (selection.form !== 'table' && !isChange(selection))
			expect(inOrder(drawnRows(await marksOf(figure), selection, indicator)), 'the chart').toEqual(expected);
		expect(inOrder(tabledRows(await tabled(figure, selection), selection, indicator)), 'the table').toEqual(expected);
		const file = await filed(figure);
		if (file) expect(inOrder(file), 'the file').toEqual(expected);
		else expect((await takeFile(figure)).rows.length - 1, 'the file of the table').toBe(await rowCount(figure));
		// Open, it may lie over the figure below.
		await page.keyboard.press('Escape');
		await expect(figure.locator('[data-share="link"]')).toBeHidden();
	}
}

const rowCount = (figure: Locator) => figure.locator('table[data-table] tbody tr').count();

/** What a reader sees of a view: words, marks and rows. */
const seen = (page: Page) =>
	page.locator('.figures figure').evaluateAll((figures) =>
		figures.map((figure) => ({
			title: figure.querySelector('h2')?.textContent,
			summary: figure.querySelector('[data-summary]')?.textContent,
			marks: [...figure.querySelectorAll<HTMLElement>('[data-mark]')].map((mark) =>
				JSON.stringify({ ...mark.dataset })
			),
			table: figure.querySelector('table')?.textContent
		}))
	);

async function inFreshBrowser<T>(browser: Browser, address: string, look: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		// What a link shows comes from the files of its indicators: the engine need not be opened for it.
		await withoutEngine(page);
		await openHydrated(page, address);
		await settled(page, address);
		return await look(page);
	} finally {
		await context.close();
	}
}

for (const language of LANGUAGES)
	test(`selections in ${language}: chart, table and file are the rows of the tables, and the link shows the same`, async ({
		page,
		browser
	}) => {
		// One language is answered from the database, the others from files: both ways give the same rows.
		if (language !== 'en') await withoutEngine(page);
		await openHydrated(page, `${language}/compare/`);
		const own = DRIVEN.filter((selection) => selection.language === language);
		const views = new Map<string, Awaited<ReturnType<typeof seen>>>();
		for (const selection of own)
			await test.step(addressOf(selection), async () => {
				await follow(page, addressOf(selection));
				await expectRows(page, selection);
				views.set(page.url(), await seen(page));
			});
		// What Back does is the same in every language.
		if (language === 'en')
			await test.step('Back undoes each', async () => {
				for (const selection of own.slice(0, -1).reverse()) {
					await page.goBack();
					await settled(page, addressOf(selection));
				}
			});
		expect(views.size).toBe(own.length);
		for (const [address, view] of views)
			await test.step(`a fresh browser at ${address}`, async () => {
				expect(await inFreshBrowser(browser, address, seen)).toEqual(view);
			});
	});
