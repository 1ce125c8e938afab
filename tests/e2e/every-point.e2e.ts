/** With the arrow keys alone every value of a chart is reached, and read out with its country. */
import type { Locator, Page } from '@playwright/test';
import { figureOf, marksOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { nameIn } from './support/tables';
import { expect, test } from './support/test';

const NEET = 'indicators/neet_rate/?c=KAZ~KGZ~TUN';
const CHARTS = [
	{ kind: 'trend', address: NEET },
	{ kind: 'rank', address: NEET },
	{ kind: 'dumbbell', address: NEET },
	{ kind: 'benchmark', address: `${NEET}&view=benchmark` },
	{ kind: 'trend', address: 'compare/?c=ALB~KAZ~KGZ~SRB~TUN~UKR&view=multiples' },
	{
		kind: 'scatter',
		address: 'compare/?i=neet_rate~youth_unemployment_rate&c=ALB~GEO~MKD~SRB~TUR~MDA&y=2019&view=scatter'
	},
	{ kind: 'strip', address: 'compare/?i=neet_rate~youth_unemployment_rate&c=ALB~GEO~MKD~SRB~TUR~MDA&y=2019&view=strip' }
];

for (const { kind, address } of CHARTS)
	test(`every value of the ${kind} in ${address} is reached and read with the arrow keys`, async ({ page }) => {
		test.setTimeout(90_000);
		await openHydrated(page, `/en/${address}`);
		const figure = figureOf(page, kind);
		await expect(figure.locator('[data-mark]').nth(4)).toBeAttached({ timeout: 40_000 });
		await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 40_000 });
		const wanted = (await marksOf(figure))
			.filter(({ country, value }) => country && value !== undefined && value !== '')
			.map(({ country = '', year, xYear }) => ({ country, name: nameIn('TRP6', country), year: year ?? xYear ?? '' }));
		expect(wanted.length).toBeGreaterThan(4);
		await figure.locator('[data-stops], [data-mark][tabindex="0"]').first().focus();
		const unread = (read: ReadonlySet<string>) =>
			wanted.filter(({ name, year }) => ![...read].some((text) => text.includes(name) && text.includes(year)));
		const read = await walked(page, figure, (soFar) => unread(soFar).length === 0);
		expect(unread(read)).toEqual([]);
	});

/** What is read where the keys stand: the tip, or the name of what has the focus. */
const saidIn = (figure: Locator): Promise<string> =>
	figure.evaluate(
		(node) =>
			`${document.activeElement?.getAttribute('aria-label') ?? ''} ${node.querySelector<HTMLElement>('[data-tip]')?.innerText ?? ''}`
	);

/** What is read on the way down the rows, each to its end and back. */
async function walked(
	page: Page,
	figure: Locator,
	enough: (read: ReadonlySet<string>) => boolean
): Promise<Set<string>> {
	const read = new Set<string>();
	async function press(key: string): Promise<boolean> {
		const before = await saidIn(figure);
		await page.keyboard.press(key);
		const after = await saidIn(figure);
		read.add(before).add(after);
		return after !== before;
	}
	await press('Home');
	while (await press('ArrowUp'));
	for (let row = 0; row < 40; row += 1) {
		while (await press('ArrowRight'));
		if (enough(read)) break;
		while (await press('ArrowLeft'));
		if (!(await press('ArrowDown'))) break;
	}
	return read;
}
