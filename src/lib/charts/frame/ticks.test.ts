import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './labels';
import { formatNumber, formatSigned } from '$lib/i18n/formats';
import { LANGUAGES } from '$lib/i18n/languages';
import { checkValue, checkYear, valueAxis, yearTicks } from './ticks';

describe('valueAxis', () => {
	it('holds every value and has room', () => {
		const values = fc.array(
			fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-9),
			{
				minLength: 1,
				maxLength: 20
			}
		);
		fc.assert(
			fc.property(values, fc.boolean(), fc.integer({ min: 2, max: 8 }), (all, zero, count) => {
				const { low, high, ticks } = valueAxis(all, zero, count);
				expect(low).toBeLessThan(high);
				expect(low).toBeLessThanOrEqual(Math.min(...all));
				expect(high).toBeGreaterThanOrEqual(Math.max(...all));
				if (zero) expect(low <= 0 && high >= 0).toBe(true);
				for (const tick of ticks) expect(tick).toSatisfy(Number.isFinite);
			})
		);
	});

	it('has ticks that no two read the same, with a sign or without, in any language', () => {
		const near = fc.tuple(fc.double({ min: -1e5, max: 1e5, noNaN: true }), fc.integer({ min: -6, max: 5 }));
		const spread = near.chain(([from, power]) =>
			fc.array(
				fc.double({ min: 0, max: 1, noNaN: true }).map((part) => from + part * 10 ** power),
				{ minLength: 1, maxLength: 20 }
			)
		);
		fc.assert(
			fc.property(spread, fc.boolean(), fc.integer({ min: 2, max: 8 }), (all, zero, count) => {
				const { ticks, decimals } = valueAxis(all, zero, count);
				for (const language of LANGUAGES)
					for (const write of [formatNumber, formatSigned]) {
						const texts = ticks.map((tick) => write(tick, decimals, language));
						expect(new Set(texts).size).toBe(texts.length);
						expect(texts.join()).not.toMatch(/[<>]/);
					}
			})
		);
	});

	it('has no more decimals than its step', () => {
		expect(valueAxis([3, 41], true, 4)).toMatchObject({ ticks: [0, 10, 20, 30, 40, 50], decimals: 0 });
		// Russia, participation in learning at 55–64: every tick read "0.0".
		expect(valueAxis([0.01, 0.04], true, 4)).toMatchObject({ ticks: [0, 0.01, 0.02, 0.03, 0.04], decimals: 2 });
	});

	it('gives one value alone an axis around it', () => {
		expect(valueAxis([50], false, 4)).toMatchObject({ low: 44, high: 56 });
		expect(valueAxis([0], true, 4)).toMatchObject({ low: 0, high: 1 });
		expect(valueAxis([], false, 4)).toMatchObject({ low: 0, high: 1 });
	});
});

describe('yearTicks', () => {
	it('names the last year and never lets two years touch', () => {
		const span = fc.tuple(fc.integer({ min: 1950, max: 2050 }), fc.integer({ min: 0, max: 80 }));
		fc.assert(
			fc.property(span, fc.integer({ min: 20, max: 1900 }), ([from, years], width) => {
				const ticks = yearTicks(from, from + years, width, 12);
				expect(ticks.at(-1)).toBe(from + years);
				ticks.slice(1).forEach((year, index) => {
					expect(((year - (ticks[index] ?? NaN)) * width) / years).toBeGreaterThan(textWidth('2020', 12));
				});
			})
		);
	});

	it('prefers round years', () => {
		expect(yearTicks(2008, 2024, 300, 12)).toEqual([2008, 2015, 2020, 2024]);
		expect(yearTicks(2010, 2024, 700, 12)).toEqual([2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
		expect(yearTicks(2020, 2020, 300, 12)).toEqual([2020]);
	});
});

describe('what cannot be drawn', () => {
	it('is refused with the name of its series', () => {
		for (const value of [NaN, Infinity, -1e16]) expect(() => checkValue(value, 'KAZ')).toThrow(/KAZ/);
		for (const year of [NaN, 2020.5, 1e6]) expect(() => checkYear(year, 'KAZ')).toThrow(RangeError);
	});
});
