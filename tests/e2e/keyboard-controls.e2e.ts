/** Choices are made with the keyboard alone, on a phone's screen, too. */
import { drawnIn, figureOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { expectVisibleFocus, focused, tabTo } from './support/keys';
import { inOrder, valuesOf } from './support/tables';
import { expect, test } from './support/test';

const NEET = 'en/indicators/neet_rate/';

test('countries are chosen and removed by keyboard alone', async ({ page }) => {
	await openHydrated(page, `${NEET}?c=KAZ~KGZ`);
	const opener = page.getByRole('button', { name: /^Countries in the trend/ });
	await opener.focus();
	await page.keyboard.press('Enter');
	const filter = page.getByLabel('Type a name to narrow the list');
	await expect(filter).toBeFocused();
	await page.keyboard.type('alba');
	await expect(page.getByRole('listbox').getByRole('option')).toHaveText(['Albania']);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/c=KAZ(~|%7E)KGZ(~|%7E)ALB/);
	await expect(filter, 'the list stays open for more').toBeFocused();
	await page.keyboard.type('georg');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/ALB(~|%7E)GEO/);
	await page.keyboard.press('Escape');
	await expect(filter).toHaveCount(0);
	await expect(opener).toBeFocused();

	await tabTo(page, page.getByRole('button', { name: 'Remove Kazakhstan' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Remove Kazakhstan' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Remove Kyrgyzstan' }), 'the focus goes to the next').toBeFocused();
	await expect
		.poll(async () => inOrder(await drawnIn(figureOf(page, 'trend'))))
		.toEqual(valuesOf({ indicator: 'neet_rate', countries: ['KGZ', 'ALB', 'GEO'], from: 0, to: 9999, sex: 'T' }));
});

test('a typed name that fits nothing is answered in words', async ({ page }) => {
	await openHydrated(page, NEET);
	await page.getByRole('button', { name: /^Countries in the trend/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Type a name to narrow the list')).toBeFocused();
	await page.keyboard.type('atlantis');
	await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
	await expect(page.getByText('Nothing in the list matches “atlantis”.')).toBeVisible();
});

test('the year is stepped, slid and typed by keyboard; a year without data leads to the nearest and says so', async ({
	page
}) => {
	await openHydrated(page, `${NEET}?y=2015`);
	const typed = page.getByRole('spinbutton', { name: 'Year of the ranking' });
	const expectYear = async (year: number) => {
		await expect(typed).toHaveValue(String(year));
		await expect
			.poll(async () => inOrder(await drawnIn(figureOf(page, 'rank'))))
			.toEqual(valuesOf({ indicator: 'neet_rate', from: year, to: year, sex: 'T' }));
	};
	await expectYear(2015);
	await page.getByRole('button', { name: 'Previous year with data' }).focus();
	await page.keyboard.press('Enter');
	await expectYear(2014);
	await page.keyboard.press('Tab');
	await expect(typed).toBeFocused();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('2018');
	await page.keyboard.press('Enter');
	await expectYear(2018);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expectYear(2019);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('slider')).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await expectYear(2018);
	await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '2018');

	await typed.focus();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('1950');
	await page.keyboard.press('Enter');
	const years = (await page.getByRole('slider').evaluate((slider) => slider.closest('.row')?.textContent)) ?? '';
	const first = Number(/\d{4}/.exec(years)?.[0]);
	await expectYear(first);
	await expect(page.getByText(`There are no data for 1950; the nearest year with data is ${first}.`)).toBeVisible();
});

test.describe('on a screen of 360 px', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the menu opens by keyboard, leads to a page and is closed there', async ({ page }) => {
		await openHydrated(page, NEET);
		const menu = page.locator('header details');
		await tabTo(page, menu.locator('summary'));
		await expectVisibleFocus(page);
		await page.keyboard.press('Enter');
		const progress = menu.getByRole('link', { name: 'Progress' });
		await expect(progress).toBeVisible();
		await tabTo(page, progress);
		await expectVisibleFocus(page);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/en\/progress\/$/);
		await expect(menu).not.toHaveAttribute('open');
	});

	test('the language is chosen by keyboard and keeps the view', async ({ page }) => {
		await openHydrated(page, `${NEET}?c=KAZ&y=2015`);
		const menu = page.locator('header details');
		await tabTo(page, menu.locator('summary'));
		await page.keyboard.press('Enter');
		await tabTo(page, menu.getByRole('link', { name: 'العربية' }));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/ar\/indicators\/neet_rate\/\?c=KAZ&y=2015$/);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	});

	test('the list of countries fills the screen and is closed by Escape', async ({ page }) => {
		await openHydrated(page, NEET);
		await page.getByRole('button', { name: /Change$/ }).focus();
		await page.keyboard.press('Enter');
		const opener = page.getByRole('button', { name: /^Countries in the trend/ });
		await opener.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByLabel('Type a name to narrow the list')).toBeFocused();
		const panel = page.getByRole('group', { name: 'Countries in the trend' });
		expect(await panel.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360 });
		await page.keyboard.press('Escape');
		await expect(opener).toBeFocused();
	});

	test('the board is a list that arrows walk', async ({ page }) => {
		await openHydrated(page, 'en/progress/?round=TRP4');
		const board = figureOf(page, 'stages').getByRole('grid');
		await board.locator('[data-mark][data-state="dated"]').first().focus();
		// Within the page, which may follow the focus.
		const top = () => focused(page).evaluate((one) => one.getBoundingClientRect().top + scrollY);
		const from = await top();
		await page.keyboard.press('ArrowDown');
		expect(await top()).toBeGreaterThan(from);
		await expect(focused(page)).toHaveAttribute('data-place', /\d/);
	});
});

test('earlier lies to the left in every direction of writing, and its arrow points there', async ({ page }) => {
	for (const language of ['en', 'ar']) {
		await openHydrated(page, `${language}/indicators/neet_rate/`);
		const year = page.getByRole('spinbutton').first();
		const left = page.locator('button').filter({ hasText: '‹' }).first();
		const right = page.locator('button').filter({ hasText: '›' }).first();
		const at = async (one: typeof year) => (await one.boundingBox())?.x ?? NaN;
		expect(await at(left)).toBeLessThan(await at(year));
		expect(await at(right)).toBeGreaterThan(await at(year));
		const before = Number(await year.inputValue());
		await left.click();
		expect(Number(await year.inputValue())).toBeLessThan(before);
	}
});
