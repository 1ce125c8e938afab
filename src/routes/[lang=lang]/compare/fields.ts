/** What can be chosen in the explorer, and how the address says it. */
import type { Sex } from '$lib/domain/observation';
import { SEXES } from '$lib/domain/observation';
import type { Place } from '$lib/domain/peers';
import { anchored, codes, oneOf, optional, span, type ViewOf } from '$lib/view/address';
import { benchmarkField } from '$lib/view/benchmark';
import { FORMS, type Form } from '$lib/view/forms';
import { WITHIN } from '$lib/view/within';
import { COMPARE_START } from './start';

export const MOST_INDICATORS = 8;

interface Indicator {
	readonly indicator: string;
	readonly firstYear: number | null;
	readonly lastYear: number | null;
	readonly age: string;
}

/** First and last year of any value. */
export const everyYear = (indicators: readonly Indicator[]): number[] => {
	const first = Math.min(...indicators.map(({ firstYear }) => firstYear ?? Infinity));
	const last = Math.max(...indicators.map(({ lastYear }) => lastYear ?? -Infinity));
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
};

export function compareFields(indicators: readonly Indicator[], places: readonly Place[]) {
	const years = everyYear(indicators);
	const countries = new Set(places.map(({ country }) => country));
	const ages = [...new Set(indicators.map(({ age }) => age))];
	return {
		indicators: anchored(
			codes('i', new Set(indicators.map(({ indicator }) => indicator)), COMPARE_START.indicators, MOST_INDICATORS)
		),
		countries: anchored(codes('c', countries, COMPARE_START.countries, places.length)),
		years: anchored(span('y', years[0] ?? 0, years.at(-1) ?? 0, COMPARE_START.years)),
		sex: oneOf<Sex>('sex', SEXES, COMPARE_START.sex),
		/** Each indicator has one age group; a link may name it. */
		age: optional('age', ages),
		benchmark: benchmarkField('bench', {
			regions: new Set(places.filter(({ role }) => role === 'partner').map(({ region }) => region)),
			countries,
			years
		}),
		/** Null: the one that suggests itself. */
		form: optional<Form>('view', FORMS),
		sort: oneOf<'value' | 'name'>('sort', ['value', 'name'], 'value'),
		within: oneOf('within', WITHIN.map(String), '0'),
		scale: oneOf<'shared' | 'own'>('scale', ['shared', 'own'], 'shared')
	};
}

export type CompareFields = ReturnType<typeof compareFields>;
export type CompareView = ViewOf<CompareFields>;
