/** The marks between words that code joins, as each language sets them. */
import type { Language } from './languages';

interface Marks {
	readonly comma: string;
	readonly semicolon: string;
	readonly colon: string;
	/** Behind what is not sure; without the blank before it. */
	readonly question: string;
	/** From an earlier value to a later one, the way the language is read. */
	readonly arrow: string;
	/** Between the ends of a span of years or of counts. */
	readonly range: string;
	/** Around words quoted from a source. */
	readonly quotes: readonly [open: string, close: string];
	/** Before the decimals of a number. */
	readonly decimal: string;
	/** Between each three of its digits. */
	readonly group: string;
	/** Between the items of a list, and before its last. */
	readonly list: readonly [between: string, last: string];
}

const MARKS: Readonly<Record<Language, Marks>> = {
	en: {
		comma: ',',
		semicolon: ';',
		colon: ':',
		question: '?',
		arrow: '→',
		range: '–',
		quotes: ['“', '”'],
		decimal: '.',
		group: ',',
		list: [', ', ' and ']
	},
	fr: {
		comma: ',',
		semicolon: '\u202F;',
		colon: '\u202F:',
		question: '?',
		arrow: '→',
		range: '-',
		quotes: ['«\u202F', '\u202F»'],
		decimal: ',',
		group: '\u202F',
		list: [', ', ' et ']
	},
	ru: {
		comma: ',',
		semicolon: ';',
		colon: ':',
		question: '?',
		arrow: '→',
		range: '–',
		quotes: ['«', '»'],
		decimal: ',',
		group: '\u00A0',
		list: [', ', ' и ']
	},
	ar: {
		comma: '،',
		semicolon: '؛',
		colon: ':',
		question: '؟',
		arrow: '←',
		range: '-',
		quotes: ['«', '»'],
		decimal: '.',
		group: ',',
		list: [' و', ' و']
	}
};

export const marksOf = (language: Language): Marks => MARKS[language];

/** `a, b`, without the “and” of `formatList`. */
export const joinByComma = (texts: readonly string[], language: Language): string =>
	texts.join(`${MARKS[language].comma} `);

/** `a; b`, for parts that hold commas themselves. */
export const joinBySemicolon = (texts: readonly string[], language: Language): string =>
	texts.join(`${MARKS[language].semicolon} `);
