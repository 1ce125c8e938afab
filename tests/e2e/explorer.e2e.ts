/** The explorer answers from DuckDB in the browser what its prerendered page does not hold. */
import { ADDRESS, ASKED, expectAnswer, follow, openFurther } from './support/explorer';
import { drawnIn, figureOf, filedIn, marksOf, openMenu, tabledIn, takeFile } from './support/figures';
import { openHydrated } from './support/hydrated';
import { inOrder, labelOf, table, valuesOf, type DataRequest } from './support/tables';
import { expect, test } from './support/test';

test('a question beyond the start view is answered from the tables: marks, table and file are its rows', async ({
	page
}) => {
	await page.goto(ADDRESS);
	for (const [at, request] of ASKED.entries()) {
		const rows = valuesOf(request);
		const figure = figureOf(page, 'trend', at);
		await expectAnswer(page, request, at);
		expect(inOrder(await tabledIn(figure)), 'the table').toEqual(rows);
		expect(inOrder(filedIn((await takeFile(figure)).rows)), 'the file').toEqual(rows);
		await expect(figure.locator('hgroup')).toContainText(labelOf('indicator', request.indicator));
	}
	await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'open');
});

test('choosing with the mouse leads to the same address and the same rows', async ({ page }) => {
	await openHydrated(page, 'en/compare/');
	await page.getByRole('button', { name: /^Indicators/ }).click();
	await page.getByLabel('Type a name to narrow the list').fill('youth unemployment');
	await page.getByRole('option', { name: labelOf('indicator', 'youth_unemployment_rate'), exact: true }).click();
	await page.getByRole('button', { name: 'Done' }).click();

	await page.getByRole('list', { name: 'Chosen: Countries' }).getByRole('button', { name: 'Remove all' }).click();
	await page.getByRole('button', { name: /^Countries/ }).click();
	for (const country of ['KAZ', 'UZB', 'TUN']) {
		await page.getByLabel('Type a name to narrow the list').fill(labelOf('country', country));
		await page.getByRole('option', { name: labelOf('country', country), exact: true }).click();
	}
	await page.getByRole('button', { name: 'Done' }).click();
	for (const [name, year] of [
		['First year', '2005'],
		['Last year', '2023']
	] as const) {
		const typed = page.getByRole('spinbutton', { name, exact: true });
		await typed.fill(year);
		await typed.press('Enter');
		await expect(page).toHaveURL(new RegExp(year));
	}
	await openFurther(page);
	await page.getByRole('radio', { name: 'women', exact: true }).check();

	for (const [at, request] of ASKED.entries()) await expectAnswer(page, request, at);
	expect(decodeURIComponent(new URL(page.url()).search)).toBe(new URL(ADDRESS, page.url()).search);
});

test('as a ranking it shows the last year only, best first, and names who has no value in it', async ({
	explorer: page
}) => {
	const countries = ['KAZ', 'UZB', 'TUN', 'ALB', 'UKR', 'MDA'];
	await follow(page, `en/compare/?c=${countries.join('~')}&y=2010..2019&view=rank`);
	const rows = valuesOf({ indicator: 'neet_rate', countries, from: 2019, to: 2019, sex: 'T' });
	await expectAnswer(page, { indicator: 'neet_rate', countries, from: 2019, to: 2019, sex: 'T' }, 0, 'rank');
	const figure = figureOf(page, 'rank');
	const best = [...rows].sort((a, b) => a.value - b.value).map(({ country }) => country);
	expect(
		(await marksOf(figure)).map(({ country }) => country),
		'a low rate is better'
	).toEqual(best);
	expect((await tabledIn(figure)).map(({ country }) => country)).toEqual(best);

	const byName = (a: string, b: string) => labelOf('country', a).localeCompare(labelOf('country', b), 'en');
	const absent = countries.filter((country) => !rows.some((row) => row.country === country)).sort(byName);
	expect(absent.length, 'the example has someone to name').toBeGreaterThan(0);
	const named = figure.locator('[data-absent] li');
	expect(await named.evaluateAll((items) => items.map((item) => item.getAttribute('data-country')).sort())).toEqual(
		[...absent].sort()
	);
});

test('an indicator without a total says for both sexes together for whom it is published, and there it answers', async ({
	explorer: page
}) => {
	expect(table('observations').some((row) => row.INDICATOR === 'vulnerable_employment' && row.SEX === 'T')).toBe(false);
	await follow(page, 'en/compare/?i=vulnerable_employment&c=KAZ~UZB&y=2010..2019');
	const figure = figureOf(page, 'trend');
	await expect(figure.locator('hgroup')).toContainText(labelOf('indicator', 'vulnerable_employment'));
	await expect(figure.locator('.frame-drawing')).toHaveText(
		'This indicator is not published for this choice of sex. It is published for: women / men.'
	);
	await expect(figure.locator('[data-summary]')).toContainText('not published for this choice of sex');
	await expect(figure.locator('[data-mark]')).toHaveCount(0);
	await expect(figure.locator('table[data-table] tbody tr')).toHaveCount(0);
	await openMenu(figure);
	await expect(figure.locator('button[data-download="csv"]')).toBeDisabled();
	// The nearest choice that has values is a link.
	await expect(page.locator('[data-nearest]').getByRole('link')).toHaveAttribute('href', /sex=F/);
	await openFurther(page);
	await page.getByRole('radio', { name: 'women', exact: true }).check();
	await expectAnswer(page, {
		indicator: 'vulnerable_employment',
		countries: ['KAZ', 'UZB'],
		from: 2010,
		to: 2019,
		sex: 'F'
	});
});

test('more than five countries get a small drawing each, with all their marks', async ({ explorer: page }) => {
	const countries = ['ALB', 'GEO', 'MDA', 'SRB', 'TUR', 'UKR', 'KGZ', 'TUN'];
	const request: DataRequest = { indicator: 'youth_unemployment_rate', countries, from: 2005, to: 2020, sex: 'T' };
	await follow(page, `en/compare/?i=youth_unemployment_rate&c=${countries.join('~')}&y=2005..2020`);
	await expectAnswer(page, request);
	const figure = figureOf(page, 'trend');
	const drawn = new Set((await marksOf(figure)).map(({ country }) => country));
	expect([...drawn].sort()).toEqual([...new Set(valuesOf(request).map(({ country }) => country))].sort());
	const drawing = figure.locator('.frame-drawing');
	for (const country of countries) await expect(drawing.getByText(labelOf('country', country)).first()).toBeVisible();
	expect(inOrder(await tabledIn(figure))).toEqual(valuesOf(request));
});

test('every form can be reached, and those that do not fit say why', async ({ explorer: page }) => {
	await follow(page, 'en/compare/');
	const forms = page.getByRole('group', { name: 'Show as' });
	await expect(forms.getByRole('radio', { name: 'two indicators' })).toHaveCount(0);
	await forms.getByText('Not for this choice: 1').click();
	await expect(forms.getByText('two indicators: choose two indicators')).toBeVisible();

	await follow(page, 'en/compare/?i=neet_rate~youth_unemployment_rate&c=KAZ~KGZ~GEO~SRB&y=2010..2019');
	for (const [name, shown] of [
		['small multiples', 'figure[data-chart="trend"]'],
		['ranking', 'figure[data-chart="rank"]'],
		['distance to a benchmark', 'figure[data-chart="benchmark"]'],
		['women and men', 'figure[data-chart="dumbbell"]'],
		['two indicators', 'figure[data-chart="scatter"]'],
		['profile', 'figure[data-chart="strip"]'],
		['tiles', 'figure[data-chart="tiles"]'],
		['map', 'figure[data-chart="map"]'],
		['table', 'figure[data-form="table"]'],
		['trend', 'figure[data-chart="trend"]']
	] as const) {
		await forms.getByRole('radio', { name, exact: true }).check();
		await expect(page.locator(shown).first(), name).toBeVisible();
		await expect(page.locator('.figures figure [data-summary]').first()).toHaveText(/\d/);
	}
});

test('ready-made peers state their rule, and stand in the address as the countries they are', async ({ page }) => {
	await openHydrated(page, 'en/compare/?c=KGZ&y=2010..2020');
	const peers = page.getByRole('combobox', { name: 'Ready-made peers' });
	await peers.selectOption('region');
	await expect(page).toHaveURL(/c=KGZ~KAZ~TJK~TKM~UZB/);
	await expect(page.locator('[data-peers]')).toHaveText(
		`${labelOf('country', 'KGZ')} and the other partner countries of its region, ${labelOf('region', 'CA')}.`
	);
	await peers.selectOption('neighbours');
	await expect(page).toHaveURL(/c=KGZ~KAZ~TJK~UZB/);
	await page.goBack();
	await expect(page.locator('[data-peers]')).toHaveAttribute('data-peers', 'region');
	await page.goBack();
	await expect(page).toHaveURL(/c=KGZ&/);
});

test('a value may be carried forward from an earlier year, and says so in chart, table and file', async ({
	explorer: page
}) => {
	const countries = ['KAZ', 'UZB', 'TUN', 'UKR'];
	const years = new Map(
		countries.flatMap((country) => {
			const values = valuesOf({ indicator: 'neet_rate', countries: [country], from: 2013, to: 2023, sex: 'T' });
			const last = values.at(-1);
			return last ? [[country, last.year] as const] : [];
		})
	);
	expect(new Set(years.values()).size, 'the example carries values forward').toBeGreaterThan(1);
	await follow(page, `en/compare/?c=${countries.join('~')}&y=2023&view=rank&within=10`);
	const figure = figureOf(page, 'rank');
	const yearOf = (rows: readonly { country: string; year: number }[]) =>
		new Map(rows.map(({ country, year }) => [country, year]));
	const sorted = (of: ReadonlyMap<string, number>) => [...of].sort();
	await expect.poll(async () => sorted(yearOf(await drawnIn(figure)))).toEqual(sorted(years));
	expect(sorted(yearOf(await tabledIn(figure)))).toEqual(sorted(years));
	expect(sorted(yearOf(filedIn((await takeFile(figure)).rows)))).toEqual(sorted(years));
	for (const [country, year] of years)
		if (year !== 2023) await expect(figure.locator('.frame-drawing'), country).toContainText(String(year));
});

test('what changed is said once for all figures, when it has settled; what the page opened with is not', async ({
	page
}) => {
	await openHydrated(page, 'en/compare/');
	await expect(page.locator('figure [aria-live]')).toHaveCount(0);
	await expect(page.locator('[data-engine="open"]')).toBeAttached();
	await expect(page.locator('p[data-announcement]')).toHaveText('');
	await page.goto(ADDRESS);
	await expectAnswer(page, ASKED[0] as DataRequest);
	const said = page.locator(
		'figure:has([data-finding]) [data-finding], figure:not(:has([data-finding])) [data-summary]'
	);
	await expect(page.locator('p[data-announcement]')).toHaveText((await said.allInnerTexts()).join(' '));
});

test('the database and its worker ask only the site itself', async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.context().on('request', (request) => asked.push(request.url()));
	await page.goto(ADDRESS);
	await expect(page.locator('[data-engine="open"]')).toBeAttached();
	expect(
		asked.some((url) => url.endsWith('/engine/duckdb-eh.wasm.zst')),
		'the requests of the worker are seen'
	).toBe(true);
	expect(asked.filter((url) => !url.startsWith('blob:') && !url.startsWith(String(baseURL)))).toEqual([]);
});
