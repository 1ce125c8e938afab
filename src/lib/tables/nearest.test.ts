import { describe, expect, it } from 'vitest';
import { distance, nearest, suggestion } from './nearest';

describe('the nearest known word', () => {
	it.each([
		['lanched', ['prep', 'launch', 'lunch_break'], 'launch'],
		['KAX', ['ALB', 'KAZ', 'KGZ'], 'KAZ'],
		['kaz', ['ALB', 'KAZ', 'KGZ'], 'KAZ'],
		['date_satrt', ['date_start', 'date_end'], 'date_start']
	])('to %s among %j is %s', (word, known, meant) => {
		expect(nearest(word, known)).toBe(meant);
	});

	it.each([
		['gapminder', ['uis_2024', 'ilo_2026']],
		['X', ['A', 'B']],
		['', ['A', 'launch']],
		['launch', []]
	])('to %s among %j is none', (word, known) => {
		expect(nearest(word, known)).toBeNull();
	});

	it('is looked for among a hundred, for each of a hundred thousand words', () => {
		const known = Array.from({ length: 100 }, (_, index) => `indicator_of_something_${index}`);
		const words = Array.from({ length: 100_000 }, (_, index) => `zqk${index}wvp`);
		expect(words.filter((word) => nearest(word, known) !== null)).toEqual([]);
	});

	it('gives way to advice where there is none', () => {
		expect(suggestion('lanch', ['launch'], 'look there')).toBe('did you mean "launch"?');
		expect(suggestion('xyz', ['launch'], 'look there')).toBe('look there');
	});
});

it.each([
	['', '', 0],
	['', 'abc', 3],
	['kitten', 'sitting', 3],
	['flaw', 'lawn', 2],
	['yaer', 'year', 1]
])('the distance of %j and %j is %i', (a, b, edits) => {
	expect(distance(a, b)).toBe(edits);
	expect(distance(b, a)).toBe(edits);
});
