import { describe, expect, it } from 'vitest';
import { rowsOf, scoresTable, type ScoreRow } from './scores-text';

const score = (value: number, more: Partial<ScoreRow> = {}): ScoreRow => ({
	score: `S${value}`,
	country: 'MKD',
	place: 'MKD',
	placeName: 'North Macedonia',
	dimension: 'Pupils',
	edition: '2020',
	method: 'as_published',
	yearTo: 2020,
	qualifier: null,
	value,
	scaleMin: 0,
	scaleMax: null,
	certainty: 'documented',
	certaintyNote: null,
	sourceUrl: null,
	sourceNote: null,
	...more
});
const labels = (...scores: readonly ScoreRow[]) =>
	rowsOf(scores).flatMap(({ runs }) => runs.flatMap(({ dots }) => dots.map(({ label }) => label)));

describe('the scores of one dimension', () => {
	it('have the same decimals throughout: one where any has one', () => {
		const scores = [score(90), score(39.1, { yearTo: 2015, edition: '2015' })];
		expect(labels(...scores).sort()).toEqual(['39.1 (2015)', '90.0 (2020)']);
		expect(
			scoresTable(scores)
				.rows.map(({ value }) => value?.text)
				.sort()
		).toEqual(['39.1', '90.0']);
	});
	it('have none where none has any, and two on a short scale', () => {
		expect(labels(score(90), score(40, { yearTo: 2015 }))).toEqual(expect.arrayContaining(['90 (2020)', '40 (2015)']));
		expect(labels(score(4, { scaleMin: 1, scaleMax: 5 }))).toEqual(['4.00 (2020)']);
	});
});
