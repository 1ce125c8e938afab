/** The countries a reader sets beside this one: their observations come from the site's own files, when first asked for. */
import { resolve } from '$app/paths';
import type { CountryRow } from '$lib/exports/country-file';
import type { Line } from './model';
import { SvelteMap } from 'svelte/reactivity';

export type State = 'loading' | 'failed' | readonly CountryRow[];

const files = new SvelteMap<string, State>();

async function fetchFile(country: string): Promise<void> {
	files.set(country, 'loading');
	try {
		const { readCountryFile } = await import('$lib/exports/country-file');
		const answer = await fetch(resolve(`/data/countries/${country}.csv`));
		if (!answer.ok) throw new Error(String(answer.status));
		files.set(country, readCountryFile(await answer.text()));
	} catch {
		files.set(country, 'failed');
	}
}

/** Ask for the files of these countries; a failed one is asked for again. */
export function wantFiles(countries: readonly string[]): void {
	for (const country of countries) if (!files.has(country) || files.get(country) === 'failed') void fetchFile(country);
}

export const fileOf = (country: string): State | undefined => files.get(country);

/** A country's values of one indicator, for women and men together; null where there are none, or not yet. */
export function lineFrom(country: string, indicator: string): Line | null {
	const state = files.get(country);
	if (state === undefined || typeof state === 'string') return null;
	const rows = state.filter((row) => row.indicator === indicator && row.sex === 'T').sort((a, b) => a.year - b.year);
	return rows.length
		? {
				years: rows.map(({ year }) => year),
				values: rows.map(({ value }) => value),
				statuses: rows.map(({ status }) => status).join(''),
				sources: [...new Set(rows.map(({ source }) => source))]
			}
		: null;
}
