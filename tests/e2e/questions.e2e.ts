/**
 * The questions people come with, each answered by the pages from published facts. Named after the question. Those that
 * pages answer as they open: `tests/built/questions.built.ts`.
 */
import type { Page } from '@playwright/test';
import { figureOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { table } from './support/tables';
import { expect, test } from './support/test';

const events = table('progress_events');
const eventOf = (number: string) => events.find(({ event }) => event === number)!;

/** The row of a table that is named by a code. */
const rowOf = (page: Page, code: string) => page.locator(`tr:has(th[data-value="${code}"])`).first();
/** The cell of the board. */
const cellOf = (page: Page, country: string, stage: string) =>
	page.locator(`[data-chart="stages"] td[data-country="${country}"][data-stage="${stage}"]`).first();

test('1. Which countries have launched, drafted, validated, published in this round: grouped by step', async ({
	page
}) => {
	await openHydrated(page, 'en/progress/');
	await page.getByLabel('Grouped by').selectOption('step');
	await expect(page).toHaveURL(/\?group=step$/);
	await expect(page.locator('tr[data-group="final"]')).toBeVisible();
	await page.goBack();
	await expect(page.locator('tr[data-group="CA"]')).toBeVisible();
});

test('2. Who is ahead, who has shown no dated step for more than n months?', async ({ page }) => {
	await openHydrated(page, 'en/progress/silent/?view=12&to=2018-12-31');
	const bars = figureOf(page, 'activity');
	// Longest first: of Turkmenistan the last step known by that day was in February 2013.
	await expect(bars.locator('[data-mark][data-value]').first()).toHaveAttribute('data-country', 'TKM');
	await expect(bars.locator('[data-mark][data-country="RUS"]')).toHaveAttribute('data-value', '30');
	await expect(bars.locator('[data-mark][data-country="SYR"]')).toContainText('no dated step known');
	await expect(page.locator('[data-none]')).toContainText('Syria');
	await bars.locator('button[data-show="table"]').click();
	await expect(rowOf(page, 'RUS').locator('td').first()).toHaveText(/^\D?30/);
	await expect(rowOf(page, 'SYR').locator('td').first()).toHaveText('no dated step known');
	await page.clock.setFixedTime('2028-03-01T12:00:00Z');
	await openHydrated(page, 'en/progress/silent/');
	await expect(page.locator('figure .subtitle').first(), 'up to today').toContainText('1 March 2028');
	await openHydrated(page, 'en/progress/silent/?to=2017-02-30');
	await expect(page.locator('[data-notice="warning"]')).toContainText('to=2017-02-30');
});

test('3. How did who writes the reports change from round to round?', async ({ page }) => {
	await openHydrated(page, 'en/progress/movement/?from=TRP4&to=TRP5&view=self');
	await expect(rowOf(page, 'XKX')).toContainText('From ETF-drafted to self-assessment');
});

test('9. Which countries took part in every round?', async ({ page }) => {
	await openHydrated(page, 'en/progress/participation/?sort=every');
	const matrix = figureOf(page, 'participation');
	await expect(matrix.locator('tbody tr[data-country]').first()).toContainText('6 of 6');
	// Countries whose record of 2016–17 says that they took part, in whole or in part.
	const took = table('participation').filter(
		({ round, participated = '' }) => round === 'TRP4' && ['yes', 'partly'].includes(participated)
	);
	await expect(matrix.locator('thead td[data-round="TRP4"]')).toHaveAttribute(
		'data-total',
		String(new Set(took.map(({ country }) => country)).size)
	);
	const often = matrix.locator('[data-frequency]');
	await expect(often).toBeVisible();
	await matrix.locator('td[data-country="KGZ"][data-round="TRP4"]').click();
	await expect(matrix.locator('[data-facts]')).toBeInViewport({ ratio: 0.9 });
	await expect(often).toHaveCount(0);
	await expect(matrix.locator('[data-facts]')).toContainText('National report by national authors');
	await expect(matrix.locator('[data-facts]').getByRole('link', { name: 'All about Kyrgyzstan' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(often).toBeVisible();
});

test('10. What evidence supports each status (source, date)?', async ({ page }) => {
	await openHydrated(page, 'en/progress/');
	await cellOf(page, 'KAZ', 'draft').click();
	const facts = page.locator('[data-facts]');
	await expect(facts).toContainText('8 June 2016');
	await expect(facts).toContainText('documented');
	await expect(facts.getByRole('link').first()).toHaveAttribute('href', eventOf('E0006').source_url!);
});

test('11. Where do we stand in the steps and what comes next?', async ({ page }) => {
	await openHydrated(page, 'en/progress/?round=TRP4&group=none');
	const states = await page
		.locator('td[data-country="TJK"]')
		.evaluateAll((cells) => cells.map((cell) => [cell.dataset.stage, cell.dataset.state]));
	const last = states.findLastIndex(([, state]) => state === 'dated');
	expect(states[last]?.[0]).toBe('peer_online');
	expect(states[last + 1]).toEqual(['consult', 'unknown']);
});

test('20. Which sub-national regions reported (Ukraine, Tunisia)?', async ({ page }) => {
	await openHydrated(page, 'en/progress/');
	await expect(page.locator('td[data-stage="subnational"][data-state="dated"]')).toHaveCount(2);
	await cellOf(page, 'UKR', 'subnational').click();
	await expect(page.locator('[data-facts]')).toContainText(/oblast|region/i);
	await expect(cellOf(page, 'TUN', 'subnational')).toHaveAttribute('data-state', 'dated');
});
