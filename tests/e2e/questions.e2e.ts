/** The questions people come with, each answered by the pages from published facts. Named after the question. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const read = (table: string) =>
	Papa.parse<Record<string, string>>(readFileSync(`data/tables/${table}.csv`, 'utf8').trimEnd(), { header: true }).data;
const events = read('progress_events');
const eventOf = (number: string) => events.find(({ event }) => event === number)!;

/** The row of a table that is named by a code. */
const rowOf = (page: Page, code: string) => page.locator(`tr:has(th[data-value="${code}"])`).first();
/** The cell of the board. */
const cellOf = (page: Page, country: string, stage: string) =>
	page.locator(`[data-chart="stages"] td[data-country="${country}"][data-stage="${stage}"]`).first();

test('1. Which countries have launched, drafted, validated, published in this round, and since when?', async ({
	page
}) => {
	await page.goto('/en/progress/');
	await expect(cellOf(page, 'AZE', 'launch')).toContainText('21 Apr 2016');
	await expect(cellOf(page, 'KAZ', 'draft')).toContainText('8 Jun 2016');
	await expect(cellOf(page, 'KAZ', 'validate')).toContainText('2017');
	await expect(page.locator('td[data-stage="final"][data-state="dated"]')).toHaveCount(
		new Set(events.filter((e) => e.round === 'TRP4' && e.stage === 'final' && e.country).map((e) => e.country)).size
	);
	await page.getByLabel('Grouped by').selectOption('step');
	await expect(page).toHaveURL(/\?group=step$/);
	await expect(page.locator('tr[data-group="validate"]')).toBeVisible();
	await page.goBack();
	await expect(page.locator('tr[data-group="CA"]')).toBeVisible();
});

test('2. Who is ahead, who has shown no dated step for more than n months?', async ({ page }) => {
	await page.goto('/en/progress/silent/?view=12&sort=age&to=2018-12-31');
	await expect(rowOf(page, 'RUS').locator('td').first()).toHaveText('30');
	// Those without any step stand on top, then the one without news for longest.
	await expect(page.locator('main tbody td[data-value]').first()).toHaveText('30');
	await expect(rowOf(page, 'SYR').locator('td').first()).toHaveText('no dated step known');
	await expect(page.locator('[data-none]')).toContainText('Syria');
	await page.goto('/en/progress/silent/?to=2017-02-30');
	await expect(page.locator('[data-notice="warning"]')).toContainText('to=2017-02-30');
});

test('3. Which reports are self-assessments, which are ETF-drafted, and how did that change by round?', async ({
	page
}) => {
	await page.goto('/en/progress/participation/');
	await expect(rowOf(page, 'self_assessment')).toContainText('the country answers for the text');
	const counts = (type: string) => rowOf(page, type).locator('td').allInnerTexts();
	const countriesOf = (type: string, round: string) =>
		String(read('reports').filter((row) => row.report_type === type && row.round === round).length);
	for (const type of ['self_assessment', 'etf_drafted'])
		expect((await counts(type)).slice(1, 5)).toEqual(
			['TRP1', 'TRP2', 'TRP3', 'TRP4'].map((round) => countriesOf(type, round))
		);
	await page.goto('/en/progress/movement/?from=TRP4&to=TRP5&view=self');
	await expect(rowOf(page, 'XKX')).toContainText('From ETF-drafted to self-assessment');
});

test('9. Which countries took part in every round? Where are breaks?', async ({ page }) => {
	await page.goto('/en/progress/participation/?sort=every');
	await expect(page.locator('tbody tr[data-country]').first()).toContainText('6 of 6');
	const cell = page.locator('td[data-country="KAZ"][data-round="TRP3"]');
	await expect(cell).toContainText('break in the record');
	await expect(cell).toContainText('single steps documented');
	await expect(page.locator('td[data-country="TUR"][data-round="TRP2"]')).toContainText('did not take part');
});

test('10. What evidence supports each status (source, date)?', async ({ page }) => {
	await page.goto('/en/progress/');
	await cellOf(page, 'KAZ', 'draft').click();
	const facts = page.locator('[data-facts]');
	await expect(facts).toContainText('8 June 2016');
	await expect(facts).toContainText('documented');
	await expect(facts.getByRole('link')).toHaveAttribute('href', eventOf('E0006').source_url!);
});

test('11. Where do we stand in the steps and what comes next?', async ({ page }) => {
	await page.goto('/en/progress/?round=TRP4&group=none');
	const states = await page
		.locator('td[data-country="TJK"]')
		.evaluateAll((cells) => cells.map((cell) => [cell.dataset.stage, cell.dataset.state]));
	const last = states.findLastIndex(([, state]) => state === 'dated');
	expect(states[last]?.[0]).toBe('peer_online');
	expect(states[last + 1]).toEqual(['consult', 'unknown']);
});

test('12. Which stakeholder owes which data, by when, and what has arrived?', async ({ page }) => {
	await page.goto('/en/countries/KAZ/');
	const row = page.locator('[data-responsibility="R0002"]');
	await expect(row).toContainText('Statistics office');
	await expect(row).toContainText('agreed');
	await expect(row).toContainText('2016');
	await expect(page.locator('[data-responsibility="R0001"]')).toHaveAttribute('data-status', 'unknown');
});

test('17. Which stakeholder types have we not yet involved, compared with others?', async ({ page }) => {
	await page.goto('/en/progress/stakeholders/');
	const row = rowOf(page, 'UZB');
	await expect(row.locator('td').last()).toContainText(/\(\d of \d others\)/);
	await expect(page.getByText('“Not documented” is not “not involved”')).toBeVisible();
});

test('20. Which sub-national regions reported (Ukraine, Tunisia)?', async ({ page }) => {
	await page.goto('/en/progress/');
	await expect(page.locator('td[data-stage="subnational"][data-state="dated"]')).toHaveCount(2);
	await cellOf(page, 'UKR', 'subnational').click();
	await expect(page.locator('[data-facts]')).toContainText(/oblast|region/i);
	await expect(cellOf(page, 'TUN', 'subnational')).toHaveAttribute('data-state', 'dated');
});

test('the story of Kazakhstan 2016 can be read off board, timeline and country page, each step with its source', async ({
	page
}) => {
	const story = events.filter(({ country, round }) => country === 'KAZ' && round === 'TRP4');
	expect(story.length).toBeGreaterThan(7);
	await page.goto('/en/progress/');
	for (const { stage } of story) await expect(cellOf(page, 'KAZ', stage!)).not.toHaveAttribute('data-state', 'unknown');
	await page.goto('/en/progress/timeline/');
	await expect(page.locator('[data-mark][data-country="KAZ"]')).toHaveCount(story.length);
	await expect(page.locator('[data-mark][data-date="2016-06-08"][data-country="KAZ"]')).toHaveCount(1);
	for (const { source_url } of story)
		await expect(
			page.locator(`.frame-table tr:has(th[data-value="KAZ"]) a[href="${source_url}"]`).first()
		).toBeAttached();
	await page.goto('/en/countries/KAZ/');
	for (const { event, source_url, description } of story) {
		const step = page.locator(`[data-event="${event}"]`);
		await expect(step).toContainText(description!);
		await expect(step.locator(`a[href="${source_url}"]`)).toHaveCount(1);
	}
});

test('where sources disagree, every such row is listed and nothing is decided', async ({ page }) => {
	await page.goto('/en/progress/');
	const listed = await page
		.locator('[data-conflicts] tbody tr')
		.evaluateAll((rows) => rows.map((row) => row.dataset.row));
	expect(listed.join(' ').split(' ').sort()).toEqual(
		['TRP2', ...events.filter(({ certainty }) => certainty === 'conflict').map(({ event }) => event!)].sort()
	);
	await expect(page.locator('[data-conflicts]')).toContainText(/25.*27/);
});

test('without scripts every view shows its rows, and leads to the others', async ({ noJs }) => {
	for (const view of ['', 'timeline/', 'movement/', 'participation/', 'silent/', 'stakeholders/']) {
		await noJs.goto(`/ar/progress/${view}`);
		expect(await noJs.locator('main tbody tr:visible').count(), view).toBeGreaterThan(11);
		await expect(noJs.locator('main nav a').first()).toBeVisible();
	}
});

test('printed, every view keeps its headings on each page and nothing reaches over the edge', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 680, height: 900 });
	for (const view of ['', 'movement/', 'participation/', 'silent/', 'stakeholders/']) {
		await page.goto(`/en/progress/${view}`);
		const heads = page.locator('main thead:visible');
		for (const head of await heads.all()) await expect(head, view).toHaveCSS('display', 'table-header-group');
		const over = await page.evaluate(
			() =>
				[...document.querySelectorAll('main table')].filter(
					(table) => table.checkVisibility() && table.getBoundingClientRect().right > innerWidth + 1
				).length
		);
		expect(over, view).toBe(0);
		expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
	}
});
