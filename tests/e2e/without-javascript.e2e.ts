/** Where no script runs, every page still shows its values, a picture of them and their table. The values: `tests/built/`. */
import { PAGES } from './pages';
import { QUERY } from './support/embedded';
import { partners } from './support/tables';
import { expect, test } from './support/test';

const OPENINGS = [
	...PAGES.map((kind) => ({ ...kind, language: 'en' })),
	...PAGES.slice(0, 1).map((kind) => ({ ...kind, language: 'ar' }))
];

test('every page shows its values, a table of each chart, and no control that would not answer', async ({ noJs }) => {
	for (const { place, what, draws, language } of OPENINGS)
		await test.step(`${what} (${language}) shows ${draws}`, async () => {
			await noJs.goto(`${language}/${place}`);
			const figure = noJs.locator('figure[data-chart]').first();
			if (draws === 'charts') {
				await expect(figure.locator('svg:has([data-mark]), table:has([data-mark])').first()).toBeVisible();
			} else if (draws === 'sparks') {
				const rows = noJs.locator('main tr[data-indicator]');
				await expect(rows.locator('.spread svg:visible')).toHaveCount(await rows.count());
			} else if (draws === 'tables') {
				// The sections of frameworks that belong to a theme are folded.
				expect(await noJs.locator('main tbody tr:visible').count()).toBeGreaterThan(15);
			} else if (draws === 'definitions') {
				expect(await noJs.locator('main dt:visible').count()).toBeGreaterThan(20);
			} else if (draws === 'nothing') {
				await expect(noJs.locator('main [data-notice]')).toContainText('npm run data:import');
			} else {
				await expect(noJs.locator('#rounds')).toContainText('No dated step of this country is known.');
			}
			const filled = noJs.locator('main table:visible').filter({ has: noJs.locator('tbody td') });
			if (!['definitions', 'nothing'].includes(draws)) await expect(filled.first()).toBeVisible();
			const charts = await noJs.locator('figure[data-chart]').count();
			await expect(noJs.locator('figure[data-chart] table[data-table]:visible')).toHaveCount(charts);
			await expect(noJs.locator('figure[data-chart] [data-summary]:visible')).toHaveCount(charts);

			await expect(noJs.locator('[data-needs-script]:visible')).toHaveCount(0);
			// Tips of terms are opened by the browser itself.
			const controls = 'button:not([popovertarget]):visible, input:visible, select:visible, textarea:visible';
			await expect(noJs.locator(controls)).toHaveCount(0);
			await expect(noJs.locator('[tabindex="0"][role="application"], [role="grid"]')).toHaveCount(0);
		});
});

test('a figure has the room of the choices that need a script', async ({ noJs }) => {
	await noJs.setViewportSize({ width: 1280, height: 800 });
	for (const place of ['find/', 'compare/']) {
		await noJs.goto(`en/${place}`);
		const figure = await noJs.locator('figure[data-chart]').first().boundingBox();
		expect(figure?.width, place).toBeGreaterThan(800);
	}
});

test('themes of indicators unfold on a phone, pressed or led to', async ({ noJs }) => {
	await noJs.setViewportSize({ width: 320, height: 740 });
	await noJs.goto('en/indicators/#quality_outcomes');
	const rows = (theme: string) => noJs.locator(`#${theme} tr[data-indicator]`).first();
	// The first is open as the page comes.
	await expect(rows('participation')).toBeVisible();
	await expect(rows('quality_outcomes')).toBeVisible();
	await expect(rows('lifelong_learning')).toBeHidden();
	await noJs.locator('#lifelong_learning summary').click();
	await expect(rows('lifelong_learning')).toBeVisible();
});

test('a country’s page offers its rows as a file, and shows its words and lines', async ({ noJs }) => {
	for (const country of ['KAZ', 'LBY', 'TKM']) {
		await noJs.goto(`en/countries/${country}/`);
		await expect(noJs.locator('[data-words]')).toBeVisible();
		// Of Libya no dated step is known: it has no line of time.
		await expect(noJs.locator('figure[data-chart="timeline"]')).toHaveCount(country === 'LBY' ? 0 : 1);
		const row = noJs.locator('tr[data-indicator]:visible').first();
		await row.locator('summary').click();
		await expect(row.locator('+ tr')).toContainText('All values:');
		await expect(noJs.locator('a[href$=".csv"]:visible')).toHaveCount(1);
		await expect(noJs.locator('[data-needs-script]:visible')).toHaveCount(0);
	}
});

test('every view of progress shows its rows and leads to the others; gaps lead to every country', async ({ noJs }) => {
	for (const view of ['', 'timeline/', 'movement/', 'participation/', 'silent/', 'stakeholders/']) {
		await noJs.goto(`ar/progress/${view}`);
		expect(await noJs.locator('main tbody tr:visible').count(), view).toBeGreaterThan(11);
		await expect(noJs.locator('main nav a').first()).toBeVisible();
	}
	await noJs.goto('en/gaps/');
	await expect(noJs.locator('[data-chart="coverage"] table[data-table]')).toBeVisible();
	await expect(noJs.locator('[data-overview] li a:visible')).toHaveCount(partners().length);
});

test('a link to a term unfolds it, a press another', async ({ noJs }) => {
	await noJs.goto('en/terms/#term-neet');
	await expect(noJs.locator('#term-neet')).toBeVisible();
	await expect(noJs.locator('#term-median')).toBeHidden();
	await noJs.locator('summary', { hasText: /^median$/ }).click();
	await expect(noJs.locator('#term-median')).toContainText('half are lower, half are higher');
	await noJs.goto('ru/terms/#step-TRP4-draft');
	await expect(noJs.locator('#step-TRP4-draft')).toBeVisible();
});

test('a chart to embed stands there with its table, says so and leads to the whole', async ({ noJs }) => {
	for (const address of [`en/embed/rank/${QUERY}`, `ar/embed/trend/${QUERY}`]) {
		await noJs.goto(address);
		await expect(noJs.locator('table[data-table]').first()).toBeVisible();
		await expect(noJs.locator('noscript p')).toBeVisible();
		await expect(noJs.locator('[data-whole]')).toBeVisible();
	}
});

test('the menu leads to every main page', async ({ noJs }) => {
	await noJs.goto('en/');
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
	await noJs.goto('fr/');
	await noJs.locator('header summary').click();
	await noJs.locator('header details nav').first().locator('a').first().click();
	await expect(noJs).toHaveURL('fr/progress/');
});

test('each page leads to itself in the other languages', async ({ noJs }) => {
	await noJs.goto('en/countries/KAZ/');
	for (const language of ['ar', 'ru', 'fr', 'en']) {
		await noJs.locator(`header a[hreflang="${language}"]:visible`).click();
		await expect(noJs).toHaveURL(`${language}/countries/KAZ/`);
		await expect(noJs.locator('html')).toHaveAttribute('lang', language);
	}
});

test('the start forwards to English', async ({ noJs }) => {
	await noJs.goto('./');
	await expect(noJs).toHaveURL('en/');
	await expect(noJs.locator('h1')).toBeVisible();
});
