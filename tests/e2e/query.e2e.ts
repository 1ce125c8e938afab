/** SQL in the page: what is asked is answered, a link is not run, a runaway stops, nothing is reached. The SQL itself: `tests/data/sql.test.ts`. */
import type { Page } from '@playwright/test';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

/** Chromium itself writes a style attribute where one types over coloured text; the policy refuses it, the text stays. */
test.use({ expected: [/^console: Applying inline style violates .*style-src-attr/] });

const field = (page: Page) => page.locator('[data-sql]');
const answer = (page: Page) => page.locator('[data-answer]');
const cells = (page: Page) => page.locator('[data-result] tbody tr').first().locator('td');

async function write(page: Page, sql: string): Promise<void> {
	await field(page).click();
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.insertText(sql);
}
async function run(page: Page, sql: string): Promise<void> {
	await write(page, sql);
	await page.keyboard.press('ControlOrMeta+Enter');
	await expect(page.locator('[data-run="run"]')).toBeVisible({ timeout: 60_000 });
}

test('SQL is asked, answered, stopped and shared by keys alone, and nothing of it leaves the page', async ({
	page
}) => {
	const requests: string[] = [];
	await openHydrated(page, 'en/query/');
	await expect(field(page)).toBeVisible();
	await expect(answer(page)).not.toHaveAttribute('data-answer', '0');

	await test.step('an example runs when it is pressed, and stands in the address', async () => {
		await page.locator('[data-example="weaknesses"] button').click();
		await expect(page).toHaveURL(/[?&]sql=SELECT/);
		await expect(page.locator('figure[data-chart="rank"] .title')).toContainText('statements', { timeout: 60_000 });
	});
	// But for scripts of the site itself that come once there is time for them, and the icon a browser with windows asks for
	// at each new address.
	page.on('request', (request) => {
		if (!/\/_app\/immutable\/|\/favicon\.svg$/.test(request.url())) requests.push(request.url());
	});

	await test.step('tables and columns are completed', async () => {
		await write(page, 'SELECT * FROM observ');
		await page.keyboard.press('Control+Space');
		await page.getByRole('option', { name: 'observations' }).click();
		await expect(field(page)).toContainText('FROM observations');
	});

	await test.step('more rows than are kept are said to be more', async () => {
		await run(page, 'SELECT * FROM observations');
		await expect(answer(page)).toHaveAttribute('data-answer', '10000');
		await expect(page.locator('[data-result] tbody tr')).toHaveCount(200);
	});

	await test.step('what a statement changes is taken back', async () => {
		await run(page, 'DELETE FROM observations');
		await run(page, 'SELECT count(*) > 90000 AS all_there FROM observations');
		await expect(cells(page)).toHaveText(['true']);
		await run(page, 'COMMIT; DROP TABLE observations');
		await expect(page.locator('[data-notice="error"]')).toContainText('One statement at a time');
	});

	await test.step('a mistake is named with its place', async () => {
		await run(page, 'SELECT 1\nFRM x y z');
		const notice = page.locator('[data-notice="error"]');
		await expect(notice.locator('pre[lang="en"]')).toContainText('syntax error');
		await notice.locator('[data-place]').click();
		await expect(field(page)).toBeFocused();
	});

	await test.step('nothing outside is reached', async () => {
		// Nothing is fetched for it by DuckDB-WASM, which leaves that to `LOAD`.
		await run(page, 'INSTALL httpfs');
		for (const sql of [
			'LOAD httpfs',
			`ATTACH 'https://example.org/x.db'`,
			`SELECT * FROM read_csv('https://example.org/a.csv')`,
			`SELECT * FROM 'https://example.org/a.parquet'`,
			`COPY regions TO 'https://example.org/a.csv'`,
			'SET lock_configuration = false'
		]) {
			await run(page, sql);
			await expect(page.locator('[data-notice="error"]'), sql).toBeVisible();
		}
		expect(requests).toEqual([]);
	});

	await test.step('a runaway is stopped, and the next question is answered', async () => {
		await write(page, 'SELECT count(*) FROM range(100000000000) AS a(i), range(100000) AS b(j)');
		await page.keyboard.press('ControlOrMeta+Enter');
		await page.locator('[data-run="stop"]').click();
		await expect(page.locator('[data-notice="info"]')).toContainText('Stopped');
		await run(page, 'SELECT 40 + 2 AS n');
		await expect(cells(page)).toHaveText(['42'], { timeout: 60_000 });
	});

	await test.step('Escape, then Tab, leaves the editor, completions open or on their way', async () => {
		await field(page).press('Space');
		await page.keyboard.type('fr');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Tab');
		await expect(page.locator('[data-run]')).toBeFocused();
	});
});

test('the SQL of a link is shown, said not to have been run, and is not', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await openHydrated(page, `en/query/?sql=${encodeURIComponent('SELECT 1 AS one')}`);
	await expect(field(page)).toContainText('SELECT 1 AS one');
	await expect(page.locator('[data-notice="info"]')).toContainText('has not been run');
	await page.evaluate(() => new Promise<void>((idle) => requestIdleCallback(() => idle(), { timeout: 5_000 })));
	await expect(answer(page)).toHaveCount(0);
	expect(requests.filter((path) => path.includes('/engine/') || path.includes('/data/tables/'))).toEqual([]);
});

test.describe('where the engine cannot be fetched', () => {
	test.use({ expected: [/^uncaught: TypeError: Failed to fetch\s+at fetched .*\/engine\/worker\.js/] });
	test('the page says so, with the same SQL for one’s own computer', async ({ page, context }) => {
		await context.route(/\.wasm/, (route) => route.abort());
		await openHydrated(page, 'en/query/');
		await page.locator('[data-run]').click();
		const failed = page.locator('[data-engine="failed"]');
		await expect(failed.getByRole('alert')).toContainText('could not be opened');
		await expect(failed.locator('code').first()).toHaveText('duckdb -init duckdb.sql');
	});
});

test('a comment in Arabic ends at its left, with its full stop', async ({ page }) => {
	await openHydrated(page, 'ar/query/');
	const line = page.locator('.cm-line', { hasText: /^-- / }).first();
	const [first, stop] = await line.evaluate((one) => {
		const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
		const places: number[] = [];
		let text = '';
		for (let node = texts.nextNode(); node; node = texts.nextNode())
			for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				places.push(range.getBoundingClientRect().left);
				text += node.textContent?.[at] ?? '';
			}
		return [places[text.search(/\p{Script=Arabic}/u)], places[text.lastIndexOf('.')]];
	});
	expect(stop).toBeLessThan(first ?? NaN);
});
