/** Files named after what they hold, in letters every file system and mail program keeps. */

/** As many countries are named; more would make a name nobody reads. */
const MOST_NAMED = 5;

/**
 * `neet_rate_KAZ-KGZ_2010-2024`: the parts that say something, joined; ASCII.
 * @param parts text of any kind; empty ones are left out
 * @returns without ending; never empty
 */
export function fileName(...parts: readonly string[]): string {
	const slugs = parts.map(slug).filter(Boolean);
	return slugs.length ? slugs.join('_') : 'torino-process';
}

const slug = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[–—]/g, '-')
		.replace(/[^\w-]+/g, '-')
		.replace(/-{2,}/g, '-')
		.replace(/^[-_]+|[-_]+$/g, '');

/** The codes of the countries, or nothing where there are too many to name. */
export function countriesPart(countries: readonly string[]): string {
	const each = [...new Set(countries)];
	return each.length > MOST_NAMED ? '' : each.join('-');
}

/** `2015` or `2010-2024`. */
export const yearsPart = (from: number, to: number): string => (from === to ? String(from) : `${from}-${to}`);
