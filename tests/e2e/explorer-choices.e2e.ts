/** The explorer as an instrument: where its chart stands, and what can be chosen beside countries and values. */
import { median } from 'd3';
import { expectAnswer, follow, START } from './support/explorer';
import { figureOf, marksOf, tabledIn, takeFile } from './support/figures';
import { openHydrated } from './support/hydrated';
import { labelOf, partners, table, valuesOf } from './support/tables';
import { expect, test } from './support/test';

for (const language of ['en', 'fr', 'ru', 'ar'])
	test(`the chart stands whole on the first screen, and near its top on a phone: ${language}`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await openHydrated(page, `${language}/compare/`);
		const drawing = await figureOf(page, 'trend').locator('.frame-drawing').boundingBox();
		expect(drawing && drawing.y + drawing.height).toBeLessThanOrEqual(800);
		// Lines of what is chosen are whole; where more follow, one is drawn beneath, until the list is scrolled to its end.
		for (const list of await page.locator('.picker > ul').all()) {
			const linesOf = () =>
				list.evaluate((box) => {
					const { top, bottom } = box.getBoundingClientRect();
					const isCut = (edge: number) =>
						[...box.children].some((one) => {
							const line = one.getBoundingClientRect();
							return line.top < edge - 1 && line.bottom > edge + 1;
						});
					return {
						cut: isCut(top) || isCut(bottom),
						isAtEnd: box.scrollTop + box.clientHeight >= box.scrollHeight - 1,
						isDrawn: getComputedStyle(box).borderBlockEndColor !== 'rgba(0, 0, 0, 0)'
					};
				});
			const { cut, isAtEnd, isDrawn } = await linesOf();
			expect({ cut, isDrawn }).toEqual({ cut: false, isDrawn: !isAtEnd });
			await list.evaluate((box) => (box.scrollTop = box.scrollHeight));
			await expect.poll(linesOf).toEqual({ cut: false, isAtEnd: true, isDrawn: false });
		}
		await page.setViewportSize({ width: 360, height: 740 });
		expect((await figureOf(page, 'trend').locator('.frame-drawing').boundingBox())?.y).toBeLessThanOrEqual(300);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		for (const form of ['rank', 'map', 'tiles', 'dumbbell', 'strip', 'benchmark']) {
			await openHydrated(page, `${language}/compare/?i=neet_rate&view=${form}`);
			const drawing = figureOf(page, form).locator('.frame-drawing');
			await expect.poll(async () => (await drawing.boundingBox())?.y, form).toBeLessThanOrEqual(300);
		}
		await openHydrated(page, `${language}/compare/?i=neet_rate~unemployment_rate_15plus&view=scatter`);
		const points = figureOf(page, 'scatter').locator('.frame-drawing');
		// With the title of its axis; what the marks are and what is doubtful stands beneath.
		await expect.poll(async () => (await points.boundingBox())?.y).toBeLessThanOrEqual(300);
		await expect(figureOf(page, 'scatter').locator('.subtitle')).toBeVisible();
	});

test('on a phone a line says what is chosen and opens the choices; Escape closes them and leads back', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openHydrated(page, 'en/compare/');
	const opener = page.getByRole('button', {
		name: /^Serbia, Georgia, \+3 · .*2010–2024.* · trend · NEET rate \(15–24\) Change$/
	});
	const choices = page.getByRole('region', { name: 'Choose what is shown' });
	await expect(choices).toBeHidden();
	await opener.click();
	await choices.getByRole('button', { name: /^Countries/ }).click();
	await page.keyboard.press('Escape');
	await expect(choices, 'the list takes the key for itself').toBeVisible();
	await page.keyboard.press('Escape');
	await expect(choices).toBeHidden();
	await expect(opener).toBeFocused();
});

test('the years have one slider of two thumbs, and neither passes the other', async ({ page }) => {
	await openHydrated(page, 'en/compare/');
	const [first, last] = ['First year: slide through the years', 'Last year: slide through the years'].map((name) =>
		page.getByRole('slider', { name })
	);
	await last?.press('Home');
	await expect(page).toHaveURL(/y=2010\.\.2011/);
	await first?.press('End');
	await expect(page.getByRole('spinbutton', { name: 'First year' })).toHaveValue('2010');
	await last?.press('End');
	await expectAnswer(page, START);
});

/** Youth unemployment in the Eastern Partnership. */
const INDICATOR = 'youth_unemployment_rate';

test('the median of a region is a line beside the countries, in the table, the file and the address', async ({
	page
}) => {
	const members = table('countries').flatMap((row) =>
		row.region === 'EAP' && row.role === 'partner' ? (row.country ?? []) : []
	);
	const others = members.filter((country) => country !== 'GEO');
	const rows = valuesOf({ indicator: INDICATOR, countries: others, from: 2010, to: 2020, sex: 'T' });
	const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
	const expected = years.flatMap((year) => {
		const values = rows.flatMap((row) => (row.year === year ? row.value : []));
		return values.length < 3 ? [] : [[year, median(values) ?? Number.NaN]];
	});
	expect(expected.length, 'the example has a median').toBeGreaterThan(3);

	await openHydrated(page, `en/compare/?i=${INDICATOR}&c=GEO&y=2010..2020`);
	await page.getByRole('button', { name: /^Countries/ }).click();
	await page.getByRole('option', { name: `median of ${labelOf('region', 'EAP')}`, exact: true }).click();
	await page.getByRole('button', { name: 'Done' }).first().click();
	await expect(page).toHaveURL(/ref=EAP/);
	const figure = figureOf(page, 'trend');
	await expect
		.poll(async () =>
			(await tabledIn(figure)).flatMap(({ country, year, value }) => (country === 'EAP' ? [[year, value]] : []))
		)
		.toEqual(expected);
	// The file holds the rows of the table: those of the country, then those of the median.
	const [head = [], ...filed] = (await takeFile(figure)).rows;
	const at = (column: string) => head.indexOf(column);
	const filedOf = (code: string) =>
		filed.flatMap((row) =>
			row[at('country_code')] === code ? [[Number(row[at('Year')]), Number(row[at('per cent')])]] : []
		);
	expect(filedOf('EAP')).toEqual(expected);
	expect(filedOf('GEO')).toEqual(
		valuesOf({ indicator: INDICATOR, countries: ['GEO'], from: 2010, to: 2020, sex: 'T' }).map(({ year, value }) => [
			year,
			value
		])
	);
	expect(new Set((await marksOf(figure)).flatMap(({ country }) => country ?? [])), 'no country stands for it').toEqual(
		new Set(['GEO'])
	);
});

test('change, relative change and index are worked out against the first year, and who lacks it is named', async ({
	explorer: page
}) => {
	const countries = ['SRB', 'ALB', 'KAZ'];
	const one = (country: string, year: number) =>
		valuesOf({ indicator: INDICATOR, countries: [country], from: year, to: year, sex: 'T' })[0]?.value;
	const then = one('SRB', 2015) ?? Number.NaN;
	const now = one('SRB', 2022) ?? Number.NaN;
	expect(one('KAZ', 2015), 'the example has someone to name').toBeUndefined();
	for (const [measure, expected] of [
		['change', now - then],
		['relative', (100 * (now - then)) / then],
		['index', (100 * now) / then]
	] as const) {
		await follow(page, `en/compare/?i=${INDICATOR}&c=${countries.join('~')}&y=2015..2022&measure=${measure}&view=rank`);
		const figure = figureOf(page, 'rank');
		const shown = Number((await marksOf(figure)).find(({ country }) => country === 'SRB')?.value);
		expect(shown, measure).toBeCloseTo(expected, 0);
		await expect(figure.locator('[data-absent] [data-country="KAZ"]')).toContainText('no value for the base year 2015');
		await expect(figure.getByRole('heading')).toContainText('2015');
	}
});

const RANKED: Readonly<Record<string, readonly string[]>> = {
	'three countries': ['GEO', 'ARM', 'AZE'],
	'all partners': partners()
};
for (const [who, countries] of Object.entries(RANKED))
	test(`a ranking of ${who} opens on the newest year with nine tenths of the values of the fullest`, async ({
		page
	}) => {
		await openHydrated(page, `en/compare/?i=${INDICATOR}&c=${countries.join('~')}&y=2005..2024`);
		await page.getByRole('radio', { name: 'ranking' }).check();
		const counts = new Map<number, number>();
		for (const { TIME_PERIOD: year, INDICATOR: indicator, SEX, REF_AREA: country = '' } of table('observations'))
			if (indicator === INDICATOR && SEX === 'T' && countries.includes(country) && Number(year) <= 2024)
				counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
		const most = Math.max(...counts.values());
		const full = Math.max(...[...counts].flatMap(([year, count]) => (count >= 0.9 * most ? year : [])));
		await expect(page.getByRole('spinbutton', { name: 'Year', exact: true })).toHaveValue(String(full));
	});

test('a year the reader chose is kept through a form over time, and a trend has its years again', async ({ page }) => {
	await openHydrated(page, 'en/compare/?y=2010..2024');
	const year = page.getByRole('spinbutton', { name: 'Year', exact: true });
	const press = (form: string) => page.getByRole('radio', { name: form, exact: true }).check();
	await press('ranking');
	await expect(year).toHaveValue('2020');
	await press('trend');
	await expect.poll(() => new URL(page.url()).searchParams.get('y') ?? '2010..2024').toBe('2010..2024');
	await press('ranking');
	await expect(year).toHaveValue('2020');
	await page.getByRole('button', { name: 'Previous year with data' }).click();
	await page.getByRole('button', { name: 'Previous year with data' }).click();
	await expect(year).toHaveValue('2018');
	await press('trend');
	await press('tiles');
	await expect(year).toHaveValue('2018');
});

for (const form of ['rank', 'map', 'tiles'] as const) {
	for (const place of [`compare/?view=${form}`, `embed/${form}/`]) {
		test(`${place} opens on the year in which the countries have most values`, async ({ page }) => {
			const countries = ['SRB', 'GEO', 'KGZ', 'JOR'];
			const counts = new Map<number, Set<string>>();
			for (const { INDICATOR: indicator, REF_AREA: country = '', TIME_PERIOD: year } of table('observations'))
				if (indicator === 'neet_rate' && countries.includes(country) && Number(year) >= 2010 && Number(year) <= 2024)
					counts.set(Number(year), (counts.get(Number(year)) ?? new Set()).add(country));
			const most = Math.max(...[...counts.values()].map(({ size }) => size));
			const best = Math.max(...[...counts].flatMap(([year, { size }]) => (size === most ? year : [])));
			await openHydrated(page, `en/${place}`);
			const marks = page.locator(`figure[data-chart="${form}"] [data-mark]`);
			const drawn = () =>
				marks.evaluateAll((all: HTMLElement[]) => all.map(({ dataset: { country, year } }) => `${country} ${year}`));
			const expected = countries.map((country) => `${country} ${best}`).sort();
			await expect.poll(async () => (await drawn()).filter((one) => !one.startsWith('EUU')).sort()).toEqual(expected);
		});
	}
}
