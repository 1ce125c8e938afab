/** Addresses of the pages of countries; Croatia, documented in one round, is no partner and has none. */
import type { Language } from '$lib/i18n/languages';
import { addressOf } from './addresses';

export type CountryLink = (country: string) => string | undefined;

/** @param partners countries that have a page */
export function countryLinks(language: Language, partners: readonly string[]): CountryLink {
	const having = new Set(partners);
	return (country) => (having.has(country) ? addressOf(language, `countries/${country}/`) : undefined);
}

/** The address as a property, or none. */
export const linked = (href: string | undefined): { readonly href?: string } => (href === undefined ? {} : { href });
