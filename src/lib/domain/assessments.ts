/**
 * Which international test stands behind a value of minimum proficiency at the end of lower secondary education. TIMSS
 * and PISA set different thresholds: values are compared within one test only.
 */

export type Assessment = 'TIMSS' | 'PISA';

const OF_READING = 'min_proficiency_reading';
const ASSESSED: ReadonlySet<string> = new Set(['min_proficiency_maths', OF_READING]);
export const isAssessed = (indicator: string): boolean => ASSESSED.has(indicator);

const TIMSS = [2007, 2011, 2019, 2023];
const PISA = [2006, 2009, 2012, 2018, 2022, 2025];

/** The test of a year; null for 2015, when both were held, and for years of neither. */
const heldIn = (year: number): Assessment | null =>
	TIMSS.includes(year) ? 'TIMSS' : PISA.includes(year) ? 'PISA' : null;

/**
 * The test of each value. A value of 2015 is of the same test as the country's value before it, else after it. Only PISA
 * tests reading at this age.
 * @param years of one country's values, ascending
 * @returns by year; null where it is not known
 */
export function assessmentsOf(indicator: string, years: readonly number[]): ReadonlyMap<number, Assessment | null> {
	if (indicator === OF_READING) return new Map(years.map((year) => [year, 'PISA']));
	return new Map(
		years.map((year, at) => {
			const before = years.slice(0, at).findLast((one) => heldIn(one));
			const after = years.slice(at + 1).find((one) => heldIn(one));
			return [year, heldIn(year) ?? heldIn(before ?? after ?? year)];
		})
	);
}
