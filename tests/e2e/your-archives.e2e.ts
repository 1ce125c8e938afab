/** Files as publishers pack them, read in the page: by its worker, under its policy. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { parquetOf } from '../../src/lib/duckdb/native.server';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

const HEADER = 'INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE';
const row = (country: string, year: number, value: number) =>
	`neet_rate,${country},${year},T,Y15T24,${value},A,wdi_2025`;
const table = (...rows: readonly string[]) => [HEADER, ...rows, ''].join('\n');

test('a ZIP is read by the file that holds values, or by the one that is chosen', async ({ page }) => {
	const folder = {
		'readme.txt': strToU8('Two years of one survey'),
		'2022.csv': strToU8(table(row('KAZ', 2022, 6.9), row('GEO', 2022, 31))),
		'2023.csv': strToU8(table(row('KAZ', 2023, 6.6)))
	};
	await openHydrated(page, 'en/your-data/');
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'years.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync(folder)) });
	const file = page.locator('[data-file]');
	await expect(file.locator('[data-verdict]')).toContainText('2 values can be used');
	const within = file.getByLabel('File in the archive');
	await expect(within).toHaveValue('2022.csv');
	await within.selectOption('2023.csv');
	await expect(file.locator('[data-verdict]')).toContainText('1 value can be used');
	await within.selectOption('readme.txt');
	await expect(file.locator('[data-verdict="unread"]')).toBeVisible();
	await within.selectOption('2022.csv');
	await expect(file.locator('[data-verdict]')).toContainText('2 values can be used');
});

test('Parquet and gzip are read as they come', async ({ page }) => {
	const csv = table(row('KAZ', 2022, 6.9), row('KAZ', 2023, 6.6));
	const path = join(mkdtempSync(join(tmpdir(), 'archives-')), 'observations.csv');
	writeFileSync(path, csv);
	await openHydrated(page, 'en/your-data/');
	await page.locator('input[type=file]').setInputFiles([
		{ name: 'own.parquet', mimeType: '', buffer: Buffer.from(await parquetOf('observations', path)) },
		{ name: 'own.csv.gz', mimeType: 'application/gzip', buffer: Buffer.from(gzipSync(strToU8(csv))) }
	]);
	await expect(page.locator('[data-file] [data-verdict]')).toHaveText([/2 values can be used/, /2 values can be used/]);
});
