/** Values selected for a requested year, or carried forward from the newest year shortly before. */
import { greatest, rollup } from 'd3';
import {
	isValued,
	type AggregateObservation,
	type CountryObservation,
	type Observation,
	type Valued
} from './observation';
import type { Place } from './peers';

/** How many years back a value may be carried forward from; 0 = the requested year and no other. */
export const TOLERANCES = [0, 1, 2, 3, 5, 10] as const;

/** A newest value older than so many years says nothing of today. */
export const STALE = 6;
/** A value so many years from the year asked for stands for it where two countries are compared. */
export const NEAR = 2;

/** The value a view shows for a country: of the requested year, or carried forward within the tolerance. */
export interface Selected<O extends Valued = CountryObservation> {
	readonly observation: O;
	/** The year the reader asked for; `observation.year` may be earlier. */
	readonly requestedYear: number;
}

export const isCarriedForward = ({ observation, requestedYear }: Selected<Valued>): boolean =>
	observation.year !== requestedYear;

/**
 * At most one value per country: that of the requested year, else the newest within the tolerance. Countries stand in
 * the order they first occur.
 * @param tolerance years
 */
export function select<O extends Valued>(observations: readonly O[], year: number, tolerance: number): Selected<O>[] {
	const newest = rollup(
		observations.filter((one) => one.year <= year && one.year >= year - tolerance),
		(own) => greatest(own, (one) => one.year),
		(one) => one.country
	);
	return [...newest.values()].flatMap((observation) => (observation ? [{ observation, requestedYear: year }] : []));
}

/** Published values of countries, and of aggregates. */
export interface ByRole {
	readonly countries: readonly CountryObservation[];
	readonly aggregates: readonly AggregateObservation[];
}

/** The one place that tells countries from aggregates: by the role of their place. Missing values are left out. */
export function byRole(
	observations: readonly Observation[],
	places: readonly Pick<Place, 'country' | 'role'>[]
): ByRole {
	const roles = new Map(places.map(({ country, role }) => [country, role]));
	const isAggregate = (one: Valued): one is AggregateObservation => roles.get(one.country) === 'aggregate';
	const isCountry = (one: Valued): one is CountryObservation => roles.has(one.country) && !isAggregate(one);
	const valued = observations.filter(isValued);
	return { countries: valued.filter(isCountry), aggregates: valued.filter(isAggregate) };
}

/** What a view selects for one year: countries, and the reference values drawn with them. */
export interface Selection {
	readonly countries: readonly Selected[];
	readonly references: readonly Selected<AggregateObservation>[];
}

export function selectByRole(
	observations: readonly Observation[],
	places: readonly Pick<Place, 'country' | 'role'>[],
	year: number,
	tolerance: number
): Selection {
	const { countries, aggregates } = byRole(observations, places);
	return { countries: select(countries, year, tolerance), references: select(aggregates, year, tolerance) };
}
