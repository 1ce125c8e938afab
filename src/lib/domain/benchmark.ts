/** What a value is held against: where it comes from, of which years, and how many countries stand behind it. */
import type { Observation } from './observation';
import type { Place } from './peers';
import { median } from './statistics';

/** What the reader chose to compare with. */
export type Benchmark =
	| { readonly kind: 'eu' }
	| { readonly kind: 'partners' }
	| { readonly kind: 'region'; readonly region: string }
	| { readonly kind: 'country'; readonly country: string }
	/** The same country in an earlier year. */
	| { readonly kind: 'year'; readonly year: number };

/** A published value with its number. */
export type Valued = Observation & { readonly value: number };
export const isValued = (one: Observation): one is Valued => one.value !== null;

/** The number compared with. */
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

const published = (one: Valued): ReferenceValue => ({
	rule: 'published',
	value: one.value,
	from: one.year,
	to: one.year,
	countries: 1,
	of: one.country,
	sources: [one.source]
});

function middleOf(values: readonly Valued[]): ReferenceValue | null {
	const value = median(values.map((one) => one.value));
	if (value === null) return null;
	const years = values.map(({ year }) => year);
	return {
		rule: 'median',
		value,
		from: Math.min(...years),
		to: Math.max(...years),
		countries: values.length,
		of: null,
		sources: [...new Set(values.map(({ source }) => source))].sort()
	};
}

/**
 * The yardstick for one country. For the European Union its published aggregate, where there is none the median of the
 * member states.
 * @param observations at most one value a country: of the year asked, or borrowed; for `year` those of the earlier year
 * @param country whose value is compared; matters for `year` only
 */
export function benchmarkOf(
	benchmark: Benchmark,
	observations: readonly Observation[],
	places: readonly Place[],
	country: string | null = null
): ReferenceValue | null {
	const valued = observations.filter(isValued);
	const of = (code: string | null) => valued.find((one) => one.country === code);
	if (benchmark.kind === 'year' || benchmark.kind === 'country') {
		const one = of(benchmark.kind === 'year' ? country : benchmark.country);
		return one ? published(one) : null;
	}
	const codes = new Set(referenceMembers(benchmark, places));
	const aggregates = new Set(places.filter(({ role }) => role === 'aggregate').map((place) => place.country));
	const aggregate = valued.find((one) => codes.has(one.country) && aggregates.has(one.country));
	return aggregate ? published(aggregate) : middleOf(valued.filter((one) => codes.has(one.country)));
}
