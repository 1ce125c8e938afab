/** One chart alone: in frames of other sites, and by itself. */
import { elsewhere, type Elsewhere } from './support/elsewhere';
import { COUNTRIES, FORMS, marksIn, QUERY } from './support/embedded';
import { follow, withoutEngine } from './support/explorer';
import { drawnIn, figureOf, openMenu } from './support/figures';
import { openHydrated } from './support/hydrated';
import { inOrder, labelOf, valuesOf } from './support/tables';
import { scan } from './support/scan';
import { expect, test } from './support/test';

test.describe('in a frame of another site', () => {
	test.use({ expected: [/^request to another host: http:\/\/127\.0\.0\.1:\d+\//] });
	let other: Elsewhere | undefined;
	test.afterEach(() => other?.close());

	test('the chart is drawn from its values, its height is told and follows, and its link opens the whole view', async ({
		page,
		baseURL
	}) => {
		other = await elsewhere(
			`<iframe src="${baseURL}en/embed/rank/${QUERY.replaceAll('&', '&amp;')}&amp;sort=name" title="Rank" width="100%" height="80" loading="lazy"></iframe>`
		);
		await page.setViewportSize({ width: 900, height: 900 });
		await page.goto(other.address);
		const frame = page.frameLocator('iframe');
		const request = { indicator: 'youth_unemployment_rate', countries: COUNTRIES, from: 2019, to: 2019, sex: 'F' };
		const rows = valuesOf(request);
		expect(rows.length).toBeGreaterThan(2);
		await expect.poll(async () => inOrder(await drawnIn(frame.locator('figure[data-chart="rank"]')))).toEqual(rows);
		await expect(frame.locator('hgroup')).toContainText(labelOf('indicator', request.indicator));
		await expect(frame.locator('[data-footnotes]')).toContainText('Kosovo');
		expect(await frame.locator('header, footer, nav').count()).toBe(0);

		/** The frame is as high as what stands in it. */
		const fits = async () => {
			const inside = await frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().bottom));
			return Number(await page.locator('iframe').getAttribute('height')) - inside;
		};
		await expect.poll(fits).toBe(0);
		const messages = () =>
			page.evaluate(() => (window as unknown as { messages: { type: string; height: number }[] }).messages);
		const wide = (await messages()).at(-1);
		expect(Object.keys(wide ?? {}).sort()).toEqual(['height', 'type']);
		await page.setViewportSize({ width: 340, height: 900 });
		await expect.poll(async () => (await messages()).at(-1)?.height).not.toBe(wide?.height);
		await expect.poll(fits).toBe(0);

		const opening = page.context().waitForEvent('page');
		await frame.locator('[data-whole]').click();
		const whole = await opening;
		await expect(whole).toHaveURL(/\/en\/compare\/\?i=youth_unemployment_rate/);
		await expect.poll(async () => inOrder(await drawnIn(figureOf(whole, 'rank')))).toEqual(rows);
	});
});

test.describe('in a frame of another site, any other page', () => {
	// Playwright takes a list of two, the second an object, for a value with its settings: one pattern, then.
	test.use({ expected: [/^request to another host: http:\/\/127\.0\.0\.1:\d+\/|Refused to display|X-Frame-Options/] });

	test.skip(process.env.E2E_HOST === 'plain', 'only a header says who may frame a page');

	for (const place of ['compare/', '', 'indicators/neet_rate/']) {
		test(`en/${place} is refused`, async ({ page, baseURL }) => {
			const other = await elsewhere(`<iframe src="${baseURL}en/${place}" title="Refused"></iframe>`);
			const refused = page.waitForEvent('console', (message) => /Refused to display/.test(message.text()));
			await page.goto(other.address);
			await refused;
			expect(await page.frameLocator('iframe').locator('main').count()).toBe(0);
			await other.close();
		});
	}
});

test('each form alone shows what the explorer shows', async ({ page, context }) => {
	const embed = await context.newPage();
	await withoutEngine(page);
	await openHydrated(page, `en/compare/${QUERY}`);
	for (const form of FORMS)
		await test.step(form, async () => {
			await follow(page, `en/compare/${QUERY}&view=${form}&within=1`);
			await expect(page.locator('figure hgroup').first()).toContainText(
				labelOf('indicator', 'youth_unemployment_rate')
			);
			const explored = await marksIn(page);
			expect(explored.length).toBeGreaterThan(form === 'dumbbell' ? 4 : 2);

			await openHydrated(embed, `en/embed/${form}/${QUERY}&within=1`);
			await expect.poll(() => marksIn(embed)).toEqual(explored);
			await expect(embed.locator('[data-notice]')).toHaveCount(0);
			await expect(embed.locator('[data-menu]')).toHaveCount(0);
		});
});

test('a figure of progress alone shows what its page shows for the same query, and its code leads there', async ({
	page
}) => {
	await openHydrated(page, 'en/progress/?round=TRP5&region=CA');
	const shown = () =>
		page
			.locator('figure[data-chart="stages"] [data-mark]')
			.evaluateAll((marks) => marks.map(({ dataset }) => [dataset.country, dataset.stage, dataset.state]));
	const whole = await shown();
	expect(whole.length).toBeGreaterThan(5);
	await openMenu(figureOf(page, 'stages'));
	await page.locator('[data-share="embed"]').click();
	await expect(page.locator('[data-shared]')).toHaveValue(/\/en\/embed\/progress\/board\/\?round=TRP5&amp;region=CA"/);
	await page.setViewportSize({ width: 360, height: 700 });
	await openHydrated(page, 'en/embed/progress/board/?round=TRP5&region=CA');
	await expect.poll(shown).toEqual(whole);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await expect(page.locator('[data-whole]')).toHaveAttribute('href', /progress\/\?round=TRP5&region=CA$/);
});

test('a benchmark of the address is that of the explorer', async ({ page }) => {
	await openHydrated(page, `en/embed/benchmark/${QUERY}&bench=GEO`);
	await expect(page.locator('figure')).toContainText('Georgia');
});

test('what means nothing is said, and the rest is shown', async ({ page }) => {
	await openHydrated(page, 'en/embed/trend/?i=nope&c=KAZ~QQQ&sex=X&y=2012..2016');
	await expect(page.locator('[data-notice="warning"]')).toContainText('i=nope');
	for (const part of ['c=QQQ', 'sex=X']) await expect(page.locator('[data-notice="warning"]')).toContainText(part);
	await expect(figureOf(page, 'trend').locator('[data-mark]').first()).toBeAttached();
	await openHydrated(page, 'en/embed/trend/?i=');
	await expect(page.locator('figure')).toHaveCount(0);
	await expect(page.locator('[data-whole]')).toBeVisible();
});

test('nothing to show is said, with the nearest that has something, within the same frame', async ({ page }) => {
	await openHydrated(page, 'en/embed/rank/?i=neet_rate&c=SRB~GEO&y=2006');
	await expect(page.locator('[data-mark]')).toHaveCount(0);
	await page.locator('[data-nearest] a').click();
	await expect(page.locator('[data-mark]').first()).toBeAttached();
	expect(new URL(page.url()).pathname).toMatch(/\/en\/embed\/rank\/$/);
});

test.describe('values that do not come', () => {
	test.use({ expected: [/Failed to load resource/] });
	test('are said to be missing, and no other indicator stands in their place', async ({ page }) => {
		await page.route('**/data/indicators/*.json', (route) => route.fulfill({ status: 503 }));
		await page.goto(`en/embed/rank/${QUERY}`);
		await expect(page.locator('[data-notice="error"]')).toBeVisible();
		await expect(page.locator('figure')).toHaveCount(0);
		await expect(page.locator('[data-whole]')).toBeVisible();
	});
});

test('the newest choice wins over values that come late', async ({ page }) => {
	let letGo = () => {};
	const gate = new Promise<void>((open) => (letGo = open));
	await page.route('**/data/indicators/youth_unemployment_rate.json', async (route) => {
		await gate;
		await route.continue();
	});
	await openHydrated(page, 'en/embed/trend/?i=youth_unemployment_rate');
	await expect(page.locator('[data-embed]')).toHaveAttribute('data-embed', 'loading');
	await expect(page.locator('[aria-busy="true"]').first()).toBeAttached();
	await page.evaluate(() => {
		const link = Object.assign(document.createElement('a'), { href: '?i=neet_rate&c=KAZ', textContent: 'NEET' });
		link.dataset.sveltekitReload = 'off';
		document.querySelector('main')?.append(link);
		link.click();
	});
	await expect(page.locator('[data-embed]')).toHaveAttribute('data-embed', 'ready');
	// The request for the choice before is called off; whatever comes of it is dropped.
	letGo();
	await expect(page.locator('hgroup')).toContainText(labelOf('indicator', 'neet_rate'));
	expect(new Set((await drawnIn(figureOf(page, 'trend'))).map(({ country }) => country))).toEqual(new Set(['KAZ']));
});

for (const language of ['en', 'ar'])
	test(`on a narrow screen (${language}) nothing is cut, and nothing stands in a reader's way`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 700 });
		for (const form of FORMS) {
			await openHydrated(page, `${language}/embed/${form}/${QUERY}`);
			await expect(page.locator('[data-embed]')).toHaveAttribute('data-embed', 'ready');
			await expect
				.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: form })
				.toBeLessThanOrEqual(360);
			// What a machine finds depends on the language's direction at most: one form from right to left will do.
			// Columns scrolled half behind the names come out from there: each can be reached whole.
			if (form === 'table') await page.locator('[role="region"]').evaluate((box) => (box.scrollLeft = 0));
			if (language === 'en' || form === 'rank') expect(await scan(page), form).toEqual([]);
		}
	});
