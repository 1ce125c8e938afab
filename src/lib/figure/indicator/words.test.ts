import { describe, expect, it } from 'vitest';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { pairs } from '$lib/domain/pairs';
import { byRole, selectByRole } from '$lib/domain/tolerance';
import { askLanguageOf } from '$lib/i18n/current';
import { figureReference } from '../reference';
import { formulaOf, signed } from '../difference';
import { benchmarkAbsences, benchmarkSummary, benchmarkTable, compare, distanceWords } from './benchmark/benchmark';
import { changeAbsences, changes, changeRows, changeSummary, changeTable } from './change/change';
import { dumbbellSummary, dumbbellTable, gaps, gapWords } from './dumbbell/dumbbell';
import { ranking, rankRows, rankSummary, rankTable } from './rank/rank';
import { countryPairs, referencePairs, scatterSummary, scatterTable } from './scatter/scatter';
import { profileStrips, profileSummary, profileTable } from './strip/strip';
import { trendSeries, trendSummary } from './trend/trend';

const facts: IndicatorFacts = {
	indicator: 'neet_rate',
	name: 'NEET rate',
	definition: '',
	theme: '',
	themeName: '',
	unit: 'per cent',
	unitShort: '%',
	unitCode: '',
	direction: 'lower_is_better',
	decimals: 1,
	age: 'Y15T24',
	sexes: ['T', 'F', 'M'],
	organisation: '',
	series: '',
	licence: '',
	validMin: 0,
	validMax: 100
};
const seen = (country: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
	indicator: 'neet_rate',
	country,
	year: 2020,
	sex: 'T',
	value,
	status: 'A',
	source: 'S',
	...more
});
const place = (country: string, role = 'partner') => ({ country, name: country, region: 'R', role, latest: 2020 });
/** Five countries and the European Union. */
const places = [...['A', 'B', 'C', 'D', 'E'].map((code) => place(code)), place('EUU', 'aggregate')];
const selected = (observations: readonly Observation[], year = 2020, tolerance = 0) =>
	selectByRole(observations, places, year, tolerance);
const same = (text: string): string => text;
const plain = (text: string): string => text.replace(/[\u2066\u2069]/g, '').replace(/[\u00A0\u202F]/g, ' ');

describe('a difference', () => {
	it('has a sign, zero none', () => {
		expect(plain(signed(facts, 2.1))).toBe('+2.1');
		expect(plain(signed(facts, -0.04))).toBe('0.0');
	});

	it('has a formula of the values as shown', () => {
		expect(plain(formulaOf(facts, 12.3, 10.2))).toBe('12.3 − 10.2 = 2.1');
		expect(plain(formulaOf(facts, 12.34, 10.16))).toBe('12.3 − 10.2 = 2.1');
		expect(plain(formulaOf(facts, 64.04, 63.96))).toBe('64.0 − 64.0 = 0.0');
		expect(plain(formulaOf(facts, 1, -2))).toBe('1.0 − (−2.0) = 3.0');
	});
});

describe('a ranking', () => {
	const summary = (observations: readonly Observation[], year = 2020, tolerance = 0) =>
		plain(rankSummary(facts, selected(observations, year, tolerance), 5, year, same));

	it('says the lowest and the highest value with whose they are, and the median', () => {
		expect(summary([seen('A', 30), seen('B', 10), seen('C', 20)])).toBe(
			'3 of 5 countries publish a value for 2020. From 10.0% (B) to 30.0% (A). Median of 3 countries: 20.0%.'
		);
	});

	it('counts values carried forward apart, with their year, and never under the requested year', () => {
		const of2013 = ['A', 'B', 'C', 'D', 'E'].map((code, at) => seen(code, 10 + at, { year: 2013 }));
		expect(summary(of2013, 2017, 5)).toBe(
			'0 of 5 countries publish a value for 2017; 5 values carried forward, of 2013. ' +
				'From 10.0% (A, 2013) to 14.0% (E, 2013). Median of 5 countries: 12.0%.'
		);
		expect(
			summary([seen('A', 10, { year: 2012 }), seen('B', 11, { year: 2013 }), seen('C', 12, { year: 2017 })], 2017, 5)
		).toContain('1 of 5 countries publishes a value for 2017; 2 values carried forward, of 2012–2013.');
	});

	it.each([
		['en', '0 of 5 countries publish a value for 2017; 2 values carried forward, of 2013.'],
		['fr', '0 pays sur 5 publie une valeur pour 2017 ; 2 valeurs reprises d’années antérieures, 2013.'],
		['ru', 'За 2017 год значение публикуют 0 стран из 5; 2 значения взяты за более ранние годы: 2013.'],
		['ar', 'لا ينشر أي بلد من أصل 5 قيمة لعام 2017؛ قيمتان مأخوذتان من سنة سابقة: 2013.']
	] as const)('says so in %s', (language, expected) => {
		askLanguageOf(() => language);
		try {
			expect(summary([seen('A', 1, { year: 2013 }), seen('B', 2, { year: 2013 })], 2017, 5)).toContain(expected);
		} finally {
			askLanguageOf(() => 'en');
		}
	});

	it('says once that all values show the same', () => {
		expect(summary([seen('A', 100), seen('B', 99.98), seen('C', 100.01)])).toContain(
			'All 3 values are the same: 100.0%.'
		);
		expect(summary([seen('A', 7)])).toBe('1 of 5 countries publishes a value for 2020. A: 7.0%.');
	});

	it('draws and names an aggregate, but never ranks or counts it or takes it into the median', () => {
		const selection = selected([seen('EUU', 1), seen('A', 30), seen('B', 10), seen('C', 20)]);
		const rows = ranking(facts, selection.countries, same);
		expect(rows.map(({ country, rank }) => [country, rank])).toEqual([
			['B', 1],
			['C', 2],
			['A', 3]
		]);
		expect(rankRows(rows, selection.references, same).at(-1)).toMatchObject({ id: 'EUU', reference: true });
		const table = rankTable(facts, rows, selection, same, same, 'Caption');
		expect(table.caption).toBe('Caption. Median of 3 countries: 20.0%');
		expect(table.rows.at(-1)).toMatchObject({
			country: { value: 'EUU' },
			rank: { value: null },
			year: { value: 2020 }
		});
		expect(plain(rankSummary(facts, selection, 5, 2020, same))).toBe(
			'3 of 5 countries publish a value for 2020. From 10.0% (B) to 30.0% (A). Median of 3 countries: 20.0%. ' +
				'For comparison: EUU 1.0% (2020).'
		);
	});

	it('takes no aggregate by type', () => {
		const { references } = selected([seen('EUU', 1)]);
		// @ts-expect-error -- a reference value has no rank
		expect(ranking(facts, references, same)).toHaveLength(1);
	});
});

describe('a trend', () => {
	const summary = (observations: readonly Observation[]) => plain(trendSummary(facts, observations, places, same));

	it('gives its colours to the countries that are drawn, the first of them highlighted', () => {
		const drawn = trendSeries([seen('EUU', 1), seen('C', 2), seen('E', 3)], places);
		expect(drawn.map(({ id, role, colour }) => [id, role, colour])).toEqual([
			['C', 'highlight', 1],
			['E', 'series', 2],
			['EUU', 'benchmark', 0]
		]);
	});

	it('runs from the lowest to the highest latest value of countries; aggregates stand apart', () => {
		expect(summary([seen('A', 5), seen('B', 7), seen('EUU', 99)])).toBe(
			'A: 5.0% in 2020. The latest values run from 5.0% (A, 2020) to 7.0% (B, 2020). For comparison: EUU 99.0% (2020).'
		);
	});

	it('words equal latest values as equal', () => {
		expect(summary([seen('A', 9.52, { year: 2016 }), seen('B', 9.48, { year: 2024 })])).toContain(
			'The latest values are the same: 9.5% (A, 2016 and B, 2024).'
		);
	});

	it('words latest values of years five or more apart as that', () => {
		const of = (year: number) => summary([seen('A', 9, { year: 2019 }), seen('B', 12, { year })]);
		expect(of(2024)).toContain(
			'The latest values are of years far apart: the lowest is 9.0% (A, 2019), the highest 12.0% (B, 2024).'
		);
		expect(of(2023)).toContain('The latest values run from 9.0% (A, 2019) to 12.0% (B, 2023).');
	});
});

describe('women and men', () => {
	const of = (observations: readonly Observation[], year = 2020, tolerance = 0) =>
		gaps(facts, byRole(observations, places).countries, year, tolerance, same);
	const rows = of([
		seen('A', 10, { sex: 'F' }),
		seen('A', 12.5, { sex: 'M' }),
		seen('B', 30, { sex: 'F' }),
		seen('B', 20, { sex: 'M' }),
		seen('C', 5, { sex: 'M' }),
		seen('D', null, { sex: 'F' }),
		seen('E', 7)
	]);

	it('are paired by country, the widest gap first, one sex last', () => {
		expect(rows.map(({ country, gap }) => [country, gap])).toEqual([
			['B', 10],
			['A', -2.5],
			['C', null]
		]);
		expect(rows.map((row) => gapWords(facts, row))).toEqual([
			'women 10.0 points higher',
			'men 2.5 points higher',
			'only men: no value for women of the same year and source'
		]);
	});

	it('are summed up in numbers that stand in the table', () => {
		const table = dumbbellTable(facts, rows, same, same, '');
		expect(plain(dumbbellSummary(facts, rows, 5, 2020, same))).toBe(
			'Values for both women and men in 2020: 2 of 5 countries. Higher among women: 1; higher among men: 1; no ' +
				'difference: 0. The widest gap is in B: 30.0% among women, 20.0% among men. Values for one of the two only: 1.'
		);
		expect(table.rows[0]).toMatchObject({ women: { text: '30.0' }, men: { text: '20.0' }, gap: { value: 10 } });
	});

	it('are never of two years: women of 2017 and men of 2012 are no pair of 2017', () => {
		const apart = [seen('A', 1, { sex: 'F', year: 2017 }), seen('A', 2, { sex: 'M', year: 2012 })];
		const [row] = of(apart, 2017, 5);
		expect([row?.women?.observation.year, row?.men, row?.gap]).toEqual([2017, null, null]);
	});

	it('carried forward together are counted apart', () => {
		const of2013 = [seen('A', 1, { sex: 'F', year: 2013 }), seen('A', 2, { sex: 'M', year: 2013 })];
		expect(plain(dumbbellSummary(facts, of(of2013, 2017, 5), 5, 2017, same))).toContain(
			'Values for both women and men in 2017: 0 of 5 countries; 1 pair with a value carried forward, of 2013.'
		);
	});
});

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
			'A, NEET rate: 1.0% in 2020. A, NEET rate: no value.'
		);
	});

	it('draws an aggregate without counting it', () => {
		const [strip] = profileStrips([row(five)], same);
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
