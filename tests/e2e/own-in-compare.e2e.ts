/** A file of the reader's own in the charts of Compare: marked as theirs in drawing, table and files, in no address. */
import { readFile } from 'node:fs/promises';
import { imageIn } from './support/drawings';
import { followLink } from './support/explorer';
import { figureOf, headingsOf, openMenu, rowsOf, take, takeFile } from './support/figures';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

const FILE = [
	'INDICATOR,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,OBS_STATUS',
	'neet_rate,SRB,2022,T,13.9,A',
	'neet_rate,SRB,2023,T,13,A',
	'neet_rate,SRB,2024,T,11.8,E',
	'neet_rate,JOR,2023,F,40,A',
	'youth_unemployment_rate,SRB,2023,T,25,A'
].join('\n');
const OWN = [
	['2022', '13.9', 'A'],
	['2023', '13', 'A'],
	['2024', '11.8', 'E']
];

/** Nothing of it belongs on paper. */
const PRESSED = 'button:visible, input:visible';

test('own values stand in the trend of Compare as lines, rows and in files of their own, and in no link', async ({
	page
}) => {
	await openHydrated(page, 'en/your-data/');
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'draft.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
	await test.step('what was found in the file is printed without what wants a press', async () => {
		await expect(page.locator('[data-show-beside]')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('[data-verdict]')).toBeVisible();
		await expect(page.locator(PRESSED)).toHaveCount(0);
		await page.emulateMedia({ media: 'screen' });
	});
	await page.locator('[data-show-beside]').click();
	await page.locator('header').getByRole('link', { name: 'Compare', exact: true }).first().click();
	await expect(page).toHaveURL('en/compare/');
	const figure = figureOf(page, 'trend');
	const marks = figure.locator('[data-own-mark]');

	await test.step('a line with marks of its own beside that of the country, named at its end', async () => {
		await expect(marks).toHaveCount(3);
		expect(
			await marks.evaluateAll((all) =>
				all.map((mark) => ['data-year', 'data-value', 'data-status'].map((name) => mark.getAttribute(name)))
			)
		).toEqual(OWN);
		await expect(figure.locator('[data-own-line]')).toHaveCount(1);
		await expect(figure.locator('text', { hasText: 'Serbia (your data)' })).toContainText('11.8');
		await expect(figure.locator('[data-country="SRB"][data-year="2024"]')).toHaveAttribute('data-value', '12.598');
		await expect(figure.locator('.frame-key')).toContainText('your data, not published');
		await expect(figure.locator('.frame-key')).toContainText('estimate (your data)');
		await expect(figure.locator('[data-summary]')).toContainText('In your data, not published: Serbia 11.8% (2024).');
	});

	await test.step('a tip that says whose it is', async () => {
		await figure.locator('[data-point="own SRB 2024"]').hover({ force: true });
		await expect(figure.locator('[data-tip]')).toContainText('Serbia (your data)');
		await expect(figure.locator('[data-tip]')).toContainText('draft.csv');
		await page.keyboard.press('Escape');
	});

	await test.step('rows of the table and of its file say whose they are', async () => {
		const headings = await headingsOf(figure);
		const [year, value, whose] = [headings.indexOf('Year'), 2, headings.indexOf('Published or yours')];
		const rows = (await rowsOf(figure)).filter((cells) => cells[whose]?.text === 'Your file');
		expect(rows.map((cells) => [cells[0]?.text, cells[year]?.value, cells[value]?.value])).toEqual(
			OWN.map(([year, value]) => ['Serbia (your data)', year, value])
		);
		const { name, rows: filed } = await takeFile(figure);
		expect(name).toContain('own');
		const at = (column: string) => filed[0]?.indexOf(column) ?? -1;
		const own = filed.filter((cells) => cells[at('Published or yours')] === 'Your file');
		expect(own.map((cells) => [cells[at('Year')], cells[at('per cent')], cells[at('status_code')]])).toEqual(OWN);
		expect(new Set(own.map((cells) => cells[at('Source')]))).toEqual(new Set(['draft.csv']));
		expect(filed.filter((cells) => cells[at('Published or yours')] === 'Published').length).toBeGreaterThan(50);
	});

	await test.step('drawing and image hold them, too', async () => {
		const svg = await readFile(await (await take(figure, 'svg')).path(), 'utf8');
		expect(svg.match(/data-own-mark=/g)).toHaveLength(3);
		for (const text of ['(your data)', 'your data, not published', 'Marked as “your data”'])
			expect(svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(text);
		const png = await readFile(await (await take(figure, 'png')).path());
		expect((await page.evaluate(imageIn, png.toString('base64'))).inked).toBeGreaterThan(0.02);
	});

	await test.step('a link holds none of them', async () => {
		await openMenu(figure);
		await figure.locator('[data-share="link"]').click();
		await expect(figure.locator('[data-shared]')).toHaveValue(/\/en\/compare\/$/);
		await page.keyboard.press('Escape');
	});

	const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
	/** A form of one year opens on the one best covered by what is published; of that the file has no value. */
	const chooseYearOfFile = async () => {
		const year = page.getByRole('spinbutton', { name: 'Year', exact: true });
		await expect(year).not.toHaveValue('2023');
		await year.fill('2023');
		await year.press('Enter');
	};

	await test.step('in a ranking a row of its own without a rank, also in its file and image', async () => {
		await choose('ranking');
		const ranking = figureOf(page, 'rank');
		const own = ranking.locator('[data-own-mark]');
		await chooseYearOfFile();
		await expect(own).toHaveCount(1);
		await expect(own).toHaveAttribute('data-value', '13');
		await expect(own).not.toHaveAttribute('data-country', /./);
		await expect(ranking.locator('[data-country="SRB"]')).toHaveCount(1);
		await expect(ranking.locator('text', { hasText: 'Serbia (your data)' })).toHaveCount(1);
		await expect(ranking.locator('[data-summary]')).toContainText('In your data, not published: Serbia 13.0% (2023).');
		await expect(page.locator('[data-own]')).toContainText('your values stand in rows of their own');
		const { name, rows } = await takeFile(ranking);
		expect(name).toContain('own');
		const whose = rows[0]?.indexOf('Published or yours') ?? -1;
		expect(rows.filter((cells) => cells[whose] === 'Your file').map((cells) => cells[0])).toEqual([
			'Serbia (your data)'
		]);
		const svg = await readFile(await (await take(ranking, 'svg')).path(), 'utf8');
		expect(svg.match(/data-own-mark=/g)).toHaveLength(1);
		expect(svg.replace(/<[^>]+>/g, ' ')).toContain('your data, not published');
	});

	await test.step('held against a benchmark a row of its own, neither better nor worse by its colour', async () => {
		await choose('distance to a benchmark');
		const distances = figureOf(page, 'benchmark');
		const own = distances.locator('[data-own-mark]');
		await expect(own).toHaveCount(1);
		await expect(own).toHaveAttribute('data-value', '13');
		await expect(own).not.toHaveAttribute('data-verdict', /./);
		await expect(distances.locator('text', { hasText: 'Serbia (your data)' })).toHaveCount(1);
		await expect(distances.locator('[data-summary]')).toContainText(
			/In your data, not published: Serbia \((higher|lower) by/
		);
		await expect(page.locator('[data-own]')).toContainText('your values stand in rows of their own');
	});

	await test.step('in small multiples a line in the panel of its country', async () => {
		await choose('small multiples');
		const panels = figureOf(page, 'trend').locator('[data-panel]');
		await expect(panels.filter({ has: page.locator('[data-own-mark]') })).toHaveCount(1);
		await expect(page.locator('[data-panel="SRB"] [data-own-mark]')).toHaveCount(2);
		await expect(page.locator('[data-panel="SRB"]')).toContainText('your data: 13.0 (2023)');
		await expect(page.locator('[data-own]')).toContainText('the double lines');
	});

	await test.step('for women and men a row of its own, with the one value that the file has', async () => {
		await choose('women and men');
		const dumbbell = figureOf(page, 'dumbbell');
		const own = dumbbell.locator('[data-own-mark]');
		// The year chosen in the ranking is kept.
		await expect(page.getByRole('spinbutton', { name: 'Year', exact: true })).toHaveValue('2023');
		await expect(own).toHaveCount(1);
		await expect(own).toHaveAttribute('data-value', '40');
		await expect(own).toHaveAttribute('data-sex', 'F');
		await expect(own).not.toHaveAttribute('data-country', /./);
		await expect(dumbbell.locator('text', { hasText: 'Jordan (your data)' })).toHaveCount(1);
		await expect(page.locator('[data-own]')).toContainText('your values stand in rows of their own');
	});

	for (const [kind, name] of [
		['map', 'map'],
		['tiles', 'tiles']
	] as const)
		await test.step(`on a ${name} a tag beside the published value, in no class and no count`, async () => {
			await choose(name);
			const map = figureOf(page, kind);
			const own = map.locator('[data-own-mark]');
			await expect(own).toHaveCount(1);
			await expect(own).toHaveAttribute('data-value', '13');
			await expect(own).not.toHaveAttribute('data-class', /./);
			const counts = (await map.locator('ul[aria-label] b').allTextContents()).map(Number);
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
			await expect(map.locator('.frame-key')).toContainText('your data, not published');
			await expect(map.locator('[data-summary]')).toContainText('In your data, not published: Serbia 13.0% (2023).');
			await expect(page.locator('[data-own]')).toContainText('they colour no country and are counted in no class');
			const { rows } = await takeFile(map);
			const whose = rows[0]?.indexOf('Published or yours') ?? -1;
			expect(rows.filter((cells) => cells[whose] === 'Your file').map((cells) => cells[0])).toEqual([
				'Serbia (your data)'
			]);
			const svg = await readFile(await (await take(map, 'svg')).path(), 'utf8');
			expect(svg.match(/data-own-mark=/g)).toHaveLength(1);
			expect(svg.replace(/<[^>]+>/g, ' ')).toContain('your data, not published');
		});

	await test.step('the table has a row of them', async () => {
		await choose('table');
		const row = page.locator('figure[data-form="table"] tr', { hasText: 'Serbia (your data)' });
		await expect(row).toHaveCount(1);
		await expect(row.locator('th')).toHaveCSS('font-style', 'normal');
		await expect(row.locator('[data-own-mark]')).toHaveText(['13.9', '13.0']);
		await expect(page.locator('figure[data-form="table"]')).toContainText('in your own rows, none in your data');
	});

	await test.step('of two indicators a point where the file has both, and in a profile squares beneath the lines', async () => {
		const follow = (view: string) =>
			followLink(page, `en/compare/?i=neet_rate~youth_unemployment_rate&c=SRB~ALB~JOR&y=2023&view=${view}`);
		await follow('scatter');
		const point = figureOf(page, 'scatter').locator('[data-own-mark]');
		await expect(point).toHaveCount(1);
		expect([await point.getAttribute('data-x'), await point.getAttribute('data-y')]).toEqual(['13', '25']);
		await expect(page.locator('[data-own]')).toContainText('None is paired with a published value');
		await follow('strip');
		const squares = figureOf(page, 'strip').locator('[data-own-mark]');
		await expect(squares).toHaveCount(2);
		await expect(figureOf(page, 'strip')).toContainText('25.0 \u2068Serbia (your data)');
		await page.goBack();
		await page.goBack();
		await expect(page.locator('figure[data-form="table"]')).toBeVisible();
	});

	await test.step('on paper they stand without what wants a press', async () => {
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('[data-own] figure:visible').first()).toBeVisible();
		await expect(page.locator(PRESSED)).toHaveCount(0);
		await page.emulateMedia({ media: 'screen' });
	});

	await test.step('gone with one click', async () => {
		await page.locator('[data-own-remove]').click();
		await expect(page.locator('figure[data-form="table"] tr', { hasText: 'your data' })).toHaveCount(0);
		await expect(page.locator('[data-own]')).toHaveCount(0);
	});
});
