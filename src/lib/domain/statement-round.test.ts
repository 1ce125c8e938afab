import { describe, expect, it } from 'vitest';
import { assignRound } from './statement-round';

const ROUNDS = [
	{ round: 'A', dateStart: '2014-01-01', dateEnd: '2015-06-30' },
	{ round: 'B', dateStart: '2016-02-01', dateEnd: '2017-06-30' },
	{ round: 'C', dateStart: null, dateEnd: null }
];
const on = (dateStart: string | null, dateEnd = dateStart) => ({ dateStart, dateEnd });

describe('the round of a statement', () => {
	it('is that of its source, even before the round began', () => {
		expect(assignRound(on('2015-09-29'), ['B'], ROUNDS)).toEqual({ round: 'B', basis: 'source' });
	});

	it('is that of its date where the source stands for several or none', () => {
		expect(assignRound(on('2016-06-08'), [], ROUNDS)).toEqual({ round: 'B', basis: 'date' });
		expect(assignRound(on('2016-06-08'), ['A', 'B'], ROUNDS)).toEqual({ round: 'B', basis: 'date' });
		expect(assignRound(on('2016-01-01', '2016-12-31'), [], ROUNDS)).toEqual({ round: 'B', basis: 'date' });
	});

	it('is not guessed between rounds, at the edge of one or without a date', () => {
		expect(assignRound(on('2015-09-29'), [], ROUNDS)).toBeNull();
		expect(assignRound(on('2015-07-01', '2016-03-31'), [], ROUNDS)).toBeNull();
		expect(assignRound(on(null), [], ROUNDS)).toBeNull();
	});
});
