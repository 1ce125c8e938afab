/** The regions of the partner countries, as groups of a drawing: each has its own hue and shape, wherever it occurs. */
import type { Group, Hue } from '$lib/charts/frame/groups';
import { REGIONS } from '$lib/domain/peers';

/** A country with its region, where it is known. */
export interface RegionalCountry {
	readonly region?: string;
	/** Name of the region. */
	readonly group?: string;
}

export const regionGroups = (countries: readonly RegionalCountry[]): Group[] =>
	REGIONS.flatMap((code, at) => {
		const name = countries.find(({ region }) => region === code)?.group;
		return name === undefined ? [] : [{ code, name, hue: (at + 1) as Hue }];
	});
