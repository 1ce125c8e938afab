/** Numbers as people and programs write them. The style is decided once, from all cells; where they leave it open, nobody guesses. */

import type { Rule } from './finding';
import { isMonth } from './periods';

/** The decimal sign; what parts thousands is then whatever else parts groups of three. */
export type Decimal = '.' | ',';

/** What a cell holds. */
export type NumberCell =
	| { readonly kind: 'missing'; readonly marker: string }
	| {
			readonly kind: 'number';
			readonly value: number;
			/** Behind it. */
			readonly sign: '' | '%' | '‰';
			readonly flag: string;
			/** It has the other decimal sign than the file, and means nothing with that of the file. */
			readonly odd: boolean;
	  }
	| { readonly kind: 'wrong'; readonly rule: Extract<Rule, `number_${string}`> };

/** How the numbers of a file are written. */
export interface NumberStyle {
	/** null: the cells fit both, and mean something else in each. */
	readonly decimal: Decimal | null;
	/** `most`: a few cells are written the other way; those that fit both are not read. */
	readonly reason: 'cells' | 'most' | 'whole' | 'format' | 'chosen' | 'ambiguous' | 'mixed';
	/** Cells that only a decimal point, or only a decimal comma, explains: the first of each. */
	readonly point: string | null;
	readonly comma: string | null;
	/** A cell that fits both. */
	readonly open: string | null;
}

/** No number takes more characters. */
const LONGEST = 60;

const MISSING =
	/^(?:|[:.…-]|\.{2,4}|[–—−]{1,2}|--|---|n\/?a|n\.a\.?|n\.d\.?|nd|nan|null|none|#n\/a|#value!|#ref!|no data|not available|non disponible|н\/д|н\.д\.?|нет данных|нет|غير متوفر|غير متاح|لا توجد بيانات|لا يوجد|[x×*])$/i;
/** Signs that mean “nothing” in one office and “exactly zero” in another. */
export const isDash = (marker: string): boolean => /^[-–—−]+$/.test(marker);

const GROUPS = /[\u0020\u00A0\u2007\u2009\u202F'’٬]/g;
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;

/** Without what stands around a number, with Latin digits, one minus, ordinary signs. */
function plain(text: string): string {
	return text
		.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c]/g, '')
		.trim()
		.replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
		.replace(/٪/g, '%')
		.replace(/^[−–‑](?=\d)/, '-');
}

/** The parts of a cell: sign and digits with their separators, exponent, percent sign, flag or raised number of a footnote behind. */
const PARTS =
	/^(?<number>[+-]?\d[\d.,٫\u0020\u00A0\u2007\u2009\u202F'’٬]*?)(?<exponent>[eE][+-]?\d{1,3})?\s*(?<sign>[%‰])?(?:\s*(?<flag>[([{]?[A-Za-z*†‡][A-Za-z,*†‡]{0,4}[)\]}]?|[⁰¹²³⁴-⁹⁽⁾][⁰¹²³⁴-⁹⁽⁾, ]*))?$/;

/** Words for thousands, millions and billions behind a number; a capital B with a space before it is a mark. */
const SCALED = /\d\s*(?:[kKmM]|bn|mn|mln|mio|mrd|ths?d?)$|\dB$/;

type Fit = 'point' | 'comma' | 'both' | 'whole' | 'neither';

const GROUPED = /^[+-]?[1-9]\d{0,2}(?:G\d{3})+$/;

/** Is a run of digits well formed, with these signs between groups of three? */
function fits(number: string, decimal: '.' | ',' | '٫'): string | null {
	const at = number.indexOf(decimal);
	if (at !== number.lastIndexOf(decimal)) return null;
	const [whole, fraction] = at < 0 ? [number, ''] : [number.slice(0, at), number.slice(at + 1)];
	if (!/^\d*$/.test(fraction) || (at >= 0 && fraction === '')) return null;
	if (/^[+-]?\d+$/.test(whole)) return at < 0 ? whole : `${whole}.${fraction}`;
	const signs = new Set(whole.match(/[^\d+-]/g) ?? []);
	const marked = whole.replace(GROUPS, 'G').replace(/[.,]/g, 'G');
	if (signs.size !== 1 || signs.has(decimal) || !GROUPED.test(marked)) return null;
	const digits = marked.replaceAll('G', '');
	return at < 0 ? digits : `${digits}.${fraction}`;
}

/** Which decimal sign a number of this form needs. */
export function fitOf(text: string): Fit {
	const number = PARTS.exec(plain(text))?.groups?.number?.trim();
	if (number === undefined) return 'neither';
	if (number.includes('٫')) return fits(number, '٫') === null ? 'neither' : 'whole';
	const [point, comma] = [fits(number, '.'), fits(number, ',')];
	if (point === null) return comma === null ? 'neither' : 'comma';
	if (comma === null) return 'point';
	return point === comma ? 'whole' : 'both';
}

/** Digits, or digits with a point among them. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;
/** The same with letters behind, and marks of no value. */
const TELLS_NOTHING = /^(?:-?\d+(?:\.\d+)?(?: ?[A-Za-z%]{1,3})?|[:.-]{0,3})$/;

/** So many times as many cells are a clear majority. */
const CLEARLY = 4;

/** Perhaps of thousands. */
const GROUP_BEHIND = /\.\d{3}(?!\d)/;

/** Counts the forms of all cells of a file; asked at the end how its numbers are written. */
export class StyleTally {
	#point: string | null = null;
	#comma: string | null = null;
	#points = 0;
	#commas = 0;
	#openPoint: string | null = null;
	#openComma: string | null = null;

	add(text: string): void {
		// With a decimal point seen, such numbers tell nothing more.
		if (text.length > LONGEST) return;
		if (this.#point !== null && TELLS_NOTHING.test(text)) {
			if (text.includes('.') && !GROUP_BEHIND.test(text)) this.#points++;
			return;
		}
		const fit = fitOf(text);
		if (fit === 'point') {
			this.#point ??= text;
			this.#points++;
		} else if (fit === 'comma') {
			this.#comma ??= text;
			this.#commas++;
		} else if (fit === 'both' && text.includes(',')) this.#openComma ??= text;
		else if (fit === 'both') this.#openPoint ??= text;
	}

	/**
	 * @param known the decimal sign of the publisher's format, if the file still has that format's delimiter: believed where the cells are open
	 * @param chosen the decimal sign the reader chose
	 */
	style(known: Decimal | null, chosen?: Decimal): NumberStyle {
		const [point, comma] = [this.#point, this.#comma];
		const open = this.#openComma ?? this.#openPoint;
		const found = { point, comma, open };
		if (chosen !== undefined) return { decimal: chosen, reason: 'chosen', ...found };
		if (point !== null && comma !== null) {
			const [points, commas] = [this.#points, this.#commas];
			if (points >= CLEARLY * commas) return { decimal: '.', reason: 'most', ...found };
			if (commas >= CLEARLY * points) return { decimal: ',', reason: 'most', ...found };
			return { decimal: null, reason: 'mixed', ...found };
		}
		if (point !== null) return { decimal: '.', reason: 'cells', ...found };
		if (comma !== null) return { decimal: ',', reason: 'cells', ...found };
		if (open === null) return { decimal: known ?? '.', reason: 'whole', ...found };
		// A publisher's file never has commas unless somebody saved it anew.
		if (known === '.' && this.#openComma === null) return { decimal: '.', reason: 'format', ...found };
		return { decimal: null, reason: 'ambiguous', ...found };
	}
}

/** Texts that a spreadsheet has made of numbers: “12.May”, “май.24”. */
function isDate(text: string): boolean {
	if (/^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}(?:T.*)?)$/.test(text)) return true;
	const word = /^(?:\d{1,4}[./ -]?(\p{L}{3,})\.?[./ -]?\d{0,4}|(\p{L}{3,})\.?[./ -]\d{2,4})$/u.exec(text);
	return word !== null && isMonth(word[1] ?? word[2] ?? '');
}

/** The mark of a value that is missing, alone or with a letter; null: there is something else. */
export function missingMark(text: string): string | null {
	if (/^\d/.test(text)) return null;
	const cell = plain(text);
	return cell.length <= LONGEST && (MISSING.test(cell) || /^(?:[:.…-]|\.{2,3}|--)\s*\(?[A-Za-z]{1,3}\)?$/.test(cell))
		? cell
		: null;
}

/**
 * A cell under the style of its file.
 * @param decimal the decimal sign of the file; with null, only cells that mean one thing in both are read
 * @param isMixed only most of its cells have this sign: those that fit both are not read
 */
export function readNumber(text: string, decimal: Decimal | null, isMixed = false): NumberCell {
	if (decimal === '.' && !isMixed && text.length <= LONGEST && PLAIN.test(text))
		return { kind: 'number', value: Number(text) || 0, sign: '', flag: '', odd: false };
	const marker = missingMark(text);
	if (marker !== null) return { kind: 'missing', marker };
	const cell = plain(text);
	if (cell.length > LONGEST) return { kind: 'wrong', rule: 'number_wrong' };
	if (/^[<>≤≥~≈]\s*\d/.test(cell)) return { kind: 'wrong', rule: 'number_bounded' };
	if (/^\(\s*[+-]?\d[\d.,\s]*%?\s*\)$/.test(cell)) return { kind: 'wrong', rule: 'number_bracketed' };
	const { number, exponent = '', sign = '', flag = '' } = PARTS.exec(cell)?.groups ?? {};
	if (number === undefined) return { kind: 'wrong', rule: isDate(cell) ? 'number_date' : 'number_wrong' };
	// Without a style, or with one that does not hold for all, nobody knows what such a number says.
	const fit = fitOf(number);
	const isOpen = decimal === null ? fit !== 'whole' && fit !== 'neither' : isMixed && fit === 'both';
	if (isOpen) return { kind: 'wrong', rule: 'number_ambiguous' };
	const own = read(number.trim(), decimal);
	const digits = own ?? readOdd(number.trim(), decimal);
	if (digits === null) return { kind: 'wrong', rule: isDate(cell) ? 'number_date' : 'number_wrong' };
	// A spreadsheet shows 28 123 456 as 2.8E+07: the digits behind are gone.
	if (isShortened(digits, exponent)) return { kind: 'wrong', rule: 'number_shortened' };
	// Percentage points measure a change.
	if (/^pp$/i.test(flag)) return { kind: 'wrong', rule: 'number_wrong' };
	if (flag !== '' && SCALED.test(cell)) return { kind: 'wrong', rule: 'number_shortened' };
	const value = Number(`${digits}${exponent}`);
	if (!Number.isFinite(value)) return { kind: 'wrong', rule: 'number_wrong' };
	return {
		kind: 'number',
		value: value === 0 ? 0 : value,
		sign: sign === '%' || sign === '‰' ? sign : '',
		flag: bare(flag),
		odd: own === null
	};
}

/** A spreadsheet writes a sign behind the E and five decimals at most; programs write 1.05618671E8, as many digits as the number has. */
function isShortened(digits: string, exponent: string): boolean {
	const power = Number(exponent.slice(1));
	if (exponent === '' || power <= 0) return false;
	const decimals = digits.split('.')[1]?.length ?? 0;
	return decimals < 7 && (exponent.includes('+') || decimals < power);
}

function read(number: string, decimal: Decimal | null): string | null {
	if (number.includes('٫')) return fits(number, '٫');
	if (decimal !== null) return fits(number, decimal);
	return fitOf(number) === 'whole' ? fits(number, '.') : null;
}

/** What only the other sign explains: it can mean nothing else. */
const readOdd = (number: string, decimal: Decimal | null): string | null =>
	decimal === null ? null : fits(number, decimal === '.' ? ',' : '.');

const bare = (flag: string): string => flag.replace(/[()[\]{}]/g, '');

/** As many decimals as the table of observations keeps. */
export const DECIMALS = 4;
export const rounded = (value: number): number => Number(value.toFixed(DECIMALS)) || 0;
