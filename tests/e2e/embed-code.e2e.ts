/** The code that puts a chart on a page of others: what it shows is what was shown. */
import type { Locator, Page } from '@playwright/test';
import { marksIn, QUERY } from './support/embedded';
import { follow } from './support/explorer';
import { drawnIn, figureOf, openMenu } from './support/figures';
import { openHydrated } from './support/hydrated';
import { labelOf } from './support/tables';
import { expect, test } from './support/test';

/** The attributes of the frame whose code a figure's menu gives. */
async function frameOf(figure: Locator): Promise<Record<string, string>> {
	await openMenu(figure);
	await figure.locator('[data-share="embed"]').click();
	return figure.locator('[data-shared]').evaluate((field) => {
		const html = (field as HTMLTextAreaElement).value;
		const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
		return Object.fromEntries(Array.from(frame?.attributes ?? [], ({ name, value }) => [name, value]));
	});
}

test('the share menu of the explorer gives the code of the view shown', async ({ explorer, page, baseURL }) => {
	await follow(explorer, `en/compare/${QUERY}&view=rank`);
	const figure = figureOf(explorer, 'rank');
	const frame = await frameOf(figure);
	expect(frame).toMatchObject({ width: '100%', loading: 'lazy' });
	expect(frame.title).toContain(labelOf('indicator', 'youth_unemployment_rate'));
	expect(Number(frame.height)).toBeGreaterThan(200);
	expect(decodeURIComponent(frame.src ?? '')).toBe(`${baseURL}en/embed/rank/${QUERY}`);
	const explored = await marksIn(explorer);
	await openHydrated(page, frame.src ?? '');
	await expect.poll(() => marksIn(page)).toEqual(explored);
});

test('the figures of an indicator give their code, too', async ({ page, context }) => {
	const embed = await context.newPage();
	for (const [view, kinds] of [
		['', ['trend', 'rank', 'dumbbell']],
		['&view=benchmark', ['benchmark']],
		['&view=tiles', ['tiles']],
		['&view=map', ['map']]
	] as const) {
		await openHydrated(page, `en/indicators/youth_unemployment_rate/?c=KAZ~ALB&sex=F&y=2019${view}`);
		for (const kind of kinds)
			await test.step(kind, async () => {
				const figure = figureOf(page, kind);
				await expect(figure.locator('[data-mark]').first()).toBeAttached();
				const { src = '' } = await frameOf(figure);
				const drawn = async (page: Page) => {
					const rows = (await drawnIn(figureOf(page, kind))).filter(({ country }) => country !== 'EUU');
					// A ranking tells by its order, too.
					return kind === 'rank' ? rows : rows.sort((a, b) => a.country.localeCompare(b.country) || a.year - b.year);
				};
				const values = await drawn(page);
				expect(values.length).toBeGreaterThan(4);
				await openHydrated(embed, src);
				await expect.poll(() => drawn(embed)).toEqual(values);
				await expect(embed.locator('[data-notice]')).toHaveCount(0);
			});
	}
});

test('of two things asked to be copied at once the last one is', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openHydrated(page, 'en/indicators/youth_unemployment_rate/');
	const figure = figureOf(page, 'rank');
	await openMenu(figure);
	// What makes the texts is still loading at the second click.
	await figure.evaluate((element) => {
		for (const what of ['embed', 'citation'])
			element.querySelector<HTMLButtonElement>(`[data-share="${what}"]`)?.click();
	});
	const shown = figure.locator('[data-shared]');
	await expect(shown).toHaveValue(new RegExp(labelOf('indicator', 'youth_unemployment_rate').replace(/[()]/g, '.')));
	const text = await shown.inputValue();
	expect(text).not.toContain('<iframe');
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('a figure of several indicators has no page of its own, so no code', async ({ explorer: page }) => {
	await follow(page, 'en/compare/?i=neet_rate~youth_unemployment_rate&c=KAZ~UZB~SRB&y=2019&view=scatter');
	const figure = figureOf(page, 'scatter');
	await openMenu(figure);
	await expect(figure.locator('[data-share="link"]')).toBeVisible();
	await expect(figure.locator('[data-share="embed"]')).toHaveCount(0);
});
