/** Questions put to the explorer, and how long its answer may take. */
import { expect, type Page } from '@playwright/test';
import { drawnIn, figureOf } from './figures';
import { inOrder, type DataRequest, valuesOf } from './tables';

export const ADDRESS = 'en/compare/?i=neet_rate~youth_unemployment_rate&c=KAZ~UZB~TUN&y=2005..2023&sex=F';
export const ASKED = ['neet_rate', 'youth_unemployment_rate'].map((indicator): DataRequest => ({
	indicator,
	countries: ['KAZ', 'UZB', 'TUN'],
	from: 2005,
	to: 2023,
	sex: 'F'
}));
export const START: DataRequest = {
	indicator: 'neet_rate',
	countries: ['SRB', 'GEO', 'KGZ', 'JOR', 'EUU'],
	from: 2010,
	to: 2024,
	sex: 'T'
};

/** The n-th chart comes to show exactly the answer to a request. */
export async function expectAnswer(page: Page, request: DataRequest, at = 0, kind = 'trend') {
	const rows = valuesOf(request);
	expect(rows.length, 'the question has an answer').toBeGreaterThan(0);
	await expect.poll(async () => inOrder(await drawnIn(figureOf(page, kind, at)))).toEqual(rows);
}

/** What is chosen less often stands one click away. */
export async function openFurther(page: Page): Promise<void> {
	const further = page.locator('details').filter({ hasText: 'More choices' });
	if ((await further.getAttribute('open')) === null) await further.locator('summary').click();
}

/**
 * The engine's files do not come: views are painted from the files of their indicators, and the seconds that it takes to
 * open a database are spared where none is asked for.
 */
export async function withoutEngine(page: Page): Promise<void> {
	await page.route('**/engine/**', () => {});
}

/** Follow a link within the site, as a reader's click does: the page is not loaded anew. */
export async function followLink(page: Page, address: string): Promise<void> {
	// The page's own address says where the site lies.
	const [site] = /^.*?(?=(?:en|fr|ru|ar)\/)/.exec(page.url()) ?? [];
	await page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href, textContent: 'x' });
		document.querySelector('main')?.append(link);
		link.click();
		link.remove();
	}, new URL(address, site).href);
}

/** Follow an address of the explorer and wait for its answer. */
export async function follow(page: Page, address: string): Promise<void> {
	await followLink(page, address);
	await settled(page, address);
}

/** What the address always says of a view, where a shorter address leaves it to the page. */
const WRITTEN = { i: START.indicator, c: START.countries?.join('~') ?? '', y: `${START.from}..${START.to}` };

/** The figures show what this address of the explorer asks. */
export async function settled(page: Page, address: string): Promise<void> {
	const sorted = (query: URLSearchParams) => [...query].sort().join(' ');
	const asked = new URL(address, 'http://x').searchParams;
	const wanted = sorted(new URLSearchParams(asked.size ? { ...WRITTEN, ...Object.fromEntries(asked) } : {}));
	const shown = async () => (await page.locator('.figures').getAttribute('data-shown')) ?? '';
	await expect.poll(async () => sorted(new URLSearchParams(await shown()))).toBe(wanted);
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
