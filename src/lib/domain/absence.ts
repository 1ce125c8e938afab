/** Why there is no figure, and how old a figure is: the rules of completeness. */

/**
 * What is to be said of one indicator in one country.
 * - `published`: there is a value for at least one year.
 * - `not_published`: the release that was read has no value for the country, in any year.
 * - `not_collected`: it is documented that nobody collects it in the country.
 * - `not_looked_up`: the indicator is declared, but no release of it was read yet: it has no value of any country.
 * - `not_applicable`: it is documented that the indicator means nothing in the country.
 *
 * The tables hold nothing from which `not_collected` or `not_applicable` could be derived, so no page claims them yet.
 */
export const CELL_STATES = ['published', 'not_published', 'not_collected', 'not_looked_up', 'not_applicable'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** @param anywhere the indicator has a value of some country */
export const cellState = (published: boolean, anywhere: boolean): CellState =>
	published ? 'published' : anywhere ? 'not_published' : 'not_looked_up';

/** From how many years behind the newest year of all data a class of age begins; the last has no end. */
const CLASS_STARTS = [0, 2, 5, 10] as const;

export type AgeClass = 0 | 1 | 2 | 3;
export const AGE_CLASSES: readonly AgeClass[] = [0, 1, 2, 3];
/** Ten years or more behind: named among the gaps, because nobody can steer by it. */
export const OUTDATED: AgeClass = 3;

/**
 * How far a value's year lies behind, from 0 (newest) to 3.
 * @param newest newest year of all data
 */
export const ageClass = (year: number, newest: number): AgeClass =>
	AGE_CLASSES.findLast((one) => newest - year >= CLASS_STARTS[one]) ?? 0;

/** First and last year of a class; `from` is null for the oldest, which has no beginning. */
export function yearsOfClass(age: AgeClass, newest: number): { readonly from: number | null; readonly to: number } {
	const next = CLASS_STARTS[age + 1];
	return { from: next === undefined ? null : newest - next + 1, to: newest - CLASS_STARTS[age] };
}
