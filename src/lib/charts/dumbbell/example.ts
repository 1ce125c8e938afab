/** The states of a chart of women and men: the gallery shows them and the tests render them. */
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
import Dumbbell from './Dumbbell.svelte';
import type { DumbbellOptions, DumbbellRow, DumbbellValue } from './rows';

export const component = Dumbbell;

type Props = ComponentProps<typeof Dumbbell>;

const at = (value: number, more: Partial<DumbbellValue> = {}): DumbbellValue => ({
	value,
	year: 2023,
	status: 'A',
	...more
});

const round = (value: number): number => Math.round(value * 10) / 10;

function gapOf(F: DumbbellValue | null, M: DumbbellValue | null): string {
	if (!F) return 'only men have a value';
	if (!M) return 'only women have a value';
	const gap = round(F.value - M.value);
	if (gap === 0) return 'no difference';
	return `women ${format(Math.abs(gap))} points ${gap > 0 ? 'higher' : 'lower'}`;
}

const row = (id: string, name: string, F: DumbbellValue | null, M: DumbbellValue | null): DumbbellRow => ({
	id,
	name,
	F,
	M,
	gap: gapOf(F, M)
});

/** Made-up values. */
const partners: readonly DumbbellRow[] = PARTNERS.map(([id, name], index) => {
	const F = at(round(22 + 14 * Math.sin(index * 1.7)), { status: index === 4 ? 'E' : 'A' });
	const M = at(round(17 + 6 * Math.sin(index * 0.9)), {
		status: index === 11 ? 'P' : index === 7 ? 'B' : 'A',
		year: index === 13 ? 2021 : 2023
	});
	return row(id, name, index === 20 ? null : F, index === 5 ? null : M);
});

const state = (rows: readonly DumbbellRow[], summary: string, options: Partial<DumbbellOptions> = {}): Props => ({
	title: 'Young people not in employment, education or training',
	subtitle: 'Share of people aged 15–24, per cent, women and men, 2023',
	summary,
	words,
	table: tableOf(
		'Women and men by country',
		['Country', 'Women', 'Men', 'Gap'],
		rows.map(({ name, F, M, gap }) => [name, F?.value ?? null, M?.value ?? null, gap])
	),
	source: snippet('EXAMPLE: invented figures, no publisher'),
	rows,
	statuses,
	options: { year: 2023, dir: 'ltr', format, formatTick, sexes: { F: 'Women', M: 'Men' }, zero: true, ...options }
});

export const examples: readonly { readonly name: string; readonly props: Props }[] = [
	{
		name: 'all partner countries',
		props: state(partners, 'In 17 of 27 countries the share is higher among women.', { highlight: 'KAZ' })
	},
	{
		name: 'one sex only',
		props: state(
			[row('JOR', 'Jordan', at(41.2), null), row('EGY', 'Egypt', at(38), at(17.5)), row('ISR', 'Israel', null, at(15))],
			'Two of three countries publish one sex only.'
		)
	},
	{
		name: 'no difference',
		props: state([row('MDA', 'Moldova', at(18.4), at(18.4))], 'No difference in Moldova.')
	},
	{
		name: 'nothing to show',
		props: {
			...state([], 'No value was published for 2023.'),
			empty: snippet('No country published values of women and men for 2023. The nearest year with values is 2021.')
		}
	},
	{
		name: 'right to left',
		props: {
			...state(
				[
					{ ...row('PSE', 'فلسطين*', at(38.5), at(29)), gap: 'أعلى لدى النساء بمقدار 9.5 نقاط مئوية' },
					{
						...row('BIH', 'البوسنة والهرسك', at(17.1, { status: 'E' }), at(18.9, { year: 2022 })),
						gap: 'أدنى لدى النساء بمقدار 1.8 نقطة مئوية'
					}
				],
				'الفجوة الأكبر في فلسطين*.',
				{ dir: 'rtl', format: arabicFormat, sexes: { F: 'النساء', M: 'الرجال' } }
			),
			words: arabicWords,
			title: 'الشباب خارج العمل والتعليم والتدريب',
			subtitle: 'في المائة، 2023'
		}
	},
	{
		name: 'long names',
		props: state(
			[
				{
					...row('BIH', 'Босния и Герцеговина', at(19.9), at(12)),
					gap: 'у женщин на 7,9 процентного пункта больше'
				},
				{
					...row('MKD', 'Республика Северная Македония', at(17.1), at(16.2)),
					gap: 'у женщин на 0,9 процентного пункта больше'
				}
			],
			'Две страны.',
			{ sexes: { F: 'Женщины', M: 'Мужчины' } }
		)
	}
];
