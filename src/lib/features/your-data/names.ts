/** Names of what codes stand for, as the parts of this page ask for them. */
import { YEARS } from '$lib/tables/declare';
import { range } from 'd3';
import type { YourData } from './load.server';

export interface Names {
	readonly indicators: YourData['indicators'];
	readonly places: YourData['places'];
	readonly indicator: (code: string) => string;
	readonly country: (code: string) => string;
	/** Of anything else that is labelled, such as a `stage`. */
	readonly of: (subject: string, code: string) => string;
	readonly decimals: (indicator: string) => number;
	/** Age groups that occur. */
	readonly ages: readonly string[];
	/** That values may be of, the latest first. */
	readonly years: readonly string[];
}

export function namesOf({ indicators, places, names }: YourData): Names {
	const byIndicator = new Map(indicators.map((one) => [one.indicator, one]));
	const byCountry = new Map(places.map(({ country, name }) => [country, name]));
	return {
		indicators,
		places,
		indicator: (code) => byIndicator.get(code)?.name ?? code,
		country: (code) => byCountry.get(code) ?? code,
		of: (subject, code) =>
			names[`${subject} ${code}`] ?? (subject === 'country' ? byCountry.get(code) : undefined) ?? code,
		decimals: (code) => byIndicator.get(code)?.decimals ?? 1,
		years: range(new Date().getUTCFullYear(), YEARS[0] - 1, -1).map(String),
		ages: [...new Set(indicators.map(({ age }) => age))].sort()
	};
}
