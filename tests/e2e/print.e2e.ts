/** On paper: as few sheets as a page can be read on, figures with their titles, nothing cut. The fiche: `country.e2e.ts`. */
import type { Page } from '@playwright/test';
import { follow, withoutEngine } from './support/explorer';
import { openHydrated } from './support/hydrated';
import { expect, test } from './support/test';

interface Printed {
	readonly place: string;
	/** A4 upright or across. */
	readonly sheet: 'upright' | 'across';
	/** Sheets at the most. */
	readonly sheets: number;
	/** The chart that stands whole on the first sheet. */
	readonly first?: string;
}

/** The room between the margins of a sheet, px. */
const ROOM = { upright: { width: 673, height: 1001 }, across: { width: 1031, height: 703 } } as const;

const PRINTED: readonly Printed[] = [
	{ place: 'compare/', sheet: 'upright', sheets: 1, first: 'trend' },
	{ place: 'progress/', sheet: 'across', sheets: 8, first: 'stages' },
	{ place: 'indicators/neet_rate/', sheet: 'upright', sheets: 5, first: 'trend' },
	{ place: 'gaps/', sheet: 'across', sheets: 6 },
	{ place: 'themes/', sheet: 'across', sheets: 4 },
	{ place: 'themes/career_guidance/', sheet: 'upright', sheets: 6 },
	{ place: 'countries/', sheet: 'across', sheets: 5 },
	{ place: 'progress/timeline/', sheet: 'upright', sheets: 2, first: 'timeline' },
	{ place: 'progress/movement/', sheet: 'upright', sheets: 2, first: 'movement' },
	{ place: 'progress/participation/', sheet: 'across', sheets: 5 },
	{ place: 'progress/silent/', sheet: 'upright', sheets: 3 },
	{ place: 'progress/stakeholders/', sheet: 'across', sheets: 4 }
];

for (const language of ['en', 'ar'])
	test(`pages are printed on few sheets, headings on each, with nothing cut and nothing to press (${language})`, async ({
		page
	}) => {
		await page.emulateMedia({ media: 'print' });
		for (const { place, sheet, sheets, first } of PRINTED)
			await test.step(place, async () => {
				await page.setViewportSize(ROOM[sheet]);
				await openHydrated(page, `${language}/${place}`);
				expect(await cutIn(page), place).toEqual([]);
				await expect(page.locator('button:visible, input:visible, select:visible, nav:visible')).toHaveCount(0);
				if (first !== undefined) {
					const box = await page.locator(`figure[data-chart="${first}"]`).first().boundingBox();
					expect((box?.y ?? 0) + (box?.height ?? Infinity), place).toBeLessThanOrEqual(ROOM[sheet].height);
				}
				// How many sheets there are and how they lie is the same from right to left.
				if (language !== 'en') return;
				const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
				const pages = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
				for (const [, width, height] of pages) expect(Number(width) > Number(height), place).toBe(sheet === 'across');
				expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, place).toBeLessThanOrEqual(sheets);
			});
	});

test('the trend of an indicator stands on the first sheet when a wide window is printed, too', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openHydrated(page, 'en/indicators/neet_rate/');
	// Laid out for half of the window, shown on a sheet.
	await page.emulateMedia({ media: 'print' });
	const drawing = page.locator('figure[data-chart="trend"] svg').first();
	await expect.poll(async () => (await drawing.boundingBox())?.height).toBeLessThanOrEqual(430);
	await page.setViewportSize(ROOM.upright);
	const { y = 0, height = Infinity } = (await page.locator('figure[data-chart="trend"]').first().boundingBox()) ?? {};
	expect(y + height).toBeLessThanOrEqual(ROOM.upright.height);
});

test('what stands over a chart is never parted from it', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const place of ['indicators/neet_rate/', 'progress/timeline/', 'themes/career_guidance/']) {
		await openHydrated(page, `en/${place}`);
		const parted = await page
			.locator('figure[data-chart] :is(.title, .subtitle, .summary)')
			.evaluateAll((lines) =>
				lines.filter((line) => getComputedStyle(line).breakAfter !== 'avoid').map((line) => line.textContent)
			);
		expect(parted, place).toEqual([]);
	}
});

test('every form of Compare is printed on one sheet', async ({ page }) => {
	await withoutEngine(page);
	const chosen = (indicators: string) => `ru/compare/?i=${indicators}&c=ALB~GEO~KAZ~SRB~TUN~XKX&y=2010..2019`;
	const ONE = chosen('neet_rate');
	const TWO = chosen('neet_rate~youth_unemployment_rate');
	await openHydrated(page, ONE);
	for (const [form, address] of [
		...['multiples', 'rank', 'benchmark', 'dumbbell', 'tiles', 'map', 'table'].map((form) => [form, ONE] as const),
		['scatter', TWO] as const,
		['strip', TWO] as const
	])
		await test.step(form, async () => {
			await follow(page, `${address}&view=${form}`);
			const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, form).toBe(1);
		});
});

test('the years of a table are printed above their values', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize(ROOM.upright);
	await openHydrated(page, 'en/compare/?view=table');
	const heads = page.locator('[data-table] thead th');
	await expect(heads.last()).toBeVisible();
	const printed = await heads.evaluateAll((all) =>
		all.map((head) => getComputedStyle(head, '::after').content.replaceAll('"', ''))
	);
	expect(printed).toEqual(['Country', ...Array.from({ length: 15 }, (_, at) => String(2010 + at))]);
});

/** Tables and drawings that reach over the edge of the paper, and heads of tables that would not stand on each sheet. */
const cutIn = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const wide = [...document.querySelectorAll<HTMLElement>('main :is(table, figure[data-chart])')].filter((one) => {
			const { left, right } = one.getBoundingClientRect();
			return one.checkVisibility() && (right > innerWidth + 1 || left < -1);
		});
		const heads = [...document.querySelectorAll<HTMLElement>('main thead')].filter(
			(head) =>
				head.checkVisibility() && head.clientWidth > 2 && getComputedStyle(head).display !== 'table-header-group'
		);
		return [...wide, ...heads].map((one) => one.outerHTML.slice(0, 120));
	});

test('on paper nothing is said of a database that is being opened', async ({ page }) => {
	await page.route('**/engine/**', () => {
		// It never answers.
	});
	await openHydrated(page, 'en/compare/');
	const opening = page.locator('[data-engine="opening"] progress');
	await expect(opening).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(opening).toBeHidden();
});

test('what was agreed is read on paper, also where it is folded', async ({ page }) => {
	await openHydrated(page, 'en/targets/');
	await expect(page.locator('[data-agreed]').filter({ visible: true })).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	const listed = page.locator('[data-agreed]');
	await expect(listed.filter({ visible: true })).toHaveCount(await listed.count());
	// What would have to be unfolded to be read.
	await expect(listed.locator('summary').filter({ visible: true })).toHaveCount(0);
});
