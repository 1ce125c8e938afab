/** What can be chosen on this page, and how the address says it. */
import { oneOf } from '$lib/state/params';

interface Choices {
	readonly themes: readonly { readonly theme: string }[];
	readonly regions: readonly { readonly region: string }[];
	readonly countries: readonly { readonly country: string }[];
}

/** @param mine the reader's own country, chosen at first; '' for none */
export const gapsFields = ({ themes, regions, countries }: Choices, mine = '') => ({
	theme: oneOf('theme', ['', ...themes.map(({ theme }) => theme)], ''),
	region: oneOf('region', ['', ...regions.map(({ region }) => region)], ''),
	sort: oneOf('sort', ['usual', 'missing', ...countries.map(({ country }) => country)], 'usual'),
	group: oneOf('group', ['region', 'none'], 'region'),
	country: oneOf('c', ['', ...countries.map(({ country }) => country)], mine)
});
