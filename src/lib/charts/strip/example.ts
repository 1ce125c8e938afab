/** Strips in their states, for the gallery. The values are made up. */
import type { ComponentProps } from 'svelte';
import type { Strip } from './layout';
import { median } from '../../domain/statistics';
import Strips from './Strips.svelte';

export const component = Strips;

type Props = ComponentProps<typeof Strips>;

const words = {
	showTable: 'Show the table',
	showChart: 'Show the chart',
	keys: 'Arrow keys move, Enter keeps a value open, Escape leaves.',
	source: 'Source'
};

const REGIONS: Readonly<Record<string, string>> = {
	ARM: 'EAP',
	GEO: 'EAP',
	KAZ: 'CA',
	KGZ: 'CA',
	MDA: 'EAP',
	TKM: 'CA',
	UKR: 'EAP'
};

const strip = (
	id: string,
	name: string,
	note: string,
	values: Readonly<Record<string, number>>,
	estimates: readonly string[] = []
): Strip => ({
	id,
	name,
	note,
	year: 2023,
	better: 'low',
	median: median(Object.keys(values).flatMap((country) => (country === 'EU' ? [] : [values[country] as number]))),
	dots: Object.entries(values).map(([country, value]) => ({
		reference: country === 'EU',
		country,
		name: country,
		value,
		estimate: estimates.includes(country),
		group: REGIONS[country],
		tip: [country, `${name}: ${value.toFixed(1)}`]
	}))
});

const state = (strips: readonly Strip[], more: Partial<Props> = {}): Props => ({
	title: 'Where each country stands',
	level: 3,
	subtitle: 'One dot a country; the upright stroke is the median',
	summary: 'The countries differ more on one line than on the other.',
	strips,
	format: (value) => value.toFixed(1),
	formatEnd: (value, decimals) => `${value.toFixed(decimals)}${value === 0 ? '' : '%'}`,
	meanings: { median: 'Median', better: 'better this way' },
	groups: [
		{ code: 'EAP', name: 'Eastern Partnership', hue: 2 },
		{ code: 'CA', name: 'Central Asia', hue: 4 }
	],
	table: {
		caption: 'Where each country stands',
		columns: [
			{ key: 'indicator', label: 'Indicator', header: true },
			{ key: 'country', label: 'Country' },
			{ key: 'value', label: 'Value', numeric: true }
		],
		rows: strips.flatMap((one) =>
			one.dots.map(({ country, value }) => ({
				indicator: { text: one.name },
				country: { text: country, value: country },
				value: { text: value.toFixed(1), value }
			}))
		)
	},
	words,
	...more
});

const several = {
	EU: 9.2,
	ALB: 26.5,
	ARM: 20.1,
	GEO: 28.4,
	KAZ: 7.6,
	KGZ: 19.4,
	MDA: 17.2,
	SRB: 15.9,
	TUN: 25.2,
	UKR: 14.8
};

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{
		name: 'two indicators',
		props: state([
			strip('first', 'Young people neither in work nor in education', '2023: median 19.4% (9 countries)', several, [
				'MDA'
			]),
			strip('second', 'Adults in education and training', '2022: median 4.1% (3 countries)', {
				ALB: 1.2,
				GEO: 4.1,
				SRB: 19.8
			})
		])
	},
	{
		name: 'one country',
		props: state([strip('one', 'A single value', '2023: median 12.0% (1 country)', { TKM: 12 })])
	},
	{
		name: 'a country distinguished',
		props: state(
			[strip('own', 'Young people neither in work nor in education', '2023: median 19.4% (9 countries)', several)],
			{
				highlight: 'KGZ'
			}
		)
	},
	{ name: 'nothing published', props: state([strip('none', 'An indicator without values', 'no value published', {})]) },
	{
		name: 'from right to left',
		props: state([strip('rtl', 'معدل الشباب خارج العمل والتعليم والتدريب', '2023: الوسيط 19.4% (9 بلدان)', several)], {
			dir: 'rtl'
		})
	}
];
