/**
 * Parts of a page that are hydrated after it, where they are near the window: one at a time, with what was rendered, then
 * with what has been chosen.
 */
import type { Page, Route } from '@playwright/test';
import { PAGES } from './pages';
import { drawnIn, figureOf } from './support/figures';
import { openHydrated } from './support/hydrated';
import { partners, table } from './support/tables';
import { expect, test } from './support/test';

const PLACE = 'en/indicators/youth_unemployment_rate/';

/** What waits for the next task waits for the test. */
const holdTasks = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const held: (() => void)[] = [];
		const { setTimeout } = window;
		Object.assign(window, {
			setTimeout: (task: () => void, ms?: number) => (ms ? setTimeout(task, ms) : held.push(task)),
			runTask: () => held.shift()?.()
		});
	});

const runTask = (page: Page): Promise<unknown> => page.evaluate('runTask()');

test('a figure is hydrated in a task of its own, and follows what was chosen before', async ({ page }) => {
	await holdTasks(page);
	await page.goto(PLACE);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	const deferred = page.locator('[data-hydration]');
	await expect(deferred).toHaveCount(3);
	await page.getByRole('radio', { name: 'women', exact: true }).check({ force: true });
	// What compares women and men is far from the window, and shows the same.
	let left = 3;
	for (let run = 0; left > 1 && run < 20; run += 1) {
		await runTask(page);
		const now = await deferred.count();
		expect(left - now, 'hydrated in one task').toBeLessThanOrEqual(1);
		left = now;
	}
	expect(left).toBe(1);

	const rank = figureOf(page, 'rank');
	const year = Number((await drawnIn(rank))[0]?.year);
	const published = table('observations')
		.filter(
			(row) =>
				row.INDICATOR === 'youth_unemployment_rate' &&
				row.SEX === 'F' &&
				Number(row.TIME_PERIOD) === year &&
				partners().includes(row.REF_AREA ?? '')
		)
		.map((row) => [row.REF_AREA, Number(row.OBS_VALUE)] as const);
	expect(published.length).toBeGreaterThan(5);
	await expect
		.poll(async () =>
			(await drawnIn(rank))
				.filter(({ country }) => partners().includes(country))
				.map(({ country, value }) => [country, value])
				.sort()
		)
		.toEqual([...published].sort());
});

test.describe('a figure far from the window', () => {
	const deferred = (page: Page) => page.locator('[data-hydration]');

	test.beforeEach(async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(PLACE);
		await expect(deferred(page)).toHaveCount(2);
		await expect(deferred(page).filter({ has: page.locator('[data-chart="trend"]') })).toHaveCount(0);
	});

	test('is hydrated when it comes near', async ({ page }) => {
		await figureOf(page, 'dumbbell').scrollIntoViewIfNeeded();
		await expect(deferred(page).filter({ has: page.locator('[data-chart="dumbbell"]') })).toHaveCount(0);
	});

	test('is hydrated when the page is to be printed', async ({ page }) => {
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		await expect(deferred(page)).toHaveCount(0);
	});
});

test('where the address asks for another view, figures are hydrated with the page', async ({ page }) => {
	await holdTasks(page);
	await page.goto(`${PLACE}?sex=F`);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await expect(page.locator('[data-hydration]')).toHaveCount(0);
});

test.describe('where a host takes comments out of pages', () => {
	test.use({ expected: [/hydration/] });

	test('figures are rendered in the browser', async ({ page, noJs }) => {
		await noJs.goto(PLACE);
		const published = await drawnIn(figureOf(noJs, 'rank'));
		expect(published.length).toBeGreaterThan(5);
		await page.route(`**/${PLACE}`, async (route) => {
			const html = await (await route.fetch()).text();
			await route.fulfill({ contentType: 'text/html', body: html.replace(/<!--.*?-->/g, '') });
		});
		await openHydrated(page, PLACE);
		await expect.poll(() => drawnIn(figureOf(page, 'rank'))).toEqual(published);
	});
});

test('the tables that came with a page stand there until something else is chosen', async ({ page }) => {
	await page.addInitScript(() =>
		addEventListener('DOMContentLoaded', () =>
			Object.assign(window, { received: [...document.querySelectorAll('[data-table]')] })
		)
	);
	for (const place of ['', 'progress/', 'gaps/', 'indicators/neet_rate/', 'countries/KAZ/', 'compare/', 'find/']) {
		await openHydrated(page, `en/${place}`);
		// A collapsed table follows its drawing when the page is idle.
		await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle))));
		await page.waitForTimeout(600);
		const received = await page.evaluate(() =>
			(window as unknown as { received: Element[] }).received.map(({ isConnected }) => isConnected)
		);
		expect(received.length, place).toBeGreaterThan(0);
		expect(received, place).not.toContain(false);
	}
});

/** Lines of SQL that an editor parts anew; a twentieth of what is held to be good. */
const STILL = 0.005;

/** A layout shift that no key or pointer caused: how much, and what moved from where to where. */
interface Shift {
	readonly value: number;
	readonly moved: readonly string[];
}

/** Those since the page began to load. */
const shiftsOf = (page: Page): Promise<Shift[]> =>
	page.evaluate(
		() =>
			new Promise<Shift[]>((done) => {
				const placeOf = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
				new PerformanceObserver((list) => {
					const entries = list.getEntries() as (PerformanceEntry & {
						value: number;
						hadRecentInput: boolean;
						sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
					})[];
					done(
						entries
							.filter((one) => !one.hadRecentInput)
							.map(({ value, sources }) => ({
								value,
								moved: sources.map(({ node, previousRect, currentRect }) => {
									const name = node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName;
									return `${name}: ${placeOf(previousRect)} → ${placeOf(currentRect)}`;
								})
							}))
					);
				}).observe({ type: 'layout-shift', buffered: true });
				// An observer with nothing to tell is not called.
				requestAnimationFrame(() => requestAnimationFrame(() => done([])));
			})
	);

/** None, unless they are noticeable together. */
async function noticeableShifts(page: Page): Promise<Shift[]> {
	const shifts = await shiftsOf(page);
	return shifts.reduce((sum, { value }) => sum + value, 0) > STILL ? shifts : [];
}

for (const language of ['en', 'ar'])
	test(`nothing moves on a phone when scripts take a page over: ${language}`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width: 360, height: 740 });
		for (const { place } of PAGES) {
			await openHydrated(page, `${language}/${place}`);
			if (place === 'query/') await page.locator('[data-editor="code"]').waitFor();
			expect.soft(await noticeableShifts(page), place).toEqual([]);
		}
	});

test('nothing moves in a wide window when an editor of SQL takes the place of its text', async ({ page }) => {
	await openHydrated(page, 'en/query/');
	await page.locator('[data-editor="code"]').waitFor();
	expect(await noticeableShifts(page)).toEqual([]);
});

test('nothing moves on a phone while what a link asks for is fetched and drawn', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const delayed = (route: Route) => setTimeout(() => void route.continue(), 400);
	await page.route(/\/data\/indicators\/|metadata\.json/, delayed);
	await openHydrated(page, 'en/compare/?i=neet_rate&c=KAZ~KGZ&view=trend');
	await expect(figureOf(page, 'trend')).toBeVisible();
	expect(await noticeableShifts(page)).toEqual([]);
});

test('what stands under the map of an indicator stays where it is when the map is drawn', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openHydrated(page, 'en/indicators/neet_rate/');
	await page.route('**/*.js', (route) => setTimeout(() => void route.continue(), 400));
	const files = page.locator('#files');
	await files.evaluate((section) => section.scrollIntoView({ block: 'end' }));
	const before = await files.boundingBox();
	await expect(figureOf(page, 'map')).toBeVisible();
	expect(Math.abs((await files.boundingBox())!.y - before!.y)).toBeLessThan(60);
});

for (const width of [360, 1280])
	test(`the key of a board of which a part has arrived stands where it will stand, or not yet at all: ${width} px`, async ({
		noJs
	}) => {
		await noJs.setViewportSize({ width, height: 800 });
		const key = noJs.locator('.with-facts > .key').first();
		await noJs.goto('ru/progress/');
		const whole = await key.boundingBox();
		await noJs.route('**/ru/progress/', async (route) => {
			const html = await (await route.fetch()).text();
			const start = html.indexOf('class="area');
			await route.fulfill({ contentType: 'text/html', body: html.slice(0, html.lastIndexOf('<', start)) });
		});
		await noJs.goto('ru/progress/');
		await expect(key).toBeAttached();
		const part = await key.boundingBox();
		expect(whole).not.toBeNull();
		if (part) expect(part).toEqual(whole);
	});

test('what has arrived of a figure stands where it will stand, or not yet at all', async ({ noJs }) => {
	await noJs.setViewportSize({ width: 1280, height: 800 });
	/** Only what stands before a text arrives. */
	const cutBefore = async (place: string, text: string, second = false) => {
		await noJs.route(`**/${place}`, async (route) => {
			const html = await (await route.fetch()).text();
			const start = html.indexOf(text, second ? html.indexOf(text) + 1 : 0);
			expect(start).toBeGreaterThan(0);
			await route.fulfill({ contentType: 'text/html', body: html.slice(0, html.lastIndexOf('<', start)) });
		});
		await noJs.goto(place);
	};
	const drawing = noJs.locator('figure .frame-drawing svg').first();
	await noJs.goto('en/indicators/neet_rate/');
	const whole = await drawing.boundingBox();
	await cutBefore('en/indicators/neet_rate/', '<figure', true);
	await expect(noJs.locator('figure')).toHaveCount(1);
	expect(Math.abs((await drawing.boundingBox())!.y - whole!.y)).toBeLessThan(8);

	const sources = noJs.locator('figure .source').first();
	await noJs.goto('en/compare/');
	await expect(sources).toBeVisible();
	await cutBefore('en/compare/', 'class="actions');
	await expect(sources).toBeHidden();
});

test('a page that comes fast is painted before it asks for scripts; what a link asks for waits for no paint', async ({
	page
}) => {
	await page.addInitScript(() => {
		// However busy the machine, the head of a page comes in no time, so that there is something to wait for.
		const now = performance.now.bind(performance);
		performance.now = () => (document.body ? now() : 0);
		const state = { frame: 0, frames: 0 };
		Object.assign(window, { state });
		const next = window.requestAnimationFrame.bind(window);
		next((time) => (state.frame = time));
		window.requestAnimationFrame = (then) => {
			if (!document.body) state.frames += 1;
			return next(then);
		};
	});
	const state = () =>
		page.evaluate(() => ({
			...(window as unknown as { state: { frame: number; frames: number } }).state,
			asked: performance
				.getEntriesByType('resource')
				.filter(({ name }) => name.endsWith('.js'))
				.map(({ startTime }) => startTime)
		}));
	await openHydrated(page, 'en/indicators/neet_rate/');
	const { frame, frames, asked } = await state();
	expect(asked.length).toBeGreaterThan(5);
	expect(Math.min(...asked)).toBeGreaterThanOrEqual(frame);
	await expect(page.locator('link[rel="module-after-paint"]')).toHaveCount(0);
	// The head of a page with a choice in its address awaits one frame less.
	await openHydrated(page, 'en/indicators/neet_rate/?c=KAZ');
	expect((await state()).frames).toBe(frames - 1);
});
