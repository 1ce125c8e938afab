import fc from 'fast-check';
import * as d3 from 'd3';
import { expect, it } from 'vitest';
import { interpolate, interpolateNumber, interpolateRound } from './interpolate';

const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });

it('maps numbers as D3 does', () => {
	fc.assert(
		fc.property(number, number, fc.double({ min: -1, max: 2, noNaN: true }), (a, b, t) => {
			expect(interpolateNumber(a, b)(t)).toBe(d3.interpolateNumber(a, b)(t));
			expect(interpolateRound(a, b)(t)).toBe(d3.interpolateRound(a, b)(t));
			expect(interpolate(a, b)(t)).toBe(d3.interpolate(a, b)(t));
		})
	);
});
