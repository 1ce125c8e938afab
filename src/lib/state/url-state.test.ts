/** Kit and the browser's history are played by a list of entries, as Kit 2 keeps them for steps within one page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codes, oneOf } from './params';
import { urlState } from './url-state.svelte';

const PATH = '/en/indicators/neet_rate/';
const kit = vi.hoisted(() => ({
	page: { url: new URL('http://site/'), state: {} },
	navigating: { to: null as unknown },
	/** `known`: the address Kit knows the entry by, where it has not followed. */
	entries: [] as { href: string; known?: string }[],
	at: 0,
	mounted: [] as (() => void)[],
	navigated: [] as (() => void)[],
	popped: [] as (() => void)[]
}));
const show = () => vi.stubGlobal('location', new URL(kit.entries[kit.at]?.href ?? 'http://site/'));

vi.mock('$app/state', () => ({ page: kit.page, navigating: kit.navigating }));
vi.mock('svelte', async (original) => ({
	...(await original<object>()),
	onMount: (mounted: () => void) => kit.mounted.push(mounted)
}));
vi.mock('$app/navigation', () => ({
	afterNavigate: (navigated: () => void) => kit.navigated.push(navigated),
	pushState(path: string) {
		kit.entries.splice(kit.at + 1);
		kit.entries.push({ href: `http://site${path}`, known: kit.page.url.href });
		kit.at += 1;
		show();
	},
	async goto(path: string, { replaceState }: { replaceState: boolean }) {
		await Promise.resolve();
		expect(replaceState).toBe(true);
		kit.entries[kit.at] = { href: `http://site${path}` };
		kit.page.url = new URL(path, 'http://site');
		show();
		for (const navigated of kit.navigated) navigated();
	}
}));

function go(by: number) {
	kit.at += by;
	show();
	const { href, known } = kit.entries[kit.at] ?? { href: '' };
	kit.page.url = new URL(known ?? href);
	for (const popped of kit.popped) popped();
}

function open(query = '') {
	kit.page.url = new URL(`http://site${PATH}${query}`);
	kit.entries = [{ href: 'http://elsewhere/' }, { href: kit.page.url.href }];
	kit.at = 1;
	show();
	const state = urlState(() => ({
		sex: oneOf('sex', ['T', 'F', 'M'], 'T'),
		countries: codes('c', new Set(['KAZ', 'SRB']), ['KAZ'], 5)
	}));
	const mount = () => {
		for (const mounted of kit.mounted) mounted();
		for (const navigated of kit.navigated) navigated();
	};
	return { state, mount };
}
const addressShown = () => location.pathname + location.search;
const idle = () => vi.advanceTimersByTimeAsync(1_000);

beforeEach(() => {
	vi.useFakeTimers();
	Object.assign(kit, { mounted: [], navigated: [], popped: [] });
	vi.stubGlobal('document', { documentElement: { removeAttribute: vi.fn() } });
	vi.stubGlobal('addEventListener', (_: string, popped: () => void) => kit.popped.push(popped));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('the state of an address', () => {
	it('is the start view until the address is read, and says so', () => {
		const { state, mount } = open('?sex=F');
		expect([state.isRead, state.view.sex]).toEqual([false, 'T']);
		mount();
		expect([state.isRead, state.view.sex]).toEqual([true, 'F']);
	});

	it('has a choice at once, in the view and in the address; Kit follows later', async () => {
		const { state, mount } = open();
		mount();
		state.update({ sex: 'F' });
		expect([state.view.sex, addressShown()]).toEqual(['F', `${PATH}?sex=F`]);
		expect(kit.page.url.search).toBe('');
		await idle();
		expect([state.view.sex, kit.page.url.search]).toEqual(['F', '?sex=F']);
		expect(kit.entries).toHaveLength(3);
	});

	it('a choice and Back at once: Back undoes it (S8)', async () => {
		const { state, mount } = open();
		mount();
		state.update({ sex: 'F' });
		go(-1);
		expect([state.view.sex, addressShown()]).toEqual(['T', PATH]);
		await idle();
		expect([state.view.sex, addressShown()]).toEqual(['T', PATH]);
	});

	it('Forward does it again, though Kit had never followed', async () => {
		const { state, mount } = open();
		mount();
		state.update({ sex: 'F' });
		go(-1);
		go(1);
		expect([state.view.sex, addressShown()]).toEqual(['F', `${PATH}?sex=F`]);
		await idle();
		expect(kit.page.url.search).toBe('?sex=F');
	});

	it('two choices at once are two steps', async () => {
		const { state, mount } = open();
		mount();
		state.update({ sex: 'F' });
		state.update({ countries: ['SRB'] });
		expect(state.snapshot).toEqual({ sex: 'F', countries: ['SRB'] });
		await idle();
		go(-1);
		expect([state.snapshot, addressShown()]).toEqual([{ sex: 'F', countries: ['KAZ'] }, `${PATH}?sex=F`]);
		await idle();
		expect(kit.page.url.search).toBe('?sex=F');
		go(-1);
		expect([state.view.sex, addressShown()]).toEqual(['T', PATH]);
	});

	it('a choice of what is chosen already is no step', () => {
		const { state, mount } = open('?sex=F');
		mount();
		state.update({ sex: 'F' });
		expect(kit.entries).toHaveLength(2);
	});

	it('does not cross the way to another page', async () => {
		const { state, mount } = open();
		mount();
		state.update({ sex: 'F' });
		kit.navigating.to = { url: new URL('http://site/en/') };
		await idle();
		expect(kit.page.url.search).toBe('');
		kit.navigating.to = null;
	});

	it('a snapshot does not change with later choices', () => {
		const { state, mount } = open();
		mount();
		const before = state.snapshot;
		state.update({ sex: 'M' });
		expect([before.sex, state.snapshot.sex]).toEqual(['T', 'M']);
	});
});
