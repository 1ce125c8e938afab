/** A benchmark in the address: `eu`, `partners`, a region, a country or an earlier year. */
import type { Benchmark } from '$lib/domain/benchmark';
import type { Field } from './params';

/** @returns as the address says it; '' for none */
export function benchmarkText(benchmark: Benchmark | null): string {
	if (benchmark === null) return '';
	switch (benchmark.kind) {
		case 'region':
			return benchmark.region;
		case 'country':
			return benchmark.country;
		case 'year':
			return String(benchmark.year);
		default:
			return benchmark.kind;
	}
}

interface Known {
	readonly regions: ReadonlySet<string>;
	readonly countries: ReadonlySet<string>;
	readonly years: readonly number[];
}

/** @returns null for a text that means nothing */
export function benchmarkFrom(text: string, { regions, countries, years }: Known): Benchmark | null {
	if (text === 'eu' || text === 'partners') return { kind: text };
	if (regions.has(text)) return { kind: 'region', region: text };
	if (countries.has(text)) return { kind: 'country', country: text };
	const year = /^\d{4}$/.test(text) ? Number(text) : null;
	return year !== null && years.includes(year) ? { kind: 'year', year } : null;
}

/** @param fallback what a view is compared with before anything is chosen; then the field is never null */
export const benchmarkField = <S extends Benchmark | null = null>(
	key: string,
	known: Known,
	fallback: S = null as S
): Field<Benchmark | S> => ({
	key,
	default: fallback,
	read(text) {
		// In whatever case: `eu` is small, codes of regions and countries are capital letters.
		const value =
			benchmarkFrom(text, known) ??
			benchmarkFrom(text.trim().toUpperCase(), known) ??
			benchmarkFrom(text.trim().toLowerCase(), known);
		return { value: value ?? fallback, invalid: value ? [] : [text] };
	},
	write: benchmarkText
});
