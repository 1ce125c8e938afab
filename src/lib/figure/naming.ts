/** Names of the countries and sources that a figure is given. */
import { currentLanguage } from '$lib/i18n/current';
import { byName } from '$lib/i18n/formats';
import type { SourceRow } from './Sources.svelte';

export type NameOf = (code: string) => string;

/** A country or aggregate a figure could show, with the newest year it has a value for. */
export interface FigureCountry {
	readonly country: string;
	readonly name: string;
	/** `partner`, `member` or `aggregate`. */
	readonly role: string;
	readonly latest: number | null;
	/** Why it is not drawn, where it is another reason than that no value is published. */
	readonly reason?: string;
}

export const namesOf = (countries: readonly { readonly country: string; readonly name: string }[]): NameOf => {
	const names = new Map(countries.map(({ country, name }) => [country, name]));
	return (country) => names.get(country) ?? country;
};

export const organisationsOf =
	(sources: readonly SourceRow[]): NameOf =>
	(source) =>
		sources.find((row) => row.source === source)?.organisation ?? source;

/** How many countries were asked for; aggregates are reference values and never counted. */
export const countCountries = (countries: readonly { readonly role?: string }[]): number =>
	countries.filter(({ role }) => role !== 'aggregate').length;

/** Those who are not drawn, in the reader's alphabet. */
export function absentFrom(
	drawn: readonly { readonly country: string }[],
	countries: readonly FigureCountry[]
): FigureCountry[] {
	const codes = new Set(drawn.map(({ country }) => country));
	return byName(
		countries.filter(({ country }) => !codes.has(country)),
		currentLanguage()
	);
}
