/** A large file of the reader's own: how long its check takes, and how soon the page answers a key meanwhile. */
import { test, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openHydrated } from '../e2e/support/hydrated';
import { quantiles } from './painted';

const HEADER = 'INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS';
const COUNTRIES = ['ALB', 'ARM', 'AZE', 'BIH', 'EGY', 'GEO', 'KAZ', 'MDA', 'MNE', 'SRB', 'TUN', 'TUR', 'UKR', 'UZB'];
const INDICATORS = ['neet_rate', 'youth_unemployment_rate'];
const ROWS = 1_000_000;
const YEARS = 20;

/** Rows of which most say again what others say: a table holds no million of values. */
const good = (at: number): string =>
	[
		INDICATORS[at % 2],
		COUNTRIES[(at >> 1) % COUNTRIES.length],
		2005 + (Math.floor(at / 28) % YEARS),
		'TFM'[Math.floor(at / 560) % 3],
		'Y15T24',
		(10 + (at % 28) / 4).toFixed(2),
		'A'
	].join(',');
const faulty = (at: number): string => `neet_rate,Land ${at},2020,T,Y15T24,${at}x,A`;

/** Presses a key again and again until the file is read, and times each until the frame after it is painted. */
async function answers(page: Page, file: string): Promise<void> {
	await openHydrated(page, 'en/your-data/');
	const field = page.locator('main select, main summary, main button').first();
	await page.evaluate(() => {
		const took: number[] = [];
		addEventListener('keydown', ({ timeStamp }) =>
			requestAnimationFrame(() => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => took.push(performance.now() - timeStamp);
				channel.port2.postMessage(null);
			})
		);
		Object.assign(globalThis, { took });
	});
	await field.focus();
	const started = Date.now();
	await page.locator('input[type=file]').setInputFiles(file);
	const shares = new Set<string | null>();
	const verdict = page.locator('[data-verdict]');
	while ((await verdict.count()) === 0) {
		await page.keyboard.press('Shift');
		const bar = page.locator('progress');
		if ((await bar.count()) > 0) shares.add(await bar.getAttribute('value', { timeout: 500 }).catch(() => null));
	}
	const seconds = (Date.now() - started) / 1000;
	const took = await page.evaluate(() => (globalThis as unknown as { took: number[] }).took);
	const { p50, p95 } = quantiles(took);
	console.log(
		`${path.basename(file)}: read and checked after ${seconds.toFixed(1)} s, ${shares.size} states of the bar; ` +
			`${took.length} keys painted after p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)}, at most ${Math.max(...took).toFixed(0)} ms`
	);
}

for (const [name, rows, row] of [
	['a million rows', ROWS, good],
	['ten thousand faults', 10_000, faulty]
] as const)
	test(`a file of ${name} is checked while the page answers`, async ({ page }) => {
		const folder = mkdtempSync(path.join(tmpdir(), 'own-file-'));
		const file = path.join(folder, `${name}.csv`);
		writeFileSync(file, [HEADER, ...Array.from({ length: rows }, (_, at) => row(at))].join('\n'));
		try {
			await answers(page, file);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
