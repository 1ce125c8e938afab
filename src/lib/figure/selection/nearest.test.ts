import { describe, expect, it } from 'vitest';
import { nearestSelectionWithData } from './nearest';

const empty = {
	sex: 'T' as const,
	sexes: ['T', 'F'] as const,
	years: { from: 2020, to: 2024 },
	newest: [2012, 2018],
	first: 1990,
	overTime: false
};

describe('the nearest choice with values', () => {
	it('is another sex where the indicator is not published for this one', () => {
		expect(nearestSelectionWithData({ ...empty, sexes: ['F', 'M'] })).toEqual({ change: 'sex', sex: 'F' });
	});

	it('is the nearest of the newest years', () => {
		expect(nearestSelectionWithData(empty)).toEqual({ change: 'years', years: { from: 2018, to: 2018 } });
		expect(nearestSelectionWithData({ ...empty, years: { from: 2000, to: 2010 } })).toEqual({
			change: 'years',
			years: { from: 2000, to: 2012 }
		});
	});

	it('is a stretch of years where a trend is shown, within all data', () => {
		expect(nearestSelectionWithData({ ...empty, overTime: true })).toMatchObject({ years: { from: 2008, to: 2018 } });
		expect(nearestSelectionWithData({ ...empty, overTime: true, first: 2015 })).toMatchObject({
			years: { from: 2015, to: 2018 }
		});
	});

	it('is other countries where none of these has any value', () => {
		expect(nearestSelectionWithData({ ...empty, newest: [] })).toEqual({ change: 'partners' });
	});
});
