/** Compare over generated tables: bytes of a view, how soon it is ready, how soon a filter is painted. Prints. */
import { test, type Browser, type Page } from '@playwright/test';
import { openHydrated } from '../../e2e/support/hydrated';
import { firstLoad, medianLoad, OURS, type Load } from '../load';
import { quantiles, take, type Choice } from '../painted';

const RUNS = Number(process.env['RUNS'] ?? 5);

/** Indicators of different groups, as far as there are. */
const CODES = Number(process.env['ROWS'])
	? ['indicator_0300', 'indicator_0700', 'indicator_1100', 'indicator_1500', 'indicator_1900']
	: ['neet_rate', 'adult_literacy', 'gini_index', 'out_of_school_upper_secondary', 'youth_unemployment_rate'];
const VIEWS = { 'one indicator': CODES.slice(0, 1), 'five indicators': CODES };
const address = (codes: readonly string[]) => `en/compare/?i=${codes.join('~')}&c=SRB~GEO~KGZ~JOR~EUU&y=2016..2024`;

/** Bytes of bodies until nothing more came, by where they lie. */
async function fetched(browser: Browser, url: string): Promise<ReadonlyMap<string, number>> {
	const context = await browser.newContext();
	const bytes = new Map<string, number>();
	const counted: Promise<unknown>[] = [];
	context.on('requestfinished', (request) => {
		const kind = /\/(engine|_app|data\/\w+|en\/\w+)\//.exec(request.url())?.[1] ?? 'others';
		const counting = request.sizes().then(({ responseBodySize }) => {
			bytes.set(kind, (bytes.get(kind) ?? 0) + responseBodySize);
		});
		counted.push(counting);
	});
	const page = await context.newPage();
	await page.goto(url);
	await page.locator('[data-engine="open"]').waitFor({ state: 'attached' });
	await page.waitForLoadState('networkidle');
	await Promise.all(counted);
	await context.close();
	return bytes;
}

const [FIRST, LAST] = [2016, 2024];

/**
 * From span to span of years, one end at a time, so that none comes again before thirty others: the page keeps that many
 * answers, and the database is to be asked.
 */
function walk(page: Page): Choice[] {
	const choice = (end: 'from' | 'to', year: number): Choice => ({
		what: `${end} ${year}`,
		control: page.locator(`main input.typed.${end}`).first(),
		value: () => String(year)
	});
	const walked: Choice[] = [];
	for (let from = FIRST; from < LAST - 1; from += 1) {
		if (from > FIRST) walked.push(choice('from', from));
		const lasts = Array.from({ length: LAST - from }, (_, at) => from + 1 + at);
		// Back, but not as far as where the next first year lies.
		const back = lasts.slice(1, -1).reverse();
		for (const to of (from - FIRST) % 2 ? back : lasts.slice(from > FIRST ? 1 : 0)) walked.push(choice('to', to));
	}
	return [...walked, choice('from', FIRST)];
}

for (const [what, codes] of Object.entries(VIEWS))
	test(`Compare with ${what}`, async ({ browser, page, baseURL }) => {
		const url = `${baseURL}${address(codes)}`;
		const bytes = await fetched(browser, url);
		const beyond = [...bytes].filter(([kind]) => kind !== 'engine');
		console.log(`${what}: ${beyond.reduce((sum, [, of]) => sum + of, 0)} bytes beyond the engine`, bytes);

		const all: Load[] = [];
		for (let run = 0; run < RUNS; run += 1) all.push(await firstLoad(browser, url, 'unthrottled', 'database', OURS));
		const { firstPaint, largestPaint, interactive, database, blocked, longestTask, heap } = medianLoad(all);
		console.log(`${what}, medians of ${RUNS}:`, {
			firstPaint,
			largestPaint,
			interactive,
			database,
			blocked,
			longestTask,
			heap
		});

		await openHydrated(page, url);
		await page.locator('[data-engine="open"]').waitFor({ state: 'attached' });
		await page.waitForLoadState('networkidle');
		const drawing = page.locator('main figure[data-chart] .frame-drawing').first();
		const took = [...(await take(page, drawing, walk(page), 3)).values()];
		const [changed, painted] = (['changed', 'painted'] as const).map((of) => quantiles(took.flatMap((one) => one[of])));
		console.log(`${what}, a filter of the database:`, { changed, painted });
	});
