/** The states of a scatter: the gallery shows them and the tests render them. */
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
import type { Group } from '../frame/groups';
import type { ScatterOptions, ScatterPoint, ScatterValue } from './points';
import Scatter from './Scatter.svelte';

export const component = Scatter;

type Props = ComponentProps<typeof Scatter>;

const at = (value: number, more: Partial<ScatterValue> = {}): ScatterValue => ({
	value: Math.round(value * 10) / 10,
	year: 2023,
	status: 'A',
	...more
});

const GROUPS: readonly Group[] = [
	{ code: 'SEET', name: 'South Eastern Europe and Türkiye', hue: 1 },
	{ code: 'EAP', name: 'Eastern Partnership', hue: 2 },
	{ code: 'SEMED', name: 'South and Eastern Mediterranean', hue: 3 },
	{ code: 'CA', name: 'Central Asia', hue: 4 },
	{ code: 'RUS', name: 'Russia', hue: 5 }
];

/** Made-up values. */
const partners: readonly ScatterPoint[] = PARTNERS.map(([id, name], index) => ({
	id,
	name,
	x: at(34 - index + 5 * Math.sin(index * 3), { status: index === 3 ? 'E' : 'A' }),
	y: at(9 + index * 0.9 + 8 * Math.sin(index * 1.9), {
		year: index === 14 ? 2021 : 2023,
		status: index === 8 ? 'P' : 'A'
	})
}));

const state = (points: readonly ScatterPoint[], summary: string, options: Partial<ScatterOptions> = {}): Props => ({
	title: 'Young people not in work or learning, and pupils in vocational programmes',
	subtitle: 'Per cent, 2023; pairs of the same year unless the point prints its years',
	summary,
	words: { ...words, unlabelled: (names) => `Not labelled for want of room: ${names.join(', ')}.` },
	table: tableOf(
		'Two values by country',
		['Country', 'Vocational pupils', 'Year', 'Not in work or learning', 'Year '],
		points.map(({ name, x, y }) => [name, x.value, String(x.year), y.value, String(y.year)])
	),
	source: snippet('EXAMPLE: invented figures, no publisher'),
	points,
	statuses,
	options: {
		x: { title: 'Pupils in vocational programmes, %', format, formatTick },
		y: { title: 'Young people not in work or learning, %', format, formatTick, zero: true },
		year: 2023,
		dir: 'ltr',
		...options
	}
});

const point = (id: string, name: string, x: number, y: number, more: Partial<ScatterValue> = {}): ScatterPoint => ({
	id,
	name,
	x: at(x),
	y: at(y, more)
});

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{
		name: 'all partner countries',
		props: state(partners, 'Where more pupils learn in vocational programmes, fewer are without.', { highlight: 'KAZ' })
	},
	{
		name: 'by region, one axis logarithmic',
		props: state(
			partners.map((one, index) => ({
				...one,
				group: index === 20 ? 'RUS' : GROUPS[index % 4]?.code,
				x: at(3 * 1.3 ** index)
			})),
			'The countries of each region share a hue and a shape.',
			{
				groups: GROUPS,
				highlight: 'KAZ',
				x: { title: 'Income per head, thousand dollars (logarithmic scale)', format, formatTick, log: true }
			}
		)
	},
	{
		name: 'three points, two years',
		props: state(
			[
				point('JOR', 'Jordan', 12, 30, { year: 2021 }),
				point('EGY', 'Egypt', 22, 26),
				point('ISR', 'Israel', 38, 14, { status: 'B' })
			],
			'Three countries.'
		)
	},
	{
		name: 'one upon the other',
		props: state(
			['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((id) => point(id, `Country ${id}`, 20, 20)),
			'Ten countries with the same two values: those without room for a label are named under the drawing.'
		)
	},
	{
		name: 'nothing to show',
		props: {
			...state([], 'No pair of values was published for 2023.'),
			empty: snippet('No country published both values for 2023. The nearest year with pairs is 2021.')
		}
	},
	{
		name: 'right to left',
		props: {
			...state(
				[
					point('PSE', 'فلسطين*', 9.1, 33.2, { year: 2022 }),
					point('BIH', 'البوسنة والهرسك', 76.2, 17.1, { status: 'E' }),
					point('MAR', 'المغرب', 11, 25)
				],
				'ثلاثة بلدان.',
				{
					dir: 'rtl',
					x: { title: 'الملتحقون بالتعليم المهني، %', format: arabicFormat, formatTick },
					y: { title: 'الشباب خارج العمل والتعليم والتدريب، %', format: arabicFormat, formatTick }
				}
			),
			words: { ...arabicWords, unlabelled: (names) => `بلا تسمية لضيق المكان: ${names.join('، ')}.` },
			title: 'الشباب خارج العمل والتعليم والتدريب',
			subtitle: 'في المائة، 2023'
		}
	}
];
