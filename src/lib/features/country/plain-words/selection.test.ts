import { describe, expect, it } from 'vitest';
import type { Series } from './comparison';
import { changesIn, compareAll } from './selection';

const NEWEST = 2024;
const LOWER = ['neet_rate', 'youth_unemployment_rate', 'out_of_school_upper_secondary', 'early_leavers'];
const NEUTRAL = ['education_expenditure_gdp', 'vet_share_upper_secondary'];

/** Two values, of 2012 and 2022. */
const series = (indicator: string, country: string, from: number, to: number, more: Partial<Series> = {}): Series => ({
	indicator,
	country,
	direction: LOWER.includes(indicator)
		? 'lower_is_better'
		: NEUTRAL.includes(indicator)
			? 'neutral'
			: 'higher_is_better',
	decimals: 1,
	points: [
		{ year: 2012, value: from, status: 'A', source: 'one', method: null },
		{ year: 2022, value: to, status: 'A', source: 'one', method: null }
	],
	breaks: [],
	newStarts: [],
	jumps: [],
	...more
});
/** Four other countries whose changes, with that of the country itself, have a spread. */
const OTHERS = ['AA0', 'AA1', 'AA2', 'AA3'];
const others = (indicator: string, ...moves: readonly [number, number][]) =>
	moves.map(([from, to], at) => series(indicator, OTHERS[at] ?? '', from, to));
const around = (indicator: string, by: number) =>
	others(indicator, [50, 50 + by], [50, 50 - by], [50, 50 + by], [50, 50 - by]);
const changesOf = (rows: readonly Series[], neighbours: readonly string[] = []) =>
	changesIn('KAZ', neighbours, compareAll(rows, NEWEST));
const names = (changes: readonly { readonly indicator: string }[]) => changes.map(({ indicator }) => indicator);

describe('what changed most', () => {
	it('is measured in the spread over the partner countries, not in points', () => {
		const { improved } = changesOf([
			...around('neet_rate', 2),
			...around('firms_offering_training', 40),
			series('neet_rate', 'KAZ', 30, 25),
			series('firms_offering_training', 'KAZ', 30, 45)
		]);
		expect(names(improved)).toEqual(['neet_rate']);
	});
	it('is one improvement, one decline and the next largest of either', () => {
		const { improved, worsened, compared } = changesOf([
			...['neet_rate', 'completion_upper_secondary', 'upper_secondary_attainment', 'youth_unemployment_rate'].flatMap(
				(indicator) => around(indicator, 5)
			),
			series('neet_rate', 'KAZ', 30, 20),
			series('completion_upper_secondary', 'KAZ', 60, 66),
			series('upper_secondary_attainment', 'KAZ', 60, 64),
			series('youth_unemployment_rate', 'KAZ', 20, 22)
		]);
		expect([names(improved), names(worsened), compared]).toEqual([
			['neet_rate', 'completion_upper_secondary'],
			['youth_unemployment_rate'],
			4
		]);
	});
	it('is nothing below a point, and nothing further below half the spread', () => {
		const rows = [
			...['neet_rate', 'completion_upper_secondary'].flatMap((indicator) => around(indicator, 5)),
			series('neet_rate', 'KAZ', 30, 29.1),
			series('completion_upper_secondary', 'KAZ', 60, 62)
		];
		expect(names(changesOf(rows).improved)).toEqual(['completion_upper_secondary']);
		const larger = [...rows, ...around('upper_secondary_attainment', 5)];
		expect(names(changesOf([...larger, series('upper_secondary_attainment', 'KAZ', 50, 60)]).improved)).toEqual([
			'upper_secondary_attainment'
		]);
	});
	it('needs five countries for a spread; else the next indicator of the outcome stands for it', () => {
		const { worsened } = changesOf([
			series('early_leavers', 'KAZ', 10, 20),
			...around('out_of_school_upper_secondary', 3),
			series('out_of_school_upper_secondary', 'KAZ', 10, 14)
		]);
		expect(names(worsened)).toEqual(['out_of_school_upper_secondary']);
	});
	it('names spending as neither better nor worse, from half a point', () => {
		const rows = around('education_expenditure_gdp', 1);
		expect(names(changesOf([...rows, series('education_expenditure_gdp', 'KAZ', 4.4, 3.9)]).changed)).toHaveLength(0);
		expect(changesOf([...rows, series('education_expenditure_gdp', 'KAZ', 4.4, 2.6)])).toMatchObject({
			changed: [{ indicator: 'education_expenditure_gdp' }],
			compared: 0
		});
	});
});

describe('how many learn in VET', () => {
	const share = series('vet_share_upper_secondary', 'KAZ', 45.4, 34.6);
	const stale = { points: [{ year: 2017, value: 40, status: 'A', source: 'one', method: null } as const] };
	it('is changesOf of upper secondary students, with the change where it can be compared', () => {
		expect(changesOf([share]).vet).toMatchObject({ latest: { year: 2022 }, change: { difference: -10.8 } });
		expect(changesOf([{ ...share, points: share.points.slice(1) }]).vet?.change).toBeNull();
	});
	it('is stated of young people where that is more than six years old, and of the newer where both are', () => {
		const young = series('vet_participation_15_24', 'KAZ', 17, 17.4);
		expect(changesOf([{ ...share, ...stale }, young]).vet).toMatchObject({ indicator: young.indicator, change: null });
		const older = { ...young, points: [{ year: 2015, value: 17, status: 'A', source: 'one', method: null } as const] };
		expect(changesOf([{ ...share, ...stale }, older]).vet?.indicator).toBe(share.indicator);
	});
	it('is not changesOf as zero, which also stands for a negligible number', () => {
		const young = series('vet_participation_15_24', 'KAZ', 2, 0);
		expect(changesOf([young]).vet).toMatchObject({ latest: { year: 2012 }, change: null });
		expect(changesOf([]).vet).toBeNull();
	});
});

describe('the gap to the region', () => {
	const region = (from: number, to: number, indicator = 'neet_rate') =>
		changesOf(
			[...others(indicator, [10, 10], [12, 14], [20, 30], [50, 51]), series(indicator, 'KAZ', from, to, { jumps: [] })],
			OTHERS.slice(0, 3)
		);
	/** The largest decline or improvement is changesOf of itself, so another outcome must be. */
	const beside = (from: number, to: number) =>
		changesOf(
			[
				...others('neet_rate', [10, 10], [12, 14], [20, 30], [50, 51]),
				series('neet_rate', 'KAZ', from, to),
				...around('completion_upper_secondary', 1),
				series('completion_upper_secondary', 'KAZ', 50, 80),
				...around('upper_secondary_attainment', 1),
				series('upper_secondary_attainment', 'KAZ', 50, 70)
			],
			OTHERS.slice(0, 3)
		).region;
	it('is changesOf of an outcome that is not changesOf of itself', () => expect(region(20, 10).region).toBeNull());
	it('turned, narrowed or widened, between medians of the same countries', () => {
		expect(beside(20, 10)).toMatchObject({ medianFrom: 12, medianTo: 14, gap: 'turned', now: 'better' });
		expect(beside(30, 28)).toMatchObject({ gap: 'narrowed', now: 'worse', countries: OTHERS.slice(0, 3) });
		expect(beside(10, 9)).toMatchObject({ gap: 'widened', now: 'better' });
	});
	it('is not changesOf where the country itself, or the gap, moved by less than a point', () => {
		expect(beside(20, 19.1)).toBeNull();
		expect(beside(20, 22)).toBeNull();
	});
	it('needs three other countries', () => {
		const rows = [
			...others('neet_rate', [10, 10], [12, 14], [20, 30], [50, 51]),
			series('neet_rate', 'KAZ', 20, 10),
			...around('completion_upper_secondary', 1),
			series('completion_upper_secondary', 'KAZ', 50, 80),
			...around('upper_secondary_attainment', 1),
			series('upper_secondary_attainment', 'KAZ', 50, 70)
		];
		expect(changesOf(rows, OTHERS.slice(0, 2)).region).toBeNull();
	});
});
