import { describe, expect, it } from 'vitest';
import { gapsByBody } from './bodies';

const gap = (indicator: string, basis: 'documented' | 'suggested' | 'unknown', ...bodies: readonly string[]) => ({
	indicator,
	who: { basis, bodies, countries: [] }
});

describe('gaps by who could answer', () => {
	it('stand under one body each, those documented first, then by how many there are', () => {
		const bodies = gapsByBody([
			gap('a', 'unknown'),
			gap('b', 'suggested', 'Ministry'),
			gap('c', 'suggested', 'Statistics office'),
			gap('d', 'suggested', 'Statistics office'),
			gap('e', 'documented', 'Statistics office')
		]);
		expect(
			bodies.map(({ who, gaps }) => [who.basis, who.bodies.join(), gaps.map(({ indicator }) => indicator).join()])
		).toEqual([
			['documented', 'Statistics office', 'e'],
			['suggested', 'Statistics office', 'c,d'],
			['suggested', 'Ministry', 'b'],
			['unknown', '', 'a']
		]);
	});

	it('stand under one body once, though sources of different countries name it for different data', () => {
		const suggested = (...countries: readonly string[]) => ({
			who: { basis: 'suggested' as const, bodies: ['Statistics office'], countries }
		});
		expect(
			gapsByBody([suggested('Georgia', 'Moldova'), suggested('Moldova', 'Ukraine')]).map(({ who, gaps }) => [
				who.countries.join(),
				gaps.length
			])
		).toEqual([['Georgia,Moldova,Ukraine', 2]]);
	});
});
