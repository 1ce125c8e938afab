/** With the arrow keys alone every value of a chart is reached, and read out with what it stands for. */
import type { Page } from '@playwright/test';
import { follow } from './support/explorer';
import { figureOf, marksOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { labelOf, nameIn } from './support/tables';
import { expect, test } from './support/test';

type Mark = Readonly<Record<string, string>>;

interface Walked {
	readonly kind: string;
	readonly address: string;
	/** How the reader goes: along each row and back, through a grid in turns, or wherever the four arrows lead. */
	readonly way: 'rows' | 'grid' | 'anywhere';
	/** What is read together where a mark has been reached; default: its country and its year. */
	readonly words?: (mark: Mark) => readonly string[];
}

const NEET = 'indicators/neet_rate/?c=KAZ~KGZ~TUN';
const TWO = 'compare/?i=neet_rate~youth_unemployment_rate&c=ALB~GEO~MKD~SRB~TUR~MDA&y=2019';
const nameOf = (country = '') => nameIn('TRP6', country);

const CHARTS: readonly Walked[] = [
	{ kind: 'trend', address: NEET, way: 'rows' },
	{ kind: 'rank', address: NEET, way: 'rows' },
	{ kind: 'dumbbell', address: NEET, way: 'rows' },
	{ kind: 'benchmark', address: `${NEET}&view=benchmark`, way: 'rows' },
	{ kind: 'tiles', address: `${NEET}&view=tiles`, way: 'anywhere' },
	{ kind: 'map', address: `${NEET}&view=map`, way: 'anywhere' },
	{ kind: 'trend', address: 'compare/?c=ALB~KAZ~KGZ~SRB~TUN~UKR&view=multiples', way: 'rows' },
	{ kind: 'scatter', address: `${TWO}&view=scatter`, way: 'rows' },
	{ kind: 'strip', address: `${TWO}&view=strip`, way: 'rows' },
	{
		kind: 'timeline',
		address: 'progress/timeline/?round=TRP4',
		way: 'rows',
		words: ({ country, stage = '' }) => [country ? nameIn('TRP4', country) : '', labelOf('stage', `TRP4.${stage}`)]
	},
	{
		kind: 'scores',
		address: 'themes/entrepreneurial_learning/',
		way: 'rows',
		words: ({ country, value }) => [country ? nameOf(country) : '', Number(value).toFixed(2)]
	},
	{
		kind: 'stages',
		address: 'progress/?round=TRP1',
		way: 'grid',
		words: ({ country, stage }) => [`${country} ${stage}: `]
	},
	{
		kind: 'coverage',
		address: 'gaps/?region=CA&theme=context',
		way: 'grid',
		words: ({ country, indicator, year = '' }) => [`${country} ${indicator}: ${year}`]
	}
];

const TITLE = 'is reached and read with the arrow keys';

for (const address of new Set(CHARTS.map((chart) => chart.address))) {
	const charts = CHARTS.filter((chart) => chart.address === address);
	const named = `every value of the ${charts.map(({ kind }) => kind).join(', ')} in ${address} ${TITLE}`;
	if (address.startsWith('compare/'))
		test(named, async ({ explorer }) => {
			await follow(explorer, `en/${address}`);
			for (const chart of charts) await expectAllRead(explorer, chart);
		});
	else
		test(named, async ({ page }) => {
			await openHydrated(page, `en/${address}`);
			for (const chart of charts) await test.step(chart.kind, () => expectAllRead(page, chart));
		});
}

async function expectAllRead(page: Page, { kind, way, words }: Walked): Promise<void> {
	const figure = figureOf(page, kind);
	await expect(figure.locator('[data-mark]').nth(4)).toBeAttached();
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
	const wanted = (await marksOf(figure))
		.filter(({ country, value }) => words !== undefined || (country && value !== undefined && value !== ''))
		.map(words ?? (({ country, year, xYear }) => [nameOf(country), year ?? xYear ?? '']));
	expect(wanted.length).toBeGreaterThan(4);
	await figure.locator('[data-navigation], a[tabindex="0"]:has(text), [data-mark][tabindex="0"]').first().focus();
	const unread = (read: ReadonlySet<string>) =>
		wanted.filter((parts) => ![...read].some((text) => parts.every((part) => text.includes(part))));
	const node = await figure.elementHandle();
	let held: string | null = null;
	const press = async (key: string) => {
		if (held !== null && held !== key) await page.keyboard.up(held);
		await page.keyboard.down((held = key));
		return node?.evaluate(saidIn) ?? '';
	};
	expect(unread(await { rows, grid, anywhere }[way](press, (read) => unread(read).length === 0))).toEqual([]);
	if (held !== null) await page.keyboard.up(held);
}

/**
 * What is read where the keys stand: the tip, the name of what has the focus, or the words of a cell, after the country
 * and the column or row a screen reader knows it by.
 */
function saidIn(figure: Element): string {
	const tip = figure.querySelector<HTMLElement>('[data-tip]')?.innerText ?? '';
	const here = document.activeElement;
	if (!(here instanceof HTMLTableCellElement))
		return `${here?.getAttribute('aria-label') ?? here?.textContent ?? ''} ${tip}`;
	const words = (here.getAttribute('aria-label') ?? here.innerText).trim();
	const { country, stage, indicator } = here.dataset;
	return words === '' ? '' : `${country} ${stage ?? indicator}: ${words}`;
}

type Press = (key: string) => Promise<string>;
type Enough = (read: ReadonlySet<string>) => boolean;

/** A key held down until nothing else is read. */
async function asFarAs(press: Press, key: string, from: string, read: Set<string>): Promise<string> {
	for (let before = from; ;) {
		const now = await press(key);
		if (now === before) return now;
		read.add((before = now));
	}
}

/** Down the rows, each to its end and back. */
async function rows(press: Press, enough: Enough): Promise<Set<string>> {
	let here = await press('Home');
	const read = new Set([here]);
	here = await asFarAs(press, 'ArrowUp', here, read);
	for (let before = ''; here !== before; here = await press('ArrowDown')) {
		read.add(here);
		here = await asFarAs(press, 'ArrowRight', here, read);
		if (enough(read)) break;
		before = await asFarAs(press, 'ArrowLeft', here, read);
	}
	return read;
}

/** Down the rows, one to the right and the next to the left. */
async function grid(press: Press): Promise<Set<string>> {
	const read = new Set<string>();
	let here = await asFarAs(press, 'ArrowUp', await press('Home'), read);
	for (let before = '', right = true; here !== before; right = !right, here = await press('ArrowDown')) {
		read.add(here);
		before = here = await asFarAs(press, right ? 'ArrowRight' : 'ArrowLeft', here, read);
	}
	return read;
}

/** Wherever the four arrows lead, by ways already known to the nearest place where one has not been tried. */
async function anywhere(press: Press, enough: Enough): Promise<Set<string>> {
	const KEYS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
	let here = await press('Home');
	const led = new Map<string, Map<string, string>>();
	const from = (place: string) => led.get(place) ?? led.set(place, new Map()).get(place) ?? new Map<string, string>();
	while (!enough(new Set(led.keys()))) {
		const ways: { place: string; keys: readonly string[] }[] = [{ place: here, keys: [] }];
		for (const { place, keys } of ways) {
			const untried = KEYS.find((key) => !from(place).has(key));
			if (untried !== undefined) {
				for (const key of keys) here = await press(key);
				const next = await press(untried);
				from(here).set(untried, next);
				from(next);
				here = next;
				break;
			}
			for (const [key, next] of from(place))
				if (!ways.some((way) => way.place === next)) ways.push({ place: next, keys: [...keys, key] });
			if (place === ways.at(-1)?.place) return new Set(led.keys());
		}
	}
	return new Set(led.keys());
}
