/** What the examples of several charts are made of. */
import { createRawSnippet } from 'svelte';
import type { ChartTable, FrameWords, StatusWords } from './contract';

export const words: FrameWords = {
	showTable: 'Show table',
	showChart: 'Show chart',
	keys: 'Arrow keys move through the values. Enter keeps a value, Escape closes it.',
	source: 'Source'
};

export const arabicWords: FrameWords = {
	showTable: 'عرض الجدول',
	showChart: 'عرض الرسم',
	keys: 'تنقل بمفاتيح الأسهم بين القيم.',
	source: 'المصدر'
};

export const statuses: StatusWords = {
	E: 'Estimate',
	B: 'Break in series',
	P: 'Provisional',
	'†': 'Known doubt',
	comma: ',',
	colon: ':'
};

/** Tenths, with a true minus sign. */
export const formatter = (locale: string) => {
	const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
	return (value: number): string => tenths.format(value).replace('-', '−');
};
export const format = formatter('en');
export const formatTick = (value: number, decimals: number): string => value.toFixed(decimals).replace('-', '−');
export const arabicFormat = formatter('ar-u-nu-latn');

export const snippet = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

/** The partner countries, three letters and name. */
export const PARTNERS: readonly (readonly [code: string, name: string])[] = [
	['ALB', 'Albania'],
	['DZA', 'Algeria'],
	['ARM', 'Armenia'],
	['AZE', 'Azerbaijan'],
	['BLR', 'Belarus'],
	['BIH', 'Bosnia and Herzegovina'],
	['EGY', 'Egypt'],
	['GEO', 'Georgia'],
	['ISR', 'Israel'],
	['JOR', 'Jordan'],
	['KAZ', 'Kazakhstan'],
	['XKX', 'Kosovo*'],
	['KGZ', 'Kyrgyzstan'],
	['LBN', 'Lebanon'],
	['LBY', 'Libya'],
	['MDA', 'Moldova'],
	['MNE', 'Montenegro'],
	['MAR', 'Morocco'],
	['MKD', 'North Macedonia'],
	['PSE', 'Palestine*'],
	['RUS', 'Russia'],
	['SRB', 'Serbia'],
	['SYR', 'Syria'],
	['TJK', 'Tajikistan'],
	['TUN', 'Tunisia'],
	['TUR', 'Türkiye'],
	['TKM', 'Turkmenistan'],
	['UKR', 'Ukraine'],
	['UZB', 'Uzbekistan']
];

/** A table of texts; numbers are taken from cells given as numbers. */
export function tableOf(
	caption: string,
	columns: readonly string[],
	rows: readonly (readonly (string | number | null)[])[],
	write: (value: number) => string = format
): ChartTable {
	return {
		caption,
		columns: columns.map((label, at) => ({ key: `c${at}`, label, header: at === 0, numeric: at > 0 })),
		rows: rows.map((row) =>
			Object.fromEntries(
				row.map((cell, at) => [
					`c${at}`,
					typeof cell === 'number'
						? { text: write(cell), value: cell }
						: { text: cell ?? 'no value published', value: cell }
				])
			)
		)
	};
}
