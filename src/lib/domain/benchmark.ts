/** What a value is compared with: where it comes from, of which years, and how many countries stand behind it. */
import { areComparable, methodsOf, type Method } from './methods';
import type { Valued } from './observation';
import type { Place } from './peers';
import { comparableOf, FEWEST_IN_MEDIAN, FEWEST_MEMBERS, medianOf } from './statistics';
import type { Selected, Selection } from './tolerance';

/** What the reader chose to compare with. */
export type Benchmark =
	| { readonly kind: 'eu' }
	| { readonly kind: 'partners' }
	| { readonly kind: 'region'; readonly region: string }
	| { readonly kind: 'country'; readonly country: string }
	/** The same country in an earlier year. */
	| { readonly kind: 'year'; readonly year: number };

/** All but an earlier year, which is each country's own: `pair` compares with that. */
export type ReferenceKind = Exclude<Benchmark, { readonly kind: 'year' }>;

/** Several countries, or the aggregate that stands for them. */
export type GroupKind = Exclude<ReferenceKind, { readonly kind: 'country' }>;

/**
 * The number compared with: a published aggregate or country, or a median. Not a selected value, so no ranking, count or
 * median accepts it.
 */
export interface ReferenceValue {
	/**
	 * - `published`: the publisher's own figure of the European Union or of a country.
	 * - `median`: the middle of the values of several countries, each counting once.
	 */
	readonly rule: 'published' | 'median';
	readonly value: number;
	/** First and last year of the values behind it. */
	readonly from: number;
	readonly to: number;
	/** How many countries stand behind it; 1 for a published figure. */
	readonly countries: number;
	/** The country or aggregate whose figure it is; null for a median. */
	readonly of: string | null;
	/** Rows of `sources`. */
	readonly sources: readonly string[];
	/** The method of the values behind it, where others, measured otherwise, were left out. */
	readonly method: Method | null;
}

/** Whose values a benchmark is made of. */
export function referenceMembers(benchmark: Benchmark, places: readonly Place[]): string[] {
	const codes = (wanted: (place: Place) => boolean) => places.filter(wanted).map(({ country }) => country);
	switch (benchmark.kind) {
		case 'eu':
			return codes(({ role }) => role === 'aggregate' || role === 'member');
		case 'partners':
			return codes(({ role }) => role === 'partner');
		case 'region':
			return codes(({ role, region }) => role === 'partner' && region === benchmark.region);
		case 'country':
			return [benchmark.country];
		case 'year':
			return [];
	}
}

const published = ({ observation }: Selected<Valued>): ReferenceValue => ({
	rule: 'published',
	value: observation.value,
	from: observation.year,
	to: observation.year,
	countries: 1,
	of: observation.country,
	sources: [observation.source],
	method: null
});

function medianValue(all: readonly Selected[], fewest: number): ReferenceValue | null {
	const selected = comparableOf(all);
	const value = medianOf(selected);
	if (value === null || selected.length < fewest) return null;
	const years = selected.map(({ observation }) => observation.year);
	return {
		rule: 'median',
		value,
		from: Math.min(...years),
		to: Math.max(...years),
		countries: selected.length,
		of: null,
		sources: [...new Set(selected.map(({ observation }) => observation.source))].sort(),
		method: selected.length < all.length ? (methodsOf(selected.map(({ observation }) => observation))[0] ?? null) : null
	};
}

/**
 * What values of one year are compared with. For the European Union its published aggregate, where there is none the
 * median of the member states. A country is compared with values measured as its own is; without one, a median is of the
 * method most share.
 * @param selection at most one value per country: of the requested year, or carried forward
 * @param compared the country compared with it: it is no part of its own median and never compared with itself; null: none
 * @returns null where nothing is published, or by fewer than three others, of the European Union by less than half of its
 * members
 */
export function benchmarkOf(
	benchmark: ReferenceKind,
	{ countries, references }: Selection,
	places: readonly Place[],
	compared: string | null = null
): ReferenceValue | null {
	const members = new Set(referenceMembers(benchmark, places).filter((country) => country !== compared));
	const own = [...countries, ...references].find(({ observation }) => observation.country === compared);
	const among = ({ observation }: Selected<Valued>) =>
		members.has(observation.country) && (!own || areComparable(own.observation, observation));
	const aggregate = references.find(among);
	if (aggregate) return published(aggregate);
	const others = countries.filter(among);
	if (benchmark.kind !== 'country')
		return medianValue(others, benchmark.kind === 'eu' ? FEWEST_MEMBERS : FEWEST_IN_MEDIAN);
	return others[0] ? published(others[0]) : null;
}
