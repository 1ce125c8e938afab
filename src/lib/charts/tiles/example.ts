/** The states of a tile map: the gallery shows them and the tests render them. */
import { createRawSnippet, type ComponentProps } from 'svelte';
import type { Tile, TileClass, TilesWords } from './layout';
import { TILE_PLACES } from './places';
import Tiles from './Tiles.svelte';

export const component = Tiles;

type Props = ComponentProps<typeof Tiles>;

const words: TilesWords = {
	showTable: 'Show table',
	showChart: 'Show map',
	keys: 'Arrow keys move from tile to tile. Enter opens the country’s page.',
	source: 'Source',
	unknown: 'None documented',
	key: 'Countries by latest documented round'
};
const arabicWords: TilesWords = {
	...words,
	showTable: 'عرض الجدول',
	showChart: 'عرض الخريطة',
	source: 'المصدر',
	unknown: 'لا توجد جولة موثقة',
	key: 'البلدان حسب أحدث جولة موثقة'
};

const classes: readonly TileClass[] = [
	{ code: 'TRP4', name: '2016–17', mark: '’17' },
	{ code: 'TRP5', name: '2018–20', mark: '’20' },
	{ code: 'TRP6', name: '2022–24', mark: '’24' }
];
const arabicClasses: readonly TileClass[] = classes.map((one) => ({ ...one, name: `عملية تورينو ${one.name}` }));

const NAMES: Readonly<Record<string, string>> = {
	XKX: 'Kosovo*',
	PSE: 'Palestine*',
	KAZ: 'Kazakhstan',
	MKD: 'North Macedonia'
};
const ROUNDS: Readonly<Record<string, string | null>> = {
	SYR: null,
	LBY: null,
	RUS: 'TRP4',
	DZA: 'TRP5',
	ISR: 'TRP5',
	UZB: 'TRP5',
	TKM: 'TRP5'
};

const tile = (country: string, code: string | null, name = NAMES[country] ?? country): Tile => ({
	country,
	name,
	footnote: country === 'XKX' || country === 'PSE',
	code,
	value: code,
	href: '#',
	tip: [name, classes.find((one) => one.code === code)?.name ?? words.unknown]
});
const all: readonly Tile[] = Object.keys(TILE_PLACES).map((country) => {
	const round = ROUNDS[country];
	return tile(country, round === undefined ? 'TRP6' : round);
});

const map = (tiles: readonly Tile[], more: Partial<Props> = {}): Props => ({
	title: 'Latest round each partner country is documented in',
	subtitle: 'Partner countries of the European Training Foundation',
	summary: 'For 21 of 29 partner countries the latest documented round is that of 2022–24.',
	tiles,
	classes,
	words,
	table: {
		caption: 'Latest documented round by country',
		columns: [
			{ key: 'name', label: 'Country', header: true },
			{ key: 'round', label: 'Round' }
		],
		rows: tiles.map(({ name, code, tip }) => ({ name: { text: name }, round: { text: tip[1] ?? '', value: code } }))
	},
	...more
});

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{ name: 'all partners', props: map(all) },
	{
		name: 'five classes',
		props: map(
			all.map((one, at) => ({ ...one, code: String(at % 5), value: at % 5 })),
			{ classes: ['0', '1', '2', '3', '4'].map((code) => ({ code, name: `${code} rounds`, mark: code })) }
		)
	},
	{ name: 'one country', props: map([tile('KAZ', 'TRP6')]) },
	{ name: 'nothing known', props: map(all.map((one) => tile(one.country, null))) },
	{
		name: 'Arabic',
		props: map(
			[
				tile('MKD', 'TRP6', 'مقدونيا الشمالية'),
				tile('PSE', 'TRP6', 'فلسطين*'),
				tile('BIH', 'TRP5', 'البوسنة والهرسك'),
				tile('SYR', null, 'سوريا')
			],
			{ words: arabicWords, classes: arabicClasses, title: 'أحدث جولة موثقة لكل بلد شريك' }
		)
	},
	{
		name: 'empty',
		props: map([], { empty: createRawSnippet(() => ({ render: () => '<p>No partner country is chosen.</p>' })) })
	}
];
