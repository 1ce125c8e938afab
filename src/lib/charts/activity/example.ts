/** The states of the bars of months: the gallery shows them and the tests render them. */
import { createRawSnippet, type ComponentProps } from 'svelte';
import type { ChartTable } from '../frame/contract';
import Activity from './Activity.svelte';
import type { ActivityRow } from './layout';

export const component = Activity;

type Props = ComponentProps<typeof Activity>;

const words: Props['words'] = {
	showTable: 'Show table',
	showChart: 'Show chart',
	keys: 'Arrow keys move from country to country. Enter keeps the tip, Escape closes it.',
	source: 'Source',
	months: 'months without news',
	perhaps: 'at most, where only the month or year of the last step is known'
};

const row = (country: string, name: string, least: number, most: number, more: Partial<ActivityRow> = {}) => ({
	country,
	name,
	months: { least, most },
	label: least === most ? String(least) : `${least}–${most}`,
	last: 'Draft report, June 2016',
	highlight: false,
	tip: [name, 'Draft report, June 2016'],
	...more
});
const never = (country: string, name: string, label = 'no dated step known'): ActivityRow => ({
	country,
	name,
	months: null,
	label,
	last: '',
	highlight: false,
	tip: [name, label]
});

const rows: readonly ActivityRow[] = [
	never('LBY', 'Libya'),
	never('SYR', 'Syria'),
	row('BIH', 'Bosnia and Herzegovina', 31, 31),
	row('KAZ', 'Kazakhstan', 28, 28, { last: 'National launch or seminar, 6 October 2023' }),
	row('RUS', 'Russia', 124, 125, { highlight: true }),
	row('UKR', 'Ukraine', 0, 0)
];

const tableOf = (all: readonly ActivityRow[]): ChartTable => ({
	caption: 'Last dated step by country',
	columns: [
		{ key: 'country', label: 'Country', header: true },
		{ key: 'age', label: 'Months', numeric: true }
	],
	rows: all.map(({ country, name, label, months }) => ({
		country: { text: name, value: country },
		age: { text: label, value: months?.least ?? null }
	}))
});

const activity = (all: readonly ActivityRow[], more: Partial<Props> = {}): Props => ({
	title: 'Months since the last dated step, all rounds, as known on 28 November 2026',
	summary: 'Longest without news: Russia, for 124–125 months.',
	rows: all,
	table: tableOf(all),
	options: { dir: 'ltr', years: (count) => `${count} years` },
	words,
	...more
});

const arabic = [
	never('LBY', 'ليبيا', 'لا مرحلة مؤرخة معروفة'),
	row('BIH', 'البوسنة والهرسك', 31, 31, { last: 'مسودة التقرير، يونيو 2016' }),
	row('RUS', 'روسيا', 124, 125, { last: 'اجتماع النظراء عبر الإنترنت، يونيو 2016', highlight: true })
];

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{ name: 'some countries', props: activity(rows) },
	{ name: 'nothing known', props: activity(rows.slice(0, 2)) },
	{
		name: 'right to left',
		props: activity(arabic, { options: { dir: 'rtl', years: (count) => `${count} سنوات` } })
	},
	{
		name: 'empty',
		props: activity([], { empty: createRawSnippet(() => ({ render: () => '<p>No country is silent so long.</p>' })) })
	}
];
