/** The reader's own newest values beside agreed targets: no verdict is given on them. Pure. */
import type { Observation } from '$lib/domain/observation';
import type { OwnObservation } from '$lib/state/own-data.svelte';

/** A target and the places it is set for, with their newest published value; null: none is. */
export interface TargetPlaces {
	readonly target: string;
	readonly indicator: string;
	readonly places: readonly {
		readonly country: string;
		readonly name: string;
		readonly published: Observation | null;
	}[];
}

export interface OwnBesideTarget {
	readonly target: string;
	readonly indicator: string;
	readonly country: string;
	readonly name: string;
	readonly published: Observation | null;
	/** The newest of the reader's values. */
	readonly own: OwnObservation;
}

/** One for each target and country of which the reader has a value of both sexes, in the order of the targets. */
export function ownBesideTargets(own: readonly OwnObservation[], targets: readonly TargetPlaces[]): OwnBesideTarget[] {
	const newest = new Map<string, OwnObservation>();
	for (const row of own) {
		if (row.SEX !== 'T') continue;
		const key = `${row.INDICATOR} ${row.REF_AREA}`;
		const known = newest.get(key);
		if (known === undefined || known.TIME_PERIOD < row.TIME_PERIOD) newest.set(key, row);
	}
	return targets.flatMap(({ target, indicator, places }) =>
		places.flatMap((place) => {
			const found = newest.get(`${indicator} ${place.country}`);
			return found === undefined ? [] : [{ target, indicator, ...place, own: found }];
		})
	);
}
