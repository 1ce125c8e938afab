import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountryObservation, Observation, Sex } from './observation';
import { newestOfBoth, pair, pairBySex, pairByYear, pairs } from './pairs';
import { byRole, select } from './tolerance';

const COUNTRIES = ['KAZ', 'KGZ', 'TJK'];
const places = COUNTRIES.map((country) => ({ country, role: 'partner' }));
const published = (observations: readonly Observation[]): readonly CountryObservation[] =>
	byRole(observations, places).countries;
const at = (country: string, year: number, value: number, sex: Sex = 'T', source = 'x'): Observation => ({
	indicator: 'i',
	country,
	year,
	sex,
	value,
	status: 'A',
	source
});
const year = fc.integer({ min: 2005, max: 2024 });
const observation = fc.record({ country: fc.constantFrom(...COUNTRIES), year, value: fc.integer() });
const series = fc
	.array(observation, { maxLength: 60 })
	.map((all) => published(all.map((o) => at(o.country, o.year, o.value))));
const tolerance = fc.constantFrom(0, 1, 2, 3, 5, 10);

describe('a change', () => {
	it('is of one country, from an earlier to a later year, whatever is carried forward', () => {
		fc.assert(
			fc.property(series, year, year, tolerance, (all, to, from, within) => {
				for (const { later, earlier } of pairs(select(all, to, within), select(all, from, within))) {
					expect(earlier.observation.country).toBe(later.observation.country);
					expect(earlier.observation.year).toBeLessThan(later.observation.year);
					expect(earlier.observation).not.toBe(later.observation);
				}
			})
		);
	});

	it('is there for every country with values of both years, and for no country twice', () => {
		fc.assert(
			fc.property(series, year, year, (all, to, from) => {
				const has = (country: string, of: number) => all.some((one) => one.country === country && one.year === of);
				const found = pairs(select(all, to, 0), select(all, from, 0)).map(({ later }) => later.observation.country);
				const both = COUNTRIES.filter((country) => from < to && has(country, to) && has(country, from));
				expect([...found].sort()).toEqual(both);
			})
		);
	});

	it('never compares a value with itself: the only value of 2013 stands for 2017 and for 2014', () => {
		const all = published([at('KAZ', 2013, 5)]);
		expect(pairs(select(all, 2017, 5), select(all, 2014, 5))).toEqual([]);
	});

	it('never has an earlier value of a later year, of another sex or another country', () => {
		const [kaz, women, kgz] = published([at('KAZ', 2020, 1), at('KAZ', 2015, 1, 'F'), at('KGZ', 2015, 1)]).map(
			(one) => ({ observation: one, requestedYear: one.year })
		);
		const [old] = select(published([at('KAZ', 2015, 1)]), 2015, 0);
		if (!kaz || !women || !kgz || !old) throw new Error('four values');
		expect(pair(kaz, old)).toEqual({ later: kaz, earlier: old });
		expect(pair(old, kaz)).toBeNull();
		expect(pair(kaz, kaz)).toBeNull();
		expect(pair(kaz, women)).toBeNull();
		expect(pair(kaz, kgz)).toBeNull();
	});
});

describe('women and men', () => {
	const bySex = (observations: readonly Observation[], requested: number, within: number) =>
		pairBySex(published(observations), requested, within).map(({ country, women, men }) => [
			country,
			women && [women.observation.year, women.observation.value],
			men && [men.observation.year, men.observation.value]
		]);
	/** Women of 2012 and 2017, men of 2012 only. */
	const apart = [at('TJK', 2012, 1, 'F'), at('TJK', 2017, 2, 'F'), at('TJK', 2012, 3, 'M')];

	it('are of one year, the newest that both have, though one of them has a newer value', () => {
		expect(bySex(apart, 2017, 5)).toEqual([['TJK', [2012, 1], [2012, 3]]]);
	});

	it('are no pair without such a year: the newer value stands alone', () => {
		expect(bySex(apart, 2017, 4)).toEqual([['TJK', [2017, 2], null]]);
		expect(bySex([at('KGZ', 2015, 1, 'F'), at('KGZ', 2017, 2, 'M')], 2017, 5)).toEqual([['KGZ', null, [2017, 2]]]);
	});

	it('are no pair if two sources publish them', () => {
		expect(bySex([at('KAZ', 2017, 1, 'F', 'x'), at('KAZ', 2017, 2, 'M', 'y')], 2017, 0)).toEqual([
			['KAZ', [2017, 1], null]
		]);
	});

	it('are never of different years or sources, whatever is published', () => {
		const sexed = fc.record({
			country: fc.constantFrom(...COUNTRIES),
			year,
			sex: fc.constantFrom<Sex>('F', 'M', 'T'),
			source: fc.constantFrom('x', 'y')
		});
		fc.assert(
			fc.property(fc.array(sexed, { maxLength: 60 }), year, tolerance, (all, requested, within) => {
				const observations = published(all.map((one) => at(one.country, one.year, 1, one.sex, one.source)));
				for (const { women, men } of pairBySex(observations, requested, within)) {
					expect([women?.observation.sex ?? 'F', men?.observation.sex ?? 'M']).toEqual(['F', 'M']);
					if (!women || !men) continue;
					expect(women.observation.year).toBe(men.observation.year);
					expect(women.observation.source).toBe(men.observation.source);
				}
			})
		);
	});
});

describe('two indicators', () => {
	it('are paired where a country has both values for the requested year, each keeping its own year', () => {
		const x = select(published([at('KAZ', 2018, 1), at('KGZ', 2020, 2)]), 2020, 2);
		const y = select(published([at('TJK', 2020, 3), at('KAZ', 2020, 4)]), 2020, 2);
		expect(pairByYear(x, y).map((one) => [one.country, one.x.observation.year, one.y.observation.year])).toEqual([
			['KAZ', 2018, 2020]
		]);
	});

	it('are no pair if they were requested for different years', () => {
		const all = published([at('KAZ', 2018, 1), at('KAZ', 2020, 2)]);
		expect(pairByYear(select(all, 2018, 0), select(all, 2020, 0))).toEqual([]);
	});

	it('have a newest year no newer than the older of the two, and none where one has none', () => {
		expect(newestOfBoth(2018, 2020)).toBe(2018);
		expect(newestOfBoth(2020, 2018)).toBe(2018);
		expect(newestOfBoth(null, 2020)).toBeNull();
		expect(newestOfBoth(2020, null)).toBeNull();
	});
});
