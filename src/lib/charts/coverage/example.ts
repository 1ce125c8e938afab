/** The states of the matrix: the gallery shows them and the tests render them. */
import { createRawSnippet, type ComponentProps } from 'svelte';
import { ageClass, type CellState } from '$lib/domain/absence';
import Coverage from './Coverage.svelte';
import type { CoverageData, MatrixCell, CoverageWords } from './layout';

export const component = Coverage;

type Props = ComponentProps<typeof Coverage>;

const words: CoverageWords = {
	showTable: 'Show table',
	showChart: 'Show matrix',
	keys: 'Arrow keys move from cell to cell, Home and End to the ends of the row. Enter keeps the note open, Escape closes it.',
	source: 'Source',
	states: {
		published: 'Published',
		not_published: 'No value published',
		not_collected: 'Not collected',
		not_looked_up: 'Not yet looked up',
		not_applicable: 'Not applicable'
	},
	ages: ['2023–2024', '2020–2022', '2015–2019', '2014 or earlier'],
	indicator: 'Indicator',
	missing: 'Missing',
	newest: 'Newest year with a value (24 means 2024):',
	codes: 'Codes:',
	tip: ({ country, indicator, year }) => [`${country} · ${indicator}`, year === null ? 'No value' : String(year)]
};
const arabicWords: CoverageWords = {
	...words,
	showTable: 'عرض الجدول',
	states: { ...words.states, not_published: 'لا قيمة منشورة' },
	indicator: 'المؤشر',
	missing: 'ناقص',
	newest: 'أحدث سنة لها قيمة (24 تعني 2024):',
	codes: 'الرموز:'
};

const countries = (
	[
		['ALB', 'Albania', 'SEET'],
		['BIH', 'Bosnia and Herzegovina', 'SEET'],
		['XKX', 'Kosovo*', 'SEET'],
		['KAZ', 'Kazakhstan', 'CA'],
		['TKM', 'Turkmenistan', 'CA']
	] as const
).map(([country, name, region]) => ({ country, name, region }));
const regions = [
	{ region: 'SEET', name: 'South Eastern Europe and Türkiye' },
	{ region: 'CA', name: 'Central Asia' }
];
const themes = [
	{ theme: 'participation', name: 'Participation in education and VET' },
	{ theme: 'finance', name: 'Education finance' }
];
const indicators = (
	[
		['vet_share', 'VET share of upper secondary students', 'participation'],
		['out_of_school', 'Out-of-school rate, upper secondary age', 'participation'],
		['vet_spending', 'VET share of government education expenditure', 'finance']
	] as const
).map(([indicator, name, theme]) => ({ indicator, name, theme, href: '#' }));

const cell = (indicator: string, country: string, given: number | CellState): MatrixCell =>
	typeof given === 'number'
		? { indicator, country, state: 'published', year: given, age: ageClass(given, 2024) }
		: { indicator, country, state: given, year: null, age: null };
const filled = (given: readonly (number | CellState)[], data: Pick<CoverageData, 'indicators' | 'countries'>) =>
	data.indicators.flatMap(({ indicator }, row) =>
		data.countries.map(({ country }, at) =>
			cell(indicator, country, given[(row * data.countries.length + at) % given.length] ?? 'not_published')
		)
	);

const matrix = (
	given: readonly (number | CellState)[],
	more: Partial<CoverageData> = {},
	props: Partial<Props> = {}
) => {
	const data = { indicators, themes, countries, regions, cells: [], ...more };
	return {
		title: 'What is published, and how old it is',
		subtitle: 'Newest year with a value, by indicator and country',
		summary: 'Of 15 figures 11 have a value for at least one year.',
		data: { ...data, cells: filled(given, data) },
		table: {
			caption: 'Countries with a value',
			columns: [{ key: 'indicator', label: 'Indicator', header: true }],
			rows: data.indicators.map(({ name }) => ({ indicator: { text: name } }))
		},
		words,
		...props
	} satisfies Props;
};

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{ name: 'grouped', props: matrix([2024, 2021, 'not_published', 2016, 2012, 2023]) },
	{ name: 'one list', props: matrix([2024, 'not_published', 2019], { themes: [], regions: [] }) },
	{
		name: 'every kind of absence',
		props: matrix(['not_published', 'not_collected', 'not_looked_up', 'not_applicable', 2024])
	},
	{ name: 'nothing published', props: matrix(['not_published']) },
	{ name: 'one cell', props: matrix([2024], { indicators: indicators.slice(0, 1), countries: countries.slice(0, 1) }) },
	{
		name: 'Arabic',
		props: matrix(
			[2024, 2021, 'not_published'],
			{
				indicators: [
					{ indicator: 'vet_share', name: 'حصة التعليم والتدريب المهني من طلاب المرحلة العليا', theme: 'participation' }
				],
				themes: [{ theme: 'participation', name: 'المشاركة في التعليم' }]
			},
			{ words: arabicWords, title: 'ما نُشر وما مدى قدمه' }
		)
	},
	{
		name: 'empty',
		props: matrix(
			[2024],
			{ indicators: [] },
			{ empty: createRawSnippet(() => ({ render: () => '<p>No indicator of this theme.</p>' })) }
		)
	}
];
