/** How much is kept on the reader's device, and what goes first. */
import { beforeEach, expect, it } from 'vitest';
import { FakeCaches, SCOPE } from './fakes.testing';
import { createStore, MOST_BYTES } from './store';

const PREFIX = 'torino-process /a/b/ ';
/** Megabytes stand for themselves as kilobytes: what is kept is read whole. */
const MB = 1_000;
const mostBytes = MOST_BYTES / 1_000;

let caches: FakeCaches;
let quota: number | undefined;
let time: number;
let store: ReturnType<typeof createStore>;

beforeEach(() => {
	caches = new FakeCaches();
	quota = undefined;
	time = 0;
	store = createStore({
		caches: caches.asCaches(),
		scope: SCOPE,
		now: () => (time += 1),
		quota: async () => quota,
		mostBytes
	});
});

async function fill(release: string, path: string, bytes: number): Promise<void> {
	const response = new Response('x'.repeat(bytes));
	await (path.endsWith('/') ? store.putPage : store.putFile)(release, SCOPE + path, response);
}

const kept = (release: string) =>
	(caches.addresses[PREFIX + release] ?? []).map((address) => address.slice(SCOPE.length));

it('what is kept is at most 60 MB: the oldest pages go first, files of theirs last', async () => {
	expect(MOST_BYTES).toBeLessThanOrEqual(60_000_000);
	for (const page of ['1/', '2/', '3/', '4/']) await fill('A', page, 13 * MB);
	await fill('A', 'engine/worker.js', 20 * MB);
	await store.evict();
	expect(kept('A')).toEqual(['3/', '4/', 'engine/worker.js']);
});

it('it is at most half of what the browser grants', async () => {
	quota = 10 * MB;
	for (const page of ['1/', '2/', '3/']) await fill('A', page, 2 * MB);
	await store.evict();
	expect(kept('A')).toEqual(['2/', '3/']);
});

it('it loses files, the oldest first, only when no page is left', async () => {
	await fill('A', '1/', MB);
	for (const file of ['a.json', 'b.json', 'c.json']) await fill('A', file, 25 * MB);
	await store.evict();
	expect(kept('A')).toEqual(['b.json', 'c.json']);
});

it('it is of two releases at most, and of the older one nothing once no page of it is left', async () => {
	for (const release of ['A', 'B', 'C']) {
		await fill(release, `${release}/`, 10);
		await fill(release, 'data/v.json', 10);
		await store.evict();
	}
	expect([kept('A'), kept('B'), kept('C')]).toEqual([[], ['B/', 'data/v.json'], ['C/', 'data/v.json']]);
	await fill('C', 'B/', 10);
	await store.evict();
	expect(kept('B')).toEqual([]);
});

it('it leaves the caches of other sites of the host alone', async () => {
	await (await caches.open('torino-process / X')).put('https://host.example/en/', new Response('x'));
	await (await caches.open('somebody else’s')).put('https://host.example/', new Response('x'));
	for (const release of ['A', 'B', 'C', 'D']) await fill(release, 'en/', 30 * MB);
	await store.evict();
	expect(Object.keys(caches.addresses)).toEqual(['torino-process / X', 'somebody else’s', `${PREFIX}D`]);
});

it('it makes room when the disk is full, and does without where that does not help', async () => {
	await fill('A', '1/', MB);
	(await caches.open(`${PREFIX}A`)).room = 10;
	await fill('A', '2/', MB);
	expect(kept('A')).toEqual(['1/']);
});

it('of a page kept in two releases, because the worker ended before it removed the older copy, the newer one answers', async () => {
	await fill('A', 'other/', 10);
	await fill('B', 'page/', 10);
	await store.putFile('A', `${SCOPE}page/`, new Response('the newer copy'));
	expect(kept('B')).toEqual(['page/']);
	const found = await store.page(`${SCOPE}page/`);
	expect([found?.release, await found?.response.text()]).toEqual(['A', 'the newer copy']);
	await store.putFile('B', `${SCOPE}page/`, new Response('newer still'));
	expect((await store.page(`${SCOPE}page/`))?.release).toBe('B');
});
