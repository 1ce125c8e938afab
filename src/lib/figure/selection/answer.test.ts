import type { Note } from '$lib/domain/notes';
import { describe, expect, it } from 'vitest';
import { facts, place, seen } from '../indicator/fixtures.testing';
import { answerOf, type Shown } from './answer';

const survey: Note = {
	note: 'survey',
	kind: 'break',
	indicator: 'neet_rate',
	country: 'A',
	yearFrom: 2020,
	yearTo: null,
	text: 'Another survey.'
};
const places = [place('A'), place('B')].map((one) => ({ ...one, group: 'R' }));
const shown: Shown = {
	view: {
		indicators: ['neet_rate'],
		countries: ['A', 'B'],
		years: { from: 2019, to: 2020 },
		sex: 'T',
		age: null,
		tolerance: '0',
		benchmark: { kind: 'eu' },
		references: [],
		measure: 'value',
		sort: 'value',
		scale: 'shared',
		form: null
	},
	form: 'trend',
	benchmark: { kind: 'country', country: 'A' }
};
const answer = answerOf({
	shown,
	rows: ['A', 'B'].flatMap((country) => [
		seen(country, 1, { year: 2019 }),
		seen(country, 2),
		seen(country, 3, { sex: 'F' })
	]),
	newest: [],
	notes: [survey],
	indicators: [facts],
	places,
	first: 2000
});

/** The explorer and the charts to embed draw nothing but this. */
describe('the rows of an answer', () => {
	it('have the doubts about each, whatever form asks for them', () => {
		const told = (
			rows: readonly { readonly country: string; readonly year: number; readonly comment?: string | undefined }[]
		) => rows.map(({ country, year, comment }) => [country, year, comment]);
		expect(told(answer.overYears('neet_rate').filter(({ sex }) => sex === 'T'))).toEqual([
			['A', 2019, undefined],
			['A', 2020, 'Another survey.'],
			['B', 2019, undefined],
			['B', 2020, undefined]
		]);
		expect(told(answer.selectedAt('neet_rate').countries.map(({ observation }) => observation))).toEqual([
			['A', 2020, 'Another survey.'],
			['B', 2020, undefined]
		]);
		expect(told(answer.bySex('neet_rate'))).toEqual([
			['A', 2020, 'Another survey.'],
			['B', 2020, undefined]
		]);
	});
});
