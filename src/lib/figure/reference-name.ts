/** What values are held against, in words. */
import type { Benchmark, ReferenceValue } from '$lib/domain/benchmark';
import * as m from '$lib/i18n/paraglide/messages';

/** What a yardstick is called: whose figure, or the median of how many. */
export function referenceName(
	benchmark: Benchmark,
	yardstick: ReferenceValue,
	nameOf: (country: string) => string,
	regionOf: (region: string) => string
): string {
	if (benchmark.kind === 'year') return m.compare_bench_year({ year: String(benchmark.year) });
	if (yardstick.of !== null) return nameOf(yardstick.of);
	const count = yardstick.countries;
	if (benchmark.kind === 'region') return m.compare_yard_region({ region: regionOf(benchmark.region), count });
	return benchmark.kind === 'eu' ? m.compare_yard_members({ count }) : m.compare_yard_partners({ count });
}
