/** The states of the flow between two rounds: the gallery shows them and the tests render them. */
import { createRawSnippet, type ComponentProps } from 'svelte';
import Flow from './Flow.svelte';
import type { FlowGroup, FlowRow } from './layout';

export const component = Flow;

type Props = ComponentProps<typeof Flow>;

export const BEFORE: readonly FlowGroup[] = [
	{ id: 'nrf', label: 'National reporting framework report' },
	{ id: 'etf_assessment', label: 'ETF assessment' },
	{ id: 'none', label: 'Did not take part, or nothing known' }
];
export const AFTER: readonly FlowGroup[] = [
	{ id: 'level1', label: 'Level 1 monitoring results' },
	{ id: 'none', label: 'Did not take part, or nothing known' }
];
const row = (country: string, name: string, from: string, to: string, tone: FlowRow['tone']): FlowRow => ({
	country,
	name,
	from,
	to,
	tone,
	tip: [name, `${from} → ${to}`]
});
export const ROWS: readonly FlowRow[] = [
	row('ALB', 'Albania', 'nrf', 'level1', 'changed'),
	row('BIH', 'Bosnia and Herzegovina', 'etf_assessment', 'level1', 'changed'),
	row('BLR', 'Belarus', 'nrf', 'none', 'left'),
	row('EGY', 'Egypt', 'none', 'level1', 'came'),
	row('KAZ', 'Kazakhstan', 'nrf', 'level1', 'same')
];

const flow = (rows: readonly FlowRow[], more: Partial<Props> = {}): Props => ({
	title: 'Movement between the rounds of 2018–20 and 2022–24',
	summary: 'One country came, one left.',
	rows,
	table: {
		caption: 'Movement',
		columns: [
			{ key: 'country', label: 'Country', header: true },
			{ key: 'report', label: 'Report' }
		],
		rows: rows.map(({ country, name, from, to }) => ({
			country: { text: name, value: country },
			report: { text: `${from} → ${to}` }
		}))
	},
	options: { before: BEFORE, after: AFTER, titles: ['2018–20', '2022–24'], dir: 'ltr' },
	words: {
		showTable: 'Show table',
		showChart: 'Show chart',
		keys: 'Arrow keys move from country to country. Enter keeps the tip, Escape closes it.',
		source: 'Source'
	},
	...more
});

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{ name: 'some countries', props: flow(ROWS) },
	{
		name: 'right to left',
		props: flow([row('EGY', 'مصر', 'none', 'level1', 'came'), row('KAZ', 'كازاخستان', 'nrf', 'level1', 'same')], {
			options: {
				before: [
					{ id: 'nrf', label: 'تقرير وفق الإطار الوطني' },
					{ id: 'none', label: 'لم يشارك أو لا يُعرف شيء' }
				],
				after: [{ id: 'level1', label: 'نتائج الرصد من المستوى 1' }],
				titles: ['2018–20', '2022–24'],
				dir: 'rtl'
			}
		})
	},
	{ name: 'empty', props: flow([], { empty: createRawSnippet(() => ({ render: () => '<p>Nobody moved.</p>' })) }) }
];
