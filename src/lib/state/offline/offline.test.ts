/** The service worker over a host in memory: what is kept, what is answered without the host, and of which release. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createAnswer } from './answer';
import { FakeCaches, Host, pageOf, SCOPE } from './fakes.testing';
import { createReleases } from './releases';
import { kindOf, pageAddress, releaseOfPage } from './requests';
import { createStore } from './store';

const PREFIX = 'torino-process /a/b/ ';

let host: Host;
let caches: FakeCaches;
let open: string[];
let time: number;
let work: Promise<unknown>[];
let quota: number | undefined;

/** A service worker as it starts: what it remembered is gone, its caches are not. */
function start() {
	const now = () => (time += 1);
	const fetch = host.fetch as typeof globalThis.fetch;
	const shared = { caches: caches.asCaches(), scope: SCOPE, now };
	const store = createStore({ ...shared, quota: async () => quota });
	const releases = createReleases({ ...shared, fetch, windows: async () => open });
	return { ...createAnswer({ store, releases, fetch, scope: SCOPE, now, patienceMs: 5 }), store };
}
type Worker = ReturnType<typeof start>;

const settled = async () => {
	while (work.length > 0) await Promise.all(work.splice(0));
};
const ask = (worker: Worker, path: string, from: Partial<{ clientId: string; resultingClientId: string }> = {}) =>
	worker.respond({
		request: new Request(SCOPE + path),
		clientId: '',
		resultingClientId: '',
		...from,
		waitUntil: (waited) => void work.push(waited)
	});
/** The text of an answer; its status where it is not 200. */
async function answered(answer: Promise<Response> | null): Promise<string | number | null> {
	const response = await answer;
	const text = response && (response.status === 200 ? await response.text() : response.status);
	await settled();
	return text;
}
const goTo = (worker: Worker, path: string, window: string) => {
	open.push(window);
	return answered(ask(worker, path, { resultingClientId: window }));
};
const load = (worker: Worker, path: string, window: string) => answered(ask(worker, path, { clientId: window }));

const A = {
	'en/': 'start',
	'en/x/': 'x',
	'data/v.json': '[1]',
	'_app/immutable/s.1.js': 'one',
	'en/x/__data.json': 'A'
};
const B = {
	'en/': 'newer',
	'en/x/': 'y',
	'data/v.json': '[2]',
	'_app/immutable/s.2.js': 'two',
	'en/x/__data.json': 'B'
};

beforeEach(() => {
	host = new Host();
	host.publish('A', A);
	caches = new FakeCaches();
	open = [];
	work = [];
	time = 1_000_000;
	quota = undefined;
});

describe('a request', () => {
	it.each([
		['en/', 'page'],
		['', 'page'],
		['en/embed/trend/?i=neet_rate', 'page'],
		['en/about/index.html', 'page'],
		['_app/immutable/ru/chunks/a.B1.js', 'immutable'],
		['data/indicators/neet_rate.json', 'file'],
		['data/groups/0.duckdb', 'file'],
		['engine/duckdb-eh.wasm.zst', 'file'],
		['en/countries/KAZ/__data.json?x-sveltekit-invalidated=01', 'view'],
		['_app/version.json', null],
		['service-worker.js', null],
		['data/tables.zip', null]
	])('for %s is one for: %s', (path, kind) => expect(kindOf(SCOPE + path, SCOPE)).toBe(kind));

	it.each(['https://host.example/a/', 'https://host.example/', 'https://other.example/a/b/en/'])(
		'for %s, outside the folder of the site, is left to the browser',
		(address) => expect(kindOf(address, SCOPE)).toBeNull()
	);

	it('for a page is for the same whatever its query', () => {
		expect(pageAddress(`${SCOPE}en/?a=1#b`)).toBe(`${SCOPE}en/`);
		expect(pageAddress(`${SCOPE}en/index.html`)).toBe(`${SCOPE}en/`);
	});

	it('that changes or asks for a part is left to the browser', () => {
		const worker = start();
		const rest = { clientId: '', resultingClientId: '', waitUntil: () => undefined };
		expect(worker.respond({ request: new Request(`${SCOPE}en/`, { method: 'POST' }), ...rest })).toBeNull();
		const part = new Request(`${SCOPE}data/v.json`, { headers: { range: 'bytes=0-1' } });
		expect(worker.respond({ request: part, ...rest })).toBeNull();
	});
});

it('a page tells its release at the beginning of its HTML, and nowhere else', () => {
	expect(releaseOfPage(pageOf('a1b2', ''))).toBe('a1b2');
	expect(releaseOfPage('<html lang="en"><p data-release="a1b2"></p></html>')).toBeNull();
	expect(releaseOfPage(`${' '.repeat(2000)}<html data-release="a1b2">`)).toBeNull();
});

describe('without the host', () => {
	it('a page seen is there, with its scripts and data, also after the service worker was ended', async () => {
		const worker = start();
		expect(await goTo(worker, 'en/', 'w1')).toBe(pageOf('A', 'start'));
		expect(await load(worker, '_app/immutable/s.1.js', 'w1')).toBe('one');
		expect(await load(worker, 'data/v.json', 'w1')).toBe('[1]');
		host.state = 'down';
		const again = start();
		expect(await goTo(again, 'en/?me=KAZ', 'w2')).toBe(pageOf('A', 'start'));
		const third = start();
		expect(await load(third, '_app/immutable/s.1.js', 'w2')).toBe('one');
		expect(await load(third, 'data/v.json', 'w2')).toBe('[1]');
	});

	it('a page keeps the headers it came with', async () => {
		const worker = start();
		await goTo(worker, 'en/', 'w1');
		host.state = 'down';
		const response = await ask(worker, 'en/');
		expect(response?.headers.get('content-security-policy')).toBe('frame-ancestors *');
	});

	it('a page not seen is said not to be there, with a way to the start page wherever the site stands', async () => {
		const worker = start();
		await goTo(worker, 'en/', 'w1');
		host.state = 'down';
		const response = await ask(worker, 'en/x/');
		expect(response?.status).toBe(503);
		expect(await response?.text()).toContain('href="/a/b/en/"');
	});

	it.each(['silent', 'failing'] as const)('and with one that is %s, the copy is shown', async (state) => {
		const worker = start();
		await goTo(worker, 'en/', 'w1');
		host.state = state;
		const response = await ask(worker, 'en/');
		expect(await response?.text()).toBe(pageOf('A', 'start'));
	});

	it.each(['data/tables/a.csv', 'data/groups/0.duckdb'])(
		'the engine is there, once a page has asked for %s before there was a service worker',
		async (table) => {
			host.publish('A', { ...A, [table]: 'a', 'engine/worker.js': 'w', 'engine/duckdb-eh.wasm.zst': 'e' });
			const worker = start();
			open.push('w1');
			await worker.visited(
				'w1',
				'A',
				['en/', table].map((path) => SCOPE + path)
			);
			host.state = 'down';
			await goTo(worker, 'en/', 'w2');
			expect(await load(worker, 'engine/duckdb-eh.wasm.zst', 'w2')).toBe('e');
		}
	);

	it('what a page was opened with before there was a service worker is there', async () => {
		const worker = start();
		open.push('w1');
		const opened = ['en/', 'data/v.json', '_app/immutable/s.1.js', 'en/x/__data.json', '_app/version.json'];
		await worker.visited('w1', 'A', [...opened.map((path) => SCOPE + path), 'https://other.example/x.js']);
		host.state = 'down';
		expect(await goTo(worker, 'en/', 'w2')).toBe(pageOf('A', 'start'));
		expect(await load(worker, 'data/v.json', 'w2')).toBe('[1]');
		expect(
			Object.values(caches.addresses)
				.flat()
				.filter((address) => !address.includes('windows'))
		).toEqual(['en/', 'offline.html', 'data/v.json', '_app/immutable/s.1.js'].map((path) => SCOPE + path));
	});
});

describe('a page of an older release', () => {
	it('keeps working with what it has, and is told that the rest is gone', async () => {
		const worker = start();
		await goTo(worker, 'en/', 'w1');
		await load(worker, 'data/v.json', 'w1');
		host.publish('B', { ...B, 'data/more.json': '[3]' });
		time += 60_000;
		expect(await load(worker, 'data/v.json', 'w1')).toBe('[1]');
		expect(await load(worker, 'data/more.json', 'w1')).toBe(410);
		expect(await load(worker, 'en/x/__data.json', 'w1')).toBe(410);
	});

	it('never gets data of the newer one, nor the newer one its data, though the host is gone', async () => {
		const worker = start();
		await goTo(worker, 'en/', 'old');
		await load(worker, 'data/v.json', 'old');
		host.publish('B', B);
		time += 60_000;
		await goTo(worker, 'en/', 'new');
		host.state = 'down';
		await expect(load(worker, 'data/v.json', 'new')).rejects.toThrow('Failed to fetch');
		host.state = 'up';
		expect(await load(worker, 'data/v.json', 'new')).toBe('[2]');
		host.state = 'down';
		const again = start();
		expect(await load(again, 'data/v.json', 'new')).toBe('[2]');
		expect(await goTo(again, 'en/', 'w3')).toBe(pageOf('B', 'newer'));
	});

	it('can still be read without the host, with its own data, until its copy is replaced', async () => {
		const worker = start();
		await goTo(worker, 'en/x/', 'old');
		await load(worker, 'data/v.json', 'old');
		host.publish('B', B);
		time += 60_000;
		await goTo(worker, 'en/', 'new');
		await load(worker, 'data/v.json', 'new');
		host.state = 'down';
		expect(await goTo(worker, 'en/x/', 'w3')).toBe(pageOf('A', 'x'));
		expect(await load(worker, 'data/v.json', 'w3')).toBe('[1]');
		host.state = 'up';
		await goTo(worker, 'en/x/', 'w4');
		expect(Object.keys(caches.addresses).filter((name) => name.startsWith(PREFIX))).toEqual([`${PREFIX}B`]);
	});

	it('does not keep what arrived while another was being published', async () => {
		const worker = start();
		await goTo(worker, 'en/', 'w1');
		await load(worker, 'data/v.json', 'w1');
		host.files.set('data/more.json', '[?]');
		host.afterwards = () => host.publish('B', B);
		expect(await load(worker, 'data/more.json', 'w1')).toBe('[?]');
		expect(caches.addresses[`${PREFIX}A`]).toContain(`${SCOPE}data/v.json`);
		expect(caches.addresses[`${PREFIX}A`]).not.toContain(`${SCOPE}data/more.json`);
	});
});

it('a page nothing is known of is answered by the network and leaves nothing', async () => {
	const worker = start();
	open.push('w1');
	expect(await load(worker, 'data/v.json', 'w1')).toBe('[1]');
	expect(await load(worker, '_app/immutable/s.1.js', 'w1')).toBe('one');
	expect(caches.addresses).not.toHaveProperty([`${PREFIX}A`]);
});

it('a worker is of the release of the open pages, where all are of one', async () => {
	const worker = start();
	await goTo(worker, 'en/', 'w1');
	expect(await load(worker, 'data/v.json', 'worker-of-w1')).toBe('[1]');
	expect(caches.addresses[`${PREFIX}A`]).toContain(`${SCOPE}data/v.json`);
	host.publish('B', B);
	time += 60_000;
	await goTo(worker, 'en/', 'w2');
	expect(await load(worker, 'data/v.json', 'another-worker')).toBe('[2]');
	expect(caches.addresses[`${PREFIX}B`]).not.toContain(`${SCOPE}data/v.json`);
});

it('pages of errors, and pages sent in place of scripts, are not kept', async () => {
	const worker = start();
	await goTo(worker, 'en/', 'w1');
	expect(await goTo(worker, 'en/nowhere/', 'w2')).toBe(404);
	host.files.set('_app/immutable/gone.js/', '');
	expect(await load(worker, '_app/immutable/gone.js', 'w1')).toBe(404);
	expect(caches.addresses[`${PREFIX}A`]).toEqual([`${SCOPE}en/`, `${SCOPE}offline.html`]);
});
