import { describe, expect, it } from 'vitest';
import { byInactivityDesc, monthsBetween, inactiveFor, lastActivities } from './model';
import type { TimedEvent } from '../timeline/model';

const countries = [{ country: 'ALB' }, { country: 'KAZ' }, { country: 'SYR' }];
const event = (country: string | null, start: string, end = start, datePrecision = 'day'): TimedEvent => ({
	event: start,
	country,
	region: null,
	dateStart: start,
	dateEnd: end,
	datePrecision
});
const events = [
	event('KAZ', '2016-06-08'),
	event('KAZ', '2016-01-01', '2016-12-31', 'year'),
	event('ALB', '2017-04-05'),
	event('KAZ', '2017-11-19'),
	event(null, '2017-06-07')
];

describe('months between two days', () => {
	it.each([
		['2016-06-08', '2016-07-07', 0],
		['2016-06-08', '2016-07-08', 1],
		['2016-12-31', '2017-06-30', 5],
		['2017-06-30', '2017-06-01', 0]
	])('%s to %s: %d', (from, to, months) => expect(monthsBetween(from, to)).toBe(months));
});

describe('the last activity', () => {
	it('is a step that begins on the very day, but none that begins later', () => {
		const on = (day: string) => lastActivities(countries, events, day).known.map(({ country }) => country.country);
		expect(on('2017-04-05')).toEqual(['ALB', 'KAZ']);
		expect(on('2017-04-04')).toEqual(['KAZ']);
	});

	it('is counted from the last step known on that day', () => {
		const { known } = lastActivities(countries, events, '2017-06-30');
		expect(known.map(({ country, last }) => [country.country, last.event])).toEqual([
			['ALB', '2017-04-05'],
			['KAZ', '2016-01-01']
		]);
	});

	it('is a range where only the year is known', () => {
		const { known } = lastActivities(countries, events, '2017-06-30');
		expect(known.find(({ country }) => country.country === 'KAZ')?.age).toEqual({ least: 5, most: 17 });
	});

	it('names those of whom no dated step is known, and credits nobody with a common event', () => {
		expect(lastActivities(countries, events, '2017-06-30').none).toEqual([{ country: 'SYR' }]);
		expect(lastActivities(countries, events, '2010-01-01').known).toEqual([]);
	});

	it('is sorted and sifted by what is certain', () => {
		const { known } = lastActivities(countries, events, '2017-06-30');
		expect(byInactivityDesc(known).map(({ country }) => country.country)).toEqual(['KAZ', 'ALB']);
		expect(inactiveFor(known, 4).map(({ country }) => country.country)).toEqual(['KAZ']);
		expect(inactiveFor(known, 5)).toEqual([]);
	});
});
