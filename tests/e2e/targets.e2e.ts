/** Targets can be narrowed down by country and theme, terms by words; the address says so. */
import { openHydrated } from './support/hydrated';
import { table } from './support/tables';
import { expect, test } from './support/test';

test('targets of one country, then of one theme, and back', async ({ page }) => {
	await openHydrated(page, '/en/targets/');
	const listed = page.locator('[data-agreed]');
	await expect(listed).toHaveCount(table('targets').length);
	await page.locator('#whose').selectOption('TUR');
	await expect(listed).toHaveCount(table('targets').filter(({ country }) => country === 'TUR').length);
	await expect(page).toHaveURL(/\?c=TUR$/);
	await page.locator('#theme').selectOption('transition_to_work');
	await expect(listed).not.toHaveCount(0);
	await expect(page).toHaveURL(/c=TUR&theme=transition_to_work/);
	await page.goBack();
	await expect(listed).toHaveCount(table('targets').filter(({ country }) => country === 'TUR').length);
});

test('a link to one country’s targets by theme shows them so', async ({ page }) => {
	await openHydrated(page, '/en/targets/?c=KAZ&group=theme');
	await expect(page.locator('[data-agreed]')).toHaveCount(1);
	await expect(page.locator('[data-agreed] b').first()).toHaveText('Kazakhstan');
});

test('words narrow the terms down, and the address keeps them', async ({ page }) => {
	await openHydrated(page, '/en/terms/');
	await page.locator('#words').fill('draft');
	await page.locator('#words').press('Enter');
	await expect(page).toHaveURL(/\?q=draft$/);
	await expect(page.locator('#steps')).toContainText('raft');
	await expect(page.locator('#stakeholders')).toHaveCount(0);
});
