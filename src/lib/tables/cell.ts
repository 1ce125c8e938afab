/** One cell: from its text to its value, or to what is wrong with it. */
import type { Column, Kind } from './declare';
import { suggestion } from './nearest';
import { UNSEEN } from './problem';

export type CellValue = string | number | boolean | null;

/** What is wrong with a cell, and how to mend it. */
export class Fault {
	constructor(
		readonly message: string,
		readonly remedy: string
	) {}
}

/** Letters, digits and a few signs: safe in addresses, SQL and file names. */
export const CODE = /^[A-Za-z0-9_.*-]+$/;

/** The longest text of a cell, in characters. */
const LONGEST_CELL = 10_000;
/** Digits after the decimal point. */
const MOST_DECIMALS = 4;
/** Digits before it: with them, a double holds every such number as it is written. */
const MOST_DIGITS = 11;
/** What DuckDB's INTEGER holds. */
const INTEGERS = [-2_147_483_648, 2_147_483_647] as const;

/**
 * Read one cell as its column declares it.
 * @param text without white space around it
 */
export function readCell(column: Column, text: string): CellValue | Fault {
	if (text.length > LONGEST_CELL)
		return new Fault(`${text.length} characters in one cell`, `shorten it: a cell holds at most ${LONGEST_CELL}`);
	if (text !== '') return inForm(column, text, READERS[column.kind](text, column));
	return column.optional ? null : new Fault('may not be empty', `fill it in: ${column.about}`);
}

const READERS: Readonly<Record<Kind, (text: string, column: Column) => CellValue | Fault>> = {
	text: readText,
	code: readCode,
	choice: readChoice,
	integer: readInteger,
	number: readNumber,
	date: readDate,
	url: readUrl,
	boolean: readBoolean
};

function inForm({ pattern }: Column, text: string, read: CellValue | Fault): CellValue | Fault {
	const wrong = pattern !== undefined && !(read instanceof Fault) && !pattern.form.test(text);
	return wrong ? new Fault(pattern.wrong, pattern.remedy) : read;
}

/** Words that people write where they know nothing. */
const PLACEHOLDER = /^(?:n\.?\/?a\.?|nan|null|none|nil|unknown|tbd|[-–—?.…]+)$/i;

function readText(text: string): string | Fault {
	if (PLACEHOLDER.test(text))
		return new Fault('stands for nothing known', 'leave the cell empty, or say what is known');
	const unseen = unseenIn(text);
	if (unseen !== null) return unseen;
	const space = /[^\S \n\u00A0\u202F]/u.exec(text);
	if (space !== null) return new Fault(`an unusual space (${named(space[0])})`, 'type an ordinary one');
	if (text.normalize('NFC') === text) return text;
	return new Fault('a letter and its accent as two characters', 'save the text in Unicode form NFC');
}

/** A character that nobody sees, or that turns the direction of others: two texts that look alike would not be alike. */
function unseenIn(text: string): Fault | null {
	const found = UNSEEN.exec(text.replaceAll('\n', ' '));
	if (found === null) return null;
	const before = text.slice(Math.max(0, found.index - 12), found.index);
	return new Fault(`the unseen character ${named(found[0])}${before === '' ? '' : ` after "${before}"`}`, 'remove it');
}

function named(sign: string): string {
	return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function readCode(text: string): string | Fault {
	if (CODE.test(text)) return text;
	const wrong = [...new Set([...text].filter((sign) => !CODE.test(sign)))].map((sign) => `"${sign}"`);
	return new Fault(
		`a code does not hold ${wrong.slice(0, 5).join(' or ')}`,
		'use only letters A to Z, digits and _ . * -'
	);
}

function readChoice(text: string, { allowed = [] }: Column): string | Fault {
	if (allowed.includes(text)) return text;
	return new Fault('not a word of the list', suggestion(text, allowed, `write one of ${allowed.join(', ')}`));
}

function readInteger(text: string, column: Column): number | Fault {
	if (/^-?(0|[1-9]\d*)$/.test(text)) return numberFault(text) ?? inRange(Number(text), { range: INTEGERS, ...column });
	if (/^-?\d+\.0+$/.test(text)) return new Fault('not a whole number', `write ${text.replace(/\.0+$/, '')}`);
	return text.includes(',') ? commaFault(text) : new Fault('not a whole number', 'write digits only');
}

function readNumber(text: string, column: Column): number | Fault {
	if (/^-?\d+(\.\d+)?$/.test(text)) return numberFault(text) ?? inRange(Number(text), column);
	return text.includes(',')
		? commaFault(text)
		: new Fault('not a number', 'write digits, with a decimal point where needed');
}

/** What is wrong with the digits of a number: one number is written in one way, and no digit is lost in reading. */
function numberFault(text: string): Fault | null {
	const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
	if (sign !== '' && !/[1-9]/.test(text)) return new Fault('a negative zero', 'write 0');
	if (/^0\d/.test(whole)) return new Fault('a zero before the number', `write ${text.replace(/^(-?)0+(?=\d)/, '$1')}`);
	if (decimals.endsWith('0'))
		return new Fault('a zero at the end of the decimals', `write ${text.replace(/\.?0+$/, '')}`);
	if (decimals.length > MOST_DECIMALS)
		return new Fault(`${decimals.length} decimals`, `round it to at most ${MOST_DECIMALS}`);
	if (whole.length > MOST_DIGITS) return new Fault(`a number of ${whole.length} digits`, 'correct it, or the unit');
	return null;
}

/** A comma is a decimal sign in some languages and parts thousands in others: `1,234` may be either. */
function commaFault(text: string): Fault {
	const decimal = /^-?\d+,\d+$/.test(text) ? [text.replace(',', '.')] : [];
	const thousands = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? [text.replaceAll(',', '')] : [];
	const meant = [...decimal, ...thousands];
	const remedy = 'the decimal sign is a point, and nothing parts thousands';
	return new Fault('a comma in a number', meant.length === 0 ? remedy : `write ${meant.join(' or ')}: ${remedy}`);
}

function inRange(value: number, { range }: Column): number | Fault {
	if (range === undefined || (value >= range[0] && value <= range[1])) return value;
	return new Fault(`outside ${range[0]} to ${range[1]}`, 'correct it');
}

function readDate(text: string, column: Column): string | Fault {
	const day = existingDay(text);
	if (day instanceof Fault) return day;
	const year = inRange(Number(day.slice(0, 4)), column);
	return year instanceof Fault ? year : day;
}

function existingDay(text: string): string | Fault {
	const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	if (year === '') return foreignDate(text);
	if (Number(month) < 1 || Number(month) > 12) return new Fault('there is no such month', 'months run from 01 to 12');
	const last = lastDay(Number(year), Number(month));
	if (Number(day) >= 1 && Number(day) <= last) return text;
	return new Fault('there is no such day', `${year}-${month} ends on day ${last}`);
}

/** Number of days of a month (1 to 12). */
export function lastDay(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function foreignDate(text: string): Fault {
	const shown = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
	if (shown !== null) return new Fault('a date as spreadsheets show it', `write ${possibleDays(shown).join(' or ')}`);
	if (/^[34]\d{4}$/.test(text)) return new Fault('a day as spreadsheets count it', `write ${countedDay(Number(text))}`);
	return new Fault('not a day', 'write it as YEAR-MONTH-DAY, like 2016-06-08');
}

/** 08/06/2016 is 8 June in some countries and 6 August in others. */
function possibleDays([, a = '', b = '', year = '']: RegExpExecArray): string[] {
	const [first, second] = [a.padStart(2, '0'), b.padStart(2, '0')];
	const days = [...new Set([`${year}-${second}-${first}`, `${year}-${first}-${second}`])];
	const existing = days.filter((day) => existingDay(day) === day);
	return existing.length === 0 ? ['it as YEAR-MONTH-DAY'] : existing;
}

/** Spreadsheets count days from 30 December 1899. */
function countedDay(count: number): string {
	return new Date(Date.UTC(1899, 11, 30 + count)).toISOString().slice(0, 10);
}

function readUrl(text: string): string | Fault {
	if (/\s/.test(text)) return new Fault('an address holds no white space', 'remove it, or write %20');
	const unseen = unseenIn(text);
	if (unseen !== null) return unseen;
	if (!/^https?:\/\//.test(text) || !URL.canParse(text))
		return new Fault('not a web address', 'write it in full, from https:// or http://');
	const { username, password, hostname } = new URL(text);
	if (username !== '' || password !== '')
		return new Fault('an address with a user name or password', 'remove all from after // to @');
	return isPublic(hostname) ? text : new Fault('an address nobody else can open', 'name a page on the public web');
}

/** Host names that everybody can look up: no numbers of machines, no names of one's own network. */
function isPublic(host: string): boolean {
	const name = host.replace(/\.$/, '');
	return /^[^[\]:]+\.[^.\d][^.]*$/.test(name) && !/\.(?:localhost|local|internal|lan|home|invalid|test)$/.test(name);
}

function readBoolean(text: string): boolean | Fault {
	if (text === 'true' || text === 'false') return text === 'true';
	return new Fault('neither true nor false', 'write true or false, in lower case');
}
