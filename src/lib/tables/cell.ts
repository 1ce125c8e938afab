/** One cell: from its text to its value, or to what is wrong with it. */
import type { Column, Kind } from './declare';
import { suggestion } from './nearest';

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

/**
 * Read one cell as its column declares it.
 * @param text without white space around it
 */
export function readCell(column: Column, text: string): CellValue | Fault {
	if (text !== '') return READERS[column.kind](text, column);
	return column.optional ? null : new Fault('may not be empty', `fill it in: ${column.about}`);
}

const READERS: Readonly<Record<Kind, (text: string, column: Column) => CellValue | Fault>> = {
	text: (text) => text,
	code: readCode,
	choice: readChoice,
	integer: readInteger,
	number: readNumber,
	date: readDate,
	url: readUrl,
	boolean: readBoolean
};

function readCode(text: string): string | Fault {
	if (CODE.test(text)) return text;
	const wrong = [...new Set([...text].filter((sign) => !CODE.test(sign)))].map((sign) => `"${sign}"`);
	return new Fault(`a code does not hold ${wrong.join(' or ')}`, 'use only letters A to Z, digits and _ . * -');
}

function readChoice(text: string, { allowed = [] }: Column): string | Fault {
	if (allowed.includes(text)) return text;
	return new Fault('not a word of the list', suggestion(text, allowed, `write one of ${allowed.join(', ')}`));
}

function readInteger(text: string, column: Column): number | Fault {
	if (/^-?(0|[1-9]\d*)$/.test(text)) return inRange(Number(text), column);
	if (/^-?\d+\.0+$/.test(text)) return new Fault('not a whole number', `write ${text.replace(/\.0+$/, '')}`);
	return text.includes(',') ? commaFault(text) : new Fault('not a whole number', 'write digits only');
}

function readNumber(text: string, column: Column): number | Fault {
	if (/^-?\d+(\.\d+)?$/.test(text)) return inRange(Number(text), column);
	return text.includes(',')
		? commaFault(text)
		: new Fault('not a number', 'write digits, with a decimal point where needed');
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

function readDate(text: string): string | Fault {
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
	const existing = days.filter((day) => readDate(day) === day);
	return existing.length === 0 ? ['it as YEAR-MONTH-DAY'] : existing;
}

/** Spreadsheets count days from 30 December 1899. */
function countedDay(count: number): string {
	return new Date(Date.UTC(1899, 11, 30 + count)).toISOString().slice(0, 10);
}

function readUrl(text: string): string | Fault {
	if (/\s/.test(text)) return new Fault('an address holds no white space', 'remove it, or write %20');
	if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
	return new Fault('not a web address', 'write it in full, from https:// or http://');
}

function readBoolean(text: string): boolean | Fault {
	if (text === 'true' || text === 'false') return text === 'true';
	return new Fault('neither true nor false', 'write true or false, in lower case');
}
