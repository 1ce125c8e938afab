/** The states of a chart of distances from a benchmark: the gallery shows them and the tests render them. */
import type { ComponentProps } from 'svelte';
import {
	arabicFormat,
	arabicWords,
	format,
	formatTick,
	PARTNERS,
	snippet,
	statuses,
	tableOf,
	words
} from '../frame/examples';
import Benchmark from './Benchmark.svelte';
import { verdictOf, type BenchmarkOptions, type BenchmarkRow } from './rows';

export const component = Benchmark;

type Props = ComponentProps<typeof Benchmark>;

const EU = { name: 'EU-27', year: 2023, value: 11.2, colon: ':' };
const signed = (value: number): string => `${value > 0 ? '+' : ''}${format(value)}`;
const signedTick = (value: number, decimals: number): string => `${value > 0 ? '+' : ''}${formatTick(value, decimals)}`;

function row(
	[id, name]: readonly [string, string],
	value: number,
	more: Partial<BenchmarkRow> = {},
	better: BenchmarkOptions['better'] = 'lower'
): BenchmarkRow {
	const distance = Math.round((value - EU.value) * 10) / 10;
	const verdict = verdictOf(distance, better);
	return {
		id,
		name,
		year: 2023,
		value,
		distance,
		status: 'A',
		words: verdict === 'same' ? 'equal' : `${verdict} by ${format(Math.abs(distance))} points`,
		formula: `${format(value)} − ${format(EU.value)} = ${format(distance)}`,
		...more
	};
}

/** Made-up values. */
const partners: readonly BenchmarkRow[] = PARTNERS.map((country, index) =>
	row(country, Math.round((14 + 9 * Math.sin(index * 1.3)) * 10) / 10, {
		status: index === 4 ? 'E' : index === 9 ? 'B' : index === 15 ? 'P' : 'A',
		year: index === 12 ? 2021 : 2023
	})
);

const state = (rows: readonly BenchmarkRow[], summary: string, options: Partial<BenchmarkOptions> = {}): Props => ({
	title: 'Young people not in employment, education or training',
	subtitle: 'Distance from the EU-27 in percentage points, 2023; lower is better',
	summary,
	words,
	table: tableOf(
		'Distance from the benchmark by country',
		['Country', 'Per cent', 'EU-27', 'Distance', 'In words', 'Formula'],
		rows.map((one) => [one.name, one.value, EU.value, one.distance, one.words, one.formula])
	),
	source: snippet('EXAMPLE: invented figures, no publisher'),
	rows,
	statuses,
	options: {
		benchmark: EU,
		better: 'lower',
		year: 2023,
		dir: 'ltr',
		format,
		formatDistance: signed,
		formatTick: signedTick,
		...options
	}
});

const some = PARTNERS.slice(8, 12);

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{ name: 'all partner countries', props: state(partners, 'Ten of 29 are better than the EU.', { highlight: 'KAZ' }) },
	{
		name: 'neither way is better',
		props: state(
			some.map((country, index) => row(country, 8 + 2.1 * index, {}, null)),
			'Four countries.',
			{ better: null }
		)
	},
	{
		name: 'all on one side, one equal',
		props: state(
			some.map((country, index) => row(country, EU.value + 3 * index)),
			'None is better than the EU.',
			{ benchmark: { ...EU, name: 'South Eastern Europe and Türkiye, median of six', year: 2022 } }
		)
	},
	{
		name: 'nothing to show',
		props: {
			...state([], 'No value was published for 2023.'),
			empty: snippet('No country published a value for 2023. The nearest year with values is 2021.')
		}
	},
	{
		name: 'right to left',
		props: {
			...state(
				[
					row(['PSE', 'فلسطين*'], 33.2, {
						words: 'أسوأ بمقدار 22.0 نقطة مئوية',
						formula: '\u206633.2 − 11.2 = 22.0\u2069'
					}),
					row(['BIH', 'البوسنة والهرسك'], 9.9, {
						status: 'E',
						words: 'أفضل بمقدار 1.3 نقطة مئوية',
						formula: '\u20669.9 − 11.2 = −1.3\u2069'
					})
				],
				'فلسطين* أبعد عن الاتحاد الأوروبي.',
				{
					dir: 'rtl',
					format: arabicFormat,
					formatDistance: (value) => `\u2066${signed(value)}\u2069`,
					benchmark: { ...EU, name: 'الاتحاد الأوروبي' }
				}
			),
			words: arabicWords,
			title: 'الشباب خارج العمل والتعليم والتدريب',
			subtitle: 'البعد عن الاتحاد الأوروبي بالنقاط المئوية، 2023'
		}
	}
];
