import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LoadError } from '$lib/state/fetch-file';
import type { Peer } from './peers.svelte';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

const HEAD = 'INDICATOR,REF_AREA,TIME_PERIOD,SEX,AGE,OBS_VALUE,OBS_STATUS,SOURCE';
const uzbekistan = [
	HEAD,
	'neet_rate,UZB,2016,T,Y15T24,24.1,A,ilostat',
	'neet_rate,UZB,2015,T,Y15T24,0,E,ilostat',
	'neet_rate,UZB,2015,F,Y15T24,31,A,ilostat',
	''
].join('\n');

let asked: string[] = [];
let answers: Record<string, () => Response> = {};

beforeEach(() => {
	vi.resetModules();
	asked = [];
	answers = { UZB: () => new Response(uzbekistan), KAZ: () => new Response(`${HEAD}\n`) };
	vi.stubGlobal('fetch', async (address: string) => {
		const country = /(\w+)\.csv$/.exec(address)?.[1] ?? '';
		asked.push(country);
		await Promise.resolve();
		return answers[country]?.() ?? new Response('', { status: 404 });
	});
});
afterEach(() => vi.unstubAllGlobals());

/** With the sizes of their files as published. */
const peers = (...countries: readonly string[]): Peer[] =>
	countries.map((country) => ({ country, bytes: country === 'UZB' ? uzbekistan.length : HEAD.length + 1 }));

async function ask(countries: readonly Peer[], files: { request: (of: readonly Peer[]) => void } & Snapshots) {
	files.request(countries);
	await vi.waitFor(() => expect(files.snapshot(countries).status).not.toBe('loading'));
	return files.snapshot(countries);
}
interface Snapshots {
	snapshot(of: readonly Peer[]): { readonly status: string; readonly error: Error | null };
}

describe('the files of the countries compared with', () => {
	it('come once, and give the values of both sexes together by year, a zero among them', async () => {
		const { peerRows, lineFrom } = await import('./peers.svelte');
		const files = peerRows();
		await ask(peers('UZB'), files);
		await ask(peers('UZB', 'KAZ'), files);
		expect(asked).toEqual(['UZB', 'KAZ']);
		const rows = files.snapshot(peers('UZB', 'KAZ')).loaded?.data ?? new Map();
		expect(lineFrom(rows, 'UZB', 'neet_rate')).toEqual({
			years: [2015, 2016],
			values: [0, 24.1],
			statuses: 'EA',
			sources: ['ilostat']
		});
		expect(lineFrom(rows, 'KAZ', 'neet_rate')).toBeNull();
	});

	it('with status 503 are asked for once, said to have failed, and come when tried again (S5)', async () => {
		const { peerRows } = await import('./peers.svelte');
		const files = peerRows();
		const whole = answers.UZB;
		answers.UZB = () => new Response('', { status: 503 });
		for (let times = 0; times < 5; times += 1) await ask(peers('UZB'), files);
		expect(asked).toEqual(['UZB']);
		expect(files.snapshot(peers('UZB')).error).toMatchObject({ reason: 'unreachable' });
		answers.UZB = whole!;
		files.retry();
		await vi.waitFor(() => expect(files.snapshot(peers('UZB')).status).toBe('ready'));
		expect(asked).toEqual(['UZB', 'UZB']);
	});

	it('that are a page of the host instead are called damaged', async () => {
		const { peerRows } = await import('./peers.svelte');
		answers.UZB = () => new Response('<!doctype html><title>Not here</title>');
		const { error } = await ask(peers('UZB'), peerRows());
		expect([error?.constructor.name, error]).toEqual([LoadError.name, expect.objectContaining({ reason: 'damaged' })]);
	});

	it('that are cut at the end of a line are called damaged, and their rows are not shown (R4)', async () => {
		const { peerRows } = await import('./peers.svelte');
		answers.UZB = () => new Response(uzbekistan.slice(0, uzbekistan.indexOf('neet_rate,UZB,2015,F')));
		const files = peerRows();
		const { error } = await ask(peers('UZB'), files);
		expect(error).toMatchObject({ reason: 'damaged' });
		expect(files.snapshot(peers('UZB')).loaded ?? null).toBeNull();
	});

	it('stay for the countries loaded while another fails', async () => {
		const { peerRows } = await import('./peers.svelte');
		const files = peerRows();
		await ask(peers('UZB'), files);
		const { status } = await ask(peers('UZB', 'XXX'), files);
		expect(status).toBe('failed');
		expect(files.snapshot(peers('UZB', 'XXX')).loaded).toMatchObject({ request: peers('UZB') });
	});
});
