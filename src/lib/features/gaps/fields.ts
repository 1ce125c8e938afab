/** What can be chosen on this page, and how the address says it. */
import { oneOf } from '$lib/state/params';

interface Choices {
	readonly themes: readonly { readonly theme: string }[];
	readonly regions: readonly { readonly region: string }[];
	readonly countries: readonly { readonly country: string }[];
}

export const gapsFields = ({ themes, regions, countries }: Choices) => ({
	theme: oneOf('theme', ['', ...themes.map(({ theme }) => theme)], ''),
	region: oneOf('region', ['', ...regions.map(({ region }) => region)], ''),
	sort: oneOf('sort', ['usual', 'missing'], 'usual'),
	group: oneOf('group', ['region', 'none'], 'region'),
	country: oneOf('c', ['', ...countries.map(({ country }) => country)], '')
});
