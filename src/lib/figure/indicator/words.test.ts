import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { benchmarkSummary, benchmarkTable, distanceWords, held } from './benchmark/benchmark';
import { formulaOf, signed } from '../difference';
import { dumbbellSummary, dumbbellTable, gapWords, pairs } from './dumbbell/dumbbell';
import { classesOf, mapCountries } from './map/map';
import { ranking } from './rank/rank';
import { couples, scatterSummary, scatterTable } from './scatter/scatter';

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
	validMin: 0,
	validMax: 100,
	age: 'Y15T24',
	sexes: ['T', 'F', 'M'],
	organisation: '',
	series: '',
	licence: ''
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
const same = (text: string): string => text;
const plain = (text: string): string => text.replace(/[\u2066\u2069]/g, '');

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

describe('women and men', () => {
	const rows = pairs(
		facts,
		[
			seen('A', 10, { sex: 'F' }),
			seen('A', 12.5, { sex: 'M' }),
			seen('B', 30, { sex: 'F' }),
			seen('B', 20, { sex: 'M' }),
			seen('C', 5, { sex: 'M' }),
			seen('D', null, { sex: 'F' }),
			seen('E', 7)
		],
		same
	);

	it('are paired by country, the widest gap first, one sex last', () => {
		expect(rows.map(({ country, gap }) => [country, gap])).toEqual([
			['B', 10],
			['A', -2.5],
			['C', null]
		]);
		expect(rows.map((row) => gapWords(facts, row))).toEqual([
			'women 10.0 points higher',
			'men 2.5 points higher',
			'only men have a value'
		]);
	});

	it('are summed up in numbers that stand in the table', () => {
		const table = dumbbellTable(facts, rows, same, same, '');
		expect(dumbbellSummary(facts, rows, 5, 2020, same)).toContain('B: 30.0% among women, 20.0% among men');
		expect(table.rows[0]).toMatchObject({ women: { text: '30.0' }, men: { text: '20.0' }, gap: { value: 10 } });
	});
});

describe('distances from a benchmark', () => {
	const benchmark = { name: 'EU', value: 10, year: 2020 };
	const rows = held(facts, [seen('A', 12.1), seen('B', 8), seen('C', 10), seen('D', null)], benchmark, same);

	it('know which way is better', () => {
		expect(rows.map((row) => distanceWords(facts, row))).toEqual([
			'worse by 2.1 points',
			'equal',
			'better by 2.0 points'
		]);
		const neutral = { ...facts, direction: 'neutral' as const, unitShort: 'dollars' };
		expect(distanceWords(neutral, held(neutral, [seen('A', 12)], benchmark, same)[0] ?? rows[0]!)).toBe(
			'higher by 2.0\u00A0dollars'
		);
	});

	it('that show as zero are equal: in number, sign, words and count alike', () => {
		const close = held(facts, [seen('A', 10.04), seen('B', 9.96), seen('C', 10.06)], benchmark, same);
		expect(close.map((row) => [distanceWords(facts, row), plain(signed(facts, row.distance))])).toEqual([
			['worse by 0.1 points', '+0.1'],
			['equal', '0.0'],
			['equal', '0.0']
		]);
		expect(benchmarkSummary(facts, close, benchmark, 3, 2020)).toContain('better 0, worse 1, equal 2');
	});

	it('are counted in the summary, with the formula in the table', () => {
		expect(benchmarkSummary(facts, rows, benchmark, 4, 2020)).toContain('better 1, worse 1, equal 1');
		expect(plain(benchmarkTable(facts, rows, benchmark, same, same, '').rows[0]?.formula?.text ?? '')).toBe(
			'12.1 − 10.0 = 2.1'
		);
	});
});

describe('two indicators', () => {
	const x = { facts: { ...facts, name: 'X' }, observations: [seen('A', 1), seen('B', 3), seen('C', null)] };
	const y = { facts: { ...facts, name: 'Y' }, observations: [seen('B', 4), seen('A', 2), seen('D', 9)] };

	it('are coupled where a country has both', () => {
		const rows = couples(x, y, same);
		expect(rows.map((row) => [row.country, row.x.value, row.y.value])).toEqual([
			['A', 1, 2],
			['B', 3, 4]
		]);
		expect(scatterSummary(x.facts, y.facts, rows, 4, 2020, same)).toContain('Y: from 2.0% (A) to 4.0% (B)');
		expect(scatterTable(x.facts, y.facts, rows, same, same, '').rows).toHaveLength(2);
	});
});

describe('classes of the map', () => {
	const free = { ...facts, validMin: null, validMax: null };
	const names = (values: readonly number[], of = facts) => classesOf(values, of).map(({ name }) => plain(name));

	it('are five at the most, hold every value as shown, and read differently', () => {
		const values = fc.array(
			fc.oneof(
				fc.integer({ min: 0, max: 100 }),
				fc.double({ min: -1e5, max: 1e5, noNaN: true }),
				fc.double({ min: 49.9, max: 50.2, noNaN: true })
			),
			{ minLength: 1, maxLength: 29 }
		);
		fc.assert(
			fc.property(values, (all) => {
				const classes = classesOf(all, free);
				expect(classes.length).toBeGreaterThan(0);
				expect(classes.length).toBeLessThanOrEqual(5);
				expect(new Set(classes.map(({ name }) => name)).size).toBe(classes.length);
				const countries = all.map((_, at) => ({ country: `C${at}`, name: `C${at}`, latest: null }));
				const rows = ranking(
					free,
					all.map((value, at) => seen(`C${at}`, value)),
					same
				);
				for (const { code, value } of mapCountries(free, rows, countries, classes, 2020)) {
					const own = classes.find((one) => one.code === code);
					// As shown: half a tenth from the value at most.
					expect(value).toBeGreaterThanOrEqual((own?.from ?? NaN) - 0.0500001);
					expect(value).toBeLessThanOrEqual((own?.to ?? NaN) + 0.0500001);
				}
			})
		);
	});

	it('are equally wide between round numbers, equally filled where nearly all would be in one', () => {
		expect(names([3, 12, 27, 41])).toEqual(['0–10', '10–20', '20–30', '30–40', '40–50']);
		expect(names([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], free)).toHaveLength(5);
		expect(names([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], free)[0]).toBe('1.0–3.0');
	});

	it('have as many decimals as tell their limits apart', () => {
		expect(names([0.1, 0.2, 0.4])).toEqual(['0.1–0.2', '0.2–0.3', '0.3–0.4']);
	});

	it('stay within what the values can be: no share is above 100 or below 0', () => {
		expect(names([100, 100, 100])).toEqual(['100.0']);
		expect(names([0, 0])).toEqual(['0.0']);
		const ends = (values: readonly number[]) => classesOf(values, facts).flatMap(({ from, to }) => [from, to]);
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 29 }), (all) => {
				expect(Math.max(...ends(all))).toBeLessThanOrEqual(100);
				expect(Math.min(...ends(all))).toBeGreaterThanOrEqual(0);
			})
		);
	});

	it('count a value with those it reads like: 9.96 shows as 10.0', () => {
		const rows = ranking(facts, [seen('A', 9.96), seen('B', 3), seen('C', 41)], same);
		const classes = classesOf([9.96, 3, 41], facts);
		const [a] = mapCountries(facts, rows, [{ country: 'A', name: 'A', latest: null }], classes, 2020);
		expect(plain(classes.find(({ code }) => code === a?.code)?.name ?? '')).toBe('10–20');
	});

	it('hatch those without a value', () => {
		const [one] = mapCountries(facts, [], [{ country: 'A', name: 'A*', latest: 2018 }], [], 2020);
		expect(one).toMatchObject({ code: null, value: null, footnote: true });
		expect(one?.tip[1]).toContain('2018');
	});
});
