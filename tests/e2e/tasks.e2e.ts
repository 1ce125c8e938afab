/**
 * What people come for, from the start page by a visitor's means, within so many interactions. Drafts by a date and the
 * longest without news: `progress-board.e2e.ts`.
 */
import type { Locator, Page } from '@playwright/test';
import { figureOf, marksOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { labelOf, partners, table, valuesOf } from './support/tables';
import { expect, test } from './support/test';

/** Counts what the visitor does: a click, or a choice in a list. */
function visitor(page: Page) {
	let count = 0;
	return {
		page,
		get interactions() {
			return count;
		},
		async click(target: Locator) {
			count += 1;
			await target.click();
		},
		async choose(target: Locator, value: string) {
			count += 1;
			await target.selectOption(value);
		},
		async type(target: Locator, text: string) {
			count += 1;
			await target.fill(text);
			await target.press('Enter');
		}
	};
}

const mainMenu = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Main pages' }).first().getByRole('link', { name, exact: true });

test('NEET of Kazakhstan, the median of Central Asia and the EU in one chart: six interactions; its PNG, XLSX and link: two each', async ({
	page
}) => {
	await openHydrated(page, 'en/');
	const me = visitor(page);
	await me.click(mainMenu(page, 'Compare'));
	await me.click(page.getByRole('list', { name: 'Chosen: Countries' }).getByRole('button', { name: 'Remove all' }));
	await me.click(page.getByRole('button', { name: /^Countries/ }));
	for (const name of [labelOf('country', 'KAZ'), `median of ${labelOf('region', 'CA')}`, labelOf('country', 'EUU')])
		await me.click(page.getByRole('option', { name, exact: true }));
	expect(me.interactions).toBeLessThanOrEqual(6);
	const figure = figureOf(page, 'trend');
	const drawn = valuesOf({ indicator: 'neet_rate', countries: ['KAZ', 'EUU'], from: 2010, to: 2024, sex: 'T' });
	await expect
		.poll(async () => new Set((await marksOf(figure)).map(({ country }) => country)))
		.toEqual(new Set(drawn.map(({ country }) => country)));
	// Of the four others two publish it, so there is no median, and that is said.
	const others = valuesOf({
		indicator: 'neet_rate',
		countries: ['KGZ', 'TJK', 'TKM', 'UZB'],
		from: 2010,
		to: 2024,
		sex: 'T'
	});
	expect(new Set(others.map(({ country }) => country)).size).toBeLessThan(3);
	await expect(figure.locator('[data-absent]')).toContainText('in no year do three countries have a value');

	await page.keyboard.press('Escape');
	for (const file of ['png', 'xlsx']) {
		const taking = visitor(page);
		await taking.click(figure.getByRole('button', { name: /Download and share/ }));
		const download = page.waitForEvent('download');
		await taking.click(figure.locator(`button[data-download="${file}"]`));
		expect((await download).suggestedFilename()).toMatch(new RegExp(`\\.${file}$`));
		expect(taking.interactions).toBe(2);
		await page.keyboard.press('Escape');
	}
	expect(page.url()).toMatch(/c=KAZ~EUU.*ref=CA/);
});

test('the change between 2015 and 2022 of all partner countries: four interactions', async ({ page }) => {
	await openHydrated(page, 'en/');
	const me = visitor(page);
	await me.click(page.getByRole('link', { name: 'Change in all partner countries between two years' }));
	await me.type(page.getByRole('spinbutton', { name: 'First year', exact: true }), '2015');
	await me.type(page.getByRole('spinbutton', { name: 'Last year', exact: true }), '2022');
	expect(me.interactions).toBeLessThanOrEqual(4);
	await expect(page).toHaveURL(/y=2015\.\.2022.*measure=change/);
	const both = partners().filter((country) =>
		[2015, 2022].every(
			(year) => valuesOf({ indicator: 'neet_rate', countries: [country], from: year, to: year, sex: 'T' }).length > 0
		)
	);
	expect(both.length, 'the example has an answer').toBeGreaterThan(3);
	const figure = figureOf(page, 'rank');
	await expect.poll(async () => (await marksOf(figure)).map(({ country }) => country).sort()).toEqual([...both].sort());
});

test('all values of an indicator as CSV: three interactions', async ({ page }) => {
	await openHydrated(page, 'en/');
	const me = visitor(page);
	await me.click(mainMenu(page, 'Indicators'));
	await me.click(
		page
			.locator('main')
			.getByRole('link', { name: labelOf('indicator', 'youth_unemployment_rate'), exact: true })
			.first()
	);
	const download = page.waitForEvent('download');
	await me.click(page.locator('#files').getByRole('link', { name: 'CSV', exact: true }));
	expect((await download).suggestedFilename()).toBe('youth_unemployment_rate.csv');
	expect(me.interactions).toBe(3);
});

test('women and men in Tunisian youth unemployment, in Arabic: three interactions', async ({ page }) => {
	await openHydrated(page, 'ar/');
	const me = visitor(page);
	await me.click(page.getByRole('navigation').getByRole('link', { name: 'المؤشرات', exact: true }).first());
	await me.click(
		page
			.locator('main')
			.getByRole('link', { name: labelOf('indicator', 'youth_unemployment_rate', 'ar'), exact: true })
			.first()
	);
	const figure = figureOf(page, 'dumbbell');
	await expect(figure.locator('[data-mark][data-country="TUN"]').first()).toBeAttached();
	expect(me.interactions).toBeLessThanOrEqual(3);
});

test('one’s own country on a phone, in Russian: two interactions, and from there what is weak, who could help, its fiche', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openHydrated(page, 'ru/');
	const me = visitor(page);
	const bar = page.locator('[data-section-bar]');
	await me.click(page.getByText('Перейти к стране', { exact: true }));
	await me.click(page.getByRole('link', { name: labelOf('country', 'KGZ', 'ru'), exact: true }).first());
	await expect(page).toHaveURL(/\/ru\/countries\/KGZ\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(labelOf('country', 'KGZ', 'ru'));
	expect(me.interactions).toBe(2);

	await test.step('what is weak there: one more', async () => {
		const next = visitor(page);
		await next.click(bar.getByRole('link', { name: 'Темы', exact: true }));
		const weak = page.locator('#statements [data-kind="weakness"]');
		await expect(weak).toHaveCount(
			table('developments').filter(({ country, kind }) => country === 'KGZ' && kind === 'weakness').length
		);
		await expect(page.locator('#statements')).toBeInViewport();
		expect(next.interactions).toBe(1);
	});
	await test.step('who could provide what is missing: two', async () => {
		const next = visitor(page);
		await next.click(bar.getByRole('link', { name: 'Нет данных', exact: true }));
		const body = page.locator('#missing [data-body]').first();
		await next.click(body.locator('summary'));
		await expect(body.locator('[data-gap]').first()).toBeInViewport();
		expect(next.interactions).toBe(2);
	});
	await test.step('its fiche: one', async () => {
		await page.evaluate(() => (window.print = () => (document.title = 'printed')));
		await page.locator('[data-fiche-print]').click();
		await expect(page).toHaveTitle('printed');
	});
});

test('code to embed, citation, licence and release of a chart: two interactions each at most', async ({ page }) => {
	await openHydrated(page, 'en/indicators/youth_unemployment_rate/');
	const figure = figureOf(page, 'rank');
	await expect(figure, 'the release stands under the title').toContainText(/release of/);
	await expect(figure, 'the licence stands at the source').toContainText('CC BY 4.0');
	await figure.getByRole('button', { name: /Download and share/ }).click();
	for (const share of ['embed', 'citation', 'link'])
		await expect(figure.locator(`button[data-share="${share}"]`)).toBeVisible();
});
