import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '$lib/duckdb/engine-error';
import { database, Stopped } from './database.svelte';

/** A machine that does ten things at once may take a second for what takes none. */
const ON_A_BUSY_MACHINE = { timeout: 60_000 };

/** A worker that answers with its number, breaks, or falls silent. */
function fakeWorkers(failing: readonly number[] = []) {
	const opened: { readonly die: () => void; readonly progress: (share: number) => void; closed: boolean }[] = [];
	const started: number[] = [];
	const open = async (onProgress: (share: number) => void) => {
		const number = started.push(started.length + 1);
		await Promise.resolve();
		if (failing.includes(number)) throw new EngineError('damaged', `worker ${number} is corrupt`);
		let die = () => {};
		const died = new Promise<never>(
			(_, reject) => (die = () => reject(new EngineError('died', `worker ${number} is gone`)))
		);
		died.catch(() => undefined);
		const worker = { die, progress: onProgress, closed: false };
		opened.push(worker);
		return {
			run: async () => [{ worker: number }],
			answer: async () => ({ columns: [], rows: [], isCut: false }),
			addRows: async () => {},
			died,
			close: () => (worker.closed = true)
		};
	};
	return { open, opened, started };
}
const ANSWER = (engine: { run: (sql: string, values: readonly string[]) => Promise<unknown> }) => engine.run('', []);
const SILENCE = () => new Promise<never>(() => {});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the database', () => {
	it('opens once, on need, however many ask', async () => {
		const { open, started } = fakeWorkers();
		const base = database(open);
		expect(base.state).toEqual({ is: 'closed' });
		const answers = Promise.all([base.ask(ANSWER), base.ask(ANSWER)]);
		expect(base.state).toEqual({ is: 'opening' });
		expect(await answers).toEqual([[{ worker: 1 }], [{ worker: 1 }]]);
		expect([base.state, started]).toEqual([{ is: 'open' }, [1]]);
	});

	it('progress leaves the state as it is, so that nothing is drawn again (S9)', async () => {
		const { open, opened } = fakeWorkers();
		const base = database(open);
		await base.ask(ANSWER);
		const before = base.state;
		opened[0]?.progress(0.5);
		expect(base.progress).toBe(0.5);
		expect(base.state).toBe(before);
	});

	it('a query that fails leaves it open: the error belongs to the query (S3)', async () => {
		const { open } = fakeWorkers();
		const base = database(open);
		await expect(base.ask(() => Promise.reject(new Error('no such column')))).rejects.toThrow('no such column');
		expect(base.state).toEqual({ is: 'open' });
		expect(await base.ask(ANSWER)).toEqual([{ worker: 1 }]);
	});

	it('is reopened once when its worker dies, and the query asked again (S4, R14)', async () => {
		const { open, opened } = fakeWorkers();
		const base = database(open);
		await base.ask(ANSWER);
		let times = 0;
		const answer = base.ask((engine) => {
			times += 1;
			return times === 1 ? SILENCE() : ANSWER(engine);
		});
		await Promise.resolve();
		opened[0]?.die();
		expect(await answer).toEqual([{ worker: 2 }]);
		expect([base.state, opened[0]?.closed]).toEqual([{ is: 'open' }, true]);
	});

	it('is reopened when its worker was ended without a word (R1)', async () => {
		const { open, started } = fakeWorkers();
		const base = database(open);
		await base.ask(ANSWER);
		const answer = base.ask(() => (started.length === 1 ? SILENCE() : Promise.resolve('answered')));
		await vi.advanceTimersByTimeAsync(60_000);
		expect(await answer).toBe('answered');
		expect(started).toEqual([1, 2]);
	});

	it('is said to have failed when it dies again, and opens when the reader tries again (S4)', async () => {
		const { open, opened, started } = fakeWorkers();
		const base = database(open);
		await base.ask(ANSWER);
		opened[0]?.die();
		await vi.waitFor(() => expect(opened).toHaveLength(2), ON_A_BUSY_MACHINE);
		await base.ask(ANSWER);
		opened[1]?.die();
		await vi.waitFor(
			() => expect(base.state).toMatchObject({ is: 'failed', error: { reason: 'died' } }),
			ON_A_BUSY_MACHINE
		);
		await expect(base.ask(ANSWER)).rejects.toThrow('worker 2 is gone');
		base.open();
		expect(started).toEqual([1, 2]);
		base.retry();
		expect(await base.ask(ANSWER)).toEqual([{ worker: 3 }]);
		expect(base.state).toEqual({ is: 'open' });
	});

	it('that cannot be opened says why, and asks no more until the reader tries again (R5)', async () => {
		const { open, started } = fakeWorkers([1]);
		const base = database(open);
		await expect(base.ask(ANSWER)).rejects.toMatchObject({ reason: 'damaged' });
		await expect(base.ask(ANSWER)).rejects.toMatchObject({ reason: 'damaged' });
		expect([base.state, started]).toEqual([{ is: 'failed', error: expect.any(EngineError) }, [1]]);
		base.retry();
		expect(await base.ask(ANSWER)).toEqual([{ worker: 2 }]);
	});

	it('stops what it is doing when it is restarted, and opens anew for what is asked next', async () => {
		const { open, opened } = fakeWorkers();
		const base = database(open, Infinity);
		await base.ask(ANSWER);
		const endless = base.ask(SILENCE);
		await vi.advanceTimersByTimeAsync(600_000);
		base.restart();
		await expect(endless).rejects.toBeInstanceOf(Stopped);
		expect(opened[0]?.closed).toBe(true);
		expect(await base.ask(ANSWER)).toEqual([{ worker: 2 }]);
	});

	it('goes on opening when what waits for that is called off', async () => {
		const { open, started } = fakeWorkers();
		const base = database(open);
		const waiting = base.ask(ANSWER);
		base.restart();
		await expect(waiting).rejects.toBeInstanceOf(Stopped);
		expect(await base.ask(ANSWER)).toEqual([{ worker: 1 }]);
		expect(started).toEqual([1]);
	});

	it('opens no further when its page is left', async () => {
		let given: AbortSignal | undefined;
		const base = database((_, signal) => {
			given = signal;
			return SILENCE();
		});
		base.open();
		expect(given?.aborted).toBe(false);
		base.close();
		expect(given?.aborted).toBe(true);
	});

	it('is let go when its page is left, also if it opens only then', async () => {
		const { open, opened } = fakeWorkers();
		const [early, late] = [database(open), database(open)];
		await early.ask(ANSWER);
		const waiting = late.ask(ANSWER);
		early.close();
		late.close();
		await expect(waiting).rejects.toBeInstanceOf(Stopped);
		await vi.waitFor(() => expect(opened.map(({ closed }) => closed)).toEqual([true, true]), ON_A_BUSY_MACHINE);
	});
});
