/** Targets can be narrowed down by country and theme, terms by words; the address says so. */
import { openHydrated } from './support/hydrated';
import { table } from './support/tables';
import { expect, test } from './support/test';

test('targets of one country, then of one theme, and back', async ({ page }) => {
	await openHydrated(page, 'en/targets/');
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

test('what was agreed is folded by whom it was agreed for, and unfolded once it is narrowed down', async ({ page }) => {
	await openHydrated(page, 'en/targets/');
	const listed = page.locator('[data-agreed]');
	await expect(listed.first()).toBeHidden();
	const groups = page.locator('#agreed details:has([data-agreed])');
	await groups.filter({ hasText: 'Türkiye' }).last().locator('summary').first().click();
	await expect(listed.filter({ visible: true })).toHaveCount(
		table('targets').filter(({ country }) => country === 'TUR').length
	);
	await page.locator('#whose').selectOption('KAZ');
	await expect(listed).toHaveCount(1);
	await expect(listed).toBeVisible();
});

test('a country’s page leads to its own targets; among those that came as far it is set apart', async ({ page }) => {
	await openHydrated(page, 'en/countries/KAZ/');
	await page.locator('#targets a').last().click();
	await expect(page).toHaveURL(/targets\/\?c=KAZ#agreed$/);
	await expect(page.locator('[data-agreed]')).toHaveText(/3\.5%/);
	await expect(page.locator('#agreed h2')).toBeInViewport();
	const apart = page.locator('[data-glance] strong');
	await expect(apart).toHaveText(['Kazakhstan']);
	await expect(page.locator('[data-glance] dd:has(strong)')).toHaveText(/^\s*Kazakhstan, Kyrgyzstan, Moldova/);
	await page.locator('#whose').selectOption('TJK');
	await expect(apart).toHaveText(['Tajikistan']);
	await page.locator('#whose').selectOption('');
	await expect(apart).toHaveCount(0);
});

test('beside a target whose year is over stands nothing of what is left to go', async ({ page }) => {
	await openHydrated(page, 'en/targets/');
	const heads = (year: string) =>
		page
			.locator('#progress section')
			.filter({ has: page.locator('h3', { hasText: `by ${year}` }) })
			.first()
			.locator('thead th');
	await expect(heads('2025')).toHaveText(['Country', 'Verdict', 'Value (year)']);
	expect(await heads('2030').count()).toBe(7);
});

test('on a phone the answer stands on the first screen, and the way to each part', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const language of ['en', 'fr', 'ru', 'ar']) {
		await openHydrated(page, `${language}/targets/`);
		await expect(page.locator('[data-glance] dl > div').first(), language).toBeInViewport({ ratio: 1 });
		for (const link of await page.locator('[data-section-bar] a').all()) {
			await link.click();
			const part = (await link.getAttribute('href')) ?? '';
			await expect(page.locator(`${part} h2`), `${language} ${part}`).toBeInViewport({ ratio: 1 });
		}
	}
});

test('on a phone every value and verdict beside a target is in sight without scrolling sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	for (const language of ['ru', 'ar']) {
		await openHydrated(page, `${language}/targets/`);
		const shown = page.locator('#progress [data-value], #progress [data-verdict]').filter({ visible: true });
		// They are folded behind what was found.
		await expect(shown).toHaveCount(0);
		for (const summary of await page.locator('#progress details > summary').all()) await summary.click();
		expect(await shown.count(), language).toBeGreaterThan(50);
		for (const [left, right] of await shown.evaluateAll((cells) =>
			cells.map((cell) => cell.getBoundingClientRect()).map((box) => [box.left, box.right] as const)
		)) {
			expect(left, language).toBeGreaterThanOrEqual(0);
			expect(right, language).toBeLessThanOrEqual(320);
		}
	}
});

test('on a phone what is found beside a target is said, and the way to it unfolds its table', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openHydrated(page, 'en/targets/');
	const part = page.locator('#EU_EEA_ELET_2030');
	await expect(part).toContainText('too slow: Türkiye');
	await expect(part.locator('table')).toBeHidden();
	await page.locator('[data-glance="EU_EEA_ELET_2030"] a').click();
	await expect(part.locator('tr[data-country="TUR"]')).toBeInViewport();
});

test('a link to one country’s targets by theme shows them so', async ({ page }) => {
	await openHydrated(page, 'en/targets/?c=KAZ&group=theme');
	await expect(page.locator('[data-agreed]')).toHaveCount(1);
	await expect(page.locator('[data-agreed] b').first()).toHaveText('Kazakhstan');
});

test('words narrow the terms down, and the address keeps them', async ({ page }) => {
	await openHydrated(page, 'en/terms/');
	await page.locator('#words').fill('draft');
	await page.locator('#words').press('Enter');
	await expect(page).toHaveURL(/\?q=draft$/);
	await expect(page.locator('#steps')).toContainText('raft');
	await expect(page.locator('#stakeholders')).toHaveCount(0);
	// So few are read at once; all of them are folded until asked for.
	await expect(page.locator('#step-TRP4-draft')).toBeVisible();
	await page.locator('#words').fill('');
	await page.locator('#words').press('Enter');
	await expect(page.locator('#term-neet')).toBeHidden();
	await page.locator('[data-open-all]').click();
	await expect(page.locator('#term-neet')).toBeVisible();
});
