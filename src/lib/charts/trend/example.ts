/** The states of a trend: the gallery shows them and the tests render them. */
import { createRawSnippet, type ComponentProps } from 'svelte';
import { formatTick, statuses } from '../frame/examples';
import { rule } from '../frame/target.testing';
import type { ChartTable, Datum, FrameWords, ObsStatus } from '../frame/contract';
import type { Colour, TrendOptions, TrendRole, TrendSeries } from './series';
import Trend from './Trend.svelte';

export const component = Trend;

type Props = ComponentProps<typeof Trend>;

const words: FrameWords = {
	showTable: 'Show table',
	showChart: 'Show chart',
	keys: 'Arrow keys move from point to point, up and down from line to line. Enter keeps the value, Escape closes it.',
	source: 'Source'
};
const arabicWords: FrameWords = {
	showTable: 'عرض الجدول',
	showChart: 'عرض الرسم',
	keys: 'تنقل بمفاتيح الأسهم بين النقاط والخطوط.',
	source: 'المصدر'
};

const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const format = (value: number): string => tenths.format(value).replace('-', '−');

/** Values by year from the first; null is a gap, a letter before a year's value its status. */
function course(first: number, values: readonly (number | null | readonly [number, ObsStatus])[]): Datum[] {
	return values.map((value, index) => {
		const year = first + index;
		if (value === null || typeof value === 'number') return { year, value, status: 'A' };
		return { year, value: value[0], status: value[1] };
	});
}

/** A made-up course that is the same in every run. */
const wave = (first: number, count: number, level: number, swing: number, turn: number): Datum[] =>
	course(
		first,
		Array.from(
			{ length: count },
			(_, index) => Math.round((level + swing * Math.sin(index / 3 + turn) - index / 5) * 10) / 10
		)
	);

const line = (id: string, name: string, role: TrendRole, colour: Colour, points: readonly Datum[]): TrendSeries => ({
	id,
	name,
	role,
	colour,
	points
});

function tableOf(series: readonly TrendSeries[]): ChartTable {
	return {
		caption: 'Values by country and year',
		columns: [
			{ key: 'name', label: 'Country', header: true },
			{ key: 'year', label: 'Year', numeric: true },
			{ key: 'value', label: 'Per cent', numeric: true },
			{ key: 'status', label: 'Status' }
		],
		rows: series.flatMap(({ name, points }) =>
			points
				.filter(({ value }) => value !== null)
				.map(({ year, value, status }) => ({
					name: { text: name },
					year: { text: String(year), value: year },
					value: { text: format(value ?? 0), value },
					status: { text: status === 'A' ? '' : statuses[status] }
				}))
		)
	};
}

const snippet = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

const OPTIONS = { yearFrom: 2010, yearTo: 2024, format, formatTick, zero: true } as const;

function state(series: readonly TrendSeries[], summary: string, options: Partial<TrendOptions> = {}): Props {
	return {
		title: 'Young people not in employment, education or training',
		subtitle: 'Share of people aged 15–24, per cent, 2010–2024',
		summary,
		words,
		table: tableOf(series),
		source: snippet('EXAMPLE: invented figures, no publisher'),
		series,
		statuses,
		options: { ...OPTIONS, ...options }
	};
}

const kazakhstan = course(2010, [14.2, 13.1, 12.4, 11.9, 11.2, 9.5, 9.1, 9.4, 8.8, 8.5, 8.9, 7.6, 7.4, 7.1, 6.9]);
const peers: readonly TrendSeries[] = [
	line('KAZ', 'Kazakhstan', 'highlight', 0, kazakhstan),
	line('KGZ', 'Kyrgyzstan', 'series', 2, wave(2010, 15, 21, 1.8, 0)),
	line('UZB', 'Uzbekistan', 'series', 3, wave(2010, 14, 22.5, 2.2, 1)),
	line('TJK', 'Tajikistan', 'series', 4, wave(2010, 15, 31, 2, 2)),
	line('TKM', 'Turkmenistan', 'series', 5, wave(2010, 15, 20.4, 1.2, 0.4))
];
const many: readonly TrendSeries[] = Array.from({ length: 28 }, (_, index) =>
	line(`C${index}`, `Country ${index + 1}`, 'context', 0, wave(2010, 15, 8 + index, 1.5 + (index % 4), index))
);

const arabic: readonly TrendSeries[] = [
	line('PSE', 'فلسطين*', 'highlight', 0, wave(2010, 15, 33, 3, 1)),
	line('TUN', 'تونس', 'series', 2, wave(2010, 13, 27, 2, 0)),
	line('MAR', 'المغرب', 'series', 3, wave(2010, 15, 28, 1, 2)),
	line('MED', 'جنوب وشرق المتوسط، الوسيط', 'median', 0, wave(2010, 15, 30, 1, 3))
];

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{
		name: 'one country',
		props: state(
			[line('KAZ', 'Kazakhstan', 'highlight', 0, kazakhstan)],
			'Kazakhstan’s rate fell from 14.2 per cent in 2010 to 6.9 in 2024.'
		)
	},
	{
		name: 'five countries',
		props: state(peers, 'Kazakhstan’s rate is the lowest of the five countries of Central Asia.')
	},
	{
		name: 'gaps, estimates, a break',
		props: state(
			[
				line(
					'MDA',
					'Moldova',
					'highlight',
					0,
					course(2010, [
						29,
						[28.6, 'E'],
						28.1,
						null,
						null,
						27,
						[19.4, 'B'],
						18.8,
						19.1,
						[17.2, 'E'],
						[16.9, 'E'],
						null,
						14.8,
						14.1,
						[13.9, 'P']
					])
				),
				line(
					'UKR',
					'Ukraine',
					'series',
					2,
					course(2010, [18, null, null, 20.1, null, null, 18.2, null, null, 15.3, null, null, null, null, null])
				),
				line('EaP', 'Eastern Partnership, median', 'median', 0, wave(2010, 15, 24, 1, 2))
			],
			'Moldova’s rate fell; since 2016 it is counted anew. Ukraine published four values.'
		)
	},
	{
		name: 'many lines behind',
		props: state(
			[
				...many,
				line('KAZ', 'Kazakhstan', 'highlight', 0, kazakhstan),
				line('EU', 'EU', 'reference', 0, wave(2010, 15, 13, 1, 0))
			],
			'Kazakhstan among 28 partner countries.'
		)
	},
	{
		name: 'region, union, target',
		props: state(
			[
				line('KAZ', 'Kazakhstan', 'highlight', 1, kazakhstan),
				line('CA', 'Central Asia, median of 4 others', 'median', 0, wave(2010, 15, 22, 1, 1)),
				line('EUU', 'European Union', 'reference', 0, wave(2010, 14, 14, 1, 0))
			],
			'Kazakhstan stands below the median of Central Asia and below the European Union.',
			{ target: rule(9) }
		)
	},
	{
		name: 'nothing to show',
		props: {
			...state([], 'No value was published for these countries and years.'),
			empty: snippet('No value was published for Turkmenistan, 2010–2024. The nearest filled choice is Kazakhstan.')
		}
	},
	{
		name: 'one year',
		props: state(
			peers.map((one) => ({ ...one, points: one.points.filter(({ year }) => year === 2020) })),
			'Five countries in 2020.',
			{ yearFrom: 2020, yearTo: 2020 }
		)
	},
	{
		name: 'below zero',
		props: state(
			[
				line('ARM', 'Armenia', 'highlight', 0, wave(2010, 15, 3, 6, 1)),
				line('GEO', 'Georgia', 'series', 2, wave(2010, 15, 5, 4, 0))
			],
			'Growth of employment.'
		)
	},
	{
		name: 'right to left',
		props: {
			...state(arabic, 'معدل فلسطين* أعلى من وسيط المنطقة.'),
			title: 'الشباب خارج العمل والتعليم والتدريب',
			subtitle: 'نسبة السكان من 15 إلى 24 سنة، في المائة',
			words: arabicWords,
			source: snippet('البنك الدولي')
		}
	},
	{
		name: 'long names',
		props: state(
			[
				line('BIH', 'Босния и Герцеговина', 'highlight', 0, wave(2010, 15, 26, 2, 0)),
				line('MKD', 'Республика Северная Македония', 'series', 2, wave(2010, 15, 27, 2, 0.2)),
				line('SEET', 'Юго-Восточная Европа и Турция, медиана по шести странам', 'median', 0, wave(2010, 15, 25, 1, 1)),
				line('XKX', 'Косово*', 'series', 3, wave(2010, 12, 33, 2, 0))
			],
			'Три страны и медиана региона.'
		)
	}
];
