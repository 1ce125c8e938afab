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

async function fetchCountry(country: string): Promise<readonly CountryRow[]> {
	const address = resolve(`/data/countries/${country}.csv`);
	const [{ readCountryFile }, bytes] = await Promise.all([import('$lib/exports/country-file'), fetchFile(address)]);
	try {
		return readCountryFile(new TextDecoder().decode(bytes));
	} catch (cause) {
		throw new LoadError('damaged', `${address}: no file of observations`, { cause });
	}
}

async function rowsOf(country: string): Promise<readonly [string, readonly CountryRow[]]> {
	const file = files.get(country) ?? fetchCountry(country);
	files.set(country, file);
	try {
		return [country, await file];
	} catch (cause) {
		files.delete(country);
		throw cause;
	}
}

/** Asked for by the codes of all countries chosen. */
export const peerRows = (): Resource<readonly string[], PeerRows> =>
	resource<readonly string[], PeerRows>({
		cacheKey: (countries) => [...countries].sort().join('~'),
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- looked up, never drawn
		load: async (countries) => new Map(await Promise.all(countries.map(rowsOf))),
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
