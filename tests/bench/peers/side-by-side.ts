/** Peers and this site, opened in turn in one run. `RUNS=5 npm run bench:peers` takes medians of five. */
import { test, type Browser } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/cli/setup.mjs';
import { serve } from '../../../src/cli/serve.mjs';
import { firstLoad, LINES, medianLoad, type Line, type Load } from '../load';
import { quantiles, take } from '../painted';
import { PAGES, type ComparedPage, type PageKey } from './pages';
import { goalsTable, pagesTable, type Measured, type Results } from './report';

const RUNS = Number(process.env['RUNS'] ?? 3);
const ROUNDS = 10;

const lines = Object.keys(LINES) as Line[];
const pages = Object.entries(PAGES) as [PageKey, ComparedPage][];

/** Milliseconds from a choice to its frame, once the page is open; what is slow then is the machine alone. */
async function filtered(browser: Browser, address: string, line: Line, page: ComparedPage): Promise<number[]> {
	if (!page.filter) return [];
	const open = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await open.goto(address);
	await open.locator(page.moments[page.last] ?? '').waitFor({ state: 'attached' });
	await open.waitForLoadState('networkidle');
	const session = await open.context().newCDPSession(open);
	await session.send('Emulation.setCPUThrottlingRate', { rate: LINES[line]?.cpu ?? 1 });
	const { drawing, choices } = page.filter;
	const took = await take(open, open.locator(drawing).first(), choices(open), ROUNDS);
	await open.context().close();
	return [...took.values()].flatMap(({ painted }) => painted);
}

test('peers and this site', async ({ browser, baseURL }) => {
	if (!existsSync(join(root, 'build', 'index.html.br')))
		throw new Error('The peers are served compressed: so must the site be. Build it with npm run build, not --plain.');
	const peers = await serve({ dir: join(root, '.cache', 'peers', 'site'), port: 0 });
	const addressOf = (page: ComparedPage) => (page.isOurs ? `${baseURL}` : peers.url) + page.place;
	const loads = new Map<string, Load[]>();
	const filters = new Map<string, number[]>();
	const add = <T>(to: Map<string, T[]>, name: string, more: readonly T[]) =>
		to.set(name, [...(to.get(name) ?? []), ...more]);
	// In turn, so that whatever else the machine does falls on all alike.
	for (let run = 0; run < RUNS; run += 1)
		for (const line of lines) {
			for (const [key, page] of pages)
				add(loads, line + key, [await firstLoad(browser, addressOf(page), line, page.last, page.moments)]);
			for (const [key, page] of pages) add(filters, line + key, await filtered(browser, addressOf(page), line, page));
		}
	await peers.close();

	const measured = (line: Line, key: PageKey): Measured => {
		const times = filters.get(line + key) ?? [];
		const load = medianLoad(loads.get(line + key) ?? []);
		return times.length > 0 ? { load, filter: quantiles(times) } : { load };
	};
	const results = Object.fromEntries(
		lines.map((line) => [line, Object.fromEntries(pages.map(([key]) => [key, measured(line, key)]))])
	) as Results;
	const head = `Chromium ${browser.version()}, medians of ${RUNS}, milliseconds; a first visit`;
	console.log(['', head, ...lines.map((line) => pagesTable(results, line)), goalsTable(results), ''].join('\n\n'));
});
