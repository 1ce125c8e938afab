/**
 * Numbers, dates and lists in the reader's language. Signs are true minus signs. Numbers and lists are written as `Intl`
 * writes them, but without it: making its first format took a third of the time in which an indicator's page is hydrated.
 */
import { shown } from '$lib/domain/shown';
import { marksOf } from './marks';
import { TRAITS, type Language } from './languages';

const kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.Collator>();
function keep<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.Collator>(key: string, make: () => T): T {
	const found = kept.get(key) as T | undefined;
	if (found) return found;
	const made = make();
	kept.set(key, made);
	return made;
}

/** The direction of a sign, so that it stays to the left of its number in Arabic, too. */
const beforeSign = (language: Language): string => (TRAITS[language].dir === 'rtl' ? '\u200E' : '');

/** @param value rounded to so many decimals */
function written(value: number, decimals: number, language: Language): string {
	const { group, decimal } = marksOf(language);
	const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
	return `${value < 0 ? `${beforeSign(language)}−` : ''}${grouped}${part ? decimal + part : ''}`;
}

/** Before the bound of a value too small to be shown. */
const comparison = (sign: '<' | '>', language: Language): string =>
	`${beforeSign(language)}${sign}${language === 'fr' ? '\u202F' : ''}`;

/**
 * A number with a fixed count of decimals, rounded by `shown`, grouped: `12,345.6`. What is not zero but would show as
 * zero gives its bound: `<0.1`, `>−0.1`.
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
	const rounded = shown(value, decimals);
	if (rounded !== 0 || value === 0) return written(rounded, decimals, language);
	const bound = Math.sign(value) * 10 ** -decimals;
	return comparison(value > 0 ? '<' : '>', language) + written(bound, decimals, language);
}

/** With its sign: `+2.1`, `−0.3`; zero has none. */
export function formatSigned(value: number, decimals: number, language: Language): string {
	const rounded = shown(value, decimals);
	return (rounded > 0 ? `${beforeSign(language)}+` : '') + written(rounded, decimals, language);
}

/** A whole number, grouped. */
export const formatCount = (value: number, language: Language): string => formatNumber(value, 0, language);

/** A round number in few letters, as at the end of a scale: `40`, `150M`, `150 млн`. */
export function formatCompact(value: number, language: Language): string {
	const rounded = shown(value, 1);
	if (Math.abs(rounded) < 1000) return written(rounded, Number.isInteger(rounded) ? 0 : 1, language);
	return keep(
		`k${language}`,
		() => new Intl.NumberFormat(TRAITS[language].locale, { notation: 'compact', maximumFractionDigits: 1 })
	)
		.format(value)
		.replace('-', '−');
}

/** So many years: `3 yrs`, `3 ans`. */
export const formatYears = (count: number, language: Language): string =>
	keep(
		`y${language}`,
		() => new Intl.NumberFormat(TRAITS[language].locale, { style: 'unit', unit: 'year', unitDisplay: 'short' })
	).format(count);

export type Precision = 'day' | 'month' | 'year';

const SHORT_PARTS: Record<Precision, Intl.DateTimeFormatOptions> = {
	day: { day: 'numeric', month: 'short', year: 'numeric' },
	month: { month: 'short', year: 'numeric' },
	year: { year: 'numeric' }
};

const PARTS: Record<Precision, Intl.DateTimeFormatOptions> = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' }
};

/**
 * A day, month or year, or a span of them, at the precision it is known: `8 June 2016`, `June 2016`, `2016`.
 * @param start first possible day, ISO 8601
 * @param end last possible day, ISO 8601
 */
export const formatDate = (start: string, end: string, precision: Precision, language: Language): string =>
	dateRange(start, end, language, `d${precision}`, PARTS[precision]);

/** The same with short months: `8 Jun 2016`. */
export const formatShortDate = (start: string, end: string, precision: Precision, language: Language): string =>
	dateRange(start, end, language, `s${precision}`, SHORT_PARTS[precision]);

/** The same in figures, month before year: `6/16`, `4–10/10`, `2016`; of a day only its month is said. */
export function formatDateInFigures(start: string, end: string, precision: Precision): string {
	const [from, to] = [start, end].map((iso) => ({ year: iso.slice(0, 4), month: String(Number(iso.slice(5, 7))) })) as [
		{ year: string; month: string },
		{ year: string; month: string }
	];
	if (precision === 'year') return from.year === to.year ? from.year : `${from.year}–${to.year.slice(2)}`;
	const last = `${to.month}/${to.year.slice(2)}`;
	if (from.year !== to.year) return `${from.month}/${from.year.slice(2)}–${last}`;
	return from.month === to.month ? last : `${from.month}–${last}`;
}

function dateRange(
	start: string,
	end: string,
	language: Language,
	key: string,
	parts: Intl.DateTimeFormatOptions
): string {
	const format = keep(
		`${key}${language}`,
		() => new Intl.DateTimeFormat(TRAITS[language].locale, { ...parts, timeZone: 'UTC', numberingSystem: 'latn' })
	);
	const from = new Date(`${start}T00:00:00Z`);
	const to = new Date(`${end}T00:00:00Z`);
	const text = format.format(from) === format.format(to) ? format.format(from) : format.formatRange(from, to);
	if (language === 'fr') return withFirstOfMonth(withRangeMark(text, language));
	return language === 'ru' ? withoutAbbreviatedYear(text, parts.month === 'long') : text;
}

/** Years and days are joined as everywhere in the language: `2014-2015`; months, with blanks around, keep their dash. */
const withRangeMark = (text: string, language: Language): string =>
	text.replace(/(?<=\d)–(?=\d)/u, marksOf(language).range);

/** French counts the first day of a month as the first: `1er mars 2026`. */
const withFirstOfMonth = (text: string): string => text.replace(/(?<!\d)1(?= \p{L})/gu, '1er');

/** Russian dates end with `г.` or `гг.`, whose stop would double that of a sentence. */
const withoutAbbreviatedYear = (text: string, spelledOut: boolean): string =>
	text.replace(/\s(гг?)\.$/u, (_, years: string) => (spelledOut ? `\u00A0${years === 'г' ? 'года' : 'годов'}` : ''));

/** `a, b and c`. */
export function formatList(items: readonly string[], language: Language): string {
	const [between, last] = marksOf(language).list;
	return [...items.slice(0, -2), items.slice(-2).join(last)].join(between);
}

/** Compares two names as the language sorts them. */
export const collate =
	(language: Language) =>
	(a: string, b: string): number =>
		keep(`c${language}`, () => new Intl.Collator(TRAITS[language].locale)).compare(a, b);

/** The same rows in the reader's alphabet. */
export const byName = <T extends { readonly name: string }>(rows: readonly T[], language: Language): T[] =>
	[...rows].sort((a, b) => collate(language)(a.name, b.name));

/** A number as written, with the short name of its unit: `12.3%`, `12,3 %`, `4,300 PPP dollars`. */
export function withUnit(number: string, unit: string, language: Language): string {
	if (unit === '') return number;
	const joint = unit !== '%' ? '\u00A0' : language === 'fr' || language === 'ru' ? '\u202F' : '';
	return `${number}${joint}${unit}`;
}

export const formatWithUnit = (value: number, decimals: number, unit: string, language: Language): string =>
	withUnit(formatNumber(value, decimals, language), unit, language);

/** The month of a day, short: `Apr`. */
export const formatMonth = (iso: string, language: Language): string =>
	keep(
		`m${language}`,
		() => new Intl.DateTimeFormat(TRAITS[language].locale, { month: 'short', timeZone: 'UTC' })
	).format(new Date(`${iso}T00:00:00Z`));

/** A text whose direction does not touch its surroundings, such as a code within Arabic. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
