/**
 * Forty selections of the explorer, drawn by lot and the same in every run, in every form, language and kind of
 * benchmark: chart, table and file hold exactly the rows that Arquero finds in the table files, and the address opened in
 * a fresh browser shows the same view.
 */
import type { Browser, Locator, Page } from '@playwright/test';
import { follow, settled } from './support/explorer';
import { marksOf, openMenu, takeFile } from './support/figures';
import { openHydrated } from './support/hydrated';
import {
	addressOf,
	benchmarkOf,
	BENCHMARKS,
	expectedOf,
	FORMS,
	inOrder,
	LANGUAGES,
	selections,
	type Selection,
	type Shown
} from './support/selections';
import { table } from './support/tables';
import { expect, test } from './support/test';

const ALL = selections(20_240_801, 40);
/** Forms of several indicators in one figure. */
const JOINT: readonly Selection['form'][] = ['scatter', 'strip'];

test('the forty hold every form, language and kind of benchmark, and mostly have values', () => {
	expect(new Set(ALL.map(({ form }) => form))).toEqual(new Set(FORMS));
	expect(new Set(ALL.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
	expect(new Set(ALL.flatMap(({ benchmark }) => (benchmark ? [benchmark.kind] : [])))).toEqual(new Set(BENCHMARKS));
	expect(ALL.filter((selection) => expectedOf(selection).length > 0).length).toBeGreaterThan(30);
});

/** Forms of partner countries only. */
const ON_LAND: readonly Selection['form'][] = ['map', 'tiles'];

const figuresOf = (page: Page) => page.locator('.figures figure').all();

/** The marks of a figure as values. */
async function drawn(figure: Locator, { form, indicators, sex }: Selection, indicator: string): Promise<Shown[]> {
	return (await marksOf(figure)).flatMap((mark): Shown[] => {
		const { country = '', year, value } = mark;
		const own = { country, year: Number(year), sex: mark.sex ?? sex, indicator: mark.indicator ?? indicator };
		if (form !== 'scatter') return [{ ...own, value: Number(value) }];
		const [x = '', y = ''] = indicators;
		return [
			{ ...own, indicator: x, year: Number(mark.xYear), value: Number(mark.x) },
			{ ...own, indicator: y, year: Number(mark.yYear), value: Number(mark.y) }
		];
	});
}

/** The rows of the table behind it. */
async function tabled(figure: Locator, { form, indicators, sex }: Selection, indicator: string): Promise<Shown[]> {
	// Countries by years: a cell for each value.
	if (form === 'table')
		return (
			await figure
				.locator('td[data-value]')
				.evaluateAll((cells) => cells.map((cell) => ({ ...(cell as HTMLElement).dataset })))
		).map(({ country, reference, year, value }) => ({
			country: country ?? reference ?? '',
			year: Number(year),
			value: Number(value),
			sex,
			indicator
		}));
	const rows = await figure
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
	return rows.flatMap((row): Shown[] => {
		const country = row.country ?? '';
		if (form === 'scatter')
			return (['x', 'y'] as const).map((axis, at) => ({
				indicator: indicators[at] ?? '',
				country,
				sex,
				year: Number(row[`${axis}_year`]),
				value: Number(row[axis])
			}));
		if (form === 'dumbbell') {
			const years = (row.year ?? '').split('/').map(Number);
			const published = (['women', 'men'] as const).filter((one) => row[one] !== '');
			return published.map((one, at) => ({
				indicator,
				country,
				sex: one === 'women' ? 'F' : 'M',
				year: years[at] ?? years[0] ?? 0,
				value: Number(row[one])
			}));
		}
		return [
			{
				indicator: row.indicator ?? indicator,
				country,
				sex: row.sex ?? sex,
				year: Number(row.year),
				value: Number(row.value)
			}
		];
	});
}

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

/** A value as the page writes it: who subtracts two of them gets the distance the page says. */
const asShown = (indicator: string) => (value: number) =>
	Number(
		value.toLocaleString('en', {
			maximumFractionDigits: Number(table('indicators').find((row) => row.indicator === indicator)?.decimals),
			useGrouping: false
		})
	);

/** A change since an earlier year is drawn as such: its marks stand for the difference. */
const isChange = ({ form, benchmark }: Selection) => form === 'benchmark' && benchmark?.kind === 'year';

async function expectRows(page: Page, selection: Selection): Promise<void> {
	const all = expectedOf(selection);
	const groups = JOINT.includes(selection.form) ? [selection.indicators] : selection.indicators.map((one) => [one]);
	const figures = await figuresOf(page);
	expect(figures, 'a figure for each indicator, or one for all').toHaveLength(groups.length);
	for (const [at, group] of groups.entries()) {
		const figure = figures[at] as Locator;
		const [indicator = ''] = group;
		const referenceValue = (country: string) => benchmarkOf(selection, indicator, country);
		const expected = inOrder(
			all.filter(
				(one) =>
					group.includes(one.indicator) && (selection.form !== 'benchmark' || referenceValue(one.country) !== null)
			)
		);
		const marks = await marksOf(figure);
		if (selection.form !== 'table' && !isChange(selection))
			expect(inOrder(await drawn(figure, selection, indicator)), 'the chart').toEqual(expected);
		expect(inOrder(await tabled(figure, selection, indicator)), 'the table').toEqual(expected);
		const file = await filed(figure);
		if (file) expect(inOrder(file), 'the file').toEqual(expected);
		else expect((await takeFile(figure)).rows.length - 1, 'the file of the table').toBe(await rowCount(figure));
		if (selection.form === 'benchmark')
			for (const { country, distance } of marks.map((mark) => ({ ...mark }) as Record<string, string>)) {
				const value = expected.find((one) => one.country === country)?.value ?? Number.NaN;
				const seen = asShown(indicator);
				const wanted = seen(value) - seen(referenceValue(country ?? '') ?? 0);
				expect(Number(distance), `distance of ${country}`).toBeCloseTo(wanted, 6);
			}
		// Where there is nothing to compare with, that is said instead.
		if (selection.form === 'benchmark' && !isChange(selection) && referenceValue('') === null) continue;
		const named = await figure
			.locator('[data-absent] [data-country]')
			.evaluateAll((items) => items.map((item) => item.getAttribute('data-country') ?? ''));
		const asked = selection.countries.filter((one) => one !== 'EUU' || !ON_LAND.includes(selection.form));
		expect(named, 'those without a value are named').toEqual(
			expect.arrayContaining(asked.filter((country) => !expected.some((one) => one.country === country)))
		);
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

/**
 * Every value and year a summary says stands in the table behind it, its caption and headings included. How many
 * countries there are is counted from its rows.
 */
async function expectSummaryInTable(page: Page): Promise<void> {
	for (const { summary, table } of await seen(page)) {
		const numbers = (text: string) => text.match(/\d+(?:[.,\u00A0\u202F]\d+)*/g) ?? [];
		const known = (table ?? '').replace(/[\u2066-\u2069]/g, '');
		const said = numbers((summary ?? '').replace(/[\u2066-\u2069]/g, '')).filter((text) => !/^\d{1,2}$/.test(text));
		for (const number of table?.trim() ? said : []) expect.soft(known, `“${number}” of the summary`).toContain(number);
	}
}

async function inFreshBrowser<T>(browser: Browser, address: string, look: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
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
		await openHydrated(page, `/${language}/compare/`);
		const own = ALL.filter((selection) => selection.language === language);
		const views = new Map<string, Awaited<ReturnType<typeof seen>>>();
		for (const selection of own)
			await test.step(addressOf(selection), async () => {
				await follow(page, addressOf(selection));
				await expectRows(page, selection);
				await expectSummaryInTable(page);
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
		// Every form is opened anew once: four languages take turns.
		const turn = LANGUAGES.indexOf(language);
		const opened = [...views].filter((_, at) => at % LANGUAGES.length === turn);
		expect(opened.length).toBeGreaterThan(1);
		for (const [address, view] of opened)
			await test.step(`a fresh browser at ${address}`, async () => {
				expect(await inFreshBrowser(browser, address, seen)).toEqual(view);
			});
	});
