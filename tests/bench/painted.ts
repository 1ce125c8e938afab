/** How long a choice takes until the marks it changes are on screen. */
import type { Locator, Page } from '@playwright/test';

export interface Choice {
	/** What is chosen, as it is printed. */
	readonly what: string;
	/** The control: a `select`, a field for a number, a radio or a button. */
	readonly control: Locator;
	/** For a `select` or a field, the value to make. */
	readonly value?: () => string;
	/** … and the event by which the page hears of it. */
	readonly event?: 'input' | 'change';
}

/** Milliseconds, one of each for every time a choice was made. */
export interface Took {
	/** From the event to the marks it asks for. */
	readonly changed: number[];
	/** From the event to the frame that shows them, the wait for that frame included. */
	readonly painted: number[];
}

export interface Timing {
	readonly what: string;
	readonly times: number;
	readonly changed: Quantiles;
	readonly painted: Quantiles;
}

export interface Quantiles {
	readonly p50: number;
	readonly p95: number;
}

/**
 * Make the choices in turn, over and over, and time each.
 * @param drawing what holds the marks; every choice must change it
 * @param rounds how often all choices are made; two more, unmeasured, come first
 */
export async function take(
	page: Page,
	drawing: Locator,
	choices: readonly Choice[],
	rounds = 20
): Promise<ReadonlyMap<Choice, Took>> {
	const within = await drawing.elementHandle();
	const found = new Map(choices.map((choice) => [choice, { changed: [] as number[], painted: [] as number[] }]));
	for (let round = -2; round < rounds; round += 1)
		for (const choice of choices) {
			const took = await choice.control.evaluate(make, {
				within,
				value: choice.value?.(),
				event: choice.event ?? 'change'
			});
			// What waits for the browser to be idle belongs to this choice, not to the next.
			await page.waitForTimeout(200);
			if (round < 0) continue;
			found.get(choice)!.changed.push(took.changed);
			found.get(choice)!.painted.push(took.painted);
		}
	return found;
}

/** The same, as quantiles of each choice. */
export async function timed(...asked: Parameters<typeof take>): Promise<Timing[]> {
	return [...(await take(...asked))].map(([{ what }, { changed, painted }]) => ({
		what,
		times: changed.length,
		changed: quantiles(changed),
		painted: quantiles(painted)
	}));
}

/** Runs in the page: the event as a reader causes it, the first mutation after which no mark waits for data, the next frame. */
async function make(
	control: Element,
	{ within, value, event }: { within: Node | null; value: string | undefined; event: string }
): Promise<{ changed: number; painted: number }> {
	if (within === null) throw new Error('no drawing to watch');
	const mutated = new Promise<number>((done) => {
		const watch = new MutationObserver(() => {
			if ((within as Element).closest('[aria-busy="true"]')) return;
			watch.disconnect();
			done(performance.now());
		});
		watch.observe(within, { subtree: true, childList: true, attributes: true, characterData: true });
	});
	const start = performance.now();
	if (value !== undefined) {
		(control as HTMLSelectElement | HTMLInputElement).value = value;
		control.dispatchEvent(new Event(event, { bubbles: true }));
	} else (control as HTMLElement).click();
	const changed = (await mutated) - start;
	const painted = await new Promise<number>((done) => {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => done(performance.now() - start);
			port2.postMessage(null);
		});
	});
	return { changed, painted };
}

export function quantiles(values: readonly number[]): Quantiles {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
	return { p50: at(0.5), p95: at(0.95) };
}

/** One line a choice, in milliseconds. */
export function print(place: string, timings: readonly Timing[]): void {
	for (const { what, times, changed, painted } of timings) {
		const [a, b, c, d] = [changed.p50, changed.p95, painted.p50, painted.p95].map((ms) => ms.toFixed(1));
		console.log(`${place}  ${what}: marks changed p50 ${a} p95 ${b} ms, painted p50 ${c} p95 ${d} ms (${times} times)`);
	}
}
