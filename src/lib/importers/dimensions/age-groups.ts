/** Codes and words for groups of ages, as publishers write them. */
import { wordKey } from '../grid';
import { memo } from '../memo';
import { NATIONAL_OLDER, NATIONAL_YEARS } from '../national-words';

const ALL_AGES =
	/^(?:_t|t|total|tot|allage|all ages?|all|_z|age_aggregate_total|age_\w+_total|y_t|tous âges|tous les âges|ensemble|всего|все возрасты|جميع الأعمار|كل الأعمار|المجموع)$/;
const YEARS = `(?:\\s*(?:years?(?: old| of age)?|yrs?|y\\.?o\\.?|age|ans|лет|года?|سنة|سنوات|عاما?|${NATIONAL_YEARS}))?`;
const AGED = '(?:ages? |aged |âgée?s? |в возрасте |الفئة العمرية )?';
const SPAN = new RegExp(
	`^${AGED}(?:from |de |от |من )?y?(\\d{1,2})\\s*(?:-|–|—|t|to|à|до|إلى|الى)\\s*y?(\\d{1,2})${YEARS}$`
);
const FROM = new RegExp(
	`^(?:y_?ge|>=|≥|y_ge_?)(\\d{1,2})$|^${AGED}(?:from )?y?(\\d{1,2})${YEARS}\\s*(?:\\+|-max|t_?max|(?:years )?(?:and|or) (?:over|older|above|more)|et plus|ou plus|и старше|и более|فأكثر|فما فوق|${NATIONAL_OLDER})${YEARS}$`
);

const SINGLE = new RegExp(`^${AGED}y(\\d{1,2})$|^${AGED}(\\d{1,2}) (?:years?(?: old| of age)?|yrs?|ans|лет|года?)$`);

/** The age group a text stands for, as SDMX writes it: `Y15T24`, `Y_GE15`, `_T`; null where it stands for none. */
export const readAge = memo((text): string | null => {
	const word = wordKey(text).replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
	if (ALL_AGES.test(word)) return '_T';
	if (/^school_age_[0-8]$/.test(word)) return word.toUpperCase();
	// ILOSTAT: AGE_YTHADULT_Y15-24; its labels: “Age (Youth, adults): 15-24”.
	const bare = word.replace(/^age_[a-z0-9]+_/, '').replace(/^(?:age|âge|возраст)?\s*(?:\([^)]*\))?\s*:\s*/, '');
	if (bare !== word && ALL_AGES.test(bare)) return '_T';
	const span = SPAN.exec(bare);
	if (span !== null)
		return Number(span[1]) < Number(span[2]) ? (span[2] === '99' ? `Y_GE${span[1]}` : `Y${span[1]}T${span[2]}`) : null;
	const from = FROM.exec(bare);
	if (from !== null) return `Y_GE${from[1] ?? from[2]}`;
	const single = SINGLE.exec(bare);
	return single === null ? null : `Y${single[1] ?? single[2]}`;
});

const boundsOf = (age: string): readonly [from: number, to: number] | null => {
	const [, from, to] = /^Y(?:_GE)?(\d+)(?:T(\d+))?$/.exec(age) ?? [];
	if (from === undefined) return null;
	return [Number(from), age.startsWith('Y_GE') ? Infinity : Number(to ?? from)];
};

/** Is an age group a part of another one, smaller than it? Of groups without bounds, as that of a level of school, any is. */
export function isWithin(age: string, whole: string): boolean {
	const [own, all] = [boundsOf(age), boundsOf(whole)];
	if (all === null) return true;
	return own !== null && age !== whole && own[0] >= all[0] && own[1] <= all[1];
}

/** Persons of whatever sort, no part of them but by age. */
const PERSONS =
	/^(?:children|youths?|young people|adults|persons|people|population|enfants|jeunes|adultes|personnes|дети|молод[её]жь|население|лица|люди|взрослые),? (?=(?:aged? |of age |âgée?s? |в возрасте |\d))/i;

/** The age group of a cell where ages stand, not of a heading: a number alone is of that year of age. */
export const ageOfCell = memo((text): string | null =>
	/^\d{1,2}$/.test(text.trim()) ? `Y${Number(text)}` : readAge(text.trim().replace(PERSONS, ''))
);

/** The one age group that a name states in numbers, as “Unemployment rate (15–24)” does; null: none, or several. */
export const ageIn = memo((name): string | null => {
	const found =
		name.match(/(?<![\d.,])(?:1[4-9]|[2-7]\d)(?:(?:\s?[-–]\s?|\s(?:to|à|до|إلى)\s)\d\d(?![\d%])|\s?\+)/g) ?? [];
	const [only, ...others] = new Set(found.map(readAge));
	return typeof only === 'string' && others.length === 0 ? (found[0] ?? null) : null;
});
