/** The explorer while it opens its database, is asked twice, or fails. */
import type { Page } from '@playwright/test';
import { ADDRESS, ASKED, expectAnswer, openFurther, START } from './support/explorer';
import { figureOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { type DataRequest } from './support/tables';
import { expect, test } from './support/test';

const ENGINE = '**/engine/duckdb-eh.wasm.zst';

/** Holds back an answer of the server until it is let go. */
async function hold(page: Page, address: string): Promise<() => void> {
	let letGo = () => {};
	const gate = new Promise<void>((open) => (letGo = open));
	await page.route(address, async (route) => {
		await gate;
		await route.continue();
	});
	return letGo;
}

test('a link to two indicators that names one is shown in the form that fits, and says why', async ({ page }) => {
	await openHydrated(page, 'en/compare/?view=scatter&i=neet_rate');
	await expect(figureOf(page, 'trend').locator('[data-mark]').first()).toBeVisible();
	await expect(page.locator('main')).toContainText(
		'Now shown as: trend. The form before (two indicators) does not fit'
	);
});

test('a sixth line is drawn in another form, which is said; what is typed leads to the aggregate, never to all of a group', async ({
	page
}) => {
	await openHydrated(page, 'en/compare/?i=neet_rate&c=ALB~GEO~KAZ~SRB~TUN&y=2010..2020');
	const countries = page.locator('.picker').nth(1);
	const choose = async (typed: string) => {
		await countries.locator('button[aria-expanded="false"]').click();
		await countries.getByRole('combobox').fill(typed);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
	};
	await choose('mold');
	await expect(page).toHaveURL(/c=ALB~GEO~KAZ~SRB~TUN~MDA/);
	await expect(page.locator('main')).toContainText(
		'Now shown as: small multiples. The form before (trend) does not fit'
	);
	await choose('European');
	await expect(page).toHaveURL(/c=ALB~GEO~KAZ~SRB~TUN~MDA~EUU(&|$)/);
	await countries.locator('button[aria-expanded="false"]').click();
	const options = countries.getByRole('option');
	await expect(options.filter({ hasText: /all of/i })).not.toHaveCount(0);
	const all = (await options.allTextContents()).map((text) => /all of/i.test(text));
	expect(all.lastIndexOf(false)).toBeLessThan(all.indexOf(true));
});

test('a link shows what it asks for while the database opens, from the files of its indicators', async ({ page }) => {
	const letGo = await hold(page, ENGINE);
	await page.goto(ADDRESS);
	for (const [at, request] of ASKED.entries()) await expectAnswer(page, request, at);
	await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', 'files');
	await expect(page.getByRole('progressbar', { name: 'Opening the database' })).toBeVisible();
	await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'opening');
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);

	letGo();
	await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'open');
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	await openFurther(page);
	await page.getByRole('radio', { name: 'men', exact: true }).check();
	for (const [at, request] of ASKED.entries()) await expectAnswer(page, { ...request, sex: 'M' }, at);
	await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', 'database');
});

test('of two choices made while the file of the first is on its way, only the newest is shown', async ({ page }) => {
	const letGo = await hold(page, '**/data/indicators/*.json');
	const letEngineGo = await hold(page, ENGINE);
	await openHydrated(page, 'en/compare/');
	await openFurther(page);
	await page.getByRole('radio', { name: 'women', exact: true }).check();
	await expect(page).toHaveURL(/sex=F/);
	// Nothing of a choice stands beside the rows of another.
	await expect(figureOf(page, 'trend').locator('.subtitle')).toContainText('Per cent, women and men,');
	await page.getByRole('radio', { name: 'men', exact: true }).check();
	await expect(page).toHaveURL(/sex=M/);
	letGo();
	await expectAnswer(page, { ...START, sex: 'M' });
	await expect(page.locator('[data-answer]')).toHaveAttribute('data-answer', '1');
	await expect(figureOf(page, 'trend').locator('.subtitle')).toContainText('Per cent, men,');
	letEngineGo();
});

test('what a link asks for travels before the page may show it', async ({ page }) => {
	await page.addInitScript(() => {
		const early: string[] = [];
		Object.assign(window, { early });
		const { fetch } = window;
		window.fetch = (input, init) => {
			if (document.documentElement.hasAttribute('data-address-pending')) early.push(String(input));
			return fetch(input, init);
		};
	});
	await page.goto('en/compare/?i=youth_unemployment_rate&c=KAZ~TUN');
	await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', 'files');
	const early = await page.evaluate(() => (window as unknown as { early: string[] }).early);
	for (const file of [/indicators\/youth_unemployment_rate\.json$/, /youth_unemployment_rate\/metadata\.json$/])
		expect(early.filter((address) => file.test(address))).toHaveLength(1);
});

test('changing twice in a breath ends at the last choice', async ({ page }) => {
	await page.goto(ADDRESS);
	await expectAnswer(page, ASKED[0] as DataRequest);
	// What is chosen less often comes when the page is idle.
	await page.locator('input[value="M"]').waitFor({ state: 'attached' });
	await page.evaluate(() => {
		for (const sex of ['T', 'M']) document.querySelector<HTMLInputElement>(`input[value="${sex}"]`)?.click();
	});
	await expectAnswer(page, { ...(ASKED[0] as DataRequest), sex: 'M' });
	await expectAnswer(page, { ...(ASKED[1] as DataRequest), sex: 'M' }, 1);
});

for (const { what, address, expected } of [
	{ what: 'observations that cannot be read', address: '**/data/groups/*.duckdb', expected: [/ERR_FAILED/] },
	{ what: 'a blocked engine', address: ENGINE, expected: [/ERR_FAILED|^uncaught: (TypeError: Failed to fetch|$)/] }
]) {
	test.describe(what, () => {
		test.use({ expected });

		test('is said with a way round, what was asked is shown from files, and it opens when tried again', async ({
			page
		}) => {
			await page.route(address, (route) => route.abort());
			await page.goto(ADDRESS);
			await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'failed');
			for (const [at, request] of ASKED.entries()) await expectAnswer(page, request, at);
			const notice = page.getByRole('alert');
			await expect(notice.getByRole('link', { name: 'Indicators' })).toHaveAttribute('href', /indicators\/$/);
			await expect(notice.getByRole('link', { name: 'Data' })).toHaveAttribute('href', /data\/$/);
			await page.getByRole('radio', { name: 'men', exact: true }).check();
			for (const [at, request] of ASKED.entries()) await expectAnswer(page, { ...request, sex: 'M' }, at);
			await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', 'files');

			await page.unroute(address);
			await notice.getByRole('button', { name: 'Try again' }).click();
			await expect(page.locator('[data-engine]')).toHaveAttribute('data-engine', 'open');
			await expect(page.getByRole('alert')).toHaveCount(0);
			await page.locator('input[name][value="T"]').check();
			for (const [at, request] of ASKED.entries()) await expectAnswer(page, { ...request, sex: 'T' }, at);
			await expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', 'database');
		});
	});
}
