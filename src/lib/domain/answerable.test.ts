import { describe, expect, it } from 'vitest';
import { concerns, whoAnswers, type Responsibility } from './answerable';

const row = (country: string | null, delivers: string, ...stakeholders: string[]): Responsibility => ({
	responsibility: `${country} ${delivers}`,
	round: 'TRP4',
	country,
	delivers,
	stakeholders
});
const rows = [
	row('KAZ', 'statistics', 'statistics_office'),
	row('AZE', 'data collection and report input', 'ministry_labour', 'statistics_office'),
	row('TUR', 'linked data for tracer studies', 'other_public_body', 'statistics_office'),
	row('TUR', 'VET policy and enrolment', 'ministry_education'),
	row(null, 'KIESE statistics, yearly', 'etf')
];

describe('who could answer', () => {
	it('takes the words of a delivery for the themes they speak of', () => {
		expect(concerns({ delivers: 'VET policy and Enrolment' }, 'participation')).toBe(true);
		expect(concerns({ delivers: 'VET policy and enrolment' }, 'finance')).toBe(false);
		expect(concerns({ delivers: 'Statistics' }, 'finance')).toBe(true);
		expect(concerns({ delivers: 'discussion of evidence' }, 'finance')).toBe(false);
	});

	it('names whoever is documented in the country itself', () => {
		expect(whoAnswers(rows, 'TUR', 'participation')).toMatchObject({
			basis: 'documented',
			stakeholders: ['ministry_education']
		});
		expect(whoAnswers(rows, 'AZE', 'finance')).toMatchObject({
			basis: 'documented',
			stakeholders: ['ministry_labour', 'statistics_office']
		});
	});

	it('suggests the type documented in most other countries, and says in which', () => {
		const { basis, rows: found, stakeholders } = whoAnswers(rows, 'LBY', 'transition_to_work');
		expect({ basis, stakeholders, in: found.map(({ country }) => country) }).toEqual({
			basis: 'suggested',
			stakeholders: ['statistics_office'],
			in: ['KAZ', 'AZE', 'TUR']
		});
	});

	it('does not take an arrangement of all countries for one of a country', () => {
		expect(whoAnswers(rows.slice(-1), 'LBY', 'finance')).toEqual({ basis: 'unknown', rows: [], stakeholders: [] });
	});
});
