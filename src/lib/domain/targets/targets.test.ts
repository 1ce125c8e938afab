/** The rule of docs/targets.md, on examples worked by hand. */
import { describe, expect, it } from 'vitest';
import type { Note } from '../notes';
import type { ObsStatus, Valued } from '../observation';
import type { Place } from '../peers';
import { jointProgress, meets, progressTowards } from './progress';
import {
	drawnAmong,
	isDrawn,
	isMeasurable,
	placesBeside,
	targetOf,
	type MeasurableTarget,
	type TargetRow
} from './target';

const row: TargetRow = {
	target: 'EU_LEAVERS',
	scope: 'eu',
	country: null,
	indicator: 'early_leavers',
	match: 'exact',
	sex: 'T',
	yearFirst: null,
	year: 2030,
	basis: 'act',
	certainty: 'documented',
	jointWith: null,
	kind: 'level',
	operator: '<',
	value: 9,
	valueHigh: null,
	baseYear: null,
	dateEnd: '2021-02-26'
};
function measurable(change: Partial<TargetRow> = {}): MeasurableTarget {
	const target = targetOf({ ...row, ...change });
	if (!isMeasurable(target)) throw new Error('not measurable');
	return target;
}
const value = (year: number, value: number, status: ObsStatus = 'A'): Valued => ({
	indicator: 'early_leavers',
	country: 'EUU',
	year,
	sex: 'T',
	value,
	status,
	source: 's'
});
const note = (given: Partial<Note>): Note => ({
	note: 'n',
	kind: 'large_change',
	indicator: 'early_leavers',
	country: 'EUU',
	yearFrom: null,
	yearTo: null,
	text: null,
	...given
});
const progress = (series: readonly Valued[], change: Partial<TargetRow> = {}, notes: readonly Note[] = []) =>
	progressTowards(measurable(change), series, notes, 1, 2026);

describe('which targets are measured', () => {
	it.each<[string, Partial<TargetRow>]>([
		['near', { match: 'near' }],
		['without an indicator', { match: 'none', indicator: null }],
		['uncertain', { certainty: 'uncertain' }],
		['relative', { kind: 'relative' }],
		['a complement', { kind: 'complement' }],
		['a change', { kind: 'change' }],
		['a sum', { kind: 'sum' }],
		['of no known date', { dateEnd: null }],
		['of a group whose members are not known', { scope: 'sdg4_benchmarks' }],
		['a country’s, read in what others write', { scope: 'country', country: 'KAZ', basis: 'account' }]
	])('not one that is %s', (_, change) => {
		expect(isMeasurable(targetOf({ ...row, ...change }))).toBe(false);
	});

	it('one that is exact, documented and a level, of a known group or of a country’s own act', () => {
		expect(isMeasurable(targetOf(row))).toBe(true);
		expect(isMeasurable(targetOf({ ...row, scope: 'country', country: 'KAZ' }))).toBe(true);
	});

	it('a relative target holds no level', () => {
		expect(targetOf({ ...row, kind: 'relative' })).not.toHaveProperty('bound');
		expect(targetOf({ ...row, kind: 'complement' })).not.toHaveProperty('bound');
	});
});

describe('whose values stand beside a target', () => {
	const places: Place[] = [
		{ country: 'EUU', region: 'EU', role: 'aggregate' },
		{ country: 'ITA', region: 'EU', role: 'member' },
		{ country: 'SRB', region: 'SEET', role: 'partner' },
		{ country: 'XKX', region: 'SEET', role: 'partner' },
		{ country: 'ISR', region: 'SEMED', role: 'partner' },
		{ country: 'KAZ', region: 'CA', role: 'partner' }
	];

	it('the European Union and candidates beside its levels, member states of UNESCO beside the spending ranges', () => {
		expect(placesBeside(measurable(), places)).toEqual(['EUU', 'SRB']);
		expect(placesBeside(measurable({ scope: 'unesco' }), places)).toEqual(['SRB', 'KAZ']);
		expect(placesBeside(measurable({ scope: 'country', country: 'KAZ' }), places)).toEqual(['KAZ']);
	});
});

describe('progress before the target year', () => {
	it('the example of docs/targets.md: 9.7 at the break of 2021, 9.4 in 2024, below 9 by 2030', () => {
		const series = [value(2015, 11), value(2021, 9.7, 'B'), value(2022, 9.6), value(2024, 9.4)];
		expect(progress(series)).toMatchObject({
			state: 'open',
			observation: { year: 2024 },
			distance: 0.4,
			yearsLeft: 6,
			needed: -0.07,
			pace: { earlier: { year: 2021 }, perYear: -0.1 },
			verdict: 'on_the_way'
		});
	});

	it('too slow: 20.0 in 2014, 18.0 in 2024 is 0.2 a year; 9 points in 6 years need 1.5', () => {
		expect(progress([value(2014, 20), value(2024, 18)])).toMatchObject({
			distance: 9,
			needed: -1.5,
			pace: { perYear: -0.2 },
			verdict: 'too_slow'
		});
	});

	it('too slow where nothing moves, moving away where it grows', () => {
		expect(progress([value(2014, 18), value(2024, 18)])).toMatchObject({ verdict: 'too_slow' });
		expect(progress([value(2014, 17.9), value(2024, 19)])).toMatchObject({
			pace: { perYear: 0.11 },
			verdict: 'moving_away'
		});
	});

	it('reached below the bound, but not at it where the target says below', () => {
		expect(progress([value(2024, 8.9)])).toMatchObject({ distance: -0.1, needed: null, verdict: 'reached' });
		expect(progress([value(2024, 9)])).toMatchObject({ distance: 0, verdict: 'cannot_be_said' });
		expect(progress([value(2024, 9)], { operator: '<=' })).toMatchObject({ verdict: 'reached' });
	});

	it('is decided on the value as shown: 8.96 shows as 9.0', () => {
		expect(progress([value(2024, 8.96)])).toMatchObject({ distance: 0, verdict: 'cannot_be_said' });
	});

	it('upwards where more is asked for: 60 in 2018, 70 in 2024, 82 by 2030 needs 2 a year and had 1.67', () => {
		expect(
			progress([value(2018, 60), value(2024, 70)], { operator: '>=', value: 82, dateEnd: '2018-01-01' })
		).toMatchObject({ distance: -12, needed: 2, pace: { perYear: 1.67 }, verdict: 'too_slow' });
	});

	it('a range is measured from its lower end: at least 4 to 6', () => {
		const range = { operator: 'range', value: 4, valueHigh: 6 } as const;
		expect(progress([value(2024, 3.2)], range)).toMatchObject({ distance: -0.8, needed: 0.13 });
		expect(progress([value(2014, 3), value(2024, 3.2)], range)).toMatchObject({ verdict: 'too_slow' });
		expect(progress([value(2024, 5)], range)).toMatchObject({ distance: 1, verdict: 'reached' });
		expect(progress([value(2024, 7)], range)).toMatchObject({ verdict: 'reached' });
	});

	it.each<[string, Valued[], Note[]]>([
		['the earlier value is two years old', [value(2022, 20), value(2024, 18)], []],
		['it is eleven years old', [value(2013, 20), value(2024, 18)], []],
		['a break lies between', [value(2014, 20), value(2023, 19, 'B'), value(2024, 18)], []],
		['the value itself begins a new series', [value(2014, 20), value(2024, 18, 'B')], []],
		['a large change lies between', [value(2014, 20), value(2024, 18)], [note({ yearFrom: 2016, yearTo: 2017 })]],
		['a note tells of a break', [value(2014, 20), value(2024, 18)], [note({ kind: 'break', yearFrom: 2020 })]],
		[
			'marks of breaks were lost',
			[value(2014, 20), value(2024, 18)],
			[note({ note: 'eurostat_flags_lost', country: null })]
		]
	])('cannot be said where %s', (_, series, notes) => {
		expect(progress(series, {}, notes)).toMatchObject({ pace: null, verdict: 'cannot_be_said' });
	});

	it.each<[string, Valued[], Note[]]>([
		['the earlier value begins the series', [value(2014, 20, 'B'), value(2024, 18)], []],
		['the break came before it', [value(2012, 25, 'B'), value(2014, 20), value(2024, 18)], []],
		['the large change came before it', [value(2014, 20), value(2024, 18)], [note({ yearFrom: 2010, yearTo: 2011 })]],
		[
			'the large change came after the value',
			[value(2014, 20), value(2024, 18)],
			[note({ yearFrom: 2024, yearTo: 2025 })]
		],
		[
			'the note of a break is of the first year',
			[value(2014, 20), value(2024, 18)],
			[note({ kind: 'break', yearFrom: 2014 })]
		]
	])('is 0.2 a year where %s', (_, series, notes) => {
		expect(progress(series, {}, notes)).toMatchObject({ pace: { earlier: { year: 2014 }, perYear: -0.2 } });
	});
});

describe('which value is taken', () => {
	it('none older than five years, none older than the adoption', () => {
		expect(progress([value(2020, 10)], { dateEnd: '2010-01-01' })).toBeNull();
		expect(progress([value(2021, 10)], { dateEnd: '2010-01-01' })).not.toBeNull();
		expect(progress([value(2022, 10)], { dateEnd: '2023-01-01' })).toBeNull();
	});

	it('none of another sex, none that a note doubts', () => {
		expect(progress([{ ...value(2024, 10), sex: 'F' }])).toBeNull();
		const doubt = note({ kind: 'comparability', yearFrom: 2024, yearTo: 2024, text: 'Unlike the year before.' });
		expect(progress([value(2023, 11), value(2024, 1)], {}, [doubt])).toMatchObject({ observation: { year: 2023 } });
	});
});

describe('after the target year', () => {
	const past = { year: 2025, operator: '>=', value: 82, dateEnd: '2020-11-24' } as const;

	it('only whether it was reached, last known in the newest year up to the target', () => {
		expect(progress([value(2024, 80), value(2025, 83)], past)).toEqual({
			state: 'closed',
			observation: value(2025, 83),
			reached: true
		});
		expect(progress([value(2024, 80), value(2026, 83)], past)).toMatchObject({
			observation: { year: 2024 },
			reached: false
		});
	});

	it('nothing where the last value is older than five years before it, or than the adoption', () => {
		expect(progress([value(2019, 80)], past)).toBeNull();
	});
});

describe('targets judged together', () => {
	const range = { operator: 'range', value: 4, valueHigh: 6 } as const;
	const at = (share: number) => progress([value(2024, share)], range);

	it('count how many of the two are reached', () => {
		expect(jointProgress('KAZ', at(5), at(5))?.reached).toBe(2);
		expect(jointProgress('KAZ', at(5), at(3))?.reached).toBe(1);
		expect(jointProgress('KAZ', at(3), at(3.9))?.reached).toBe(0);
	});

	it('say nothing on one alone', () => {
		expect(jointProgress('KAZ', at(5), null)).toBeNull();
		expect(jointProgress('KAZ', null, at(5))).toBeNull();
	});
});

it('a bound is met at its ends, but for strict ones', () => {
	expect([meets({ operator: '>=', value: 4 }, 4), meets({ operator: '>', value: 4 }, 4)]).toEqual([true, false]);
	expect([meets({ operator: '<=', value: 4 }, 4), meets({ operator: '<', value: 4 }, 4)]).toEqual([true, false]);
	expect([3.9, 4, 6.1].map((one) => meets({ operator: 'range', low: 4, high: 6 }, one))).toEqual([false, true, true]);
});

describe('the target drawn beside values', () => {
	const target = measurable();
	const rules = isDrawn(target, 2026) ? [{ target, label: 'Reference level', name: 'EU' }] : [];
	it('is of the same indicator and sex, and of no values measured against a base year', () => {
		expect(drawnAmong(rules, { indicator: 'early_leavers' }, 'T')).toBe(rules[0]);
		expect(rules).toHaveLength(1);
		expect(drawnAmong(rules, { indicator: 'early_leavers' }, 'F')).toBeNull();
		expect(drawnAmong(rules, { indicator: 'neet_rate' }, 'T')).toBeNull();
		expect(drawnAmong(rules, { indicator: 'early_leavers', derived: true }, 'T')).toBeNull();
	});
});
