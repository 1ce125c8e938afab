import { describe, expect, it } from 'vitest';
import { STAGE_STATES, stateOf, strongest } from './stage-state';

describe('one report of a step', () => {
	it('is dated or undated where it is documented', () => {
		expect(stateOf({ certainty: 'documented', dateStart: '2016-06-08' })).toBe('dated');
		expect(stateOf({ certainty: 'documented', dateStart: null })).toBe('undated');
	});

	it.each(['inferred', 'uncertain', 'conflict'] as const)('is uncertain where it is %s, dated or not', (certainty) => {
		expect(stateOf({ certainty, dateStart: '2016-06-08' })).toBe('uncertain');
		expect(stateOf({ certainty, dateStart: null })).toBe('uncertain');
	});
});

describe('several reports of a step', () => {
	it('count as the best documented one, in whatever order they come', () => {
		expect(strongest(['uncertain', 'dated', 'undated'])).toBe('dated');
		expect(strongest(['uncertain', 'undated'])).toBe('undated');
		expect(strongest(['unknown', 'uncertain'])).toBe('uncertain');
	});

	it('leave the step unknown where there is none, which is not "not done"', () => {
		expect(strongest([])).toBe('unknown');
		expect(strongest(['unknown'])).toBe('unknown');
	});

	it('never make a step inapplicable: that is known of the round, not of a report', () => {
		expect(STAGE_STATES.map((state) => strongest([state]))).not.toContain('not_applicable');
	});
});
