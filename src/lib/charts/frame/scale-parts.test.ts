/** Here `d3` is D3 as published: only the build puts the parts in its place. */
import fc from 'fast-check';
import * as d3 from 'd3';
import { expect, it } from 'vitest';
import { interpolate, interpolateNumber, interpolateRound, precisionFixed } from './scale-parts';

const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });

it('numbers are mapped as by D3', () => {
	fc.assert(
		fc.property(number, number, fc.double({ min: -1, max: 2, noNaN: true }), (a, b, t) => {
			expect(interpolateNumber(a, b)(t)).toBe(d3.interpolateNumber(a, b)(t));
			expect(interpolateRound(a, b)(t)).toBe(d3.interpolateRound(a, b)(t));
			expect(interpolate(a, b)(t)).toBe(d3.interpolate(a, b)(t));
		})
	);
});

it('steps are distinguished by as many decimals as D3 takes', () => {
	fc.assert(
		fc.property(
			number.filter((step) => step !== 0),
			(step) => {
				expect(precisionFixed(step)).toBe(d3.precisionFixed(step));
			}
		)
	);
});
