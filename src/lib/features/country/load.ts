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
 * @returns `rendered`: components and data of the parts the browser renders; null where it hydrates the page
 * @throws {LoadError} if the file of data cannot be had or read
 */
export async function load({ params, data }: LoadEvent) {
	// No route is shown yet: the page is being hydrated, and its HTML is there.
	if (browser && page.route.id === null) return { ...data, rendered: null };
	const [parts, from] = await Promise.all([
		import('./parts'),
		browser ? fetchCountryData(params) : renderedFrom.get(dataAddress(params))
	]);
	return { ...data, rendered: from ? { parts, data: from } : null };
}

export type CountryView = Awaited<ReturnType<typeof load>>;
