import { expect, it } from 'vitest';
import { flowOf, moving } from './flow';
import type { Movement, ParticipationChange, RoundSnapshot } from './model';

const was = (...reports: string[]): RoundSnapshot => ({ kind: 'yes', reports, step: null });
const OUT: RoundSnapshot = { kind: 'unknown', reports: [], step: null };
const moved = (
	country: string,
	change: ParticipationChange,
	before: RoundSnapshot,
	after: RoundSnapshot
): Movement => ({
	country,
	change,
	before,
	after,
	toSelfAssessment: false
});
const TYPES = [
	{ code: 'country_report', name: 'Country report' },
	{ code: 'etf_assessment', name: 'ETF assessment' },
	{ code: 'nrf', name: 'National reporting framework report' }
];
const ALL = [
	moved('ALB', 'stayed', was('nrf', 'etf_assessment'), was('nrf')),
	moved('BLR', 'left', was('country_report'), OUT),
	moved('EGY', 'new', OUT, was('nrf')),
	moved('ISR', 'stayed', was(), was()),
	moved('SYR', 'neither', OUT, OUT)
];

it('draws who was in one of the two rounds, from the reports of the one to those of the other', () => {
	const { rows, before, after } = flowOf(moving(ALL), TYPES, (country) => `the ${country}`);
	expect(rows.map(({ country, tone }) => [country, tone])).toEqual([
		['ALB', 'changed'],
		['BLR', 'left'],
		['EGY', 'came'],
		['ISR', 'same']
	]);
	expect(before.map(({ label }) => label)).toEqual([
		'Country report',
		'ETF assessment and National reporting framework report',
		'Took part; no report documented',
		'Did not take part, or nothing known'
	]);
	expect(after.map(({ id }) => id)).toEqual(['nrf', 'no_report', 'out']);
	expect(rows[1]?.tip[0]).toBe('the BLR');
});
