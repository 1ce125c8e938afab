/** Everything a reader takes away from a chart: files of its rows, files of its drawing, a link, a citation. */
import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { readSheet } from 'read-excel-file/node';
import { follow } from './support/explorer';
import { figureOf, headingsOf, marksOf, openMenu, rowsOf, take, takeFile } from './support/figures';
import { drawingIn, imageIn } from './support/drawings';
import { openHydrated } from './support/hydrated';
import { labelOf, table } from './support/tables';
import { expect, test } from './support/test';

interface Kind {
	readonly kind: string;
	readonly address: string;
	/** Words of its source. */
	readonly source: string;
	/** Its rows are observations. */
	readonly observed?: boolean;
}
const NEET = table('sources').find(
	({ source }) => source === table('observations').find(({ INDICATOR }) => INDICATOR === 'neet_rate')?.SOURCE
);
const ATTRIBUTION = (NEET?.attribution ?? '').split(' ').slice(0, 4).join(' ');

const KINDS: readonly Kind[] = [
	{ kind: 'trend', address: 'en/indicators/neet_rate/?c=KGZ~XKX&sex=F', source: ATTRIBUTION, observed: true },
	{ kind: 'rank', address: 'ar/indicators/neet_rate/?y=2015', source: ATTRIBUTION, observed: true },
	{ kind: 'tiles', address: 'en/', source: 'Who took part' },
	{ kind: 'strip', address: 'fr/', source: ATTRIBUTION, observed: true },
	{ kind: 'timeline', address: 'ru/progress/timeline/', source: 'указан у каждого события' },
	{ kind: 'stages', address: 'ar/progress/', source: 'مذكور لدى كل حدث' },
	{ kind: 'coverage', address: 'en/gaps/', source: 'Counted over the published observations' }
];

/** Until the figure shows what the address asks for. */
async function opened(page: Page, { kind, address }: Kind): Promise<Locator> {
	await openHydrated(page, address);
	const figure = figureOf(page, kind);
	await expect(figure.locator('[data-mark]').first()).toBeAttached();
	return figure;
}

const onlyWords = (text: string) => text.replace(/[\s\u200e\u2066-\u2069]/g, '');

for (const one of KINDS)
	test(`the ${one.kind} opens its menu by keyboard; its workbook, drawing and image hold what it shows`, async ({
		page
	}) => {
		const figure = await opened(page, one);
		await test.step('the menu by keyboard, and Escape goes back', () => expectMenu(page, figure, one));
		await test.step('the workbook holds the same rows as the CSV, numbers as numbers', () =>
			expectWorkbook(page, figure, one));
		await test.step('the drawing opens as a file with its words and marks, and as an image', () =>
			expectDrawing(page, figure, one));
	});

async function expectMenu(page: Page, figure: Locator, { observed }: Kind) {
	const button = figure.locator('button[data-menu="export"]');
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	await expect(figure.locator('[data-download="csv"]')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(figure.locator('[data-download="csv"]')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(button).toHaveAttribute('aria-expanded', 'false');
	await expect(button).toBeFocused();
	await button.press('Enter');
	for (const format of ['xlsx', 'svg', 'png'])
		await expect(figure.locator(`[data-download="${format}"]`)).toBeVisible();
	await expect(figure.locator('[data-download="sdmx"]')).toHaveCount(observed ? 1 : 0);
}

async function expectWorkbook(page: Page, figure: Locator, { kind, observed }: Kind) {
	const csv = await takeFile(figure);
	const download = await take(figure, 'xlsx');
	expect(download.suggestedFilename()).toBe(csv.name.replace(/\.csv$/, '.xlsx'));
	expect(download.suggestedFilename()).toMatch(/^[\w-]+\.xlsx$/);
	const file = await download.path();
	const [head = [], ...rows] = await readSheet(file, 'data');
	expect(rows.length).toBe(csv.rows.length - 1);
	const written = (cell: unknown) => (cell === null ? '' : String(cell));
	if (observed) {
		expect([head, ...rows].map((row) => row.map(written))).toEqual(csv.rows);
		for (const column of ['OBS_VALUE', 'TIME_PERIOD'])
			for (const row of rows) expect(typeof row[head.indexOf(column)]).toBe('number');
	} else if (kind !== 'coverage') {
		const [headings, shown] = [await headingsOf(figure), await rowsOf(figure)];
		expect(shown.length).toBe(rows.length);
		expect(rows.map((row) => written(row[head.indexOf(headings[0] ?? '')]))).toEqual(shown.map(([cell]) => cell?.text));
	}
	// A figure of several indicators says each with its code.
	const facts = (await readSheet(file, 'metadata')).map(([, fact]) => String(fact));
	expect(facts).toContain(page.url());
	expect(facts.map(onlyWords)).toContain(onlyWords(await figure.getByRole('heading').first().innerText()));
	if (observed) expect(facts).toContain('neet_rate');
	expect((await readSheet(file, 'notes')).length).toBeGreaterThan(0);
}

async function expectDrawing(page: Page, figure: Locator, { source }: Kind) {
	const marks = await marksOf(figure);
	const title = await figure.getByRole('heading').first().innerText();
	const summary = await figure.locator('[data-summary]').innerText();
	const address = page.url();
	const svg = await take(figure, 'svg');
	const png = await take(figure, 'png');
	expect(svg.suggestedFilename()).toMatch(/^[\w-]+\.svg$/);
	const image = (await readFile(await png.path())).toString('base64');
	const drawn = await page.evaluate(imageIn, image);

	const saved = test.info().outputPath('drawing.svg');
	await svg.saveAs(saved);
	await page.goto(pathToFileURL(saved).href);
	const file = await page.evaluate(drawingIn);
	expect(file.root, 'it is well-formed').toBe('svg');
	expect(file.marks).toEqual(marks.map(({ country = '', value = '' }) => `${country} ${value}`));
	for (const text of [title, summary, address, source]) expect(onlyWords(file.text)).toContain(onlyWords(text));
	expect(file.text).toContain(String(new Date().getFullYear()));
	expect(file.outside, 'no text reaches out of it').toEqual([]);
	expect(file.strange, 'it needs nothing else').toEqual([]);

	expect([drawn.width, drawn.height]).toEqual([2 * file.width, 2 * file.height]);
	expect(drawn.corner, 'white paper').toEqual([255, 255, 255, 255]);
	expect(drawn.inked, 'not blank').toBeGreaterThan(0.01);
	expect(drawn.colours).toBeGreaterThan(5);
}

test('the drawing stands on white paper in the light colours, also for a reader of the dark set', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const figure = await opened(page, KINDS[0] as Kind);
	const dark = await readFile(await (await take(figure, 'svg')).path(), 'utf8');
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await readFile(await (await take(figure, 'svg')).path(), 'utf8');
	expect(dark).toBe(light);
	expect(dark).toContain('stroke="#054fb9"');
});

test('the drawing is the same while the table is shown', async ({ page }) => {
	const figure = await opened(page, KINDS[0] as Kind);
	const before = await readFile(await (await take(figure, 'svg')).path(), 'utf8');
	await figure.locator('button[data-show="table"]').click();
	await expect(figure.locator('table[data-table]')).toBeVisible();
	expect(await readFile(await (await take(figure, 'svg')).path(), 'utf8')).toBe(before);
});

test('SDMX-CSV holds the rows under the names of the table of observations', async ({ page }) => {
	const figure = await opened(page, KINDS[0] as Kind);
	const { rows } = await takeFile(figure);
	const text = await readFile(await (await take(figure, 'sdmx')).path(), 'utf8');
	const [head = '', ...lines] = text.trimEnd().split('\r\n');
	expect(head).toBe(
		'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,SEX,AGE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,METHOD,SOURCE,COMMENT_OBS'
	);
	expect(lines.length).toBe(rows.length - 1);
	const published = new Set(
		table('observations').map((row) =>
			[row.INDICATOR, row.REF_AREA, row.SEX, row.AGE, row.TIME_PERIOD, row.OBS_VALUE].join()
		)
	);
	for (const line of lines) expect(published.has(line.split(',').slice(3, 9).join()), line).toBe(true);
	const unit = table('indicators').find(({ indicator }) => indicator === 'neet_rate')?.unit;
	expect(new Set(lines.map((line) => line.split(',')[10]))).toEqual(new Set([unit]));
});

test('SDMX-CSV of a benchmark holds the published values its rows were reckoned from', async ({ page }) => {
	await openHydrated(page, 'en/indicators/neet_rate/?y=2019&view=benchmark');
	await expectPublished(figureOf(page, 'benchmark'), 1);
});

test('SDMX-CSV of a scatter holds the published values its rows were reckoned from', async ({ explorer }) => {
	const address = 'en/compare/?i=neet_rate~youth_unemployment_rate&c=ALB~GEO~SRB~TUR&y=2019&view=scatter';
	await follow(explorer, address);
	await expectPublished(figureOf(explorer, 'scatter'), 2);
});

/** @param each how many published values stand behind a mark */
async function expectPublished(figure: Locator, each: number) {
	await expect(figure.locator('[data-mark]').first()).toBeAttached();
	const marks = await marksOf(figure);
	const text = await readFile(await (await take(figure, 'sdmx')).path(), 'utf8');
	const [head = '', ...lines] = text
		.trimEnd()
		.split('\r\n')
		.map((line) => line.split(','));
	expect(lines.length).toBe(each * marks.length);
	const cell = (line: readonly string[], column: string) => line[head.indexOf(column)] ?? '';
	const published = table('observations').map((row) =>
		[row.INDICATOR, row.REF_AREA, row.SEX, row.TIME_PERIOD, Number(row.OBS_VALUE)].join(' ')
	);
	const filed = lines.map((line) =>
		[
			...['INDICATOR', 'REF_AREA', 'SEX', 'TIME_PERIOD'].map((column) => cell(line, column)),
			Number(cell(line, 'OBS_VALUE'))
		].join(' ')
	);
	expect(published).toEqual(expect.arrayContaining(filed));
	expect(new Set(filed).size).toBe(filed.length);
}

test('a citation and a link are copied and shown', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const figure = await opened(page, KINDS[0] as Kind);
	await openMenu(figure);
	await figure.locator('[data-share="citation"]').click();
	const shown = figure.locator('textarea[data-shared]');
	await expect(shown).toBeVisible();
	const citation = await shown.inputValue();
	for (const part of [
		ATTRIBUTION,
		page.url(),
		labelOf('indicator', 'neet_rate'),
		NEET?.licence ?? '',
		String(new Date().getFullYear())
	])
		expect(citation).toContain(part);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
	await figure.locator('[data-share="link"]').click();
	await expect(shown).toHaveValue(page.url());
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('where the browser does not let a page copy, the text stands there to be copied', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	const figure = await opened(page, KINDS[0] as Kind);
	await openMenu(figure);
	await figure.locator('[data-share="link"]').click();
	await expect(figure.getByRole('textbox')).toHaveValue(page.url());
	await expect(figure.getByRole('textbox')).toHaveAccessibleName(/does not let the page copy/);
});

test('the menu stays within a narrow window and is no part of a printed page', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	for (const address of ['en/', 'ar/']) {
		const figure = await opened(page, { kind: 'tiles', address, source: '' });
		await openMenu(figure);
		const panel = figure.getByRole('group').filter({ has: page.locator('.item') });
		await expect(panel).toBeVisible();
		const box = await panel.boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 361)).toBeLessThanOrEqual(360);
		await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	}
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('button[data-menu]').first()).toBeHidden();
});
