/** What narrows a value beyond the dimensions of a series: further breakdowns, and a sex that only a name states. */
import type { Sex } from '../domain/observation';
import { isOfGroup, isSettlement, isTotal, readSex } from './dimensions/codes';
import { PART } from './formats/heads';
import { roleOf } from './headers';
import { EDUCATED, FORECAST, NARROWING, wordsOf } from './formats/titles';
import type { RawObservation, Texts } from './layout';
import { memo } from './memo';
import { bareCode, isNamed } from './indicator-reader';
import type { IndicatorInfo } from './series';

/**
 * The first further breakdown that does not stand for the whole; null: none does not.
 * @param required codes that must stand beside the series
 * @param totals `name=value` that the reader said to be the whole
 */
export function narrowing(
	{ dimensions, texts }: RawObservation,
	required: readonly string[],
	totals: readonly string[]
): readonly [name: string, value: string] | null {
	if (dimensions.length === 0) return null;
	const dataset = new Set(bareCode(texts.INDICATOR ?? '').split('_'));
	const other = dimensions.find(
		([name, value]) =>
			((!isTotal(value) && readSex(value) !== 'T') || (value !== '' && isOfGroup(name))) &&
			!required.includes(value.toUpperCase()) &&
			!/^(?:freq|frequency|time frequency|fréquence)$/i.test(name) &&
			!(name === 'ACTION' && /^[IARM]$/i.test(value)) &&
			!(/reporting[ _]type/i.test(name) && value === 'G') &&
			// Of several sources of the same value, the one that ILOSTAT shows.
			!(name === 'best_source' && value === '1') &&
			!value.split('_').every((part) => dataset.has(part.toUpperCase())) &&
			!(/status/i.test(name) && /^population$/i.test(value)) &&
			!totals.includes(`${name}=${value}`)
	);
	return other ?? null;
}

/** Months, quarters, weeks under the head of frequencies: whatever a period looks like, it is none of a whole year. */
export const isWithinYear = ({ dimensions }: RawObservation): boolean =>
	dimensions.some(
		([name, value]) =>
			roleOf(name) === 'FREQ' &&
			/^(?:[msqwdh]|monthly|quarterly|half-yearly|semi-?annual|weekly|daily|mensuel(?:le)?|trimestriel(?:le)?|месячная|квартальная)$/i.test(
				value
			)
	);

/** A day of a year under a frequency of once a year, as programs of statistics write whole years. */
export const isYearly = ({ texts, dimensions }: RawObservation): boolean =>
	/^\d{4}-\d\d-\d\d(?:T.*)?$/.test(texts.TIME_PERIOD ?? '') &&
	dimensions.some(
		([name, value]) => roleOf(name) === 'FREQ' && /^(?:a|annual|annuel(?:le)?|yearly|годовая)$/i.test(value)
	);

/** `INDICATOR` may be a code of a publisher, or what the reader or a table calls it. */
const nameIn = ({ INDICATOR: code = '', INDICATOR_NAME: name = '' }: Texts): string =>
	name === '' && code.includes(' ') ? code : name;

/** What the name of a series states beyond its indicator: that it is not of all, not of whole years, no observation, or set against a year. */
export interface NameRead {
	readonly rule: 'breakdown_other' | 'forecast' | 'measure_different';
	readonly text: string;
	/** What says so; without it, the name of the series. */
	readonly by?: string;
}

/** What is made of values, or counted in another way, under the name of a series: an index, a change, a gap, those registered alone. */
const DIFFERENT =
	/(?<!\d)(?:19|20)\d\d\s*=\s*100|(?<!\p{L})(?:changes?|growth(?=\s*(?:rate|[,(]|$))|gap|differences?|percentage points?|(?<=[,(]\s?)pp(?!\.)|écart|variation|points de pourcentage|registered unemploy\p{L}*|chômage enregistré|разрыв\p{L}*|изменени\p{L}*|прирост\p{L}*|темп\p{L}* роста|зарегистрированн\p{L}* безработиц\p{L}*|(?:ال)?فجوة|(?:ال)?تغير|البطالة المسجلة)(?!\p{L})/iu;

/** `… by sex and rural / urban areas`: what its values are divided by, not what they are of. */
const namesBothParts = (name: string): boolean =>
	[/urban|urbain|город|حضر/iu, /rural|сельск|ريف/iu].every((part) => part.test(name));

/** `ILO modelled estimates, Nov. 2024`: of which month the estimates are. */
const EDITION = /\p{L}+\.?,? (?:19|20)\d\d/gu;

const readName = memo((name): NameRead | null => {
	const of = (rule: NameRead['rule'], found: RegExpExecArray | null): NameRead | null =>
		found === null ? null : { rule, text: found[0].replace(/^[\s(]+/, '') };
	const part = name.match(/[^\s,;][^,;]*/g)?.find(isSettlement);
	if (part !== undefined) return { rule: 'breakdown_other', text: part };
	return (
		of('breakdown_other', namesBothParts(name) ? null : NARROWING.exec(name)) ??
		of('breakdown_other', EDUCATED.exec(name)) ??
		of('breakdown_other', PART.exec(name.replace(EDITION, ''))) ??
		of('forecast', FORECAST.exec(name)) ??
		of('measure_different', DIFFERENT.exec(name)) ??
		(isOfGroup(name) ? { rule: 'breakdown_other', text: name } : null)
	);
});

/** `unemployment_urban.csv`: of whom its values may be, where the table does not say so. */
const partOfFile = memo((file): NameRead | null => {
	const words = file.replace(/[_.-]+/g, ' ');
	const found = namesBothParts(words) ? null : (NARROWING.exec(words) ?? EDUCATED.exec(words));
	return found === null ? null : { rule: 'breakdown_other', text: found[0].trim(), by: file };
});

/**
 * What the name of a series says, or else that of its file.
 * @param isChoice the reader said what a code means, not the table of indicators
 * @param file its name, where no column tells parts from the whole
 */
export function narrowedByName(texts: Texts, info: IndicatorInfo, isChoice: boolean, file = ''): NameRead | null {
	if (!isNamed(texts, info, isChoice)) return null;
	const read = readName(nameIn(texts)) ?? partOfFile(file);
	return read === null || info.names.some((own) => readName(own)?.rule === read.rule) ? null : read;
}

/**
 * The sex that the name of a series states, as “Unemployment rate, women” does, where the names of its indicator do not; null: none.
 * @returns `isShare` where it names a whole, too: women may be those of whom, or what is counted
 */
export function sexOfName(
	texts: Texts,
	{ names }: IndicatorInfo
): { readonly sex: Sex; readonly isShare: boolean; readonly text: string } | null {
	const read = sexIn(nameIn(texts));
	if (read === null) return null;
	return names.some((own) => sexIn(own)?.sex === read.sex) ? null : { ...read, text: nameIn(texts) };
}

/** Women among all, not of women: `Female share of …`, `Share of women in …`. */
const SHARE_OF_SEX =
	/(?:female|women’?'?s?|girls’?'?|male|men’?'?s?|boys’?'?) share|(?:share|percentage|proportion) of (?:women|females?|girls|men|males?|boys)(?!\p{L})|(?:part|proportion|pourcentage) (?:des|de) (?:femmes|filles|hommes|garçons)|(?:доля|удельный вес|процент) (?:женщин|девушек|девочек|мужчин|юношей|мальчиков)|(?:نسبة|حصة) (?:ال)?(?:إناث|نساء|ذكور|رجال)/iu;

const sexIn = memo((name): { readonly sex: Sex; readonly isShare: boolean } | null => {
	const words = wordsOf(name);
	const sexes = new Set(words.map(readSex));
	const [sex, ...others] = (['F', 'M'] as const).filter((one) => sexes.has(one));
	if (sex === undefined || others.length > 0 || words.some((word) => /^(?:both|оба)$/i.test(word))) return null;
	return { sex, isShare: sexes.has('T') || SHARE_OF_SEX.test(name) };
});
