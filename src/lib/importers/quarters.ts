/** How publishers write a quarter of a year, without its year: `Q1`, `1Q`, `I кв.`, `2ème trimestre`, `الربع الثالث`, `4. çeyrek`. */
import { NATIONAL_QUARTERS } from './national-words';

/** Each quarter by its number, a Roman one or a word; behind a number what makes it the first, second … */
const ORDINALS = [
	'I|first|premier|перв(?:ый|ого|ом)|ال(?:أ|ا)ول|prv[io]|прв[ои]|birinci|i parë|întâi',
	'II|second|deuxième|second|втор(?:ой|ого|ом)|الثاني|drug[io]|друг[ои]|ikinci|i dytë',
	'III|third|troisième|трет(?:ий|ьего|ьем)|الثالث|treć[ie]|трећ[ие]|üçüncü|i tretë',
	'IV|fourth|quatrième|четв[её]рт(?:ый|ого|ом)|الرابع|četvrt[io]|четврт[ои]|dördüncü|i katërt'
];
const BEHIND_NUMBER =
	'(?:\\s?(?:st|nd|rd|th|er|re|ère|ème|eme|e|ый|ой|ий|й|го|ci|cı|cü|cu|nji|инчи|ші|шы|ին|րդ|-ლი)|\\.|-)*';
const NUMBER = ORDINALS.map((words, index) => `(?:${index + 1}${BEHIND_NUMBER}|${words})`);
const WORD = `(?:quarter|qtr|trimestre|trim|квартал\\p{L}*|кв|ال?ربع|${NATIONAL_QUARTERS})\\.?`;
const LETTER = '[QTKÇК]';

const QUARTERS = NUMBER.map(
	(number, index) =>
		new RegExp(
			`^(?:${number}[\\s-]*${WORD}|${WORD}[\\s-]*${number}|${LETTER}[\\s-]?${index + 1}|${index + 1}\\s?${LETTER})$`,
			'iu'
		)
);

/** A quarter in words within a longer text, for a regular expression. */
export const QUARTER_IN_WORDS = `(?:(?:${NUMBER.join('|')})[\\s-]*${WORD}|${WORD}[\\s-]*(?:${NUMBER.join('|')}))`;

/** 1 to 4; null: the text is no quarter. */
export function quarterOf(text: string): number | null {
	const index = text.length > 40 ? -1 : QUARTERS.findIndex((quarter) => quarter.test(text));
	return index < 0 ? null : index + 1;
}

/** Words that stand beside the number of a year. */
const BESIDE_YEAR =
	/(?<!\p{L})(?:of|de|du|an|année|year|г|год|года|году|godine?|годин[ае]|от|ال?عام|لعام|ال?سنة|من|م|yılı?|il|жыл\p{L}*|р|року|рік|yil\p{L}*|anul)(?!\p{L})/giu;

/** A quarter with its year, in either order. */
export function quarterWithYear(text: string): { readonly year: number; readonly quarter: number } | null {
	const [year, ...others] = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
	if (year === undefined || others.length > 0) return null;
	const rest = text
		.replace(year, ' ')
		.replace(BESIDE_YEAR, ' ')
		.replace(/^[\s,.:;/()-]+|[\s,:;/()-]+$|\s[.,]+(?=\s|$)|[()]/gu, ' ')
		.trim();
	const quarter = quarterOf(rest);
	return quarter === null ? null : { year: Number(year), quarter };
}
