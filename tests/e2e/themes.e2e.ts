/** The pages of themes: counts are those of the tables, all is sourced, dated and sure or not, methods are never joined. */
import { labelOf, partners, table } from './support/tables';
import { openHydrated } from './support/hydrated';
import { scan } from './support/scan';
import { expect, test } from './support/test';

const KINDS = ['strength', 'weakness', 'gap', 'development', 'recommendation'];
const themes = table('themes').map(({ theme = '' }) => theme);
const statements = table('developments');
const on = (theme: string) => statements.filter((row) => row.theme === theme);
const regionOf = new Map(table('countries').map(({ country = '', region = '' }) => [country, region]));
const countries = (rows: readonly Readonly<Record<string, string>>[]) =>
	new Set(rows.map(({ country }) => country)).size;

/** Georgia's scores in entrepreneurial learning, of one method, by year. */
const georgia = (method: string) =>
	table('scores')
		.filter((row) => row.country === 'GEO' && row.theme === 'entrepreneurial_learning' && row.method === method)
		.map(({ year_to, value }) => [Number(year_to), Number(value)] as const)
		.sort(([a], [b]) => a - b);

test('the table of themes counts what the table of statements holds, also within a region', async ({ page }) => {
	for (const region of ['', 'SEMED']) {
		await openHydrated(page, `/en/themes/${region ? `?region=${region}` : ''}`);
		const shown = await page
			.locator('[data-theme-matrix] tbody tr')
			.evaluateAll((rows) =>
				rows.map((row) => [
					(row as HTMLElement).dataset.theme,
					[...row.querySelectorAll<HTMLElement>('td[data-kind]')].map(({ dataset }) => [
						dataset.kind,
						Number(dataset.value),
						Number(dataset.countries)
					])
				])
			);
		const expected = themes.map((theme) => {
			const own = on(theme).filter(({ country = '' }) => region === '' || regionOf.get(country) === region);
			return [
				theme,
				KINDS.map((kind) => {
					const rows = own.filter((row) => row.kind === kind);
					return [kind, rows.length, countries(rows)];
				})
			];
		});
		expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
	}
});

test('question 7: which themes are most often a weakness, a gap, a development', async ({ page }) => {
	await page.goto('/en/themes/');
	for (const kind of ['weakness', 'gap', 'development']) {
		const cell = page.locator(`[data-most] tr[data-group=""] td[data-kind="${kind}"] a`);
		const named = await cell.evaluateAll((links) =>
			links.map(({ dataset }) => [dataset.theme ?? '', Number(dataset.value)] as const)
		);
		expect(named.length).toBeGreaterThanOrEqual(3);
		const count = (theme: string) => countries(on(theme).filter((row) => row.kind === kind));
		for (const [theme, value] of named) expect(value).toBe(count(theme));
		const least = Math.min(...named.map(([, value]) => value));
		for (const theme of themes) if (count(theme) > least) expect(named.map(([one]) => one)).toContain(theme);
	}
	await expect(page.locator('[data-most] tr[data-group=""] [data-read]')).toHaveText(String(countries(statements)));
});

test('every statement and every score of every theme has its source, its date and its certainty', async ({ noJs }) => {
	for (const theme of themes) {
		await noJs.goto(`/en/themes/${theme}/`);
		const listed = await noJs.locator('[data-development]').evaluateAll((items) =>
			items.map((item) => ({
				development: (item as HTMLElement).dataset.development,
				date: item.querySelector('[data-date]')?.textContent?.trim() ?? '',
				certainty: item.querySelector<HTMLElement>('[data-certainty]')?.dataset.certainty,
				source: item.querySelector('[data-source]')?.textContent?.trim() ?? '',
				href: item.querySelector('[data-source] a')?.getAttribute('href') ?? ''
			}))
		);
		expect(listed.every(({ date, source }) => date !== '' && source !== '')).toBe(true);
		expect(new Map(listed.map(({ development, certainty, href }) => [development, `${certainty} ${href}`]))).toEqual(
			new Map(on(theme).map(({ development, certainty, source_url }) => [development, `${certainty} ${source_url}`]))
		);
		const scores = table('scores').filter((row) => row.theme === theme);
		const rows = await noJs.locator('figure[data-chart="scores"] tbody tr').evaluateAll((lines) =>
			lines.map((line) => ({
				edition: line.querySelectorAll('td')[0]?.textContent?.trim() ?? '',
				certainty: line.querySelectorAll<HTMLElement>('td')[4]?.dataset.value,
				href: line.querySelectorAll('td')[5]?.querySelector('a')?.getAttribute('href')
			}))
		);
		const sorted = (list: readonly string[]) => [...list].sort();
		expect(sorted(rows.map(({ edition, certainty, href }) => `${edition} ${certainty} ${href}`))).toEqual(
			sorted(scores.map(({ edition, certainty, source_url }) => `${edition} ${certainty} ${source_url}`))
		);
	}
});

test('question 24: Georgia’s scores as published and on the comparable method are never one line', async ({ page }) => {
	await openHydrated(page, '/en/themes/entrepreneurial_learning/');
	const figure = page.locator('figure[data-chart="scores"]').first();
	await expect(figure).toContainText('Scale from 1 (weakest) to 5 (strongest)');
	const dots = await figure.locator('[data-mark]').evaluateAll((marks) =>
		marks.map((mark) => {
			const { country, benchmark, year, value, method, x, y } = (mark as HTMLElement).dataset;
			return { place: country ?? benchmark, year: Number(year), value: Number(value), method, at: `${x},${y}` };
		})
	);
	for (const method of ['as_published', 'comparable'])
		expect(
			dots
				.filter((dot) => dot.place === 'GEO' && dot.method === method)
				.map(({ year, value }) => [year, value])
				.sort(([a = 0], [b = 0]) => a - b)
		).toEqual(georgia(method));
	const lines = await figure
		.locator('path[data-method]:not([data-mark])')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
	expect(lines.length).toBeGreaterThan(3);
	for (const d of lines) {
		const joined = d
			.slice(1)
			.split('L')
			.flatMap((at) => dots.filter((dot) => dot.at === at));
		expect(joined.length, d).toBeGreaterThan(1);
		expect(new Set(joined.map(({ place, method }) => `${place} ${method}`)).size, d).toBe(1);
		const [first] = joined;
		const years = joined.map(({ year }) => year);
		if (first?.method === 'as_published') expect(years, 'the method changed between 2020 and 2024').not.toContain(2024);
	}
	await expect(figure.locator('[data-break]')).not.toHaveCount(0);
});

test('career guidance has no comparable figure, and the page says so; entrepreneurial learning has proxies', async ({
	page
}) => {
	await page.goto('/en/themes/career_guidance/');
	await expect(page.locator('[data-no-figure]')).toContainText('no comparable figure at all');
	await page.goto('/en/themes/entrepreneurial_learning/');
	const proxies = page.locator('#figures tr[data-proxy="true"]');
	await expect(proxies).toHaveCount(3);
	for (const row of await proxies.all()) await expect(row).toContainText('proxy');
});

test('question 4: who could speak on career guidance, newest first, by region', async ({ page }) => {
	const telling = (region: string) =>
		new Set(
			on('career_guidance')
				.filter(
					({ kind = '', country = '' }) =>
						['strength', 'development'].includes(kind) && (!region || regionOf.get(country) === region)
				)
				.map(({ country }) => country)
		);
	for (const region of ['', 'SEET']) {
		await openHydrated(page, `/en/themes/career_guidance/${region ? `?region=${region}` : ''}`);
		const rows = page.locator('[data-speakers] tbody tr');
		await expect(rows).toHaveCount(telling(region).size);
		const listed = await rows.evaluateAll((lines) => lines.map(({ dataset }) => [dataset.country, dataset.date ?? '']));
		expect(new Set(listed.map(([country]) => country))).toEqual(telling(region));
		const dates = listed.map(([, date = '']) => date);
		expect(dates).toEqual([...dates].sort((a, b) => (a < b ? 1 : -1)));
	}
});

test('question 19: the Riga deliverable and the Osnabrück objective of a theme', async ({ page }) => {
	await page.goto('/en/themes/quality_assurance/');
	await expect(page.locator('[data-framework] tr[data-section="MTD2"]')).toContainText('Riga');
	await expect(page.locator('[data-framework] tr[data-section="OSN1"]')).toContainText('Osnabrück');
});

test('the choice stands in the address, and Back undoes it', async ({ page }) => {
	await openHydrated(page, '/en/themes/access/');
	await page.locator('#kind').selectOption('weakness');
	await expect(page).toHaveURL(/\?kind=weakness$/);
	const weak = on('access').filter(({ kind }) => kind === 'weakness').length;
	await expect(page.locator('[data-development]')).toHaveCount(weak);
	await page.goBack();
	await expect(page.locator('[data-development]')).toHaveCount(on('access').length);
	await openHydrated(page, '/en/themes/green/?kind=weakness&region=CA');
	await expect(page.locator('#reported')).toContainText('no statement for this choice');
});

for (const lang of ['fr', 'ru', 'ar'] as const)
	test(`statements are told in the reader's language (${lang})`, async ({ page }) => {
		const theme = 'career_guidance';
		await page.goto(`/${lang}/themes/${theme}/`);
		for (const { development = '' } of on(theme).slice(0, 5))
			await expect(page.locator(`[data-development="${development}"]`)).toContainText(
				labelOf('development', development, lang, 'summary')
			);
		await page.goto(`/${lang}/about/`);
		await expect(page.locator('#term-apprenticeship')).toContainText(labelOf('term', 'apprenticeship', lang));
		await expect(page.locator('#term-apprenticeship')).toContainText('apprenticeship');
	});

test('the search finds a theme and leads to its page', async ({ request }) => {
	const { entries } = (await (await request.get('/en/search.json')).json()) as {
		entries: { kind: string; code: string; path: string }[];
	};
	const found = entries.filter(({ kind }) => kind === 'theme');
	expect(found.map(({ code, path }) => [code, path])).toEqual(themes.map((theme) => [theme, `themes/${theme}/`]));
});

for (const path of ['en/themes/', 'ar/themes/entrepreneurial_learning/', 'ru/themes/career_guidance/'])
	for (const width of [360, 1280])
		test(`/${path} is not cut at ${width} px and keeps nobody out`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await openHydrated(page, `/${path}`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			expect(await scan(page)).toEqual([]);
		});

test('without JavaScript the themes, the statements and the scores are all there', async ({ noJs }) => {
	await noJs.goto('/en/themes/');
	await expect(noJs.locator('[data-theme-matrix] tbody tr')).toHaveCount(themes.length);
	await expect(noJs.locator('main')).toContainText(`24 of ${partners().length} partner countries`);
	await noJs.goto('/en/themes/entrepreneurial_learning/');
	await expect(noJs.locator('[data-development]')).toHaveCount(on('entrepreneurial_learning').length);
	await expect(noJs.locator('figure[data-chart="scores"] table[data-table]').first()).toBeVisible();
});
