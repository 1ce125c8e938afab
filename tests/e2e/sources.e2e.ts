/** What a reader opens or chooses keeps its sources and footnotes. Pages as they are prerendered: `tests/built/`. */
import { figureOf, rowsOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { labelOf, table } from './support/tables';
import { expect, test } from './support/test';

test('a name that carries a footnote comes with it into the explorer', async ({ page }) => {
	await openHydrated(page, 'en/compare/?c=XKX~KAZ');
	await expect(page.locator('.picker [data-chip]').filter({ hasText: 'Kosovo*' })).toBeVisible();
	await expect(page.locator('[data-footnotes]')).toContainText(
		labelOf('country', 'XKX', 'en', 'footnote').replace(/^\*\s*/, '')
	);
});

test('every fact of the board names its source, in its table and when its cell is opened', async ({ page }) => {
	await openHydrated(page, 'en/progress/');
	const figure = figureOf(page, 'stages');
	const events = table('progress_events').filter(({ round, scope }) => round === 'TRP4' && scope === 'country');
	const sourced = (await rowsOf(figure)).filter((cells) => (cells[5]?.text ?? '') !== '');
	expect(sourced.length).toBe(events.length);
	expect(sourced.map((cells) => [cells.at(-1)?.text, cells.at(-1)?.href ?? '']).sort()).toEqual(
		events.map(({ source_title, source_url }) => [source_title, source_url]).sort()
	);

	const [event] = events.filter(({ country, source_url }) => country === 'KAZ' && source_url !== '');
	await figure.locator(`[data-mark][data-country="KAZ"][data-stage="${event?.stage}"]`).click();
	const facts = page.locator('[data-facts]');
	const inCell = events.filter(({ country, stage }) => country === 'KAZ' && stage === event?.stage);
	await expect(facts.locator('li')).toHaveCount(inCell.length);
	for (const { source_url } of inCell) await expect(facts.locator(`a[href="${source_url}"]`).first()).toBeVisible();
});
