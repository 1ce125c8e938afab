/** What can be chosen in the explorer, and how the address says it. */
import type { Sex } from '$lib/domain/observation';
import { SEXES } from '$lib/domain/observation';
import { codes, oneOf, span, type ViewOf } from '$lib/view/address';
import { COMPARE_START } from './start';

export const MOST_INDICATORS = 4;
export const MOST_COUNTRIES = 29;

interface Indicator {
	readonly indicator: string;
	readonly firstYear: number | null;
	readonly lastYear: number | null;
}

export const compareFields = (
	indicators: readonly Indicator[],
	countries: readonly { readonly country: string }[]
) => ({
	indicators: codes(
		'i',
		new Set(indicators.map(({ indicator }) => indicator)),
		COMPARE_START.indicators,
		MOST_INDICATORS
	),
	countries: codes('c', new Set(countries.map(({ country }) => country)), COMPARE_START.countries, MOST_COUNTRIES),
	years: span(
		'y',
		Math.min(...indicators.map(({ firstYear }) => firstYear ?? Infinity)),
		Math.max(...indicators.map(({ lastYear }) => lastYear ?? -Infinity)),
		COMPARE_START.years
	),
	sex: oneOf<Sex>('sex', SEXES, COMPARE_START.sex),
	form: oneOf<'trend' | 'rank'>('view', ['trend', 'rank'], 'trend')
});

export type CompareView = ViewOf<ReturnType<typeof compareFields>>;
