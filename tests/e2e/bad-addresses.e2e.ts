/**
 * Two hundred addresses as mails, spreadsheets and curious readers leave them, over the pages whose view stands in the
 * address. Whatever they hold, the page stands, nothing is reported as an error, and what meant nothing is said.
 */
import type { Page } from '@playwright/test';
import { openHydrated } from './support/hydrated';
import { random } from './support/random';
import { partners, table } from './support/tables';
import { expect, test } from './support/test';

interface Key {
	readonly key: string;
	/** What may stand there, and what means nothing there. */
	readonly good: readonly string[];
	readonly bad: readonly string[];
	/** Several are joined with `~`. */
	readonly list?: boolean;
}

const NONSENSE = ['constructor', '__proto__', 'null', '%00', '<b>x</b>', "'; DROP TABLE", '漢字', '٢٠١٥', ' ', '🦊'];
/** Without the blank, which only parts the codes of a list. */
const LETTERS = NONSENSE.filter((text) => text.trim() !== '');
const YEARS = ['2015..2010', '1e3', '-1', '20155', '2015..', '..', '2010..2012..2014', '1066', '2999', 'NaN'];
const targets = table('targets');
const indicators = table('indicators').map(({ indicator = '' }) => indicator);
const countries: Key = { key: 'c', good: [...partners(), 'EUU'], bad: ['KAZA', 'XXX', 'EU', ...LETTERS], list: true };
const sex: Key = { key: 'sex', good: ['T', 'F', 'M'], bad: ['Z', '', 'female', ...NONSENSE] };
const round: Key = { key: 'round', good: ['TRP4', 'TRP5', 'TRP6'], bad: ['TRP99', '', ...NONSENSE] };

const PAGES: readonly { readonly path: string; readonly keys: readonly Key[] }[] = [
	{
		path: '/en/compare/',
		keys: [
			countries,
			sex,
			{ key: 'i', good: indicators, bad: ['nope', 'NEET RATE', ...LETTERS], list: true },
			{ key: 'y', good: ['2015', '2010..2020', '2005..2024'], bad: YEARS },
			{ key: 'view', good: ['trend', 'rank', 'map', 'table', 'scatter', 'strip'], bad: ['pie', '', ...NONSENSE] },
			{ key: 'bench', good: ['eu', 'partners', 'CA', 'KAZ', '2010'], bad: ['EU27', '', ...NONSENSE] },
			{ key: 'within', good: ['0', '2', '10'], bad: ['4', '-1', '1e1', ...NONSENSE] },
			{ key: 'sort', good: ['value', 'name'], bad: ['size', ...NONSENSE] },
			{ key: 'scale', good: ['shared', 'own'], bad: ['log', ...NONSENSE] },
			{ key: 'log', good: ['x', 'y'], bad: ['z', '1', ...LETTERS], list: true },
			{ key: 'age', good: [], bad: ['Y0T5', '15-24', ...NONSENSE] }
		]
	},
	{
		path: '/en/indicators/neet_rate/',
		keys: [countries, sex, { key: 'y', good: ['2015', '2019'], bad: ['2010..2015', ...YEARS] }]
	},
	{ path: '/en/progress/', keys: [round, { key: 'group', good: ['region'], bad: ['colour', ...NONSENSE] }] },
	{
		path: '/en/progress/movement/',
		keys: [
			{ key: 'from', good: ['TRP5'], bad: round.bad },
			{ key: 'view', good: ['all'], bad: NONSENSE }
		]
	},
	{
		path: '/en/progress/silent/',
		keys: [round, { key: 'to', good: ['2017-06-30'], bad: ['2017-02-30', 'soon', '', ...NONSENSE] }]
	},
	{
		path: '/en/gaps/',
		keys: [
			{ key: 'theme', good: ['finance'], bad: ['FINANCES', ...LETTERS] },
			{ key: 'sort', good: ['missing'], bad: NONSENSE },
			{ ...countries, good: partners(), list: false }
		]
	},
	{
		path: '/en/targets/',
		keys: [
			{
				key: 'c',
				good: [...new Set(targets.map(({ country, scope }) => country || scope || ''))],
				bad: ['KAZA', ...LETTERS]
			},
			{ key: 'theme', good: targets.map(({ theme = '' }) => theme), bad: ['FINANCES', ...LETTERS] },
			{ key: 'group', good: ['country', 'theme'], bad: ['region', '', ...NONSENSE] }
		]
	},
	// Whatever is sought there are words.
	{ path: '/en/terms/', keys: [{ key: 'q', good: ['dual', 'PISA', ...LETTERS], bad: [] }] }
];

interface Bad {
	readonly path: string;
	readonly query: string;
	/** Something in it means nothing. */
	readonly refused: boolean;
}

/** @param count the explorer, whose view has the most parts, gets half of them */
function addresses(seed: number, count: number): Bad[] {
	const { one, whole } = random(seed);
	return Array.from({ length: count }, (_, at) => {
		const { path, keys } = (
			at % 2 ? PAGES[0] : PAGES[1 + (Math.floor(at / 2) % (PAGES.length - 1))]
		) as (typeof PAGES)[0];
		let refused = false;
		/** Of a key that stands twice, both values count; of one that takes a single value, another is left out. */
		const seen = new Map<string, string>();
		const parts = Array.from({ length: 1 + whole(4) }, () => {
			const { key, good, bad, list = false } = one(keys);
			const values = Array.from({ length: list ? 1 + whole(4) : 1 }, () => {
				const wrong = good.length === 0 || (bad.length > 0 && whole(2) === 0);
				if (wrong) refused = true;
				return one(wrong ? bad : good);
			});
			if (!list && (seen.get(key) ?? values[0]) !== values[0]) refused = true;
			seen.set(key, values[0] ?? '');
			return `${encodeURIComponent(key)}=${encodeURIComponent(values.join('~'))}`;
		});
		const foreign = one(['', '', '&utm_source=mail', '&=', '&&', '&constructor=1', '&%E0%A4%A=%', '&c']);
		return { path, query: parts.join('&') + (foreign === '&c' && !seen.has('c') ? '' : foreign), refused };
	});
}

/** Follow a link within the site, as a reader's click does: the page is not loaded anew. */
async function follow(page: Page, address: string): Promise<void> {
	await page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href, textContent: 'x' });
		document.querySelector('main')?.append(link);
		link.click();
		link.remove();
	}, address);
}

const SEED = 20_240_704;
const ALL = addresses(SEED, 200);

test('the two hundred hold much that means nothing, and some that is right', () => {
	expect(ALL).toHaveLength(200);
	expect(ALL.filter(({ refused }) => refused).length).toBeGreaterThan(100);
	expect(ALL.filter(({ refused }) => !refused).length).toBeGreaterThan(10);
});

for (const [at, { path }] of PAGES.entries()) {
	test(`whatever stands in the address of ${path}, the page stands and says what it left out`, async ({ page }) => {
		await openHydrated(page, path);
		for (const { query, refused } of ALL.filter((one) => one.path === PAGES[at]?.path)) {
			await test.step(query, async () => {
				await follow(page, `${path}?${query}`);
				await page.waitForFunction((wanted) => location.search === wanted, new URL(`http://x${path}?${query}`).search);
				await expect(page.locator('[data-notice="warning"]')).toHaveCount(refused ? 1 : 0);
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
				await expect(page.locator('main')).toContainText(/\w{3}/);
			});
		}
	});
}
