/** Where no script runs, every page still shows its values, a picture of them and their table. */
import { PAGES } from './pages';
import { drawnIn, figureOf, marksOf, tabledIn } from './support/figures';
import { inOrder, partners, table, valuesOf } from './support/tables';
import { expect, test } from './support/test';

const NEET = { indicator: 'neet_rate', sex: 'T', from: 1900, to: 2100 };
/** Kazakhstan’s newest value, which is older than the year its page opens with. */
const newest = valuesOf({ ...NEET, countries: ['KAZ'] }).at(-1) ?? { year: 0, value: 0 };

/** How many indicators a country has any value of. */
const published = (country: string): number =>
	new Set(table('observations').flatMap((row) => (row.REF_AREA === country ? [row.INDICATOR] : []))).size;

const openings = [
	...PAGES.map((kind) => ({ ...kind, language: 'en' })),
	...PAGES.slice(0, 1).map((kind) => ({ ...kind, language: 'ar' }))
];

for (const { place, what, draws, language } of openings) {
	test(`${what} (${language}) shows ${draws}, a table, and no control that would not answer`, async ({ noJs }) => {
		await noJs.goto(`/${language}/${place}`);
		const figure = noJs.locator('figure[data-chart]').first();

		await test.step(draws, async () => {
			if (draws === 'charts') {
				await expect(figure.locator('svg:has([data-mark]), table:has([data-mark])').first()).toBeVisible();
			} else if (draws === 'sparks') {
				const rows = noJs.locator('main tbody tr');
				await expect(rows.locator('svg:visible')).toHaveCount(await rows.count());
			} else if (draws === 'tables') {
				expect(await noJs.locator('main tbody tr:visible').count()).toBeGreaterThan(20);
			} else {
				await expect(figure.locator('[data-summary]')).toHaveText(/\S/);
				await expect(figure.locator('.frame-drawing')).toHaveText(/\S/);
			}
		});
		await test.step('a table with rows', async () => {
			const filled = noJs.locator('main table:visible').filter({ has: noJs.locator('tbody td') });
			await expect(filled.first()).toBeVisible();
		});
		await test.step('every chart its own', async () => {
			for (const figure of await noJs.locator('figure[data-chart]').all()) {
				await expect(figure.locator('table[data-table]')).toBeVisible();
				await expect(figure.locator('[data-summary]')).toBeVisible();
			}
		});
		await test.step('no control', async () => {
			await expect(noJs.locator('[data-needs-script]:visible')).toHaveCount(0);
			await expect(noJs.locator('button:visible, input:visible, select:visible, textarea:visible')).toHaveCount(0);
			await expect(noJs.locator('[tabindex="0"][role="application"], [role="grid"]')).toHaveCount(0);
		});
	});
}

test('a country page has the newest published value of each indicator', async ({ noJs }) => {
	await noJs.goto('/en/countries/KAZ/');
	const cells = noJs.locator('tr[data-indicator="neet_rate"] td.num');
	await expect(cells).toHaveText([newest.value.toFixed(1), String(newest.year)]);
	await expect(noJs.locator('tr[data-indicator]')).toHaveCount(published('KAZ'));
});

test('an indicator page has every partner’s value of the year it opens with, in drawing and table', async ({
	noJs
}) => {
	await noJs.goto('/en/indicators/neet_rate/');
	const figure = figureOf(noJs, 'rank');
	const drawn = inOrder(await drawnIn(figure));
	const year = drawn[0]?.year ?? 0;
	const rows = valuesOf({ ...NEET, countries: partners(), from: year, to: year });
	expect(rows.length).toBeGreaterThan(5);
	expect(drawn).toEqual(rows);
	expect(inOrder(await tabledIn(figure))).toEqual(rows);

	const absent = figure.locator('[data-absent] [data-country="KAZ"]');
	expect(newest.year, 'Kazakhstan publishes nothing for that year').toBeLessThan(year);
	await expect(absent).toContainText('Kazakhstan');
	await expect(absent).toContainText(String(newest.year));
});

test('the list of countries counts the indicators each publishes', async ({ noJs }) => {
	await noJs.goto('/en/countries/');
	for (const country of ['KAZ', 'LBY', 'XKX']) {
		await expect(noJs.locator(`tr[data-country="${country}"] td.num`)).toHaveText(String(published(country)));
	}
});

test('the board has a cell with its state for every documented step of every country', async ({ noJs }) => {
	await noJs.goto('/en/progress/');
	const cells = await marksOf(figureOf(noJs, 'stages'));
	const known = cells
		.filter(({ state = '' }) => !['unknown', 'not_applicable'].includes(state))
		.map(({ country, stage }) => `${country} ${stage}`);
	const documented = table('progress_events')
		.filter(({ round, scope }) => round === 'TRP4' && scope === 'country')
		.map(({ country, stage }) => `${country} ${stage}`);
	expect(documented.length).toBeGreaterThan(10);
	expect(known.sort()).toEqual([...new Set(documented)].sort());
});

test('the data page counts the rows of the tables', async ({ noJs }) => {
	await noJs.goto('/en/data/');
	for (const name of ['observations', 'progress_events', 'countries']) {
		const count = table(name).length.toLocaleString('en-GB');
		await expect(noJs.locator(`[data-table-name="${name}"] .facts`)).toContainText(`${count} rows`);
	}
});

test('the menu leads to every main page', async ({ noJs }) => {
	await noJs.goto('/en/');
	const links = noJs.locator('header nav').first().locator('a');
	const places = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
	expect(places.length).toBeGreaterThanOrEqual(5);
	for (const [at, place] of places.entries()) {
		await links.nth(at).click();
		await expect(noJs).toHaveURL(place);
		await expect(noJs.locator('h1')).toBeVisible();
	}
});

test('the menu opens on a phone and leads on', async ({ noJs }) => {
	await noJs.setViewportSize({ width: 390, height: 800 });
	await noJs.goto('/fr/');
	await noJs.locator('header summary').click();
	await noJs.locator('header details nav').first().locator('a').first().click();
	await expect(noJs).toHaveURL('/fr/progress/');
});

test('each page leads to itself in the other languages', async ({ noJs }) => {
	await noJs.goto('/en/countries/KAZ/');
	for (const language of ['ar', 'ru', 'fr', 'en']) {
		await noJs.locator(`header a[hreflang="${language}"]:visible`).click();
		await expect(noJs).toHaveURL(`/${language}/countries/KAZ/`);
		await expect(noJs.locator('html')).toHaveAttribute('lang', language);
	}
});

test('the start offers the four languages and forwards to English', async ({ noJs }) => {
	const html = await (await noJs.request.get('/')).text();
	const offered = Array.from(html.matchAll(/<a href="\.\/(\w+)\/" hreflang="\1"/g), ([, language]) => language);
	expect(offered).toEqual(['en', 'fr', 'ru', 'ar']);
	await noJs.goto('/');
	await expect(noJs).toHaveURL('/en/');
	await expect(noJs.locator('h1')).toBeVisible();
});
