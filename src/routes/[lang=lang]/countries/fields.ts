/** What can be chosen in the list of countries: those opened side by side. */
import { codes } from '$lib/view/address';

export const MOST_BESIDE = 3;

export const countriesFields = (countries: readonly { readonly country: string }[]) => ({
	beside: codes('c', new Set(countries.map(({ country }) => country)), [], MOST_BESIDE)
});
