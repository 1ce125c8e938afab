/** What differs between browsers, in Firefox: scripts, drawings, the database and its worker, files made in the page, sizes. */
import puppeteer, { type Browser, type ElementHandle, type Page, ProtocolError } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { serve } from '../../src/cli/serve.mjs';
import { findFirefox } from '../browser/firefox.mjs';
import { imageIn } from '../e2e/support/drawings';
import { inOrder, valuesOf, type Value } from '../e2e/support/tables';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
	const executablePath = findFirefox();
	if (executablePath === undefined) throw new Error('No Firefox: install one, or name its path in FIREFOX.');
	site = await serve({ port: 0 });
	browser = await puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport: null });
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
});
beforeEach(async () => {
	faults.length = 0;
	page = await browser.newPage();
	page.setDefaultTimeout(120_000);
	await resize(1280, 800);
	page.on('pageerror', (error) => faults.push(String(error)));
	page.on('console', (message) => {
		if (['error', 'warn'].includes(message.type())) faults.push(message.text());
	});
});
afterEach(async () => {
	await page.close();
	expect(faults).toEqual([]);
});

/** The window is as large as asked for, also where a Firefox cannot turn its screen, which is asked for beside it. */
async function resize(width: number, height: number): Promise<void> {
	await page.setViewport({ width, height }).catch((error: unknown) => {
		if (!(error instanceof ProtocolError && error.message.includes('unknown command'))) throw error;
	});
	await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
}

/** Until the scripts have taken the page over, what is far from the window, too, as before it is printed. */
async function open(address: string): Promise<void> {
	await page.goto(new URL(address, site.url).href);
	await expectFound('#svelte-announcer');
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expectFound('body:not(:has([data-hydration]))');
}

/* Not by the library's own ways to find and wait: in Firefox 140 the page's policy refuses the functions they make of text. */

const foundBy = (selector: string): Promise<number> =>
	page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

const expectFound = (selector: string): Promise<void> =>
	expect.poll(() => foundBy(selector), { timeout: 120_000 }).toBeGreaterThan(0);

/** With the pointer, once it is there; the one with these words, if there are several. */
async function click(selector: string, words = ''): Promise<void> {
	await expectFound(selector);
	const found = await page.evaluateHandle(
		(wanted, text) =>
			[...document.querySelectorAll(wanted)].find(
				({ textContent }) => text === '' || textContent?.replace(/\s+/g, ' ').trim() === text
			),
		selector,
		words
	);
	const element = found.asElement() as ElementHandle<Element> | null;
	if (element === null) throw new Error(`Nothing to click: ${selector} ${words}`);
	await element.click();
}

/** What the marks of the first chart of a kind stand for. */
const drawn = (kind: string): Promise<Value[]> =>
	page.evaluate(
		(selector) =>
			[...document.querySelectorAll<SVGElement>(selector)].map(({ dataset }) => ({
				country: dataset.country ?? '',
				year: Number(dataset.year),
				value: Number(dataset.value),
				status: dataset.status ?? ''
			})),
		`figure[data-chart="${kind}"] [data-mark]`
	);

/** A chart comes to show exactly these values. */
const expectDrawn = (kind: string, values: readonly Value[]): Promise<void> =>
	expect.poll(async () => inOrder(await drawn(kind)), { timeout: 120_000 }).toEqual(values);

const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

it('the start page answers, and is as narrow as the window', async () => {
	for (const language of ['en', 'ar']) {
		await open(`/${language}/`);
		expect(await foundBy('figure[data-chart] [data-mark]')).toBeGreaterThan(20);
		await resize(320, 740);
		expect(await width(), language).toBeLessThanOrEqual(320);
		await resize(1280, 800);
	}
});

it('an indicator is filtered by its controls', async () => {
	await open('/en/indicators/neet_rate/?y=2019&c=KGZ~SRB');
	await expectDrawn('rank', valuesOf({ indicator: 'neet_rate', from: 2019, to: 2019, sex: 'T' }));
	await click('label', 'women');
	await expectDrawn('rank', valuesOf({ indicator: 'neet_rate', from: 2019, to: 2019, sex: 'F' }));
	await expect.poll(() => page.evaluate(() => window.location.search)).toContain('sex=F');
});

it('Compare opens its database, which answers what is chosen then', async () => {
	const asked = { indicator: 'neet_rate', countries: ['KAZ', 'UZB', 'TUN'], from: 2005, to: 2023 };
	await open('/en/compare/?i=neet_rate&c=KAZ~UZB~TUN&y=2005..2023&sex=F');
	await expectDrawn('trend', valuesOf({ ...asked, sex: 'F' }));
	await expectFound('[data-engine="open"]');
	await click('label', 'men');
	await expectDrawn('trend', valuesOf({ ...asked, sex: 'M' }));
	await expectFound('[data-rows="database"]');
});

it('a chart to embed stands alone', async () => {
	const countries = ['KAZ', 'TUN', 'ALB'];
	await open(`/ar/embed/trend/?i=neet_rate&c=${countries.join('~')}&y=2010..2019&sex=F`);
	await expectDrawn('trend', valuesOf({ indicator: 'neet_rate', countries, from: 2010, to: 2019, sex: 'F' }));
	expect(await foundBy('header nav')).toBe(0);
});

it('a chart is taken as an image with its ink', async () => {
	// The image on its way to a download; the drawing that it is made of goes the same way.
	await page.evaluateOnNewDocument(() => {
		const original = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob) => {
			if (blob instanceof Blob && !blob.type.startsWith('image/svg')) Object.assign(window, { image: blob });
			return original(blob);
		};
	});
	await open('/ru/indicators/neet_rate/');
	await click('figure[data-chart="trend"] button[data-menu="export"]');
	await click('figure[data-chart="trend"] button[data-download="png"]');
	await expect.poll(() => page.evaluate(() => 'image' in window), { timeout: 120_000 }).toBe(true);
	const base64 = await page.evaluate(
		() =>
			new Promise<string>((done) => {
				const reader = new FileReader();
				reader.onload = () => done(String(reader.result).split(',')[1] ?? '');
				reader.readAsDataURL((window as unknown as { image: Blob }).image);
			})
	);
	const image = await page.evaluate(imageIn, base64);
	expect(image.width).toBeGreaterThan(600);
	expect(image.inked).toBeGreaterThan(0.01);
	expect(image.colours).toBeGreaterThan(20);
});
