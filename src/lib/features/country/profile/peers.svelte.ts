/** The countries a reader compares this one with: their observations come from the site's own files, when first chosen. */
import { resolve } from '$app/paths';
import type { CountryRow } from '$lib/exports/country-file';
import { fetchFile, LoadError } from '$lib/state/fetch-file';
import { resource, type Resource } from '$lib/state/resource.svelte';
import type { Line } from './model';

/** By country. */
export type PeerRows = ReadonlyMap<string, readonly CountryRow[]>;

/** What has arrived once is not fetched again while the site is open. */
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- looked up, never drawn
const files = new Map<string, Promise<readonly CountryRow[]>>();

/** A country with the size of its file, in bytes: less means that it was cut on its way. */
export interface Peer {
	readonly country: string;
	readonly bytes: number;
}

async function fetchCountry({ country, bytes }: Peer): Promise<readonly CountryRow[]> {
	const address = resolve(`/data/countries/${country}.csv`);
	const [{ readCountryFile }, file] = await Promise.all([
		import('$lib/exports/country-file'),
		fetchFile(address, { expected: { bytes } })
	]);
	try {
		return readCountryFile(new TextDecoder().decode(file));
	} catch (cause) {
		throw new LoadError('damaged', `${address}: no file of observations`, { cause });
	}
}

async function rowsOf(peer: Peer): Promise<readonly [string, readonly CountryRow[]]> {
	const { country } = peer;
	const file = files.get(country) ?? fetchCountry(peer);
	files.set(country, file);
	try {
		return [country, await file];
	} catch (cause) {
		files.delete(country);
		throw cause;
	}
}

/** Asked for by all countries chosen. */
export const peerRows = (): Resource<readonly Peer[], PeerRows> =>
	resource<readonly Peer[], PeerRows>({
		cacheKey: (peers) =>
			peers
				.map(({ country }) => country)
				.sort()
				.join('~'),
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- looked up, never drawn
		load: async (peers) => new Map(await Promise.all(peers.map(rowsOf))),
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- looked up, never drawn
		initial: [{ request: [], data: new Map() }]
	});

/** A country's values of one indicator, for women and men together; null where there are none, or not yet. */
export function lineFrom(peers: PeerRows, country: string, indicator: string): Line | null {
	const rows = (peers.get(country) ?? [])
		.filter((row) => row.indicator === indicator && row.sex === 'T')
		.sort((a, b) => a.year - b.year);
	return rows.length
		? {
				years: rows.map(({ year }) => year),
				values: rows.map(({ value }) => value),
				statuses: rows.map(({ status }) => status).join(''),
				sources: rows.map(({ source }) => source).filter((source, at, all) => all.indexOf(source) === at)
			}
		: null;
}
