import { describe, expect, it } from 'vitest';
import { lanesOf } from './place';
import { dayOf, domainOf, isoOf, ticksOf } from './time';

describe('the axis of time', () => {
	it('covers whole years, or whole quarters within three years', () => {
		expect(domainOf(dayOf('2010-04-01'), dayOf('2024-12-31')).map(isoOf)).toEqual(['2010-01-01', '2025-01-01']);
		expect(domainOf(dayOf('2016-02-10'), dayOf('2017-06-08')).map(isoOf)).toEqual(['2016-01-01', '2017-07-01']);
	});

	it('thins the years until they have room, and adds quarters where they fit', () => {
		const [from, to] = [dayOf('2010-01-01'), dayOf('2025-01-01')];
		expect(ticksOf(from, to, 640).map(({ iso }) => iso.slice(0, 4))).toHaveLength(15);
		expect(ticksOf(from, to, 280).map(({ iso }) => iso.slice(0, 4))).toEqual(['2010', '2015', '2020']);
		expect(ticksOf(dayOf('2016-01-01'), dayOf('2017-01-01'), 640).map(({ kind }) => kind)).toEqual([
			'year',
			'month',
			'month',
			'month'
		]);
	});
});

describe('lanes', () => {
	it('uses the first lane with room', () => {
		expect(
			lanesOf(
				[
					{ x0: 0, x1: 10 },
					{ x0: 5, x1: 15 },
					{ x0: 20, x1: 30 }
				],
				4
			)
		).toEqual([0, 1, 0]);
	});
});
