import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorFacts } from '$lib/domain/indicator';
import type { Observation } from '$lib/domain/observation';
import { selectByRole } from '$lib/domain/tolerance';
import { facts, plain } from '../fixtures.testing';
import { ranking } from '../rank/rank';
import { classesOf, mapCountries } from './map';
import { tilesOf } from './TilesFigure.svelte';

const ranked = (of: IndicatorFacts, values: readonly (readonly [string, number])[]) => {
	const observations = values.map(([country, value]): Observation => ({
		indicator: 'neet_rate',
		country,
		year: 2020,
		sex: 'T',
		value,
		status: 'A',
		source: 'S'
	}));
	const places = values.map(([country]) => ({ country, role: 'partner' }));
	return ranking(of, selectByRole(observations, places, 2020, 0).countries, (text) => text);
};

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
				const rows = ranked(
					free,
					all.map((value, at) => [`C${at}`, value])
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
		const rows = ranked(facts, [
			['A', 9.96],
			['B', 3],
			['C', 41]
		]);
		const classes = classesOf([9.96, 3, 41], facts);
		const [a] = mapCountries(facts, rows, [{ country: 'A', name: 'A', latest: null }], classes, 2020);
		expect(plain(classes.find(({ code }) => code === a?.code)?.name ?? '')).toBe('10–20');
	});

	it('hold their lower limit: a value on the limit of two classes belongs to the upper', () => {
		const classOf = (value: number) => {
			const classes = classesOf([3, value, 41], facts);
			const [one] = mapCountries(
				facts,
				ranked(facts, [['A', value]]),
				[{ country: 'A', name: 'A', latest: null }],
				classes,
				2020
			);
			return plain(classes.find(({ code }) => code === one?.code)?.name ?? '');
		};
		expect([9.9, 10, 20, 40, 41].map(classOf)).toEqual(['0–10', '10–20', '20–30', '40–50', '40–50']);
	});

	it('stand in tiles as values where all have room, else as the numbers of classes in each', () => {
		const signs = (values: readonly number[]) => {
			const places = values.map((_, at) => ({ country: `C${at}`, name: `C${at}`, latest: null }));
			const rows = ranked(
				free,
				values.map((value, at) => [`C${at}`, value])
			);
			return tilesOf(free, mapCountries(free, rows, places, classesOf(values, free), 2020)).map(({ sign }) => sign);
		};
		expect(signs([8727, 9023]).map((sign) => sign && plain(sign))).toEqual(['8,727', '9,023']);
		expect(signs([8727, 32_012])).toEqual([undefined, undefined]);
	});

	it('hatch those without a value', () => {
		const [one] = mapCountries(facts, [], [{ country: 'A', name: 'A*', latest: 2018 }], [], 2020);
		expect(one).toMatchObject({ code: null, value: null, footnote: true });
		expect(one?.tip[1]).toContain('2018');
	});
});
