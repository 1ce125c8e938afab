import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFile, fetchJson, LoadError } from './fetch-file';

const ADDRESS = '/data/tables/observations.csv';
const TEXT = 'INDICATOR,REF_AREA\nneet_rate,KAZ\nneet_rate,SRB\n';
const published = { bytes: TEXT.length, sha256: createHash('sha256').update(TEXT).digest('hex') };

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const answer = (body: BodyInit | null, status = 200) =>
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
const failure = (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => null,
		(cause: unknown) => (cause instanceof LoadError ? cause.reason : cause)
	);

/** A server that sends a byte whenever it is told to, and honours the signal. */
function dripping() {
	let out: ReadableStreamDefaultController<Uint8Array>;
	vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
		const body = new ReadableStream<Uint8Array>({
			start(controller) {
				out = controller;
				signal.addEventListener('abort', () => controller.error(signal.reason));
			}
		});
		return Promise.resolve(new Response(body));
	});
	return { send: () => out.enqueue(new Uint8Array([65])), end: () => out.close() };
}

describe('a file of the site', () => {
	it('arrives as it was published', async () => {
		answer(TEXT);
		const bytes = await fetchFile(ADDRESS, { expected: published });
		expect(new TextDecoder().decode(bytes)).toBe(TEXT);
	});

	it.each([
		['cut at the end of a line', TEXT.slice(0, TEXT.indexOf('neet_rate,SRB'))],
		['empty', ''],
		['with its columns exchanged', 'REF_AREA,INDICATOR\nKAZ,neet_rate\nSRB,neet_rate\n'],
		['a page of the host instead', '<!doctype html><title>Not here</title>']
	])('%s is called damaged (R4)', async (_, body) => {
		answer(body);
		expect(await failure(fetchFile(ADDRESS, { expected: published }))).toBe('damaged');
	});

	it.each([
		[404, 'missing'],
		[410, 'missing'],
		[503, 'unreachable']
	])('with status %i is %s', async (status, reason) => {
		answer('', status);
		expect(await failure(fetchFile(ADDRESS))).toBe(reason);
	});

	it('that cannot be reached says whether the device is offline', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
		vi.stubGlobal('navigator', { onLine: true });
		expect(await failure(fetchFile(ADDRESS))).toBe('unreachable');
		vi.stubGlobal('navigator', { onLine: false });
		expect(await failure(fetchFile(ADDRESS))).toBe('offline');
	});

	it('is waited for as long as bytes arrive, however slowly (R3)', async () => {
		vi.useFakeTimers();
		const server = dripping();
		const loaded: number[] = [];
		const file = fetchFile(ADDRESS, { stallMs: 20_000, onBytes: (bytes) => loaded.push(bytes) });
		for (let second = 0; second < 70; second += 10) {
			await vi.advanceTimersByTimeAsync(10_000);
			server.send();
			await vi.advanceTimersByTimeAsync(0);
		}
		server.end();
		expect((await file).length).toBe(7);
		expect(loaded).toEqual([1, 2, 3, 4, 5, 6, 7]);
	});

	it('is given up once nothing has come for a while (R7)', async () => {
		vi.useFakeTimers();
		const server = dripping();
		const ended = failure(fetchFile(ADDRESS, { stallMs: 20_000 }));
		await vi.advanceTimersByTimeAsync(19_000);
		server.send();
		await vi.advanceTimersByTimeAsync(21_000);
		expect(await ended).toBe('stalled');
	});

	it('stops when it is no longer wanted', async () => {
		dripping();
		const controller = new AbortController();
		const ended = failure(fetchFile(ADDRESS, { signal: controller.signal }));
		await Promise.resolve();
		controller.abort(new Error('another choice'));
		expect(await ended).toEqual(new Error('another choice'));
	});
});

describe('a file of JSON', () => {
	const read = (json: unknown) => (Array.isArray(json) ? json : null);

	it.each([
		['cut', '[1, 2'],
		['empty', ''],
		['a page of the host', '<!doctype html>'],
		['something else', '{"error":"busy"}']
	])('that is %s is called damaged', async (_, body) => {
		answer(body);
		expect(await failure(fetchJson(ADDRESS, read))).toBe('damaged');
	});

	it('is handed out as read', async () => {
		answer('[1, 2]');
		expect(await fetchJson(ADDRESS, read)).toEqual([1, 2]);
	});
});
