/** The states of a ranking: the gallery shows them and the tests render them. */
import { createRawSnippet, type ComponentProps } from 'svelte';
import type { ChartTable, FrameWords } from '../frame/contract';
import { formatTick, statuses } from '../frame/examples';
import { rule } from '../frame/target.testing';
import Rank from './Rank.svelte';
import type { RankOptions, RankRow } from './rows';

export const component = Rank;

type Props = ComponentProps<typeof Rank>;

const words: FrameWords = {
	showTable: 'Show table',
	showChart: 'Show chart',
	keys: 'Arrow keys move from row to row. Enter keeps the value, Escape closes it.',
	source: 'Source'
};
const arabicWords: FrameWords = {
	showTable: 'عرض الجدول',
	showChart: 'عرض الرسم',
	keys: 'تنقل بمفاتيح الأسهم بين الصفوف.',
	source: 'المصدر'
};

const formatter = (locale: string) => {
	const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
	return (value: number): string => tenths.format(value).replace('-', '−');
};
const format = formatter('en');

const NAMES =
	'Albania,Algeria,Armenia,Azerbaijan,Belarus,Bosnia and Herzegovina,Egypt,Georgia,Israel,Jordan,Kazakhstan,Kosovo*,Kyrgyzstan,Lebanon,Libya,Moldova,Montenegro,Morocco,North Macedonia,Palestine*,Russia,Serbia,Syria,Tajikistan,Tunisia,Türkiye,Turkmenistan,Ukraine,Uzbekistan'.split(
		','
	);

const row = (name: string, value: number, more: Partial<RankRow> = {}): RankRow => ({
	id: name,
	name,
	year: 2023,
	value,
	status: 'A',
	...more
});

/** Made-up values from high to low. */
const partners: readonly RankRow[] = NAMES.map((name, index) =>
	row(name, Math.round((34 - index * 0.93 + Math.sin(index)) * 10) / 10, {
		rank: index + 1,
		year: index % 9 === 4 ? 2021 : 2023,
		status: index % 10 === 3 ? 'E' : index === 12 ? 'B' : index === 20 ? 'P' : 'A'
	})
);

function tableOf(rows: readonly RankRow[]): ChartTable {
	return {
		caption: 'Values by country',
		columns: [
			{ key: 'name', label: 'Country', header: true },
			{ key: 'year', label: 'Year', numeric: true },
			{ key: 'value', label: 'Per cent', numeric: true }
		],
		rows: rows.map(({ name, year, value }) => ({
			name: { text: name },
			year: { text: String(year), value: year },
			value: { text: format(value), value }
		}))
	};
}

const snippet = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

function state(rows: readonly RankRow[], summary: string, options: Partial<RankOptions> = {}): Props {
	return {
		title: 'Young people not in employment, education or training',
		subtitle: 'Share of people aged 15–24, per cent, 2023 or the latest year since 2021',
		summary,
		words,
		table: tableOf(rows),
		source: snippet('EXAMPLE: invented figures, no publisher'),
		rows,
		statuses,
		options: { year: 2023, dir: 'ltr', format, formatTick, ...options }
	};
}

const arabicRows: readonly RankRow[] = [
	row('فلسطين*', 33.2, { rank: 1 }),
	row('الجمهورية العربية السورية', 31.1, { rank: 2, status: 'E', year: 2021 }),
	row('البوسنة والهرسك', 19.9, { rank: 3 }),
	row('جمهورية مقدونيا الشمالية', 17, { rank: 4 }),
	row('المغرب', 12.4, { rank: 5, year: 2022 })
];

const arabic = {
	words: arabicWords,
	title: 'الشباب خارج العمل والتعليم والتدريب',
	subtitle: 'في المائة، 2023',
	source: snippet('البنك الدولي')
};

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{
		name: 'all partner countries',
		props: state(partners, 'Kazakhstan stands above the EU by 13.5 points.', {
			highlight: 'Kazakhstan',
			references: [
				{ kind: 'published', name: 'EU-27', year: 2023, value: 11.2 },
				{ kind: 'median', name: 'Central Asia, median of 4 others', year: 2023, value: 18.6 },
				{ kind: 'median', name: 'Eastern Partnership, median of 6', year: 2022, value: 21.3 }
			],
			target: rule(9)
		})
	},
	{
		name: 'three countries',
		props: state(partners.slice(0, 3), 'Three countries.', {
			highlight: 'Algeria',
			references: [{ kind: 'median', name: 'South Eastern Europe and Türkiye, median of six', year: 2022, value: 21.4 }]
		})
	},
	{
		name: 'nothing to show',
		props: {
			...state([], 'No value was published for 2023.'),
			empty: snippet('No country published a value for 2023. The nearest year with values is 2021.')
		}
	},
	{
		name: 'below zero',
		props: state(
			[
				row('Armenia', 6.1),
				row('Georgia', 2.4),
				row('Moldova', 0),
				row('Ukraine', -4.2),
				row('Lebanon', -7.5, { year: 2021 })
			],
			'Growth of employment.',
			{ highlight: 'Ukraine', references: [{ kind: 'published', name: 'EU-27', year: 2023, value: 1.2 }] }
		)
	},
	{
		name: 'far from zero',
		props: state(
			[
				row('Kazakhstan', 99.8),
				row('Georgia', 99.6),
				row('Tunisia', 97.2, { year: 2021, status: 'E' }),
				row('Morocco', 96.9)
			],
			'Young people who can read and write.',
			{ highlight: 'Tunisia', references: [{ kind: 'published', name: 'World', year: 2023, value: 98.1 }] }
		)
	},
	{
		name: 'ties',
		props: state(
			[row('Jordan', 12, { rank: 1 }), row('Egypt', 12, { rank: 1 }), row('Israel', 12, { rank: 1 })],
			'Three countries with the same value.'
		)
	},
	{
		name: 'right to left',
		props: {
			...state(arabicRows, 'معدل فلسطين* هو الأعلى.', {
				dir: 'rtl',
				format: formatter('ar-u-nu-latn'),
				highlight: 'البوسنة والهرسك',
				references: [{ kind: 'published', name: 'الاتحاد الأوروبي', year: 2023, value: 11.2 }]
			}),
			...arabic
		}
	},
	{
		name: 'right to left, below zero',
		props: {
			...state([row('أرمينيا', 6.1), row('جورجيا', 0.4), row('أوكرانيا', -4.2, { year: 2021 })], 'نمو العمالة.', {
				dir: 'rtl',
				format: formatter('ar-u-nu-latn'),
				highlight: 'أوكرانيا'
			}),
			...arabic
		}
	},
	{
		name: 'long names',
		props: state(
			[
				row('Босния и Герцеговина', 19.9, { rank: 1 }),
				row('Республика Северная Македония', 17.1, { rank: 2, status: 'E', year: 2022 }),
				row('Сирийская Арабская Республика', 12.2, { rank: 10 }),
				row('Достопримечательнейшее государство', 9.4)
			],
			'Четыре страны.',
			{
				highlight: 'Республика Северная Македония',
				references: [{ kind: 'published', name: 'Европейский союз', year: 2023, value: 11.2 }]
			}
		)
	}
];
