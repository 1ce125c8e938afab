/** Which gaps of the published data the reader's own values fill: no value is published, or an older one. Pure. */
import { group } from 'd3';
import type { Coverage } from '$lib/domain/coverage';
import type { OwnObservation } from '$lib/state/own-data.svelte';

export interface FilledGap {
	readonly indicator: string;
	readonly country: string;
	/** Newest year published; null: none is. */
	readonly published: number | null;
	/** Newest year of the reader's values. */
	readonly own: number;
}

/** Those without any published value first, then those that have waited longest. */
export function filledGaps(own: readonly OwnObservation[], { indicators, countries }: Coverage): FilledGap[] {
	const places = new Map(countries.map(({ country }, at) => [country, at]));
	const known = new Map(indicators.map((one) => [one.indicator, one]));
	return [...group(own, ({ INDICATOR, REF_AREA }) => `${INDICATOR} ${REF_AREA}`).values()]
		.flatMap((rows): FilledGap[] => {
			const [first] = rows;
			const covered = first && known.get(first.INDICATOR);
			const at = first && places.get(first.REF_AREA);
			if (!covered || at === undefined) return [];
			const published = covered.latest[at] || null;
			const newest = Math.max(...rows.map(({ TIME_PERIOD }) => TIME_PERIOD));
			if (published !== null && published >= newest) return [];
			return [{ indicator: first.INDICATOR, country: first.REF_AREA, published, own: newest }];
		})
		.sort(
			(a, b) =>
				(a.published ?? 0) - (b.published ?? 0) ||
				(a.country < b.country ? -1 : a.country > b.country ? 1 : a.indicator < b.indicator ? -1 : 1)
		);
}
