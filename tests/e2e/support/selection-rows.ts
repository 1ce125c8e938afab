/** What a chart and its table say of a selection of the explorer, as values. */
import type { Selection, Shown } from './selections';

type Texts = Readonly<Record<string, string>>;

/** The marks of a figure, by their `data-` attributes. */
export function drawnRows(marks: readonly Texts[], { form, indicators, sex }: Selection, indicator: string): Shown[] {
	return marks.flatMap((mark): Shown[] => {
		const { country = '', year, value } = mark;
		const own = { country, year: Number(year), sex: mark.sex ?? sex, indicator: mark.indicator ?? indicator };
		if (form !== 'scatter') return [{ ...own, value: Number(value) }];
		const [x = '', y = ''] = indicators;
		return [
			{ ...own, indicator: x, year: Number(mark.xYear), value: Number(mark.x) },
			{ ...own, indicator: y, year: Number(mark.yYear), value: Number(mark.y) }
		];
	});
}

/** The rows of the table behind it, by column; of the form that is a table, countries by years, its cells by their `data-`. */
export function tabledRows(rows: readonly Texts[], { form, indicators, sex }: Selection, indicator: string): Shown[] {
	return rows.flatMap((row): Shown[] => {
		const country = row.country ?? row.reference ?? '';
		if (form === 'scatter')
			return (['x', 'y'] as const).map((axis, at) => ({
				indicator: indicators[at] ?? '',
				country,
				sex,
				year: Number(row[`${axis}_year`]),
				value: Number(row[axis])
			}));
		if (form === 'dumbbell') {
			const years = (row.year ?? '').split('/').map(Number);
			const published = (['women', 'men'] as const).filter((one) => row[one] !== '');
			return published.map((one, at) => ({
				indicator,
				country,
				sex: one === 'women' ? 'F' : 'M',
				year: years[at] ?? years[0] ?? 0,
				value: Number(row[one])
			}));
		}
		return [
			{
				indicator: row.indicator ?? indicator,
				country,
				sex: row.sex ?? sex,
				year: Number(row.year),
				value: Number(row.value)
			}
		];
	});
}

/** A change since an earlier year is drawn as such: its marks stand for the difference. */
export const isChange = ({ form, benchmark }: Selection): boolean => form === 'benchmark' && benchmark?.kind === 'year';

/** Forms of several indicators in one figure. */
const JOINT: readonly Selection['form'][] = ['scatter', 'strip'];

/** The indicators of each figure. */
export const figuresIn = ({ form, indicators }: Selection): (readonly string[])[] =>
	JOINT.includes(form) ? [indicators] : indicators.map((one) => [one]);

/** Forms of partner countries only. */
const ON_LAND: readonly Selection['form'][] = ['map', 'tiles'];

/** The countries of which a figure says whether it has a value. */
export const askedIn = ({ form, countries }: Selection): string[] =>
	countries.filter((one) => one !== 'EUU' || !ON_LAND.includes(form));

/**
 * Every value and year a summary says that does not stand in the table behind it, its caption and headings included. How
 * many countries there are is counted from its rows.
 */
export function saidWithoutRow(summary: string, table: string): string[] {
	const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
	const numbers = plain(summary).match(/\d+(?:[.,\u00A0\u202F]\d+)*/g) ?? [];
	if (table.trim() === '') return [];
	return numbers.filter((text) => !/^\d{1,2}$/.test(text) && !plain(table).includes(text));
}
