import { describe, expect, it } from 'vitest';
import { rowsOf, scoresFinding, scoresTable, type ScoreRow } from './scores-text';

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

describe('the finding of scores', () => {
	const line = (country: string, method: string, ...values: readonly (readonly [number, number])[]) =>
		values.map(([year, value]) =>
			score(value, {
				score: `${country} ${method} ${year}`,
				country,
				place: country,
				placeName: country,
				method,
				yearTo: year,
				sourceUrl: 'https://example.org',
				scaleMin: 1,
				scaleMax: 5
			})
		);

	it('says whose score rose and whose fell, the largest change first, on the comparable method where there is one', () =>
		expect(
			scoresFinding([
				...line('Georgia', 'as_published', [2016, 2.7], [2020, 4.24]),
				...line('Georgia', 'comparable', [2020, 4.45], [2024, 4.74]),
				...line('Armenia', 'comparable', [2020, 2.6], [2024, 3.35]),
				...line('Azerbaijan', 'comparable', [2020, 3.89], [2024, 3.7])
			]).replace(/[\u2066-\u2069]/g, '')
		).toBe('Risen since the first score: Armenia (+0.75) and Georgia (+0.29); fallen: Azerbaijan (−0.19)'));

	it('is silent where nobody has two scores to compare, or they are equal', () => {
		expect(scoresFinding(line('Georgia', 'as_published', [2020, 4.24]))).toBe('');
		expect(scoresFinding(line('Georgia', 'comparable', [2020, 4.241], [2024, 4.239]))).toBe('');
	});
});
