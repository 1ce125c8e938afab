/** What the texts over a column say of its values: of time, sex, age and country; what is left may name an indicator. */
import { readAge, readSex } from '../dimensions';
import { yearIn } from '../headers';
import type { Texts } from '../layout';
import { isMonth } from '../periods';

/** Part of a year, without its year. */
const isPart = (text: string): boolean =>
	/^(?:[QTSHК]\s?[1-4]|[1-4]\s?(?:кв\.?|квартал)|(?:I{1,3}|IV)(?:\s?(?:кв\.?|квартал))?)$/i.test(text) ||
	(text.length > 2 && /^\p{L}+\.?$/u.test(text) && isMonth(text));

export const isToken = (text: string, isArea: (text: string) => boolean): boolean =>
	yearIn(text) !== null || isPart(text) || readSex(text) !== null || readAge(text) !== null || isArea(text);

/** A letter behind a year marks its values, as in `2026f`, `2024 (p)`: it is no sex. */
const MARKED = /^((?:19|20)\d\d)(?:\(?|\s\()([A-Za-z])\)?$/;

/** `Women (%)`, `Women, %`. */
const PERCENT_BEHIND = /(?:,\s*|\s*\()%\)?$/;

export function tokensOf(header: readonly string[], isArea: (text: string) => boolean): { fixed: Texts; rest: string } {
	const fixed: { -readonly [K in keyof Texts]: string } = {};
	const rest: string[] = [];
	for (const text of header) {
		const [, marked, mark] = MARKED.exec(text) ?? [];
		const year = marked ?? yearIn(text) ?? /(?<!\d)(?:19|20)\d\d(?:[QMKS]\d{1,2})?(?!\d)/.exec(text)?.[0];
		const left = year === undefined ? text : text.replace(year, '').replace(/\s+/g, ' ').trim();
		if (year !== undefined) fixed.TIME_PERIOD ??= year;
		if (mark !== undefined) fixed.OBS_STATUS ??= mark;
		if (left === '' || mark !== undefined) continue;
		const bare = left.replace(PERCENT_BEHIND, '');
		if (bare !== left && readSex(bare) !== null) {
			fixed.SEX ??= bare;
			fixed.UNIT ??= '%';
		} else if (isPart(left) && fixed.TIME_PERIOD !== undefined) fixed.TIME_PERIOD += ` ${left}`;
		else if (readSex(left) !== null) fixed.SEX ??= left;
		else if (readAge(left) !== null && readAge(left) !== '_T') fixed.AGE ??= left;
		else if (isArea(left)) fixed.REF_AREA ??= left;
		else rest.push(left);
	}
	return { fixed, rest: [...new Set(rest)].join(' ').replace(/^[\s,;:()%-]+|[\s,;:(-]+$/g, '') };
}
