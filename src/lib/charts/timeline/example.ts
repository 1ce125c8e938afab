/** The states of a timeline: the gallery shows them and the tests render them. */
import { createRawSnippet, type ComponentProps } from 'svelte';
import type { CountryEvent, TimelineData, WideEvent } from './marks';
import type { Precision } from './time';
import Timeline from './Timeline.svelte';
import type { TimelineWords } from './layout';

export const component = Timeline;

type Props = ComponentProps<typeof Timeline>;

const months = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
const words: TimelineWords = {
	showTable: 'Show table',
	showChart: 'Show timeline',
	keys: 'Arrow keys move from event to event, up and down from country to country.',
	source: 'Source',
	none: 'No dated event known',
	point: 'On a day',
	span: 'Within a month or year',
	vague: 'some day in this month or year',
	unsure: 'Inferred, uncertain or in conflict',
	wide: 'All countries or a region',
	month: (iso) => months.format(new Date(`${iso}T00:00:00Z`))
};

const LAST: Readonly<Record<Precision, (start: string) => string>> = {
	day: (start) => start,
	month: (start) =>
		new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 0)).toISOString().slice(0, 10),
	year: (start) => `${start.slice(0, 4)}-12-31`
};
let made = 0;
function event(
	country: string,
	stage: string,
	label: string,
	start: string,
	precision: Precision,
	certain = true
): CountryEvent {
	made += 1;
	return {
		event: `E${made}`,
		country,
		stage,
		label,
		start,
		end: LAST[precision](start),
		precision,
		certain,
		tip: [label, start]
	};
}
const wide = (stage: string, label: string, start: string, end = start, rows?: readonly string[]): WideEvent => ({
	event: `${stage} ${start}`,
	stage,
	label,
	start,
	end,
	precision: 'day',
	certain: true,
	tip: [label, start],
	...(rows && { rows })
});

const kazakhstan = {
	row: 'KAZ',
	name: 'Kazakhstan',
	group: 'Central Asia',
	events: [
		event('KAZ', 'prep', 'Preparation', '2015-09-29', 'day', false),
		event('KAZ', 'nc_meeting', 'National coordinators’ meeting', '2016-02-01', 'month'),
		event('KAZ', 'wg', 'Working group set up', '2016-01-01', 'year'),
		event('KAZ', 'alloc', 'Data responsibilities agreed', '2016-01-01', 'year'),
		event('KAZ', 'draft', 'Draft report', '2016-06-08', 'day'),
		event('KAZ', 'peer_online', 'Online peer meeting', '2016-06-01', 'month'),
		event('KAZ', 'consult', 'Consultation', '2017-03-26', 'day', false),
		event('KAZ', 'validate', 'Validation', '2017-01-01', 'year')
	]
};
const later = [
	event('KAZ', 'regional', 'Regional report and event', '2021-12-03', 'day'),
	event('KAZ', 'webpage', 'Country page', '2023-01-01', 'year'),
	event('KAZ', 'webpage', 'Country page', '2024-01-01', 'year')
];
const others = [
	{
		row: 'UZB',
		name: 'Uzbekistan',
		group: 'Central Asia',
		events: [event('UZB', 'regional', 'Regional event', '2016-09-14', 'day')]
	},
	{ row: 'TKM', name: 'Turkmenistan', group: 'Central Asia', events: [] },
	{
		row: 'BIH',
		name: 'Bosnia and Herzegovina',
		group: 'South Eastern Europe and Türkiye',
		events: [
			event('BIH', 'final', 'Finalisation and publication', '2017-01-01', 'year'),
			event('BIH', 'launch', 'National launch', '2016-05-01', 'month')
		]
	},
	{
		row: 'XKX',
		name: 'Kosovo*',
		group: 'South Eastern Europe and Türkiye',
		events: [event('XKX', 'final', 'Finalisation', '2017-01-01', 'year')]
	}
];
const periods = [
	{ period: 'TRP4', name: '2016–17', start: '2016-02-01', end: '2017-06-30' },
	{ period: 'TRP5', name: '2018–20', start: '2018-12-05', end: '2021-12-03' },
	{ period: 'TRP6', name: '2022–24', start: '2022-04-27', end: '2024-12-31' }
];
const conference = wide('conference', 'International conference', '2017-06-07', '2017-06-08');
const regional = wide('regional', 'Regional event, Bishkek', '2016-09-14', '2016-09-14', ['KAZ', 'UZB']);

const line = (data: TimelineData, options: Partial<Props['options']> = {}, more: Partial<Props> = {}): Props => ({
	title: 'What happened when',
	subtitle: 'Dated steps, at the precision their source gives',
	summary: `${data.rows.flatMap((row) => row.events).length} dated steps are known.`,
	data,
	options: { labels: false, dir: 'ltr', ...options },
	words,
	table: {
		caption: 'Dated steps',
		columns: [
			{ key: 'country', label: 'Country', header: true },
			{ key: 'step', label: 'Step' },
			{ key: 'date', label: 'Date' }
		],
		rows: data.rows.flatMap((row) =>
			row.events.map((one) => ({ country: { text: row.name }, step: { text: one.label }, date: { text: one.start } }))
		)
	},
	...more
});

const arabic: TimelineData = {
	rows: [
		{
			row: 'BIH',
			name: 'البوسنة والهرسك',
			group: 'جنوب شرق أوروبا وتركيا',
			events: [event('BIH', 'crosscountry', 'التقارير الإقليمية والتقرير المشترك بين البلدان', '2017-01-01', 'year')]
		},
		{
			row: 'XKX',
			name: 'كوسوفو*',
			group: 'جنوب شرق أوروبا وتركيا',
			events: [event('XKX', 'draft', 'مسودة التقرير', '2016-06-08', 'day')]
		}
	],
	wide: [wide('conference', 'المؤتمر الدولي', '2017-06-07', '2017-06-08')],
	periods: [{ period: 'TRP4', name: 'عملية تورينو 2016-2017', start: '2016-02-01', end: '2017-06-30' }]
};
const russian: TimelineData = {
	rows: [
		{
			row: 'MKD',
			name: 'Северная Македония',
			events: [event('MKD', 'alloc', 'Согласование ответственности за данные', '2016-03-01', 'month')]
		},
		{
			row: 'BIH',
			name: 'Босния и Герцеговина',
			events: [event('BIH', 'crosscountry', 'Региональные и межстрановой отчёты', '2017-12-01', 'month')]
		}
	],
	wide: [conference],
	periods: periods.slice(0, 1)
};

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{
		name: 'a round',
		props: line(
			{ rows: [kazakhstan, ...others], wide: [conference, regional], periods: periods.slice(0, 1) },
			{},
			{ highlight: 'KAZ' }
		)
	},
	{
		name: 'one country, labelled',
		props: line({ rows: [kazakhstan], wide: [conference], periods: periods.slice(0, 1) }, { labels: true })
	},
	{
		name: 'one country through the rounds',
		props: line(
			{ rows: [{ ...kazakhstan, events: [...kazakhstan.events, ...later] }], wide: [], periods },
			{ labels: true }
		)
	},
	{
		name: 'rows without events',
		props: line({ rows: others.map((row) => ({ ...row, events: [] })), wide: [conference], periods: [] })
	},
	{ name: 'Russian', props: line(russian, { labels: true }) },
	{ name: 'Arabic', props: line(arabic, { labels: true, dir: 'rtl' }) },
	{
		name: 'empty',
		props: line(
			{ rows: [], wide: [], periods: [] },
			{},
			{ empty: createRawSnippet(() => ({ render: () => '<p>No dated step is known.</p>' })) }
		)
	}
];
