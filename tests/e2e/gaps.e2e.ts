/** The page of gaps by choice, by keyboard and on a phone: what it counts is what the tables hold. As prerendered: `tests/built/`. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { missingIn, newest, partners, totalsOf } from './support/coverage';
import { openHydrated } from './support/hydrated';
import { scan } from './support/scan';
import { type Row, table } from './support/tables';
import { expect, test } from './support/test';

const regions = [...new Set(partners.map((one) => String(one.region)))];

test('totals of rows and columns equal counts over the tables, in every region', async ({ page }) => {
	await openHydrated(page, 'en/gaps/');
	const matrix = page.locator('[data-chart="coverage"]');
	for (const region of regions)
		await test.step(region, async () => {
			await page.locator('[data-control="region"]').selectOption(region);
			const countries = partners.filter((one) => one.region === region).map((one) => String(one.country));
			await expect
				.poll(() =>
					matrix.evaluate((node) => ({
						columns: Object.fromEntries(
							[...node.querySelectorAll<HTMLElement>('thead td[data-country]')].map((cell) => [
								cell.dataset.country,
								Number(cell.textContent)
							])
						),
						rows: Object.fromEntries(
							[...node.querySelectorAll<HTMLElement>('tr[data-row]')].map((line) => [
								line.dataset.indicator,
								Number(line.querySelector<HTMLElement>('[data-total]')?.dataset.total)
							])
						)
					}))
				)
				.toEqual(totalsOf(countries));
		});
});

test('question 6: how old the newest value is, by indicator and country', async ({ page }) => {
	await openHydrated(page, 'en/gaps/');
	const cell = page.locator('td[data-indicator="vet_participation_15_24"][data-country="MNE"]');
	await cell.hover();
	await expect(page.locator('[data-tip]')).toContainText(`Newest value: ${newest.get('vet_participation_15_24 MNE')}`);
});

test('question 12: which body is documented as answering, and which is only suggested', async ({ page }) => {
	await openHydrated(page, 'en/gaps/?c=KAZ');
	const first = page.locator('[data-gaps="KAZ"] tbody tr').first();
	await expect(first).toHaveAttribute('data-basis', 'documented');
	await expect(page.locator('[data-body="documented"] summary').first()).toContainText('Statistics office');
	await expect(page.locator('[data-evidence]')).toContainText('statistics committee');
	await openHydrated(page, 'en/gaps/?c=LBY');
	const suggested = page.locator('[data-body="suggested"]').first();
	await expect(suggested.locator('summary')).toContainText('Statistics office');
	await expect(suggested.locator('summary')).toContainText(/suggested/i);
	await expect(suggested).toContainText('Kazakhstan');
});

test('question 13: which indicators a country cannot fill, and which neighbour can, from which source', async ({
	page
}) => {
	await openHydrated(page, 'en/gaps/?c=KAZ');
	await expect(page.locator('[data-gaps="KAZ"] tbody tr').first()).toBeVisible();
	const listed = await page
		.locator('[data-gaps="KAZ"] tbody tr:not([data-reason="outdated"])')
		.evaluateAll((lines) => lines.map((line) => (line as HTMLElement).dataset.gap));
	expect([...listed].sort()).toEqual([...missingIn('KAZ')].sort());
	const region = partners.filter(({ region }) => region === 'CA').map(({ country }) => String(country));
	const gap = missingIn('KAZ').find((indicator) => region.some((country) => newest.has(`${indicator} ${country}`)));
	const having = region.filter((country) => newest.has(`${gap} ${country}`));
	const cell = page.locator(`[data-gaps="KAZ"] tr[data-gap="${gap}"] td`).last();
	for (const country of having) await expect(cell).toContainText(String(newest.get(`${gap} ${country}`)));
	await expect(cell.locator('[data-from] a')).not.toHaveCount(0);
});

test('question 26: why there is no figure', async ({ page }) => {
	await openHydrated(page, 'en/gaps/?c=XKX');
	const reasons = page.locator('[data-gaps="XKX"] [data-reason="whole_release"]');
	await expect(reasons.first()).toContainText('The release read has no value at all for this country');
});

test('the matrix is sorted, grouped and filtered by the address, and Back undoes it', async ({ page }) => {
	await openHydrated(page, 'en/gaps/');
	const first = page.locator('tr[data-row]').first();
	const usual = await first.getAttribute('data-indicator');
	await page.locator('[data-control="group"]').selectOption('none');
	await page.locator('[data-control="sort"]').selectOption('missing');
	await expect(page).toHaveURL(/\?sort=missing&group=none$/);
	const totals = async () =>
		page.locator('tr[data-row] [data-total]').evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
	expect(await totals()).toEqual((await totals()).sort((a, b) => b - a));
	await page.locator('[data-control="theme"]').selectOption('finance');
	await expect(page.locator('tr[data-row]')).toHaveCount(
		table('indicators').filter(({ theme }) => theme === 'finance').length
	);
	await expect(page).toHaveURL(/theme=finance/);
	await page.goBack();
	await page.goBack();
	await page.goBack();
	await expect(first).toHaveAttribute('data-indicator', String(usual));
});

for (const [lang, forward] of [
	['en', 'ArrowRight'],
	['ar', 'ArrowLeft']
] as const)
	test(`the matrix is walked cell by cell with one Tab stop (${lang})`, async ({ page }) => {
		await openHydrated(page, `${lang}/gaps/`);
		const grid = page.getByRole('grid');
		await expect(grid).toBeVisible();
		await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
		await grid.locator('[tabindex="0"]').focus();
		const place = () =>
			page.evaluate(() => {
				const cell = document.activeElement as HTMLTableCellElement;
				return [cell.cellIndex, (cell.closest('tr') as HTMLElement).dataset.indicator];
			});
		const [column, row] = await place();
		await page.keyboard.press(forward);
		expect(await place()).toEqual([Number(column) + 1, row]);
		await page.keyboard.press('ArrowDown');
		expect((await place())[1]).not.toBe(row);
		await page.keyboard.press('End');
		expect((await place())[0]).toBe(partners.length + 1);
		await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(page.locator('[data-tip]')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-tip]')).toHaveCount(0);
	});

test('a country’s list can be taken away, with columns to be filled in', async ({ page }) => {
	await openHydrated(page, 'en/gaps/?c=TKM');
	const download = page.waitForEvent('download');
	await page.locator('[data-download="gaps"]').click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('gaps_TKM.csv');
	const text = readFileSync(await file.path(), 'utf8').replace(/^\uFEFF/, '');
	const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
	expect(rows.filter(({ last_year: year }) => year === '').map(({ indicator }) => indicator)).toEqual(missingIn('TKM'));
	expect(rows).toHaveLength(await page.locator('[data-gaps="TKM"] tbody tr').count());
	for (const row of rows) expect([row.answerable_body, row.due, row.note]).toEqual(['', '', '']);
});

test('at 320 px the page scrolls sideways in no language', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	for (const language of ['en', 'fr', 'ru', 'ar']) {
		await openHydrated(page, `${language}/gaps/?c=KAZ`);
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: language })
			.toBeLessThanOrEqual(320);
	}
});

test('at 360 px nothing is cut and both headings stay in sight', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openHydrated(page, 'en/gaps/');
	await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	const cut = await page
		.locator('tr[data-row] th')
		.evaluateAll((heads) =>
			heads.filter((head) => head.scrollWidth > head.clientWidth + 1).map((head) => head.textContent)
		);
	expect(cut).toEqual([]);
	const cell = page.locator('td[data-indicator="remittances_gdp"][data-country="RUS"]');
	await cell.scrollIntoViewIfNeeded();
	await page.locator('[data-chart="coverage"] .area .scroll').evaluate((box) => box.scrollTo(9999, 9999));
	const boxOf = async (selector: string) => page.locator(selector).boundingBox();
	const scroll = await boxOf('[data-chart="coverage"] .area .scroll');
	const head = await boxOf('tr[data-indicator="remittances_gdp"] th');
	const codes = await boxOf('thead th[data-country="RUS"]');
	expect(Math.abs((head?.x ?? 0) - (scroll?.x ?? 1e3))).toBeLessThan(2);
	expect((codes?.y ?? 0) - (scroll?.y ?? 1e3)).toBeGreaterThanOrEqual(0);
	expect((codes?.y ?? 1e3) - (scroll?.y ?? 0)).toBeLessThan(60);
});

test('an unknown country is told and the rest is shown', async ({ page }) => {
	await openHydrated(page, 'en/gaps/?c=QQQ&sort=missing');
	await expect(page.locator('[data-notice="warning"]')).toContainText('c=QQQ');
	await expect(page.locator('[data-control="sort"]')).toHaveValue('missing');
});

test('a machine finds nothing against WCAG in the gaps of a country', async ({ page }) => {
	await openHydrated(page, 'ar/gaps/?c=KAZ');
	await expect(page.locator('[data-gaps]').first()).toBeVisible();
	expect(await scan(page)).toEqual([]);
});
