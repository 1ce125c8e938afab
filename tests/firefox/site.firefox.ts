/** What differs between browsers, in Firefox: scripts, drawings, the database and its worker, files made in the page, sizes. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
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
	browser = await puppeteer.launch({ browser: 'firefox', executablePath });
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
});
beforeEach(async () => {
	faults.length = 0;
	page = await browser.newPage();
	page.setDefaultTimeout(120_000);
	await page.setViewport({ width: 1280, height: 800 });
	page.on('pageerror', (error) => faults.push(String(error)));
	page.on('console', (message) => {
		if (['error', 'warn'].includes(message.type())) faults.push(message.text());
	});
});
afterEach(async () => {
	await page.close();
	expect(faults).toEqual([]);
});

/** Until the scripts have taken the page over, what is far from the window, too, as before it is printed. */
async function open(address: string): Promise<void> {
	await page.goto(new URL(address, site.url).href);
	await page.waitForSelector('#svelte-announcer');
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.waitForSelector('body:not(:has([data-hydration]))');
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
		expect((await page.$$('figure[data-chart] [data-mark]')).length).toBeGreaterThan(20);
		await page.setViewport({ width: 320, height: 740 });
		expect(await width(), language).toBeLessThanOrEqual(320);
		await page.setViewport({ width: 1280, height: 800 });
	}
});

it('an indicator is filtered by its controls', async () => {
	await open('/en/indicators/neet_rate/?y=2019&c=KGZ~SRB');
	await expectDrawn('rank', valuesOf({ indicator: 'neet_rate', from: 2019, to: 2019, sex: 'T' }));
	await page.locator('::-p-xpath(//label[normalize-space()="women"])').click();
	await expectDrawn('rank', valuesOf({ indicator: 'neet_rate', from: 2019, to: 2019, sex: 'F' }));
	expect(page.url()).toContain('sex=F');
});

it('Compare opens its database, which answers what is chosen then', async () => {
	const asked = { indicator: 'neet_rate', countries: ['KAZ', 'UZB', 'TUN'], from: 2005, to: 2023 };
	await open('/en/compare/?i=neet_rate&c=KAZ~UZB~TUN&y=2005..2023&sex=F');
	await expectDrawn('trend', valuesOf({ ...asked, sex: 'F' }));
	await page.waitForSelector('[data-engine="open"]');
	await page.locator('::-p-xpath(//label[normalize-space()="men"])').click();
	await expectDrawn('trend', valuesOf({ ...asked, sex: 'M' }));
	await page.waitForSelector('[data-rows="database"]');
});

it('a chart to embed stands alone', async () => {
	const countries = ['KAZ', 'TUN', 'ALB'];
	await open(`/ar/embed/trend/?i=neet_rate&c=${countries.join('~')}&y=2010..2019&sex=F`);
	await expectDrawn('trend', valuesOf({ indicator: 'neet_rate', countries, from: 2010, to: 2019, sex: 'F' }));
	expect(await page.$('header nav')).toBeNull();
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
	await page.locator('figure[data-chart="trend"] button[data-menu="export"]').click();
	await page.locator('figure[data-chart="trend"] button[data-download="png"]').click();
	await page.waitForFunction(() => 'image' in window);
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
