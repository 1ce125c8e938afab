import { describe, expect, it } from 'vitest';
import { scoreRuns, type Score } from './scores';

let number = 0;
const score = (year: number | null, value: number, more: Partial<Score> = {}): Score => ({
	score: `S${(number += 1)}`,
	place: 'GEO',
	method: 'as_published',
	year,
	value,
	qualifier: null,
	certainty: 'documented',
	source: 'old report',
	...more
});
const comparable = (year: number, value: number, place = 'GEO') =>
	score(year, value, { method: 'comparable', source: 'new report', place });
const localize = (scores: readonly Score[]) =>
	scoreRuns(scores).map(({ place, method, scores, broken }) => [
		place,
		method,
		scores.map(({ value }) => value),
		broken
	]);

/** Georgia, entrepreneurial learning: as published 2.70, 4.24, 4.17; on the comparable method 4.45, 4.74. */
const georgia = [
	comparable(2024, 4.74),
	score(2024, 4.17, { source: 'new report' }),
	score(2020, 4.24),
	comparable(2020, 4.45),
	score(2016, 2.7)
];

describe('runs of scores', () => {
	it('part where the publisher recalculated, and never mix methods', () => {
		expect(localize(georgia)).toEqual([
			['GEO', 'as_published', [2.7, 4.24], false],
			['GEO', 'as_published', [4.17], true],
			['GEO', 'comparable', [4.45, 4.74], false]
		]);
	});

	it('part there in places that were not recalculated, even within one source', () => {
		const average = [score(2020, 3.58, { place: 'EAP' }), score(2024, 3.64, { place: 'EAP' })];
		expect(localize([...georgia, ...average]).slice(3)).toEqual([
			['EAP', 'as_published', [3.58], false],
			['EAP', 'as_published', [3.64], true]
		]);
	});

	it('part between sources without calling it a change of method', () => {
		expect(localize([score(2014, 17.5), score(2017, 13.7, { source: 'another' })])).toEqual([
			['GEO', 'as_published', [17.5], false],
			['GEO', 'as_published', [13.7], false]
		]);
		expect(localize([score(2014, 17.5), score(2017, 13.7)])).toEqual([['GEO', 'as_published', [17.5, 13.7], false]]);
	});

	it('part for no place whose scores were recalculated in one year only', () => {
		const elsewhere = comparable(2022, 5, 'MDA');
		expect(localize([comparable(2020, 4), elsewhere, score(2020, 1), score(2022, 2)])[0]).toEqual([
			'GEO',
			'as_published',
			[1, 2],
			false
		]);
	});

	it.each([
		['of uncertain value', { certainty: 'uncertain' }],
		['only said to be more', { qualifier: '>' }],
		['of no known year', { year: null }],
		['of no known source', { source: null }]
	])('join nothing %s', (_, more) => {
		expect(localize([score(2018, 1), score(2020, 2, more)])).toHaveLength(2);
	});
});
