/** How a page loads: bytes and milliseconds, as the browser itself counts them. */
import type { Browser, BrowserContext, CDPSession } from '@playwright/test';

/** A line and a machine as many of the site's readers have them, or those at hand. */
export const LINES = {
	unthrottled: null,
	/** 1.6 Mbit/s down, 0.75 up, 150 ms there and back, a processor four times slower (on the page's main thread). */
	slow: { down: 1.6e6 / 8, up: 0.75e6 / 8, latency: 150, cpu: 4 }
} as const;
export type Line = keyof typeof LINES;

export interface Load {
	/** Bytes of the page, and of all files received until the first mark of a chart stood in it: headers and compressed bodies. */
	readonly bytesToChart: number;
	/** … until the page's scripts had taken it over. */
	readonly bytesToInteractive: number;
	/** … until its database answered, its engine and tables included. */
	readonly bytesToDatabase: number;
	/** Milliseconds after the navigation began. */
	readonly firstPaint: number;
	readonly largestPaint: number;
	readonly chart: number;
	readonly interactive: number;
	/** Where a page has a database: until it answered. NaN where it has none. */
	readonly database: number;
	/** What tasks of more than 50 ms took beyond these, between the first paint and the page's being interactive. */
	readonly blocked: number;
	/** The longest task until then. */
	readonly longestTask: number;
	/** MB in use by scripts after a collection. */
	readonly heap: number;
}

interface Watched {
	chart?: number;
	interactive?: number;
	database?: number;
	largestPaint: number;
	tasks: { start: number; duration: number }[];
}

/** What stands in the page when a moment has come, as selectors. */
export interface Moments {
	readonly chart: string;
	readonly interactive: string;
	readonly database?: string;
}
/** Interactive: the scripts have taken the page over, and every figure near the window. */
export const OURS: Moments = {
	chart: '[data-mark]',
	interactive: 'body:has(#svelte-announcer):not(:has([data-hydration="deferred"]))',
	database: '[data-engine="open"]'
};

/** Runs in the page before anything else. */
function watch(moments: Moments): void {
	const watched: Watched = { largestPaint: NaN, tasks: [] };
	Object.assign(window, { watched });
	const look = () => {
		for (const [name, selector] of Object.entries(moments) as [keyof Moments, string][])
			if (watched[name] === undefined && document.querySelector(selector)) watched[name] = performance.now();
	};
	new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
	new PerformanceObserver((list) => {
		watched.largestPaint = list.getEntries().at(-1)?.startTime ?? NaN;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
}

interface Finished {
	readonly requestId: string;
	readonly timestamp: number;
	readonly encodedDataLength: number;
}

/** What has been received by when, in seconds of the browser's clock; the page itself counts from the beginning, whole. */
async function received(session: CDPSession): Promise<{ at: number; bytes: number }[]> {
	const parts: { at: number; bytes: number }[] = [];
	let document = '';
	const keep = ({ requestId, timestamp, encodedDataLength }: Finished) => {
		parts.push({ at: requestId === document ? 0 : timestamp, bytes: encodedDataLength });
	};
	await session.send('Network.enable');
	session.on('Network.requestWillBeSent', ({ requestId, type }) => {
		if (type === 'Document') document = requestId;
	});
	session.on('Network.loadingFinished', keep);
	// What a worker asks for, the worker alone tells.
	session.on('Target.attachedToTarget', ({ sessionId }) => {
		for (const [id, method] of ['Network.enable', 'Runtime.runIfWaitingForDebugger'].entries())
			session
				.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
				.catch(() => undefined);
	});
	session.on('Target.receivedMessageFromTarget', ({ message }) => {
		const { method, params } = JSON.parse(message) as { method?: string; params: Finished };
		if (method === 'Network.loadingFinished') keep(params);
	});
	await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
	return parts;
}

/** @param last the moment that ends it */
async function loadOnce(
	context: BrowserContext,
	address: string,
	line: Line,
	last: keyof Moments,
	moments: Moments
): Promise<Load> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const parts = await received(session);
	let began = Infinity;
	session.on('Network.requestWillBeSent', ({ timestamp }) => (began = Math.min(began, timestamp)));
	const slow = LINES[line];
	if (slow) {
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: slow.latency,
			downloadThroughput: slow.down,
			uploadThroughput: slow.up
		});
		await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
	}
	await page.addInitScript(watch, moments);
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForFunction((name) => (window as unknown as { watched: Watched }).watched[name] !== undefined, last);
	await page.waitForLoadState('networkidle');
	const { watched, firstPaint, workers } = await page.evaluate(() => ({
		watched: (window as unknown as { watched: Watched }).watched,
		firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
		// The scripts of workers, which no other report has.
		workers: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
			.filter(({ name, initiatorType }) => initiatorType === 'other' && name.endsWith('worker.js'))
			.map(({ responseEnd, transferSize }) => ({ at: responseEnd, bytes: transferSize }))
	}));
	const { chart = NaN, interactive = NaN, database = NaN, largestPaint, tasks } = watched;
	const all = [...parts.map(({ at, bytes }) => ({ at: (at - began) * 1000, bytes })), ...workers];
	const until = (moment: number) => all.filter(({ at }) => at <= moment).reduce((sum, { bytes }) => sum + bytes, 0);
	const early = tasks.filter(({ start }) => start <= interactive);
	const load = {
		bytesToChart: until(chart),
		bytesToInteractive: until(interactive),
		bytesToDatabase: until(database),
		firstPaint,
		largestPaint,
		chart,
		interactive,
		database,
		blocked: early
			.filter(({ start, duration }) => start + duration > firstPaint)
			.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
		longestTask: Math.max(0, ...early.map(({ duration }) => duration)),
		heap: await heapOf(session)
	};
	await page.close();
	return load;
}

async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize / 1e6;
}

const VIEWPORT = { width: 1280, height: 900 };

/**
 * A reader's first visit, with nothing kept, and the next one.
 * @param last the moment that ends it: a page may have a database and open it by itself
 */
export async function loads(
	browser: Browser,
	address: string,
	line: Line,
	last: keyof Moments
): Promise<{ readonly cold: Load; readonly warm: Load }> {
	const context = await browser.newContext({ viewport: VIEWPORT });
	const cold = await loadOnce(context, address, line, last, OURS);
	const warm = await loadOnce(context, address, line, last, OURS);
	await context.close();
	return { cold, warm };
}

/** The first visit alone, to a page of anybody's. */
export async function firstLoad(
	browser: Browser,
	address: string,
	line: Line,
	last: keyof Moments,
	moments: Moments
): Promise<Load> {
	const context = await browser.newContext({ viewport: VIEWPORT });
	const load = await loadOnce(context, address, line, last, moments);
	await context.close();
	return load;
}

/** Each figure's own median. */
export function medianLoad(all: readonly Load[]): Load {
	const names = Object.keys(all[0] ?? {}) as (keyof Load)[];
	return Object.fromEntries(
		names.map((name) => {
			const sorted = all.map((one) => one[name]).toSorted((a, b) => a - b);
			return [name, sorted[Math.floor(sorted.length / 2)] ?? NaN];
		})
	) as unknown as Load;
}
