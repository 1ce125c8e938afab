/** Addresses of the site's own pages, whatever folder it is put in. */
import { resolve } from '$app/paths';
import type { Language } from '$lib/i18n/languages';

/** Where a page stands beneath its language: `''` is the start page, `countries/KAZ/` a country's. */
export type Place = '' | `${string}/`;

/** The address of a page in this language. */
export const addressOf = (language: Language, place: Place): string => resolve(`/${language}/${place}`);

/**
 * An address as search engines and readers of link previews want it: absolute, where it is known.
 * @param relative from the page, or from the root of the host
 * @param path of the same from the folder the site stands in
 * @param site absolute address of that folder; '' or undefined: not known
 */
export const absoluteAddress = (relative: string, path: string, site: string | undefined): string =>
	site ? new URL(path, site.endsWith('/') ? site : `${site}/`).href : relative;

/**
 * Where the page of this route stands, from the route's name and its parameters.
 * @param route `/[lang=lang]/countries/[country]`; null if no route was found
 */
export function placeOf(route: string | null, params: Readonly<Record<string, string | undefined>>): Place {
	const segments = (route ?? '')
		.split('/')
		.filter((segment) => segment !== '' && !/^\[lang=|^\(.*\)$/.test(segment))
		.map((segment) => segment.replace(/\[+(?:\.\.\.)?(\w+)(?:=\w+)?\]+/g, (_, name: string) => params[name] ?? ''))
		.filter((segment) => segment !== '');
	return segments.length === 0 ? '' : `${segments.join('/')}/`;
}

export type CountryLink = (country: string) => string | undefined;

/** @param partners countries that have a page */
export function countryLinks(language: Language, partners: readonly string[]): CountryLink {
	const having = new Set(partners);
	return (country) => (having.has(country) ? addressOf(language, `countries/${country}/`) : undefined);
}

/** The address as a property, or none. */
export const linked = (href: string | undefined): { readonly href?: string } => (href === undefined ? {} : { href });

/** Sites that hold copies of others' documents. */
const COPYING =
	/(?:^|\.)(?:businessdocbox|educationdocbox|fdocuments|vdocuments?|pdfslide|docslib|dokumen|pdfhall|scribd)\.[a-z]+$/;

/** The host of a document that is a copy on such a site; null elsewhere. */
export function copyHost(address: string): string | null {
	const { hostname } = new URL(address);
	return COPYING.test(hostname) ? hostname : null;
}
