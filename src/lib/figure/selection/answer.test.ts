import type { Note } from '$lib/domain/notes';
import { describe, expect, it } from 'vitest';
import { facts, place, plain, seen } from '../indicator/fixtures.testing';
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
		log: [],
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
		const brief = (
			rows: readonly { readonly country: string; readonly year: number; readonly comment?: string | undefined }[]
		) => rows.map(({ country, year, comment }) => [country, year, comment]);
		expect(brief(answer.overYears('neet_rate').filter(({ sex }) => sex === 'T'))).toEqual([
			['A', 2019, undefined],
			['A', 2020, 'Another survey.'],
			['B', 2019, undefined],
			['B', 2020, undefined]
		]);
		expect(brief(answer.selectedAt('neet_rate').countries.map(({ observation }) => observation))).toEqual([
			['A', 2020, 'Another survey.'],
			['B', 2020, undefined]
		]);
		expect(brief(answer.bySex('neet_rate'))).toEqual([
			['A', 2020, 'Another survey.'],
			['B', 2020, undefined]
		]);
	});
});

it('values since an earlier year say which breaks lie between the two', () => {
	const rows = [
		seen('A', 3, { year: 2010 }),
		seen('A', 2, { year: 2015, status: 'B' }),
		seen('A', 1),
		seen('B', 3, { year: 2010 }),
		seen('B', 1)
	];
	const { selectedSince } = answerOf({
		shown,
		rows,
		newest: [],
		notes: [{ ...survey, yearFrom: 2018, yearTo: 2018 }],
		indicators: [facts],
		places,
		first: 2000
	});
	const since = (earlier: number) =>
		selectedSince('neet_rate', earlier).countries.map(({ observation }) => observation.comment);
	// Of 2018 there is no value: the break lies between 2015 and 2020.
	expect(since(2010)).toEqual(['A break in the series lies between the two years: 2015, 2020.', undefined]);
	expect(since(2015)).toEqual(['A break in the series lies between the two years: 2020.', undefined]);
	expect(since(2019)).toEqual([undefined, undefined]);
});

describe('medians beside the countries', () => {
	const region = (country: string) => ({ ...place(country), region: 'CA', group: 'Central Asia' });
	const five = ['A', 'B', 'C', 'D', 'E'].map(region);
	const rows = [
		...['A', 'B', 'C', 'D', 'E'].map((country, at) => seen(country, at + 1, { year: 2019 })),
		...['A', 'B', 'C', 'D'].map((country, at) => seen(country, 10 * (at + 1)))
	];
	const linesFor = (countries: readonly string[], references: readonly string[], some = rows) =>
		answerOf({
			shown: { ...shown, view: { ...shown.view, countries, references }, benchmark: null },
			rows: some,
			newest: [],
			notes: [],
			indicators: [facts],
			places: five,
			first: 2000
		})
			.medianLines('neet_rate')
			.map(({ name, points }) => [plain(name), points.map(({ year, value, countries }) => [year, value, countries])]);

	it('leave out the one country of the region that is chosen, and say of how many they are', () => {
		// Without A: 2, 3, 4, 5 -> 3.5; 20, 30, 40 -> 30
		expect(linesFor(['A'], ['CA'])).toEqual([
			[
				'median of Central Asia (n = 3–4)',
				[
					[2019, 3.5, 4],
					[2020, 30, 3]
				]
			]
		]);
	});

	it('hold all of the region where several of it are chosen', () => {
		// 1, 2, 3, 4, 5 -> 3; 10, 20, 30, 40 -> 25
		expect(linesFor(['A', 'B'], ['CA'])).toEqual([
			[
				'median of Central Asia (n = 4–5)',
				[
					[2019, 3, 5],
					[2020, 25, 4]
				]
			]
		]);
		expect(linesFor(['A'], ['CA'], rows.slice(0, 5))).toEqual([['Central Asia, median of 4 others', [[2019, 3.5, 4]]]]);
	});

	it('have no point where fewer than three countries have a value', () => {
		expect(linesFor(['A'], ['CA'], rows.slice(0, 3))).toEqual([['median of Central Asia', []]]);
	});
});

describe('values against a base year', () => {
	it('are named as that, and who has no value of that year is absent for that reason', () => {
		const rows = [seen('A', 4, { year: 2019 }), seen('A', 5), seen('B', 7)];
		const measured = answerOf({
			shown: { ...shown, view: { ...shown.view, measure: 'relative' }, benchmark: null },
			rows,
			newest: [{ indicator: 'neet_rate', country: 'B', sex: 'T', year: 2020 }],
			notes: [],
			indicators: [facts],
			places,
			first: 2000
		});
		expect(measured.facts[0]).toMatchObject({
			name: 'NEET rate: change since 2019 in per cent',
			unitShort: '%',
			derived: true
		});
		expect(measured.overYears('neet_rate').map(({ country, year, value }) => [country, year, value])).toEqual([
			['A', 2019, 0],
			['A', 2020, 25]
		]);
		expect(measured.withNewest('neet_rate').map(({ country, reason }) => [country, reason])).toEqual([
			['A', undefined],
			['B', 'no value for the base year 2019']
		]);
	});
});

describe('reference values of one year', () => {
	it('are those of at least three countries; the others are named with the reason', () => {
		const region = (country: string) => ({ ...place(country), region: 'CA', group: 'Central Asia' });
		const of = (rows: readonly ReturnType<typeof seen>[]) =>
			answerOf({
				shown: { ...shown, view: { ...shown.view, references: ['CA'] }, form: 'rank', benchmark: null },
				rows,
				newest: [],
				notes: [],
				indicators: [facts],
				places: ['A', 'B', 'C'].map(region),
				first: 2000
			}).referencesOf('neet_rate');
		const three = of([seen('A', 1), seen('B', 5), seen('C', 6)]);
		expect(three.drawn.map(({ name, value }) => [name, value])).toEqual([['Central Asia, median of 3 countries', 5]]);
		expect(three.absent).toEqual([]);
		const two = of([seen('A', 1), seen('B', 5)]);
		expect(two.drawn).toEqual([]);
		expect(two.absent).toMatchObject([
			{ name: 'median of Central Asia', reason: 'fewer than three countries have a value' }
		]);
	});
});
