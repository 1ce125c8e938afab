/** What can be chosen on a country's page: the countries beside it. The choice stays when moving to another country. */
import { codes, optional } from '$lib/state/params';

export const MOST_PEERS = 3;

export const countryFields = (countries: readonly { readonly country: string }[]) => ({
	peers: codes('c', new Set(countries.map(({ country }) => country)), [], MOST_PEERS),
	/** The reader's own country, for this visit. */
	me: optional(
		'me',
		countries.map(({ country }) => country)
	)
});
