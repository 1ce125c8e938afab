import { describe, expect, it } from 'vitest';
import { resource } from './resource.svelte';

interface Request {
	readonly indicator: string;
	readonly form?: string;
}

/** An engine that answers when the test says so. */
function fakeEngine() {
	const asked: {
		readonly indicator: string;
		readonly signal: AbortSignal;
		readonly answer: (rows: readonly string[]) => Promise<void>;
		readonly fail: (reason: string) => Promise<void>;
	}[] = [];
	const load = ({ indicator }: Request, signal: AbortSignal) =>
		new Promise<readonly string[]>((resolve, reject) => {
			asked.push({
				indicator,
				signal,
				answer: async (rows) => {
					resolve(rows);
					await settle();
				},
				fail: async (reason) => {
					reject(new Error(reason));
					await settle();
				}
			});
		});
	return { asked, load };
}
const settle = () => new Promise((done) => setTimeout(done));
const A: Request = { indicator: 'a' };
const B: Request = { indicator: 'b' };

function rowsOf(capacity = 30, initial: readonly { request: Request; data: readonly string[] }[] = []) {
	const engine = fakeEngine();
	const rows = resource({ cacheKey: ({ indicator }: Request) => indicator, load: engine.load, capacity, initial });
	return { engine, rows };
}

describe('a resource', () => {
	it('has nothing to show until the first request is answered', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		expect(rows.snapshot(A)).toEqual({ status: 'loading', loaded: null, error: null, answered: 0 });
		await engine.asked[0]?.answer(['a1']);
		expect(rows.snapshot(A)).toEqual({
			status: 'ready',
			loaded: { request: A, data: ['a1'] },
			error: null,
			answered: 1
		});
	});

	it('shows what came with the page at once, and loads nothing for it', () => {
		const { engine, rows } = rowsOf(30, [{ request: A, data: ['a0'] }]);
		expect(rows.snapshot(A)).toMatchObject({ status: 'ready', loaded: { request: A, data: ['a0'] } });
		rows.request(A);
		expect(engine.asked).toEqual([]);
	});

	it('does not hand out what came with the page for another request (S1)', () => {
		const { rows } = rowsOf(30, [{ request: A, data: ['a0'] }]);
		rows.request(B);
		expect(rows.snapshot(B)).toMatchObject({ status: 'loading', loaded: null });
	});

	it('hands out the last good data with the request they answer until the new are there (S2)', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		await engine.asked[0]?.answer(['a1']);
		rows.request(B);
		expect(rows.snapshot(B)).toMatchObject({ status: 'loading', loaded: { request: A, data: ['a1'] } });
		await engine.asked[1]?.answer(['b1']);
		expect(rows.snapshot(B)).toMatchObject({ status: 'ready', loaded: { request: B, data: ['b1'] } });
	});

	it('keeps the last good data with their request where the new request fails (S2)', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		await engine.asked[0]?.answer(['a1']);
		rows.request(B);
		await engine.asked[1]?.fail('broken');
		expect(rows.snapshot(B)).toMatchObject({
			status: 'failed',
			loaded: { request: A, data: ['a1'] },
			error: new Error('broken')
		});
	});

	it('an error belongs to its request: the next request is loading, and its answer is no failure (S3)', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		await engine.asked[0]?.fail('broken');
		expect(rows.snapshot(B)).toMatchObject({ status: 'loading', error: null });
		rows.request(B);
		await engine.asked[1]?.answer(['b1']);
		expect(rows.snapshot(B)).toMatchObject({ status: 'ready', error: null });
	});

	it('a failed request is loaded once, however often it is asked for (S5)', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		await engine.asked[0]?.fail('503');
		for (let times = 0; times < 5; times += 1) rows.request(A);
		expect(engine.asked).toHaveLength(1);
	});

	it('is tried again when the reader says so', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		await engine.asked[0]?.fail('503');
		rows.retry();
		expect(rows.snapshot(A)).toMatchObject({ status: 'loading', error: null });
		await engine.asked[1]?.answer(['a1']);
		expect(rows.snapshot(A)).toMatchObject({ status: 'ready', loaded: { data: ['a1'] } });
		rows.retry();
		expect(engine.asked).toHaveLength(2);
	});

	it('is tried again when the reader comes back to it', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		await engine.asked[0]?.fail('503');
		rows.request(B);
		rows.request(A);
		expect(engine.asked.map(({ indicator }) => indicator)).toEqual(['a', 'b', 'a']);
	});

	it('latest request wins: an answer that comes late is dropped, its work aborted', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		rows.request(B);
		expect(engine.asked[0]?.signal.aborted).toBe(true);
		await engine.asked[1]?.answer(['b1']);
		await engine.asked[0]?.answer(['late']);
		expect(rows.snapshot(B)).toMatchObject({ loaded: { request: B, data: ['b1'] }, answered: 1 });
		expect(rows.snapshot(A)).toMatchObject({ status: 'loading', loaded: { request: B } });
	});

	it('latest request wins: an error that comes late is dropped', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		rows.request(B);
		await engine.asked[0]?.fail('late');
		expect(rows.snapshot(B)).toMatchObject({ status: 'loading', error: null });
		await engine.asked[1]?.answer(['b1']);
		expect(rows.snapshot(B)).toMatchObject({ status: 'ready', loaded: { data: ['b1'] } });
	});

	it('A, B, A in a hurry ends with the answer to A', async () => {
		const { engine, rows } = rowsOf();
		for (const request of [A, B, A]) rows.request(request);
		await engine.asked[0]?.answer(['old']);
		await engine.asked[2]?.answer(['new']);
		expect(rows.snapshot(A)).toMatchObject({ status: 'ready', loaded: { data: ['new'] }, answered: 1 });
	});

	it('asks once for two requests with equal answers, and shows the later of them', async () => {
		const { engine, rows } = rowsOf();
		rows.request({ ...A, form: 'rank' });
		rows.request({ ...A, form: 'map' });
		expect(engine.asked).toHaveLength(1);
		await engine.asked[0]?.answer(['a1']);
		rows.request(B);
		expect(rows.snapshot(B).loaded?.request.form).toBe('map');
	});

	it('Back loads nothing', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		await engine.asked[0]?.answer(['a1']);
		rows.request(B);
		await engine.asked[1]?.answer(['b1']);
		rows.request(A);
		expect(rows.snapshot(A)).toMatchObject({ status: 'ready', loaded: { data: ['a1'] } });
		expect(engine.asked).toHaveLength(2);
	});

	it('keeps so many answers and no more, the longest unused going first', async () => {
		const { engine, rows } = rowsOf(2);
		for (const [at, indicator] of ['a', 'b', 'a', 'c'].entries()) {
			rows.request({ indicator });
			await engine.asked.find((one) => one.indicator === indicator)?.answer([String(at)]);
		}
		rows.request(A);
		expect(engine.asked.map(({ indicator }) => indicator)).toEqual(['a', 'b', 'c']);
		rows.request(B);
		expect(engine.asked.map(({ indicator }) => indicator)).toEqual(['a', 'b', 'c', 'b']);
	});

	it('drops what is on its way when it is cancelled', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		rows.cancel();
		expect(engine.asked[0]?.signal.aborted).toBe(true);
		await engine.asked[0]?.answer(['a1']);
		expect(rows.snapshot(A)).toMatchObject({ status: 'loading', answered: 0 });
	});

	it('snapshots do not change afterwards', async () => {
		const { engine, rows } = rowsOf();
		rows.request(A);
		const before = rows.snapshot(A);
		await engine.asked[0]?.answer(['a1']);
		expect(before).toEqual({ status: 'loading', loaded: null, error: null, answered: 0 });
	});

	it('says that a load which throws at once has failed', async () => {
		const rows = resource<Request, readonly string[]>({
			cacheKey: ({ indicator }) => indicator,
			load: () => {
				throw new RangeError('no such indicator');
			}
		});
		rows.request(A);
		await settle();
		expect(rows.snapshot(A)).toMatchObject({ status: 'failed', error: new RangeError('no such indicator') });
	});
});
