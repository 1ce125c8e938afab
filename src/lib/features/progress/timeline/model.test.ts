import { describe, expect, it } from 'vitest';
import { busiest, isDated, roundInTime, type TimedEvent } from './model';

const countries = [
	{ country: 'ALB', region: 'SEET' },
	{ country: 'KAZ', region: 'CA' },
	{ country: 'KGZ', region: 'CA' }
];
const event = (name: string, more: Partial<TimedEvent>): TimedEvent => ({
	event: name,
	country: null,
	region: null,
	dateStart: '2016-06-08',
	dateEnd: '2016-06-08',
	datePrecision: 'day',
	...more
});
const events = [
	event('draft', { country: 'KAZ' }),
	event('launch', { country: 'ALB', dateStart: null, dateEnd: null, datePrecision: null }),
	event('forum', { region: 'CA' }),
	event('policy forum', { region: 'SEMED' }),
	event('conference', {})
];

describe('a round in time', () => {
	it('has a row for every country with a dated event, and names the others', () => {
		const { rows, undated } = roundInTime(countries, events, null);
		expect(rows.map(({ country, events }) => [country.country, events.length])).toEqual([['KAZ', 1]]);
		expect(undated.map(({ country }) => country)).toEqual(['ALB', 'KGZ']);
	});

	it('lets a regional event run through the rows of its region only, one of all through all', () => {
		const { wide } = roundInTime(countries, events, null);
		expect(wide.map(({ event, rows }) => [event.event, rows])).toEqual([
			['forum', ['KAZ']],
			['policy forum', []],
			['conference', null]
		]);
	});

	it('zooms to a region, with what concerns all', () => {
		const { rows, wide, undated } = roundInTime(countries, events, 'SEET');
		expect(rows).toEqual([]);
		expect(wide.map(({ event }) => event.event)).toEqual(['conference']);
		expect(undated.map(({ country }) => country)).toEqual(['ALB']);
	});
});

describe('the busiest months', () => {
	const on = (start: string, end = start, datePrecision = 'day') =>
		event(`${start}/${end}`, { country: 'KAZ', dateStart: start, dateEnd: end, datePrecision });
	const found = (...events: readonly TimedEvent[]) => busiest(events.filter(isDated));

	it('are those with most events, days and months alike', () => {
		expect(found(on('2016-06-08'), on('2016-06-01', '2016-06-30', 'month'), on('2017-06-08'))).toEqual({
			months: ['2016-06-01'],
			count: 2
		});
		expect(found(on('2017-02-03'), on('2016-06-08'), on('2016-06-09', '2016-06-10'), on('2017-02-28'))).toEqual({
			months: ['2016-06-01', '2017-02-01'],
			count: 2
		});
	});

	it('are not read from a year, nor from what lasts from one month to the next', () => {
		const year = on('2016-01-01', '2016-12-31', 'year');
		expect(found(year, year, on('2016-06-30', '2016-07-01'), on('2016-06-30', '2016-07-01'), on('2016-06-08'))).toBe(
			null
		);
	});
});
