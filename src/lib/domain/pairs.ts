/** Two values that belong together: of two years, of women and men, of two indicators. */
import { group } from 'd3';
import { areComparable } from './methods';
import type { CountryObservation, Valued } from './observation';
import { select, type Selected } from './tolerance';

/** Two values of one series; the earlier is of an earlier year. */
export interface Pair<O extends Valued = CountryObservation> {
	readonly later: Selected<O>;
	readonly earlier: Selected<O>;
}

/**
 * The one rule for changes: same country, indicator, sex and method, and the earlier value is of an earlier year. Carried
 * forward, one value can stand for both requested years; it makes no pair with itself.
 * @returns null where the two make no pair
 */
export function pair<O extends Valued>(later: Selected<O>, earlier: Selected<O>): Pair<O> | null {
	const [one, other] = [later.observation, earlier.observation];
	const sameSeries = one.country === other.country && one.indicator === other.indicator && one.sex === other.sex;
	return sameSeries && areComparable(one, other) && other.year < one.year ? { later, earlier } : null;
}

/** A pair per country that has one, in the order of the later values. */
export const pairs = <O extends Valued>(later: readonly Selected<O>[], earlier: readonly Selected<O>[]): Pair<O>[] =>
	later.flatMap((one) => {
		const other = earlier.find(({ observation }) => observation.country === one.observation.country);
		return (other && pair(one, other)) ?? [];
	});

/** Women and men of one country. Where both are there, they are of one year and one source; else one of them is null. */
export interface SexPair<O extends Valued = CountryObservation> {
	readonly country: string;
	readonly women: Selected<O> | null;
	readonly men: Selected<O> | null;
}

/**
 * Per country women and men of the newest year, within the tolerance, that one source publishes both for. Without such a
 * year the newest value of one sex stands alone, women's where both are as new.
 * @param observations of both sexes; others are left out
 * @param tolerance years
 */
export function pairBySex<O extends Valued>(observations: readonly O[], year: number, tolerance: number): SexPair<O>[] {
	const ofSex = (own: readonly O[], sex: 'F' | 'M') => own.filter((one) => one.sex === sex);
	const counterpart = (one: O, own: readonly O[]) =>
		ofSex(own, 'M').find((other) => other.year === one.year && other.source === one.source);
	return [...group(observations, ({ country }) => country)].flatMap(([country, own]): SexPair<O>[] => {
		const paired = ofSex(own, 'F').filter((one) => counterpart(one, own));
		const [women] = select(paired, year, tolerance);
		const men = women && counterpart(women.observation, own);
		if (women && men) return [{ country, women, men: { ...women, observation: men } }];
		const [F, M] = [select(ofSex(own, 'F'), year, tolerance)[0], select(ofSex(own, 'M'), year, tolerance)[0]];
		if (M && (!F || F.observation.year < M.observation.year)) return [{ country, women: null, men: M }];
		return F ? [{ country, women: F, men: null }] : [];
	});
}

/** Two indicators of one country. */
export interface IndicatorPair<O extends Valued = CountryObservation> {
	readonly country: string;
	readonly x: Selected<O>;
	readonly y: Selected<O>;
}

/** Per country with both values selected for one requested year, in the order of `y`; each value keeps its own year. */
export const pairByYear = <O extends Valued>(
	x: readonly Selected<O>[],
	y: readonly Selected<O>[]
): IndicatorPair<O>[] =>
	y.flatMap((one) => {
		const { country } = one.observation;
		const other = x.find(({ observation }) => observation.country === country);
		return other && other.requestedYear === one.requestedYear ? [{ country, x: other, y: one }] : [];
	});

/** Newest year of a pair: that of the older of its two; null where one of them has none. */
export const newestOfBoth = (one: number | null, other: number | null): number | null =>
	one === null || other === null ? null : Math.min(one, other);
