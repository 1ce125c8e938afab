/** Which countries are most like one, over a profile of indicators. The rule and its formula stand in `docs/find.md`. */
import { deviation } from 'd3';

/** From school to work, one indicator for each stretch of the way. */
export const PROFILE = [
	'vet_participation_15_24',
	'upper_secondary_attainment',
	'out_of_school_upper_secondary',
	'min_proficiency_reading',
	'learning_participation_25_54',
	'neet_rate',
	'youth_unemployment_rate',
	'education_expenditure_gdp'
] as const;

/** So many indicators have to be known of both. */
export const FEWEST_SHARED = PROFILE.length / 2;
export const MOST_ALIKE = 5;

/** Newest value of one indicator in one country. */
export interface ProfileValue {
	readonly indicator: string;
	readonly country: string;
	readonly value: number;
	/** What it was measured by; null where the indicator is measured in one way. */
	readonly method: string | null;
}

export interface Likeness {
	readonly country: string;
	/** In standard deviations; 0 is the same. */
	readonly distance: number;
	/** Indicators known of both, by the same method. */
	readonly shared: readonly string[];
}

/**
 * distance = √ mean of ((a − b) / s)², over the indicators known of both; s: sample standard deviation over all countries.
 * The nearest first; of equals in the order given.
 */
export function mostAlike(country: string, values: readonly ProfileValue[]): Likeness[] {
	const spread = new Map(
		[...new Set(values.map(({ indicator }) => indicator))].map((indicator) => [
			indicator,
			deviation(
				values.filter((one) => one.indicator === indicator),
				({ value }) => value
			) ?? 0
		])
	);
	const of = (code: string) => values.filter((one) => one.country === code);
	const own = of(country);
	return [...new Set(values.map((one) => one.country))]
		.filter((code) => code !== country)
		.flatMap((code): Likeness[] => {
			const squares = of(code).flatMap(({ indicator, value, method }) => {
				const mine = own.find((one) => one.indicator === indicator && one.method === method);
				const s = spread.get(indicator) ?? 0;
				return mine && s > 0 ? [{ indicator, square: ((value - mine.value) / s) ** 2 }] : [];
			});
			if (squares.length < FEWEST_SHARED) return [];
			const distance = Math.sqrt(squares.reduce((sum, { square }) => sum + square, 0) / squares.length);
			return [{ country: code, distance, shared: squares.map(({ indicator }) => indicator) }];
		})
		.sort((a, b) => a.distance - b.distance)
		.slice(0, MOST_ALIKE);
}
