import { describe, expect, it } from 'vitest';
import { assessmentsOf, isAssessed } from './assessments';

const testsOf = (indicator: string, years: readonly number[]) => [...assessmentsOf(indicator, years).values()];

describe('the test behind a value of minimum proficiency', () => {
	it('follows from the year it was held in', () => {
		expect(testsOf('min_proficiency_maths', [2007, 2011, 2019, 2022])).toEqual(['TIMSS', 'TIMSS', 'TIMSS', 'PISA']);
	});
	it('of 2015, when both were held, is that of the value before, else after', () => {
		expect(testsOf('min_proficiency_maths', [2011, 2015, 2022])).toEqual(['TIMSS', 'TIMSS', 'PISA']);
		expect(testsOf('min_proficiency_maths', [2015, 2018])).toEqual(['PISA', 'PISA']);
		expect(testsOf('min_proficiency_maths', [2015])).toEqual([null]);
	});
	it('in reading is always PISA', () => {
		expect(testsOf('min_proficiency_reading', [2015, 2018])).toEqual(['PISA', 'PISA']);
	});
	it('is asked of proficiency alone', () => {
		expect(['min_proficiency_maths', 'min_proficiency_reading', 'neet_rate'].map(isAssessed)).toEqual([
			true,
			true,
			false
		]);
	});
});
