import { describe, expect, it } from 'vitest';
import type { Observation } from '$lib/domain/observation';
import { byRole } from '$lib/domain/tolerance';
import { askLanguageOf } from '$lib/i18n/current';
import { formulaOf, signed } from '../difference';
import { dumbbellSummary, dumbbellTable, gaps, gapWords } from './dumbbell/dumbbell';
import { ranking, rankRows, rankSummary, rankTable } from './rank/rank';
import { regionGroups } from '$lib/charts/frame/groups';
import { scatterAxis } from './scatter/scatter';
import { trendSeries, trendSummary } from './trend/trend';
import { facts, place, seen, places, selected, same, plain } from './fixtures.testing';

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

	it('are drawn for who has values, and for nobody else', () => {
		const drawn = trendSeries([seen('A', null), seen('B', 2), seen('C', 3)], places);
		expect(drawn.map(({ id }) => id)).toEqual(['B', 'C']);
	});

	it('gives its colours to the countries that are drawn, the first of them highlighted', () => {
		const drawn = trendSeries([seen('EUU', 1), seen('C', 2), seen('E', 3)], places);
		expect(drawn.map(({ id, role, colour }) => [id, role, colour])).toEqual([
			['C', 'highlight', 1],
			['E', 'series', 2],
			['EUU', 'reference', 0]
		]);
	});

	it('draws a median and a published value as what they are, of no country, after those who have values', () => {
		const points = [{ year: 2020, value: 4, status: 'A' as const }];
		const drawn = trendSeries([seen('A', 1)], places, [
			{ id: 'CA', name: 'Central Asia, median of 4 others', rule: 'median', points },
			{ id: 'OECD', name: 'OECD', rule: 'published', points }
		]);
		expect(drawn.map(({ id, role, country }) => [id, role, country])).toEqual([
			['A', 'highlight', 'A'],
			['CA', 'median', null],
			['OECD', 'reference', null]
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

describe('a scatter', () => {
	const placed = [
		{ ...place('A'), region: 'SEET', group: 'South East' },
		{ ...place('B'), region: 'CA', group: 'Central Asia' },
		{ ...place('EUU', 'aggregate'), region: 'EU', group: 'European Union' }
	];

	it('has the regions in their fixed order and hue, whatever the order chosen, and none for the European Union', () => {
		expect(regionGroups([...placed].reverse()).map(({ code, name, hue }) => [code, name, hue])).toEqual([
			['SEET', 'South East', 1],
			['CA', 'Central Asia', 4]
		]);
	});

	it('says that an axis is logarithmic only where it is', () => {
		expect(scatterAxis(facts, [1, 100], true)).toMatchObject({ title: 'NEET rate, % (logarithmic scale)', log: true });
		for (const [values, log] of [
			[[0, 100], true],
			[[1, 100], false]
		] as const)
			expect(scatterAxis(facts, values, log)).toMatchObject({ title: 'NEET rate, %', log: false });
	});
});
