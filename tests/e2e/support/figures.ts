/** A chart as the contract of every page has it: marks, summary, table, file. */
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { readFile } from 'node:fs/promises';
import type { Value } from './tables';

/** The n-th chart of a kind in a page. */
export const figureOf = (page: Page, kind: string, at = 0): Locator =>
	page.locator(`figure[data-chart="${kind}"]`).nth(at);

/** What each mark of a chart stands for: its `data-` attributes. */
export const marksOf = (figure: Locator): Promise<Record<string, string>[]> =>
	figure
		.locator('[data-mark]')
		.evaluateAll((marks) =>
			marks.map((mark) => (mark instanceof HTMLElement || mark instanceof SVGElement ? { ...mark.dataset } : {}))
		) as Promise<Record<string, string>[]>;

/** The marks of a trend or a ranking as values, in no certain order. */
export const drawnIn = async (figure: Locator): Promise<Value[]> =>
	(await marksOf(figure)).map(({ country = '', year, value, status = '' }) => ({
		country,
		year: Number(year),
		value: Number(value),
		status
	}));

export interface Cell {
	readonly text: string;
	/** What the cell holds at full precision, where it says so. */
	readonly value: string | null;
	readonly href: string | null;
}

/** A collapsed table follows its drawing, and is busy until it has. */
async function followed(figure: Locator): Promise<Locator> {
	await expect(figure.locator('.frame-table[aria-busy="true"]')).toHaveCount(0);
	return figure.locator('table[data-table]');
}

/** The rows of the table behind a chart, shown or not, once it has followed its drawing. */
export const rowsOf = async (figure: Locator): Promise<Cell[][]> =>
	(await followed(figure)).locator('tbody tr').evaluateAll((rows) =>
		rows.map((row) =>
			[...row.children].map((cell) => ({
				text: cell.textContent?.trim() ?? '',
				value: cell.getAttribute('data-value'),
				href: cell.querySelector('a')?.href ?? null
			}))
		)
	);

export const headingsOf = async (figure: Locator): Promise<string[]> =>
	(await followed(figure)).locator('thead th').allTextContents();

/** The rows of the table of a trend or a ranking as values. */
export async function tabledIn(figure: Locator): Promise<Value[]> {
	const headings = await headingsOf(figure);
	const [year, status] = [headings.indexOf('Year'), headings.indexOf('Status')];
	const value = headings.includes('Rank') ? headings.indexOf('Year') - 1 : 2;
	return (await rowsOf(figure)).map((cells) => ({
		country: cells[0]?.value ?? '',
		year: Number(cells[year]?.value),
		value: Number(cells[value]?.value),
		status: cells[status]?.value ?? ''
	}));
}

/** Open the menu of what can be taken away, if it is not open. */
export async function openMenu(figure: Locator): Promise<void> {
	const button = figure.locator('button[data-menu="export"]');
	if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
	await expect(figure.locator('[data-share="link"]')).toBeVisible();
}

/** Take a file of the chart, in any format it offers. */
export async function take(figure: Locator, format: string): Promise<Download> {
	await openMenu(figure);
	const waiting = figure.page().waitForEvent('download');
	await figure.locator(`button[data-download="${format}"]`).click();
	return waiting;
}

/** Take the chart's file: its name, its text and its rows. */
export async function takeFile(figure: Locator): Promise<{ name: string; text: string; rows: string[][] }> {
	const download = await take(figure, 'csv');
	const text = await readFile(await download.path(), 'utf8');
	const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
	expect(errors, 'a file any reader of CSV understands').toEqual([]);
	return { name: download.suggestedFilename(), text, rows: data };
}

/** The rows of a file as values. */
export function filedIn(rows: readonly string[][]): Value[] {
	const [head = [], ...body] = rows;
	const at = (column: string) => {
		expect(head).toContain(column);
		return head.indexOf(column);
	};
	const [country, year, value, status] = [at('REF_AREA'), at('TIME_PERIOD'), at('OBS_VALUE'), at('OBS_STATUS')];
	return body.map((cells) => ({
		country: cells[country] ?? '',
		year: Number(cells[year]),
		value: Number(cells[value]),
		status: cells[status] ?? ''
	}));
}
