/** Values of two tests in one figure: what it says of them, and what it does not make of them. */
import { describe, expect, it } from 'vitest';
import { METHOD, type Method } from '$lib/domain/methods';
import { withComments, type Note } from '$lib/domain/notes';
import { pairs } from '$lib/domain/pairs';
import { byRole, select } from '$lib/domain/tolerance';
import { changeAbsences, changes } from './change/change';
import { indicatorFigure } from './indicator-figure';
import { ranking, rankSummary, rankTable } from './rank/rank';
import { profileTable } from './strip/strip';
import { trendSummary } from './trend/trend';
import { facts, places, plain, same, seen, selected } from './fixtures.testing';

const method = (note: string, text: string, country: string, yearFrom: number | null = null): Note => ({
	note,
	kind: METHOD,
	indicator: 'neet_rate',
	country,
	yearFrom,
	yearTo: note === 'timss' ? 2019 : null,
	text
});
const notes = [
	...['A', 'B', 'C'].map((country) => method('pisa', 'PISA', country)),
	method('timss', 'TIMSS', 'D'),
	method('pisa', 'PISA', 'D', 2020),
	method('timss', 'TIMSS', 'E')
];
const measured = (...given: Parameters<typeof seen>[]) =>
	withComments(
		given.map((one) => seen(...one)),
		notes
	);
const in2019 = measured(
	['A', 10, { year: 2019 }],
	['B', 20, { year: 2019 }],
	['C', 30, { year: 2019 }],
	['D', 90, { year: 2019 }],
	['E', 91, { year: 2019 }]
);
const selection = selected(in2019, 2019);
const PISA: Method = { code: 'pisa', name: 'PISA' };

describe('a figure of values of two tests', () => {
	const table = rankTable(facts, ranking(facts, selection.countries, same), selection, same, same, 'x');
	const model = indicatorFigure(
		{ kind: 'rank', title: '', subtitle: '', summary: 'Said.', table, fileName: '' },
		{ facts: [facts], observations: in2019, absences: [], sources: [], notes, nameOf: same }
	);

	it('says that they are not comparable, and of whom which test is', () => {
		expect(model.summary).toBe(
			'Said. Measured in different ways and therefore not comparable throughout: PISA; TIMSS.'
		);
		expect(model.notes.map(({ text }) => plain(text))).toEqual([
			'Method: PISA. Concerns: A, B and C.',
			'Method: TIMSS. Concerns: D and E.'
		]);
	});
	it('has the test in a column of its table', () => {
		expect(table.rows.map(({ country, method: cell }) => [country?.text, cell?.text, cell?.value])).toEqual([
			['A', 'PISA', 'pisa'],
			['B', 'PISA', 'pisa'],
			['C', 'PISA', 'pisa'],
			['D', 'TIMSS', 'timss'],
			['E', 'TIMSS', 'timss']
		]);
	});
	it('takes the median of one test, and names it', () => {
		expect(plain(rankSummary(facts, selection, 5, 2019, same))).toContain('Median of 3 countries: 20.0% (PISA).');
		expect(table.caption).toContain('(PISA)');
		const medians = profileTable([{ facts, year: 2019, selection }], same, same).rows.map(({ median }) => median?.text);
		expect(medians, 'of fewer than three others of its own test there is none').toEqual(['—', '—', '—', '—', '—']);
	});
	it('says nothing of the kind where all are of one', () => {
		const alike = in2019.filter(({ method: own }) => own?.code === PISA.code);
		const one = indicatorFigure(
			{ kind: 'rank', title: '', subtitle: '', summary: 'Said.', table, fileName: '' },
			{ facts: [facts], observations: alike, absences: [], sources: [], notes, nameOf: same }
		);
		expect(one.summary).toBe('Said.');
		expect(one.notes.map(({ text }) => text)).toEqual(['Method: PISA.']);
	});
});

describe('a country that went from one test to the other', () => {
	const own = measured(
		['D', 30, { year: 2015 }],
		['D', 40, { year: 2019 }],
		['D', 60, { year: 2020 }],
		['D', 62, { year: 2021 }]
	);
	it('has no change between the two, and is named among the absent with the reason', () => {
		const { countries } = byRole(own, places);
		const [later, earlier] = [select(countries, 2021, 0), select(countries, 2019, 0)];
		const rows = changes(facts, pairs(later, earlier), same, 'value');
		expect(rows).toEqual([]);
		const [absent] = changeAbsences(
			rows,
			{ countries: later, references: [] },
			{ countries: earlier, references: [] },
			places.filter(({ country }) => country === 'D'),
			2019
		);
		expect(absent).toMatchObject({ country: 'D', reason: 'measured by another method' });
	});
	it('is told from where the second began', () => {
		expect(plain(trendSummary(facts, own, places, same))).toBe('D: 60.0% in 2020, 62.0% in 2021.');
	});
});
