import { describe, expect, it } from 'vitest';
import { roundInTime, type TimedEvent } from './model';

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
