/** Names of the countries and sources that a figure is given. */
import type { SourceRow } from './Sources.svelte';
import type { NameOf } from './indicator/trend/trend';

/** A country a figure could show, with the newest year it has a value for. */
export interface FigureCountry {
	readonly country: string;
	readonly name: string;
	readonly latest: number | null;
}

export const namesOf = (countries: readonly FigureCountry[]): NameOf => {
	const names = new Map(countries.map(({ country, name }) => [country, name]));
	return (country) => names.get(country) ?? country;
};

export const organisationsOf =
	(sources: readonly SourceRow[]): NameOf =>
	(source) =>
		sources.find((row) => row.source === source)?.organisation ?? source;
