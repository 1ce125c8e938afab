/** What a text says of time: a year, a part of one, or several. Only a year is ever taken for a year. */

import { memo } from './memo';
import { NATIONAL_YEAR_WORDS } from './national-words';
import { quarterWithYear } from './quarters';

export type Period =
	| { readonly kind: 'year'; readonly year: number }
	/** The `part`th of the `of` parts of a year: 2 halves, 4 quarters, 12 months. */
	| { readonly kind: 'part'; readonly year: number; readonly part: number; readonly of: 2 | 4 | 12 }
	/** Two or more years, such as a school year. */
	| { readonly kind: 'span'; readonly from: number; readonly to: number }
	| { readonly kind: 'wrong' };

const MONTHS = [
	'jan|janv|янв|يناير|كانون الثاني',
	'feb|fév|fev|фев|فبراير|شباط',
	'mar|мар|مارس|آذار',
	'apr|avr|апр|أبريل|نيسان',
	'may|mai|май|مايو|أيار',
	'jun|juin|июн|يونيو|حزيران',
	'jul|juil|июл|يوليو|تموز',
	'aug|aoû|aou|авг|أغسطس|آب',
	'sep|сен|سبتمبر|أيلول',
	'oct|окт|أكتوبر|تشرين الأول',
	'nov|ноя|نوفمبر|تشرين الثاني',
	'dec|déc|дек|ديسمبر|كانون الأول'
].map((names) => new RegExp(`^(?:${names})`, 'i'));

export const isMonth = (word: string): boolean => MONTHS.some((names) => names.test(word));

const ROMAN = ['I', 'II', 'III', 'IV'];

/** `2019`, `YR2019`, `X2019`, `2019.0`, `2019 [YR2019]`, `2019-A1`, `2019.`, `2019. godina`, `2019-cu il`. */
const YEAR = new RegExp(
	`^(?:YR|X|y)?(\\d{4})(?:\\.0+)?(?:-A1|\\s*\\[YR\\d{4}\\])?\\.?(?:[\\s-]*(?:г\\.?|год[ау]?|an|année|year|م|سنة|عام|${NATIONAL_YEAR_WORDS}))?$`,
	'iu'
);

const digits = (text: string) => text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** @param text of a cell or a header, without white space around it */
export const readPeriod = memo((text): Period => {
	const time = digits(text).trim();
	if (time.length > 40) return { kind: 'wrong' };
	const year = YEAR.exec(time)?.[1];
	if (year !== undefined) return yearOf(Number(year));
	// 2010/11 is a school year, 2010/10 a month.
	const school = /^\d\d(\d\d)\/(\d\d)$/.exec(time);
	if (school !== null && Number(school[2]) === (Number(school[1]) + 1) % 100) return spanOf(time) ?? { kind: 'wrong' };
	return partOf(time) ?? spanOf(time) ?? { kind: 'wrong' };
});

const yearOf = (year: number): Period => (year >= 1800 && year <= 2200 ? { kind: 'year', year } : { kind: 'wrong' });

function partOf(time: string): Period | null {
	const [, year, sign = '', part] =
		/^(\d{4})[-\s]?([QTKМMSHHКк])[-\s]?(\d{1,2})$/i.exec(time) ??
		swapped(/^([QTKMSHК])[-\s]?(\d{1,2})[-\s/]+(\d{4})$/i.exec(time)) ??
		[];
	if (year !== undefined)
		return checked(Number(year), Number(part), /[QTKК]/i.test(sign) ? 4 : /[MМ]/i.test(sign) ? 12 : 2);
	const roman =
		/^(\d{4})[-\s/]*(IV|I{1,3})(?:[-\s]*(?:кв|quarter|trim)[\p{L}.]*)?$/iu.exec(time) ??
		swapNamed(/^(IV|I{1,3})(?:[-\s]*(?:кв|quarter|trim)[\p{L}.]*)?[-\s/]+(\d{4})(?: ?(?:г|year)\.?)?$/iu.exec(time));
	if (roman !== null) return checked(Number(roman[1]), ROMAN.indexOf((roman[2] ?? '').toUpperCase()) + 1, 4);
	const dated = /^(\d{4})[-/](\d{2})(?:[-/]\d{2}(?:T.*)?)?$/.exec(time);
	if (dated !== null && Number(dated[2]) >= 1 && Number(dated[2]) <= 12)
		return checked(Number(dated[1]), Number(dated[2]), 12);
	const day = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(time);
	if (day !== null) return checked(Number(day[3]), Number(day[2]) <= 12 ? Number(day[2]) : Number(day[1]), 12);
	const named =
		/^(\p{L}+(?: \p{L}+)?)\.?[\s-]*(\d{4})$/u.exec(time) ?? swapNamed(/^(\d{4})[\s-]*(\p{L}+)\.?$/u.exec(time));
	const month = named === null ? -1 : MONTHS.findIndex((names) => names.test(named[1] ?? ''));
	if (month >= 0) return checked(Number(named?.[2]), month + 1, 12);
	const { year: ofYear, quarter } = quarterWithYear(time) ?? {};
	return ofYear === undefined || quarter === undefined ? null : checked(ofYear, quarter, 4);
}

/** A letter or the sign of a footnote behind a year marks its values, as in `2026f`, `2024 (p)`, `2020*`, `2020 1)`. */
const MARKED = /^((?:19|20)\d\d)(?:(?:\(?|\s\()([A-Za-z])\)?|\s?([*†‡\p{No}]{1,3}|\d(?=\)))\)?)$/u;

export function markedYear(text: string): { readonly year: string; readonly mark: string } | null {
	if (/^\d{4}$/.test(text)) return null;
	const [, year, letter, sign] = MARKED.exec(text) ?? [];
	return year === undefined ? null : { year, mark: letter ?? sign ?? '' };
}

const swapped = (found: RegExpExecArray | null) => (found === null ? null : [found[0], found[3], found[1], found[2]]);
const swapNamed = (found: RegExpExecArray | null) => (found === null ? null : [found[0], found[2], found[1]]);

const checked = (year: number, part: number, of: 2 | 4 | 12): Period =>
	part >= 1 && part <= of && yearOf(year).kind === 'year' ? { kind: 'part', year, part, of } : { kind: 'wrong' };

/** 2015/16, 2015-2016, 2015–2017, school year 2015/16; FY2016, which begins in one year and ends in the next. */
function spanOf(time: string): Period | null {
	const fiscal = /^[FA]Y\s?(\d{4})$/i.exec(time)?.[1];
	if (fiscal !== undefined) return { kind: 'span', from: Number(fiscal) - 1, to: Number(fiscal) };
	const [, from, end] = /^(?:\D*[^\d.,])?(\d{4})\s*[-–—/:_]\s*(\d{2}|\d{4})(?:[^\d.,]\D*)?$/.exec(time) ?? [];
	if (from === undefined || end === undefined) return null;
	const to = end.length === 2 ? Number(from.slice(0, 2) + end) : Number(end);
	return to > Number(from) ? { kind: 'span', from: Number(from), to } : null;
}
