/** The states of small multiples: the gallery shows them and the tests render them. */
import type { ComponentProps } from 'svelte';
import { PARTNERS, tableOf } from '../frame/examples';
import { examples as trends } from './example';
import Multiples from './Multiples.svelte';
import type { TrendSeries } from './series';

export const component = Multiples;

type Props = ComponentProps<typeof Multiples>;

const base = trends[0]?.props as Props;

/** Made-up values; every third country publishes now and then only. */
const series = (countries: readonly (readonly [string, string])[]): TrendSeries[] =>
	countries.map(([id, name], index) => ({
		id,
		name,
		role: 'series',
		colour: 0,
		points: Array.from({ length: 12 }, (_, at) => ({
			year: 2012 + at,
			value: index % 3 === 2 && at % 4 > 0 ? null : Math.round((20 + 9 * Math.sin(index + at / 3)) * 10) / 10,
			status: at === 11 && index === 1 ? 'E' : 'A'
		}))
	}));

const state = (all: readonly TrendSeries[], summary: string): Props => ({
	...base,
	summary,
	series: all,
	options: { ...base.options, yearFrom: 2012, yearTo: 2023 },
	table: tableOf(
		'Values by country and year',
		['Country', 'Year', 'Per cent'],
		all.flatMap(({ name, points }) =>
			points.filter(({ value }) => value !== null).map(({ year, value }) => [name, String(year), value])
		)
	)
});

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{
		name: 'eight countries',
		props: state(series(PARTNERS.slice(0, 8)), 'Eight countries, each in a panel of its own.')
	},
	{
		name: 'region and union behind',
		props: {
			...state(
				[
					...series(PARTNERS.slice(0, 5)),
					{ ...(series([['EUU', 'European Union']])[0] as TrendSeries), role: 'reference' }
				],
				'Five countries, each before the others of its region and the European Union.'
			),
			options: {
				...base.options,
				yearFrom: 2012,
				yearTo: 2023,
				behind: new Map(PARTNERS.slice(0, 5).map(([id]) => [id, series(PARTNERS.slice(8, 12))])),
				behindLabel: 'Other countries of the same region'
			}
		}
	},
	{
		name: 'right to left',
		props: state(
			series([
				['PSE', 'فلسطين*'],
				['BIH', 'البوسنة والهرسك'],
				['MAR', 'المغرب'],
				['KAZ', 'كازاخستان']
			]),
			'أربعة بلدان.'
		)
	}
];
