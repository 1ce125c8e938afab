import { describe, expect, it } from 'vitest';
import type { Observation } from '$lib/domain/observation';
import { pairs } from '$lib/domain/pairs';
import { selectByRole } from '$lib/domain/tolerance';
import { figureReference } from '../reference';
import { distanceWords, signed } from '../difference';
import { benchmarkAbsences, benchmarkSummary, benchmarkTable, compare } from './benchmark/benchmark';
import { changeAbsences, changes, changeRows, changeSummary, changeTable } from './change/change';
import { countryPairs, referencePairs, scatterSummary, scatterTable } from './scatter/scatter';
import { profileStrips, profileSummary, profileTable } from './strip/strip';
import { facts, seen, places, selected, same, plain } from './fixtures.testing';

describe('distances from a reference value', () => {
	const reference = (kind: Parameters<typeof figureReference>[0], selection: ReturnType<typeof selected>) => {
		const found = figureReference(kind, selection, places, same, same);
		if (!found) throw new Error('no reference value');
		return found;
	};
	const ofUnion = selected([seen('EUU', 10), seen('A', 12.1), seen('B', 8), seen('C', 10), seen('D', null)]);
	const union = reference({ kind: 'eu' }, ofUnion);
	const rows = compare(facts, ofUnion.countries, union, same);

	it('know which way is better', () => {
		expect(rows.map((row) => distanceWords(facts, row))).toEqual([
			'worse by 2.1 points',
			'equal',
			'better by 2.0 points'
		]);
		const neutral = { ...facts, direction: 'neutral' as const, unitShort: 'dollars' };
		expect(compare(neutral, ofUnion.countries, union, same).map((row) => plain(distanceWords(neutral, row)))[0]).toBe(
			'higher by 2.1 dollars'
		);
	});

	it('are none from itself: the figure of the Union is not set beside the median of its members instead', () => {
		const members = ['M1', 'M2', 'M3'].map((country) => ({ country, role: 'member', region: 'EU' }));
		const values = [seen('EUU', 10), seen('A', 12), seen('M1', 7), seen('M2', 8), seen('M3', 9)];
		const selection = selectByRole(values, [...places, ...members], 2020, 0);
		const found = figureReference({ kind: 'eu' }, selection, [...places, ...members], same, same);
		expect(found?.comparedWith('A')?.value).toBe(10);
		expect(found?.comparedWith('EUU')).toBeNull();
	});

	it('that show as zero are equal: in number, sign, words and count alike', () => {
		const close = selected([seen('EUU', 10), seen('A', 10.06), seen('B', 9.96), seen('C', 10.04)]);
		const compared = compare(facts, close.countries, reference({ kind: 'eu' }, close), same);
		expect(compared.map((row) => [distanceWords(facts, row), plain(signed(facts, row.distance))])).toEqual([
			['worse by 0.1 points', '+0.1'],
			['equal', '0.0'],
			['equal', '0.0']
		]);
		expect(benchmarkSummary(facts, compared, close, union, 3, 2020)).toContain('better 0, worse 1, equal 2');
	});

	it('are counted in the summary, with the formula in the table', () => {
		expect(plain(benchmarkSummary(facts, rows, ofUnion, union, 5, 2020))).toBe(
			'3 of 5 countries publish a value for 2020. Compared with EUU (10.0%, 2020): better 1, worse 1, equal 1.'
		);
		expect(plain(benchmarkTable(facts, rows, union, same, same, '').rows[0]?.formula?.text ?? '')).toBe(
			'12.1 − 10.0 = 2.1'
		);
	});

	it('are from the median of the others: each country leaves itself out', () => {
		// Others of A: 2, 3, 100; of B: 1, 3, 100; of C: 1, 2, 100; of D: 1, 2, 3.
		const four = selected([seen('A', 1), seen('B', 2), seen('C', 3), seen('D', 100)]);
		const median = reference({ kind: 'partners' }, four);
		const compared = compare(facts, four.countries, median, same);
		expect(compared.map(({ country, reference: own }) => [country, own.value, own.countries])).toEqual([
			['D', 2, 3],
			['C', 2, 3],
			['B', 3, 3],
			['A', 3, 3]
		]);
		expect(benchmarkSummary(facts, compared, four, median, 5, 2020)).toContain('the median of the others');
		const { columns } = benchmarkTable(facts, compared, median, same, same, '');
		expect(plain(columns.find(({ key }) => key === 'benchmark')?.label ?? '')).toMatch(/, 2020: 2\.5%$/);
	});

	it('are not told of too few others, nor of what is compared with itself; both are said', () => {
		const three = selected([seen('A', 1), seen('B', 2), seen('C', 3)]);
		const median = reference({ kind: 'partners' }, three);
		expect(compare(facts, three.countries, median, same)).toEqual([]);
		expect(benchmarkAbsences([], three, median, places).map(({ country, reason }) => [country, reason])).toEqual([
			['A', 'fewer than three other countries of the group publish a value'],
			['B', 'fewer than three other countries of the group publish a value'],
			['C', 'fewer than three other countries of the group publish a value'],
			['D', undefined],
			['E', undefined],
			['EUU', undefined]
		]);
		const ofA = reference({ kind: 'country', country: 'A' }, three);
		const compared = compare(facts, three.countries, ofA, same);
		expect(compared.map(({ country }) => country)).toEqual(['C', 'B']);
		expect(benchmarkAbsences(compared, three, ofA, places)[0]?.reason).toBe('it is what the others are compared with');
	});
});

describe('a change since an earlier year', () => {
	const years = (code: string, ...values: readonly (readonly [number, number])[]) =>
		values.map(([year, value]) => seen(code, value, { year }));
	const all = [
		...years('A', [2015, 10], [2020, 8]),
		...years('B', [2014, 10], [2020, 12]),
		...years('C', [2013, 5]),
		...years('D', [2020, 5])
	];
	const of = (tolerance: number, year = 2020, earlier = 2015) => {
		const [later, before] = [selected(all, year, tolerance), selected(all, earlier, tolerance)];
		const rows = changes(facts, pairs(later.countries, before.countries), same, 'value');
		return { rows, absences: changeAbsences(rows, later, before, places, earlier) };
	};

	it('is of each country with both values', () => {
		const { rows } = of(0);
		expect(rows.map((row) => [row.later.observation.country, row.distance, row.verdict])).toEqual([
			['A', -2, 'better']
		]);
		expect(changeSummary(facts, rows, 5, 2020, 2015)).toBe(
			'1 of 5 countries have values for both 2015 and 2020. Better 1, worse 0, unchanged 0.'
		);
	});

	it('says of a country without one which value is missing', () => {
		expect(of(0).absences.map(({ country, reason }) => [country, reason])).toEqual([
			['B', 'no value published for 2015 to compare with'],
			['C', undefined],
			['D', 'no value published for 2015 to compare with'],
			['E', undefined],
			['EUU', undefined]
		]);
	});

	it('never compares a value with itself: one value for both years is no change, and that is said', () => {
		const { rows, absences } = of(5, 2017, 2014);
		expect(rows.map((row) => row.later.observation.country)).not.toContain('C');
		expect(absences.find(({ country }) => country === 'C')?.reason).toBe('only one value for both years, of 2013');
	});

	it('over other years than requested is counted apart and says them', () => {
		const { rows } = of(5);
		expect(rows.map((row) => row.later.observation.country)).toEqual(['B', 'A']);
		expect(plain(changeSummary(facts, rows, 5, 2020, 2015))).toContain(
			'1 of 5 countries have values for both 2015 and 2020; 1 pair with a value carried forward, of 2014.'
		);
		expect(plain(changeRows(facts, rows, same)[0]?.words ?? '')).toBe('worse by 2.0 points · 2014–2020');
		expect(changeTable(facts, rows, same, same, '').rows[0]).toMatchObject({
			year: { value: 2020 },
			benchmark_year: { value: 2014 }
		});
	});
});

describe('two indicators', () => {
	const x = {
		facts: { ...facts, name: 'X' },
		selection: selected([seen('A', 1), seen('B', 3), seen('C', null), seen('EUU', 50)])
	};
	const y = {
		facts: { ...facts, name: 'Y' },
		selection: selected([seen('B', 4), seen('A', 2), seen('D', 9), seen('EUU', 0)])
	};
	const rows = countryPairs(x, y, same);

	it('are paired where a country has both; an aggregate is drawn and not counted', () => {
		expect(rows.map((row) => [row.country, row.x.observation.value, row.y.observation.value])).toEqual([
			['A', 1, 2],
			['B', 3, 4]
		]);
		expect(referencePairs(x, y).map(({ country }) => country)).toEqual(['EUU']);
		expect(plain(scatterSummary(x.facts, y.facts, rows, 4, 2020, same))).toBe(
			'Both values for 2020: 2 of 4 countries. Y: from 2.0% (A) to 4.0% (B). X: from 1.0% (A) to 3.0% (B).'
		);
		expect(scatterTable(x.facts, y.facts, rows, same, same, '').rows).toHaveLength(2);
	});

	it('with a value carried forward are counted apart, each with its own year', () => {
		const old = { facts: x.facts, selection: selected([seen('A', 1, { year: 2018 })], 2020, 2) };
		const found = countryPairs(old, y, same);
		expect(plain(scatterSummary(old.facts, y.facts, found, 4, 2020, same))).toContain(
			'Both values for 2020: 0 of 4 countries; 1 pair with a value carried forward, of 2018.'
		);
		expect(scatterTable(old.facts, y.facts, found, same, same, '').rows[0]).toMatchObject({
			x_year: { value: 2018 },
			y_year: { value: 2020 }
		});
	});
});

describe('a profile', () => {
	const row = (observations: readonly Observation[], year = 2020, tolerance = 0) => ({
		facts,
		year,
		selection: selected(observations, year, tolerance)
	});
	const five = [seen('A', 1), seen('B', 2), seen('C', 3), seen('D', 40), seen('EUU', 99)];

	it('compares the first country with the median of the others, of three at least', () => {
		expect(plain(profileSummary([row(five)], 'A', 5, same))).toBe(
			'A, NEET rate: 1.0% in 2020; median of the 3 others: 3.0%. For comparison: EUU 99.0% (2020).'
		);
		expect(plain(profileSummary([row(five.slice(0, 3))], 'A', 5, same))).toBe('A, NEET rate: 1.0% in 2020.');
	});

	it('stays with the first country where it has no value', () => {
		const without = [seen('A', null), ...five.slice(1, 4)];
		expect(plain(profileSummary([row(five.slice(0, 3)), row(without)], 'A', 5, same))).toBe(
			'A, NEET rate: 1.0% in 2020. NEET rate: from 2.0% (B) to 40.0% (D). A, no value: NEET rate.'
		);
	});

	it('draws an aggregate without counting it', () => {
		const [strip] = profileStrips([row(five)], [], same);
		expect(strip?.median).toBe(2.5);
		expect(plain(strip?.note ?? '')).toBe('2020: median 2.5% (4 countries)');
		expect(strip?.dots.map(({ country, reference }) => [country, reference])).toContainEqual(['EUU', true]);
		expect(profileTable([row(five)], same, same).rows).toHaveLength(5);
	});

	it('says how many values are carried forward', () => {
		expect(profileSummary([row([seen('A', 1, { year: 2018 })], 2020, 2)], 'A', 5, same)).toContain(
			'0 of 5 countries publish a value for 2020; 1 value carried forward, of 2018.'
		);
	});
});
