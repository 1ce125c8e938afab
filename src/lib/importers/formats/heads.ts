/** What the texts over a column say of its values: of time, sex, age and country; what is left may name an indicator. */
import { readAge } from '../dimensions/age-groups';
import { isSettlement, isTotal, readSex, readStatus, unitIn } from '../dimensions/codes';
import { roleOf, yearIn, type HeaderRole } from '../headers';
import type { Column, Role, Texts } from '../layout';
import { isMonth, markedYear } from '../periods';
import { quarterOf, QUARTER_IN_WORDS } from '../quarters';

/** Columns that number rows. */
export const NUMBERED = /^(?:№|no\.?|n°|nr\.?|#|id|rank|rang|ранг|место|№ п\/п|الرقم|الترتيب|م)$/i;
/** Columns of the bounds of others. */
export const CONFIDENCE =
	/9[059](?:[.,]\d)?\s?%\s*(?:ci\b|conf|lower|upper|low|high)|confidence (?:interval|limit)|intervalle de confiance|доверительн/i;
/** Columns made of the values beside them. */
export const DERIVED =
	/^(?:Δ|(?:absolute |annual |average |total |percent(?:age)? )?(?:change|growth|difference|trend)|(?:average|mean|median|cagr|min(?:imum)?|max(?:imum)?|st(?:andard|d)\.? dev(?:iation|\.)?)|variation|évolution|écart|différence|moyenne|médiane|изменение|прирост|разница|отклонение|среднее|медиана|التغير|التغيّر|الفرق|المتوسط|الوسيط)(?:[ ,(].*)?$/iu;

/** Part of a year, without its year. */
export const isPart = (text: string): boolean =>
	quarterOf(text) !== null ||
	/^(?:[SH]\s?[1-4]|I{1,3}|IV)$/i.test(text) ||
	(text.length > 2 && /^\p{L}+\.?$/u.test(text) && isMonth(text));

export const isToken = (text: string, isArea: (text: string) => boolean): boolean =>
	yearIn(text) !== null || isPart(text) || readSex(text) !== null || readAge(text) !== null || isArea(text);

/** `%`, `thousand persons`: a text that is a unit, no more. */
export const isUnit = (text: string): boolean => unitIn(`, ${text}`) === text;

/** Of what year prices are, or what an index is set against: it is no period. */
const BASE_YEAR =
	/(?:(?:constant|base(?: year)?|prix (?:constants )?de|en prix de|в ценах|базовый год|بأسعار)\s+(?:19|20)\d\d|(?<!\d)(?:19|20)\d\d\s*(?:(?:us|ppp|int\p{L}*\.?|constant)?\s*(?:\$|dollars?\b|prices?\b)|ppp\b|=\s*100))/iu;

/** `2019/20 school year`, `Change 2019–2020`: no single year. */
const SPAN = /(?<!\d)(?:19|20)\d\d\s?[-–—/]\s?(?:(?:19|20)\d\d|\d\d)(?!\d)/;

const MONTH =
	'(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])';
/** A part of a year, or several months of it, within a heading: `Unemployment rate Q1`. */
export const PART = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:[QTSHKÇК][1-4]|${QUARTER_IN_WORDS}|${MONTH}(?:\\s?[-–]\\s?${MONTH})?)(?![\\p{L}\\p{N}])`,
	'iu'
);

/** The same where a month alone may be that of a publication: quarters, and months up to another that is not the last. */
export const PART_OF_ALL = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:[QTSHKÇК][1-4]|${QUARTER_IN_WORDS}|${MONTH}\\s?[-–]\\s?(?!dec|déc|дек)${MONTH})(?![\\p{L}\\p{N}])`,
	'iu'
);

/** `Women (%)`, `Women, %`. */
const PERCENT_BEHIND = /(?:,\s*|\s*\()%\)?$/;

/** `Sex` over women and men, `Value` under a year: no name of what is measured. */
const HEADS_OF_HEADS: ReadonlySet<HeaderRole | null> = new Set(['SEX', 'AGE', 'TIME_PERIOD', 'OBS_VALUE'] as const);

export function tokensOf(header: readonly string[], isArea: (text: string) => boolean): { fixed: Texts; rest: string } {
	const fixed: { -readonly [K in keyof Texts]: string } = {};
	const rest: string[] = [];
	for (const text of header) {
		// Such a letter is no sex.
		const { year: marked, mark } = markedYear(text) ?? {};
		const bareText = text.replace(BASE_YEAR, '');
		const year =
			marked ??
			yearIn(text) ??
			(SPAN.exec(bareText) ?? /(?<!\d)(?:19|20)\d\d(?:[QMKS]\d{1,2})?(?!\d)/.exec(bareText))?.[0];
		const beside = year === undefined ? text : text.replace(year, '').replace(/\s+/g, ' ').trim();
		const part = year === undefined ? undefined : PART.exec(beside)?.[0];
		const left = part === undefined ? beside : beside.replace(part, '').replace(/\s+/g, ' ').trim();
		if (year !== undefined) fixed.TIME_PERIOD ??= part === undefined ? year : `${year} ${part}`;
		const isBeside = year !== undefined || (header.length > 1 && left.length > 3);
		const marker = mark ?? (isBeside ? statusIn(left) : undefined);
		if (marker !== undefined) fixed.OBS_STATUS ??= marker;
		if (left === '' || marker !== undefined || (header.length > 1 && HEADS_OF_HEADS.has(roleOf(left)))) continue;
		const bare = left.replace(PERCENT_BEHIND, '');
		if (bare !== left && readSex(bare) !== null) {
			fixed.SEX ??= bare;
			fixed.UNIT ??= '%';
		} else if (isPart(left) && fixed.TIME_PERIOD !== undefined) fixed.TIME_PERIOD += ` ${left}`;
		// A total beside a sex is that of another breakdown.
		else if (readSex(left) !== null)
			fixed.SEX = fixed.SEX === undefined || readSex(fixed.SEX) === 'T' ? left : fixed.SEX;
		else if (readAge(left) !== null && readAge(left) !== '_T') fixed.AGE ??= left;
		else if (sexAndAge(left) !== null) {
			const [sex, age] = sexAndAge(left)!;
			fixed.SEX ??= sex;
			fixed.AGE ??= age;
		} else if (isArea(left)) fixed.REF_AREA ??= left;
		else if (header.length > 1 && isUnit(left)) fixed.UNIT ??= left;
		// `Year` under a year, beside its quarters.
		else if (fixed.TIME_PERIOD === undefined || !isTotal(left)) rest.push(left);
	}
	const named = [...new Set(rest)].join(' ').replace(/^[\s,;:()%_-]+|[\s,;:(_-]+$/g, '');
	return { fixed, rest: named.includes('(') ? named : named.replace(/\)+$/, '') };
}

/** `Female 15-24`, `15-24, men`: a sex and a group of ages in one head. */
const sexAndAge = (text: string): readonly [sex: string, age: string] | null => {
	const [, start = '', end = ''] = /^(\p{L}+(?: sexes)?)[,:]?\s(.+)$/u.exec(text) ?? [];
	const [, age = '', sex = ''] = /^(.*\d.*?)[,:]?\s(\p{L}+(?: sexes)?)$/u.exec(text) ?? [];
	const of = (one: string, other: string) =>
		readSex(one) !== null && (readAge(other) ?? '_T') !== '_T' ? ([one, other] as const) : null;
	return of(start, end) ?? of(sex, age);
};

/** `2026 forecast`, `2024 (prov.)`: a word for a status beside a year. */
const statusIn = (text: string): string | undefined => {
	const word = text
		.replace(/[().,]/g, '')
		.replace(/^\s*(?:год\p{L}*|гг?|years?|année|عام|سنة)\s+/iu, '')
		.trim();
	return word.length > 1 && readStatus(word, 'none') !== null ? word : undefined;
};

/** `2024, 2025, 2026 F`: where other years are of nobody in particular, a letter marks its values. */
export function marksNotSexes(columns: readonly Column[]): Column[] {
	const values = columns.flatMap((one) => (one.role === 'OBS_VALUE' ? [one.fixed] : []));
	const some = values.some(({ TIME_PERIOD, SEX }) => TIME_PERIOD !== undefined && SEX === undefined);
	return columns.map((one): Column => {
		if (!some || one.role !== 'OBS_VALUE' || one.fixed.SEX?.length !== 1) return one;
		const { SEX: mark, ...fixed } = one.fixed;
		return { ...one, fixed: { ...fixed, OBS_STATUS: mark } };
	});
}

/** One column of marks behind the last values is of the whole row; one without a name, or one of several, of the values before it. */
export function withFlags(columns: readonly Column[]): Column[] {
	const behind = columns.flatMap((one, index) =>
		one.role === 'OBS_STATUS' && columns[index - 1]?.role === 'OBS_VALUE' ? [index] : []
	);
	const last = columns.findLastIndex(({ role }) => role === 'OBS_VALUE');
	const own = new Set(behind.filter((index) => columns[index]?.name === '' || behind.length > 1 || index < last));
	return columns.map((one, index): Column => {
		if (one.role === 'OBS_VALUE' && own.has(index + 1)) return { ...one, flag: index + 1 };
		const isOpen = one.role === 'OBS_STATUS' && one.name === '';
		return own.has(index) || isOpen ? { role: 'IGNORED', name: one.name } : one;
	});
}

/** With a column of years, a year within another heading is part of the name of what stands there. */
export function timedOnce<T extends { readonly column: Column; readonly across: boolean }>(
	drafts: readonly T[]
): readonly T[] {
	if (!drafts.some(({ column: { role } }) => role === 'TIME_PERIOD')) return drafts;
	return drafts.map((draft): T => {
		const { column } = draft;
		const isNamed =
			column.role === 'OBS_VALUE' && column.fixed.INDICATOR !== undefined && column.fixed.TIME_PERIOD !== undefined;
		return isNamed ? { ...draft, across: false, column: { role: 'DIMENSION', name: column.name } } : draft;
	});
}

/** What a heading and a column of its own both say. */
const TWICE: readonly (readonly [head: Role, columns: readonly Role[]])[] = [
	['TIME_PERIOD', ['TIME_PERIOD']],
	['SEX', ['SEX']],
	['AGE', ['AGE']],
	['REF_AREA', ['REF_AREA', 'REF_AREA_NAME']]
];

/**
 * Where headings of values say what a column says, too, as months beside years or `All` beside women and men, the column
 * narrows the values further; but headings that say no more than both sexes leave it to the column.
 */
export function dropRepeatedDimensions(columns: readonly Column[]): Column[] {
	const heads = columns.flatMap((one) => (one.role === 'OBS_VALUE' ? [one.fixed] : []));
	return TWICE.reduce((all: readonly Column[], [head, roles]) => {
		const own = new Set<Column['role']>(roles);
		const said = heads.flatMap((fixed) => fixed[head] ?? []);
		if (said.length === 0 || !all.some(({ role }) => own.has(role))) return all;
		if (head !== 'SEX' || said.some((text) => readSex(text) !== 'T'))
			return all.map((one): Column => (own.has(one.role) ? { role: 'DIMENSION', name: one.name } : one));
		return all.map((one): Column => {
			if (one.role !== 'OBS_VALUE') return one;
			const { SEX: _, ...fixed } = one.fixed;
			return { ...one, fixed };
		});
	}, columns).slice();
}

/**
 * Columns of towns and of the country beside those of all: what is measured there is what the table says.
 * @param about what it says, if it does
 */
export const ofSettlements = (columns: readonly Column[], about: string | undefined): readonly Column[] =>
	columns.map((one): Column => {
		if (one.role !== 'OBS_VALUE' || !isSettlement(one.fixed.INDICATOR ?? '')) return one;
		const { INDICATOR: part, ...fixed } = one.fixed;
		return { ...one, fixed: { ...fixed, INDICATOR_NAME: [about, part].filter(Boolean).join(', ') } };
	});
