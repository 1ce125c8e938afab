/** What a column holds where neither its head nor those of others say so: years, or a country among its parts. */
import { readAge } from '../dimensions/age-groups';
import { isSettlement, isTotal, readSex } from '../dimensions/codes';
import { cellText, type GridRow } from '../grid';
import { missingMark, readNumber } from '../numbers';
import { readPeriod } from '../periods';
import { isRegional } from '../headers';
import type { Column } from '../layout';
import type { Draft } from './beside-countries';

const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/;

export function byContent(
	drafts: readonly Draft[],
	sample: readonly GridRow[],
	isArea: (text: string) => boolean
): Draft[] {
	const says = (role: 'TIME_PERIOD' | 'REF_AREA'): boolean =>
		drafts.some(
			({ column: one }) =>
				one.role === role ||
				(role === 'REF_AREA' && one.role === 'REF_AREA_NAME') ||
				(one.role === 'OBS_VALUE' && one.fixed[role] !== undefined)
		);
	const names = sample.map(({ cells }) => cellText(cells[0])).filter((cell) => cell !== '');
	const [corner] = drafts;
	// Elsewhere they may be years of publication.
	const ofYears =
		!says('TIME_PERIOD') &&
		corner?.column.role === 'DIMENSION' &&
		names.length > 1 &&
		(names.every((name) => YEAR.test(name)) || names.every(isPartWithYear));
	const ofParts =
		!says('REF_AREA') &&
		corner?.column.role === 'DIMENSION' &&
		corner.column.name === '' &&
		names.some(isArea) &&
		names.every((name) => readSex(name) === null || isTotal(name));
	return drafts.map((draft, index): Draft => {
		const { name } = draft.column;
		if (index === 0 && ofYears) return { ...draft, column: { role: 'TIME_PERIOD', name } };
		return index === 0 && ofParts ? { ...draft, column: { role: 'REF_AREA_NAME', name } } : draft;
	});
}

/** `2019M01`, `I/2019`: refused as years, or averaged where their reader asks for it. */
const isPartWithYear = (name: string): boolean => /\d{4}/.test(name) && readPeriod(name).kind === 'part';

/** A country among its regions, under no head: what is no country is a part. */
export const isOfParts = (name: string, cells: readonly string[], isArea: (text: string) => boolean): boolean =>
	name === '' && cells.filter(isArea).length < cells.length * 0.6;

/** Groups of ages, not totals alone. */
export const areAges = (cells: readonly string[]): boolean => {
	const ages = cells.map(readAge);
	return ages.every((age) => age !== null) && ages.some((age) => age !== '_T');
};

const isNumber = (cell: string): boolean =>
	readNumber(cell, '.').kind !== 'wrong' || readNumber(cell, ',').kind !== 'wrong';
/** Codes of a breakdown are short and whole. */
const MEASURED = /^\D{0,2}(?:[\d\s\u00A0\u202F'’]*[.,٫]\d|\d{5})/;

/** A column of numbers; one of measured values is one, too, though some of its cells are none, each of which is to be explained. */
export function areNumbers(cells: readonly string[]): boolean {
	return (cells.length > 0 && cells.every(isNumber)) || areHalfNumbers(cells, MEASURED);
}

/** Numbers with decimals under a name: they are measured, and divide nothing; numbered classes are called so. */
export const areMeasured = (name: string, cells: readonly string[]): boolean =>
	/\p{L}/u.test(name) &&
	!/(?:^|[ _])(?:code|kod|код|class|isic|isco|isced|رمز)/i.test(name) &&
	cells.length > 0 &&
	cells.every(isNumber) &&
	areHalfNumbers(cells, /[.,٫]\d/);

export function areHalfNumbers(cells: readonly string[], form = /\d/): boolean {
	const stated = cells.filter((cell) => missingMark(cell) === null);
	return stated.length > 0 && stated.filter((cell) => form.test(cell) && isNumber(cell)).length * 2 >= stated.length;
}

/** Under a head of areas, all of them and towns and the country, or all alone: no country stands there. */
export const areSettlements = (head: string, cells: readonly string[]): boolean =>
	!isRegional(head) && cells.every((cell) => isSettlement(cell) || isTotal(cell));

/** Names may stand under heads of codes: `Geounit`, `Location`. */
export const namedNotCoded = (column: Column, cells: readonly string[]): Column =>
	column.role === 'REF_AREA' && cells.some((cell) => /\p{L}\p{Ll}{3}/u.test(cell))
		? { role: 'REF_AREA_NAME', name: column.name }
		: column;
