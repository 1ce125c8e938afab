/** A country's page as its coordinator and a citizen meet it: complete without scripts, on paper, taken away, compared. */
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { builtPages, sentBytesOf, fileAt, tagsOf, textOf } from './support/built';
import { openHydrated } from './support/hydrated';
import { partners, table, type Row } from './support/tables';
import { scan } from './support/scan';
import { expect, test } from './support/test';

const LANGUAGES = ['en', 'fr', 'ru', 'ar'] as const;
/** The country with a full story, one with much, one with sub-national reports, two with little data. */
const PRINTED = ['KAZ', 'ALB', 'TUN', 'LBY', 'XKX', 'TKM'];

for (const country of PRINTED)
	for (const language of LANGUAGES)
		test(`${country} (${language}) is printed on exactly two sheets of A4, with nothing to press`, async ({ page }) => {
			await openHydrated(page, `/${language}/countries/${country}/`);
			const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
			for (const [, width, height] of pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g))
				expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('[data-fiche]')).toBeVisible();
			await expect(page.locator('button:visible, input:visible, select:visible, nav:visible')).toHaveCount(0);
			const cut = await page
				.locator('[data-fiche] *')
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
			await expect(page.locator('[data-fiche]')).toContainText(`/${language}/countries/${country}/`);
			await expect(page.locator('[data-fiche]')).toContainText(String(new Date().getFullYear()));
		});

test('the paper has a chart with its value for each key figure, and the footnote of a name', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await openHydrated(page, '/en/countries/XKX/');
	const charts = page.locator('[data-fiche-chart]');
	await expect(charts.first()).toBeVisible();
	for (const chart of await charts.all()) await expect(chart.locator('b')).toHaveText(/\d.*\(\d{4}\)/);
	await expect(page.locator('[data-fiche] [data-footnotes]')).toContainText('Kosovo*');
	await openHydrated(page, '/en/countries/KAZ/');
	expect(await charts.count()).toBeGreaterThanOrEqual(6);
	expect(await charts.count()).toBeLessThanOrEqual(9);
});

test('without JavaScript a country’s page is complete', async ({ noJs }) => {
	for (const country of ['KAZ', 'LBY', 'TKM']) {
		await noJs.goto(`/en/countries/${country}/`);
		await expect(noJs.locator('[data-words]')).toBeVisible();
		const missing = table('indicators').filter(
			({ indicator }) => !table('observations').some((row) => row.INDICATOR === indicator && row.REF_AREA === country)
		);
		await expect(noJs.locator('tr[data-gap]:not([data-reason="outdated"])')).toHaveCount(missing.length);
		await expect(noJs.locator('figure[data-chart="trend"]:visible').first()).toBeVisible();
		await expect(noJs.locator('a[href$=".csv"]:visible')).toHaveCount(1);
		await expect(noJs.locator('[data-needs-script]:visible')).toHaveCount(0);
	}
});

test('the line of Kazakhstan is told with its steps, meetings, conference and what came since, each with its source', async ({
	noJs
}) => {
	await noJs.goto('/en/countries/KAZ/');
	const round = noJs.locator('article#TRP4');
	const sourced = async (event: string, words: RegExp) => {
		const step = noJs.locator(`li#${event}`);
		await expect(step).toContainText(words);
		await expect(step.locator('a[href^="http"]').last()).toBeVisible();
	};
	await sourced('E0001', /2015.*inferred.*one language with the experts.*ownership of the reporting/s);
	await sourced('E0002', /29 September 2015.*inferred/s);
	await sourced('E0003', /February 2016.*more stakeholders/s);
	await sourced('E0004', /enterprises, VET schools and ministries/);
	await sourced('E0005', /which stakeholder answers for which data/);
	await sourced('E0006', /8 June 2016/);
	await sourced('E0007', /June 2016/);
	await sourced('E0027', /Bishkek/);
	await sourced('E0015', /peer reviewed .*validated/s);
	await sourced('E0055', /7\D+8 June 2017/);
	await expect(round).toContainText('Self-assessment');
	const shared = noJs.locator('li#E0007 [data-shared] a');
	const others = await shared.evaluateAll((links) =>
		links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2))
	);
	expect(others.sort()).toEqual(['ISR', 'KGZ', 'MDA', 'RUS', 'TJK', 'UKR']);
	const guidance = noJs.locator('li[data-said="D0002"]');
	await expect(guidance).toContainText('Weakness');
	await expect(guidance.locator('[data-since] a[href="#D0100"]')).toHaveText('Development');
	for (const theme of [
		'entrepreneurial_learning',
		'career_guidance',
		'employer_partnership',
		'work_based_learning',
		'data_evidence',
		'adult_learning'
	])
		await expect(noJs.locator(`h3#theme-${theme}`)).toBeVisible();
});

test('the archive opens and holds the country’s rows', async ({ page }) => {
	await openHydrated(page, '/en/countries/KAZ/');
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
	await openHydrated(page, '/en/countries/KAZ/?c=GEO~UZB');
	const figure = page.locator('#figure-youth_employment_rate');
	await expect(figure.locator('[data-mark][data-country="GEO"]').first()).toBeAttached();
	const drawn = await figure
		.locator('[data-mark][data-country="GEO"]')
		.evaluateAll((marks) => marks.map((mark) => Number((mark as SVGElement).dataset.value)));
	const published = table('observations').filter(
		(row) => row.INDICATOR === 'youth_employment_rate' && row.REF_AREA === 'GEO' && row.SEX === 'T'
	);
	expect(drawn.sort()).toEqual(published.map(({ OBS_VALUE }) => Number(OBS_VALUE)).sort());
	await page.locator('[data-neighbours] a[href*="KGZ"]').click();
	await expect(page).toHaveURL(/\/en\/countries\/KGZ\/\?c=GEO~UZB$/);
	await expect(page.locator('#figure-youth_unemployment_rate [data-mark][data-country="GEO"]').first()).toBeAttached();
	await page.goBack();
	await expect(page).toHaveURL(/\/en\/countries\/KAZ\/\?c=GEO~UZB$/);
});

test('two or three countries are set side by side by the address and by choosing', async ({ page }) => {
	await openHydrated(page, '/en/countries/?c=KAZ~GEO');
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

test('the list of partners is searched by name and region, and holds everybody without a script', async ({
	page,
	noJs
}) => {
	await openHydrated(page, '/en/countries/');
	const rows = page.locator('tr[data-country]');
	await expect(rows).toHaveCount(partners().length);
	await page.locator('input[type="search"]').fill('turk');
	await expect(rows).not.toHaveCount(partners().length);
	await expect(page.locator('tr[data-country="TKM"]')).toBeVisible();
	await noJs.goto('/en/countries/');
	await expect(noJs.locator('tr[data-country]')).toHaveCount(partners().length);
	await expect(noJs.locator('#rules li')).toHaveCount(5);
});

test('every country’s page can be read after 50 kB', () => {
	const pages = builtPages().filter((path) => /^\w+\/countries\/[A-Z]{3}\/index\.html$/.test(path));
	const styles = (path: string) =>
		tagsOf(textOf(path)).flatMap(({ name, attributes }) =>
			name === 'link' && attributes.get('rel') === 'stylesheet' && !attributes.has('disabled')
				? [fileAt(new URL(attributes.get('href') ?? '', new URL(`http://site/${path}`)).pathname)]
				: []
		);
	const weights = pages.map((path) => ({
		path,
		html: sentBytesOf(path),
		all: [path, ...styles(path).filter((file) => file !== 'noscript.css')].reduce(
			(sum, file) => sum + sentBytesOf(file),
			0
		)
	}));
	const [heaviest] = [...weights].sort((a, b) => b.all - a.all);
	console.log(`  readable: ${heaviest?.path}: ${heaviest?.all} bytes, of them HTML ${heaviest?.html}`);
	expect(weights.filter(({ all }) => all > 50_000)).toEqual([]);
});

test('a machine finds nothing against WCAG beside chosen peers', async ({ page }) => {
	test.setTimeout(120_000);
	await openHydrated(page, '/ar/countries/KAZ/?c=GEO');
	expect(await scan(page)).toEqual([]);
	await openHydrated(page, '/ar/countries/?c=KAZ~GEO');
	expect(await scan(page)).toEqual([]);
});
