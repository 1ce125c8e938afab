/** The states of the map: the gallery shows them and the tests render them. */
import type { ComponentProps } from 'svelte';
import { arabicFormat, arabicWords, format, PARTNERS, snippet, statuses, tableOf, words } from '../frame/examples';
import type { TileClass } from '../tiles/layout';
import type { MapCountry } from './layout';
import WorldMap from './WorldMap.svelte';

export const component = WorldMap;

type Props = ComponentProps<typeof WorldMap>;

const classes: readonly TileClass[] = [0, 10, 20, 30, 40].map((from, at) => ({
	code: String(from),
	name: `${from}–${from + 10} %`,
	mark: String(at + 1)
}));

function country(
	[code, name]: readonly [string, string],
	value: number | null,
	more: Partial<MapCountry> = {}
): MapCountry {
	const status = more.status ?? 'A';
	const written = value === null ? '' : `${format(value)}${status === 'A' ? '' : ` ${status}`}`;
	return {
		country: code,
		name,
		footnote: code === 'XKX' || code === 'PSE',
		code: value === null ? null : String(Math.floor(value / 10) * 10),
		value,
		year: value === null ? null : 2023,
		status,
		text: written,
		tip: [name, value === null ? 'no value published for 2023' : `2023: ${written}`],
		...more
	};
}

/** Made-up values. */
const partners: readonly MapCountry[] = PARTNERS.map((one, index) =>
	country(
		one,
		index % 8 === 6 ? null : Math.round((25 + 24 * Math.sin(index * 1.4)) * 10) / 10,
		index === 10 ? { status: 'E' } : {}
	)
);

const state = (countries: readonly MapCountry[], summary: string): Props => ({
	title: 'Young people not in employment, education or training',
	subtitle: 'Share of people aged 15–24, per cent, 2023',
	summary,
	words: {
		...words,
		noValue: 'No value published',
		key: 'Countries by share',
		disclaimer: 'The boundaries and names shown do not imply official endorsement or acceptance.'
	},
	table: tableOf(
		'Values by country',
		['Country', 'Per cent'],
		countries.filter(({ value }) => value !== null).map(({ name, value }) => [name, value])
	),
	source: snippet('EXAMPLE: invented figures, no publisher'),
	countries,
	classes,
	statuses
});

const WESTERN_BALKANS = ['ALB', 'BIH', 'XKX', 'MNE', 'MKD', 'SRB'];

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{
		name: 'all partner countries',
		props: { ...state(partners, 'The shares run from 1 to 49 per cent.'), highlight: 'KAZ' }
	},
	{
		name: 'some countries',
		props: state(
			partners.filter((one) => WESTERN_BALKANS.includes(one.country)),
			'Six countries of the Western Balkans.'
		)
	},
	{
		name: 'no value',
		props: state(
			PARTNERS.map((one) => country(one, null)),
			'No value was published for 2023.'
		)
	},
	{
		name: 'nothing to show',
		props: { ...state([], 'No country is chosen.'), empty: snippet('No partner country is chosen.') }
	},
	{
		name: 'Arabic',
		props: {
			...state(
				[
					country(['PSE', 'فلسطين*'], 33.2, { tip: ['فلسطين*', `2023: ${arabicFormat(33.2)}`] }),
					country(['KAZ', 'كازاخستان'], 9.1, { tip: ['كازاخستان', `2023: ${arabicFormat(9.1)}`] }),
					country(['MAR', 'المغرب'], 25.4, { tip: ['المغرب', `2023: ${arabicFormat(25.4)}`] })
				],
				'ثلاثة بلدان.'
			),
			words: {
				...arabicWords,
				noValue: 'لا قيمة منشورة',
				key: 'البلدان بحسب النسبة',
				disclaimer: 'لا تعني الحدود والأسماء المبينة على هذه الخريطة إقرارا أو قبولا رسميا بها.'
			},
			title: 'الشباب خارج العمل والتعليم والتدريب'
		}
	}
];
