/** How a country's page is loaded: hydrated in part where its HTML came from the server, else rendered from its data. */
import { browser } from '$app/environment';
import { page } from '$app/state';
import { dataAddress, fetchCountryData, renderedFrom } from './data-file';
import type { CountryParams } from './data.server';
import type { HydratedCountry } from './load.server';

interface LoadEvent {
	readonly params: CountryParams;
	readonly data: HydratedCountry & { readonly language: string };
}

/**
 * Components and data of the parts that are not hydrated.
 * @throws {LoadError} if the file of data cannot be had or read
 */
export async function loadParts(params: CountryParams) {
	const [parts, data] = await Promise.all([
		import('./parts'),
		browser ? fetchCountryData(params) : renderedFrom.get(dataAddress(params))
	]);
	return data ? { parts, data } : null;
}

/** @returns `rendered`: what the browser renders of these parts; null where it hydrates the page and their HTML is there */
export async function load({ params, data }: LoadEvent) {
	// No route is shown yet: the page is being hydrated.
	const rendered = browser && page.route.id === null ? null : await loadParts(params);
	return { ...data, rendered };
}

export type CountryView = Awaited<ReturnType<typeof load>>;
