/** How a file is to be read, kept by the reader as a small file of their own: written, and read with care. Pure. */
import { ENCODINGS } from './text/encoding';
import { DELIMITERS } from './grid';
import { FORMATS, ROLES } from './layout';
import type { Decisions } from './understand';

/** What such a file says of itself. */
const KIND = 'torino-process-choices';
const MOST_ENTRIES = 10_000;

/** As JSON that people can read. */
export const choicesFile = (decisions: Decisions): string =>
	`${JSON.stringify({ kind: KIND, version: 1, decisions }, null, '\t')}\n`;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCode = (value: unknown): value is string | null => value === null || isText(value);
const isOneOf =
	<T extends string>(all: readonly T[]) =>
	(value: unknown): value is T =>
		all.some((one) => one === value);
const recordOf =
	(is: (value: unknown) => boolean, key = (_: string) => true) =>
	(value: unknown): boolean => {
		if (!isObject(value)) return false;
		const entries = Object.entries(value);
		return entries.length <= MOST_ENTRIES && entries.every(([name, one]) => key(name) && is(one));
	};

/** What may stand under each name; anything else is no such file. */
const PARTS: Readonly<Record<keyof Decisions, (value: unknown) => boolean>> = {
	encoding: isOneOf(ENCODINGS),
	delimiter: isOneOf(DELIMITERS),
	decimal: isOneOf(['.', ',']),
	sheet: isText,
	part: isText,
	format: isOneOf(FORMATS),
	roles: recordOf(isOneOf([...ROLES, 'OBS_VALUE', 'DIMENSION', 'IGNORED']), (name) => /^\d{1,4}$/.test(name)),
	constants: recordOf(isText, isOneOf(ROLES)),
	areas: recordOf(isCode),
	indicators: recordOf(isCode),
	sexes: recordOf((value) => value === null || isOneOf(['T', 'F', 'M'])(value)),
	ages: recordOf(isCode),
	units: recordOf((value) => typeof value === 'boolean'),
	totals: (value) => Array.isArray(value) && value.length <= MOST_ENTRIES && value.every(isText),
	average: (value) => typeof value === 'boolean'
};

/** The choices in a file; null where it holds none, or anything that is none. */
export function readChoices(text: string): Decisions | null {
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return null;
	}
	if (!isObject(json) || json.kind !== KIND || !isObject(json.decisions)) return null;
	const isKnown = (name: string): name is keyof Decisions => Object.hasOwn(PARTS, name);
	const isRight = Object.entries(json.decisions).every(([name, value]) => isKnown(name) && PARTS[name](value));
	return isRight ? (json.decisions as Decisions) : null;
}
