/** A known doubt goes with the value it concerns: into drawing, tip and table (product.md, contract 8). */
import { describe, expect, it } from 'vitest';
import { valueTip } from '$lib/charts/frame/status';
import { layout as layoutBenchmark } from '$lib/charts/benchmark/layout';
import { layout as layoutDumbbell } from '$lib/charts/dumbbell/layout';
import { labelOf } from '$lib/charts/scatter/points';
import { layout as layoutRank } from '$lib/charts/rank/layout';
import { layout as layoutTrend } from '$lib/charts/trend/layout';
import { type Note, withComments } from '$lib/domain/notes';
import { pairs } from '$lib/domain/pairs';
import type { Observation } from '$lib/domain/observation';
import { byRole } from '$lib/domain/tolerance';
import { askLanguageOf } from '$lib/i18n/current';
import { LANGUAGES } from '$lib/i18n/languages';
import { statusWords } from '../frame-text';
import { benchmarkTable } from './benchmark/benchmark';
import { changeRows, changes, changeTable } from './change/change';
import { dumbbellRows, dumbbellTable, gaps } from './dumbbell/dumbbell';
import { facts, places, same, seen, selected } from './fixtures.testing';
import { mapCountries } from './map/map';
import { ranking, rankRows, rankTable } from './rank/rank';
import { countryPairs, scatterPoints, scatterTable } from './scatter/scatter';
import { profileStrips, profileTable } from './strip/strip';
import { trendSeries, trendTable } from './trend/trend';

/** From 2020 on the values of A are of another survey. */
const note: Note = {
	note: 'survey',
	kind: 'break',
	indicator: 'neet_rate',
	country: 'A',
	yearFrom: 2020,
	yearTo: null,
	text: 'Another survey.'
};
const doubted = (...observations: readonly Observation[]) => withComments(observations, [note]);
const ofYear = selected(doubted(seen('A', 10), seen('B', 20)));
const format = (value: number) => value.toFixed(1);
const axis = { year: 2020, dir: 'ltr' as const, format, formatTick: format };
const doubts = ({ rows }: { rows: readonly Readonly<Record<string, { readonly text: string }>>[] }) =>
	rows.map((row) => row['doubt']?.text);

it('a tip says it after value and status', () => {
	const [given] = doubted(seen('A', 10, { status: 'E' }));
	expect(valueTip('A', { ...given!, value: 10 }, format, statusWords())).toEqual([
		'A',
		'2020: 10.0',
		'estimate',
		'† Another survey.'
	]);
});

it('a tip sets its colon as the language does', () => {
	const tips = LANGUAGES.map((language) => {
		askLanguageOf(() => language);
		return valueTip('A', { ...seen('A', 10), value: 10 }, format, statusWords())[1];
	});
	askLanguageOf(() => 'en');
	expect(tips).toEqual(['2020: 10.0', '2020\u202F: 10.0', '2020: 10.0', '2020: 10.0']);
});

describe('a trend', () => {
	const observations = doubted(...[2018, 2019, 2020, 2021].map((year) => seen('A', year - 2000, { year })));
	const marks = layoutTrend(
		trendSeries(observations, places),
		{ ...axis, yearFrom: 2018, yearTo: 2021, zero: true, tip: () => [] },
		640
	);
	const xOf = (year: number) => marks.points.find((point) => point.year === year)?.x;

	it('breaks its line where the doubt says that the series breaks, and explains the sign', () => {
		expect(marks.lines.map(({ path }) => path.split('L').length)).toEqual([2, 2]);
		expect(marks.breaks).toHaveLength(1);
		expect(marks.statuses).toEqual(['B', '†']);
	});

	it('has a dagger over the first value concerned, and behind the last', () => {
		expect(marks.doubts.map(({ x }) => x)).toEqual([xOf(2020)]);
		expect(marks.labels[0]?.lines[0]?.value).toBe('21.0†');
	});

	it('says it in the rows of the table', () => {
		expect(doubts(trendTable(facts, observations, same, same, ''))).toEqual([
			'',
			'',
			'Another survey.',
			'Another survey.'
		]);
	});

	it('has neither sign nor column without a doubt', () => {
		const plain = [seen('B', 1)];
		expect(trendTable(facts, plain, same, same, '').columns.map(({ key }) => key)).not.toContain('doubt');
	});
});

it('a ranking has the dagger behind the value, its table a column', () => {
	const rows = ranking(facts, ofYear.countries, same);
	const marks = layoutRank(rankRows(rows, [], same), { ...axis, tip: () => [] }, 640);
	expect(marks.rows.map(({ label }) => label.text)).toEqual(['10.0†', '20.0']);
	expect(marks.statuses).toEqual(['†']);
	expect(doubts(rankTable(facts, rows, ofYear, same, same, ''))).toEqual(['Another survey.', '']);
});

it('the map and the tiles write it and have it in their tips', () => {
	const rows = ranking(facts, ofYear.countries, same);
	const [a, b] = mapCountries(facts, rows, places.slice(0, 2), [], 2020);
	expect([a?.text, b?.text]).toEqual(['10.0†', '20.0']);
	expect(a?.tip.at(-1)).toBe('† Another survey.');
	expect(b?.tip).toHaveLength(2);
});

it('women and men have it by each value', () => {
	const observations = doubted(
		...(['F', 'M'] as const).flatMap((sex) => [seen('A', 10, { sex }), seen('B', 20, { sex })])
	);
	const rows = gaps(facts, byRole(observations, places).countries, 2020, 0, same);
	const marks = layoutDumbbell(
		dumbbellRows(facts, rows, same),
		{ ...axis, sexes: { F: 'women', M: 'men' }, tip: () => [] },
		640
	);
	const texts = marks.rows.flatMap(({ marks }) => marks.map(({ label }) => label.text));
	expect(texts.filter((text) => text.endsWith('†'))).toHaveLength(2);
	expect(marks.statuses).toEqual(['†']);
	expect(doubts(dumbbellTable(facts, rows, same, same, ''))).toEqual(['Another survey.', '']);
});

it('a distance has it behind its number', () => {
	const reference = {
		rule: 'published' as const,
		name: 'C',
		value: 15,
		year: 2020,
		from: 2020,
		to: 2020,
		countries: 1,
		of: 'C',
		sources: [],
		method: null
	};
	const rows = ofYear.countries.map(({ observation }) => ({
		...observation,
		reference,
		distance: observation.value - 15,
		verdict: 'same' as const
	}));
	expect(doubts(benchmarkTable(facts, rows, reference, same, same, ''))).toEqual(['Another survey.', '']);
});

it('a change has what is doubtful about either of its values', () => {
	const all = doubted(seen('A', 10), seen('A', 30, { year: 2015 }), seen('B', 5), seen('B', 5, { year: 2015 }));
	const rows = changes(facts, pairs(selected(all).countries, selected(all, 2015).countries), same, 'name');
	const marks = layoutBenchmark(
		changeRows(facts, rows, same),
		{
			...axis,
			benchmark: { name: '2015', year: 2015, value: 0, colon: ':' },
			better: null,
			formatDistance: format,
			tip: () => []
		},
		640
	);
	expect(marks.rows.map(({ id, label }) => [id, label.text.endsWith('†')])).toEqual(
		expect.arrayContaining([
			['A', true],
			['B', false]
		])
	);
	expect(doubts(changeTable(facts, rows, same, same, ''))).toEqual(['Another survey.', '']);
});

it('a point of two indicators has it behind its name', () => {
	const measure = { facts, selection: ofYear };
	const rows = countryPairs(measure, measure, same);
	expect(scatterPoints(rows, places).map((point) => labelOf(point, 2020))).toEqual(['A†', 'B']);
	expect(doubts(scatterTable(facts, facts, rows, same, same, ''))).toEqual(['Another survey.', '']);
});

it('a profile says it in the tip of the dot', () => {
	const rows = [{ facts, year: 2020, selection: ofYear }];
	expect(profileStrips(rows, [], same)[0]?.dots.map(({ tip }) => tip.at(-1)?.startsWith('†'))).toEqual([true, false]);
	expect(doubts(profileTable(rows, same, same))).toEqual(['Another survey.', '']);
});
