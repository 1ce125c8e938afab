import { describe, expect, it } from 'vitest';
import { after, before, groupToggled, nearestYear, offered, toggled, type PickerOption } from './picking';

const options: PickerOption[] = [
	{ code: 'ALB', name: 'Albania', group: 'South Eastern Europe' },
	{ code: 'KAZ', name: 'Kazakhstan', group: 'Central Asia' },
	{ code: 'SRB', name: 'Serbia', group: 'South Eastern Europe' },
	{ code: 'KGZ', name: 'Kyrgyzstan', group: 'Central Asia' }
];
const codes = (query: string): string[][] =>
	offered(options, query).map((group) => group.options.map(({ code }) => code));

describe('what a list offers', () => {
	it('is everything under its groups, in the order the groups come', () => {
		expect(offered(options, '').map(({ name }) => name)).toEqual(['South Eastern Europe', 'Central Asia']);
		expect(codes('')).toEqual([
			['ALB', 'SRB'],
			['KAZ', 'KGZ']
		]);
	});

	it('is what the query finds; the name of a group finds all of it', () => {
		expect(codes('ser')).toEqual([['SRB']]);
		expect(codes('central')).toEqual([['KAZ', 'KGZ']]);
		expect(codes('moon')).toEqual([]);
	});
});

describe('what is typed', () => {
	const union: PickerOption[] = [
		{ code: 'ALB', name: 'Albania', group: 'South Eastern Europe' },
		{ code: 'AUT', name: 'Austria', group: 'European Union members' },
		{ code: 'EUU', name: 'European Union', group: 'European Union members' },
		{ code: 'BEL', name: 'Belgium', group: 'European Union members' }
	];

	it('leads to what is named so before what only stands in a group named so', () => {
		expect(offered(union, 'European')[0]?.options[0]?.code).toBe('EUU');
		expect(offered([...union].reverse(), 'Europ')[0]?.options[0]?.code).toBe('EUU');
	});
});

describe('a choice', () => {
	it('takes one up at its end and lays it down again', () => {
		expect(toggled(['KAZ'], 'ALB')).toEqual(['KAZ', 'ALB']);
		expect(toggled(['KAZ', 'ALB'], 'KAZ')).toEqual(['ALB']);
	});

	it('takes up what is missing of a group, and lays down a whole one', () => {
		expect(groupToggled(['ALB', 'KGZ'], ['KAZ', 'KGZ'])).toEqual(['ALB', 'KGZ', 'KAZ']);
		expect(groupToggled(['KAZ', 'ALB', 'KGZ'], ['KAZ', 'KGZ'])).toEqual(['ALB']);
	});
});

/** Firms offering training: published in some years, the last of them 2019. */
const years = [2005, 2009, 2013, 2019];

describe('a step through the years with data', () => {
	it.each([
		[2024, 2019, undefined],
		[2012, 2009, 2013],
		[2013, 2009, 2019],
		[2001, undefined, 2005]
	])('leads from %i to the nearest before and after it, whether it has data itself or not', (year, earlier, later) => {
		expect(before(years, year)).toBe(earlier);
		expect(after(years, year)).toBe(later);
	});

	it('leads from a typed year to the nearest one', () => {
		expect(nearestYear(years, 2012)).toBe(2013);
		expect(nearestYear(years, 2011)).toBe(2009);
		expect(nearestYear([], 2011)).toBeUndefined();
	});
});
