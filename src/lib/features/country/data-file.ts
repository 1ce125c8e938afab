/** The data a country's page is rendered from: a file beside the page, for what the browser renders itself. */
import { resolve } from '$app/paths';
import { fetchJson } from '$lib/state/fetch-file';
import type { CountryData, CountryParams } from './data.server';

export const dataAddress = ({ lang, country }: CountryParams): string =>
	resolve('/[lang=lang]/countries/[country]/page.json', { lang, country });

/** On the server: by address, what pages are rendered from. It is no part of their HTML, which shows it already. */
export const renderedFrom = new Map<string, CountryData>();

const fetched = new Map<string, Promise<CountryData>>();

/** Fetched once, unless it failed. @throws {LoadError} if the file cannot be had or read */
export function fetchCountryData(params: CountryParams): Promise<CountryData> {
	const address = dataAddress(params);
	const known = fetched.get(address);
	if (known) return known;
	const asked = fetchJson(address, (json) => (isCountry(json, params.country) ? json : null));
	fetched.set(address, asked);
	asked.catch(() => fetched.delete(address));
	return asked;
}

const isCountry = (json: unknown, country: string): json is CountryData =>
	typeof json === 'object' && json !== null && 'country' in json && json.country === country && 'figures' in json;
