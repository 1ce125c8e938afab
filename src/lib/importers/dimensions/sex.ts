/** Of whom a value is: what its row, its series, the name of the series and that of the file say together. */
import type { Sex } from '../../domain/observation';
import { sexOfName } from '../breakdowns';
import { isOfPeople, isOtherSex, readSex } from './codes';
import { sexOf } from '../formats/titles';
import type { RawObservation, Texts } from '../layout';
import type { IndicatorInfo } from '../series';

export type SexRead =
	/** null: left out by the reader. */
	| { readonly kind: 'sex'; readonly sex: Sex | null }
	/** Of persons of another sex, or one that contradicts the series. */
	| { readonly kind: 'other'; readonly text: string }
	| { readonly kind: 'unknown'; readonly text: string; readonly guesses: readonly Sex[] };

/** `lfpr_f`, `SE.SEC.ENRR.FE`, `literacy_female`: rather of one sex, though nobody else says so. */
function sexOfCode(code: string): Sex | null {
	if (code.includes(' ')) return null;
	const word = code.split(/[_.-]/).find((part) => /^(?:females?|women|girls|males?|men|boys)$/i.test(part));
	if (word !== undefined) return readSex(word);
	if (/(?:[_.-](?:f|FE)|\.F)(?=$|[_.-])/.test(code)) return 'F';
	return /(?:[_.-](?:m|MA)|\.M)(?=$|[_.-])/.test(code) ? 'M' : null;
}

/**
 * @param ofSeries the sex that the code of the series names
 * @param chosen what the reader said of a text
 * @param hint the name of the file
 */
export function sexOfRow(
	texts: Texts,
	info: IndicatorInfo,
	ofSeries: Sex | null,
	chosen: Readonly<Record<string, Sex | null>> = {},
	hint = ''
): SexRead {
	const is = (sex: Sex | null): SexRead => ({ kind: 'sex', sex });
	const { SEX: text = '' } = texts;
	const said = chosen[text];
	const own = text === '' ? null : said !== undefined ? said : readSex(text);
	if (own === null && isOtherSex(text)) return { kind: 'other', text };
	if (text !== '' && own === null) return said === null ? is(null) : { kind: 'unknown', text, guesses: [] };
	if (own !== null && (ofSeries === 'F' || ofSeries === 'M') && own !== ofSeries) return { kind: 'other', text };
	const named = ofSeries === null ? sexOfName(texts, info) : null;
	if (named !== null && own !== null && own !== named.sex) return { kind: 'other', text };
	if (named !== null && own === null) {
		const ofName = chosen[named.text];
		return ofName === undefined && named.isShare
			? { kind: 'unknown', text: named.text, guesses: [named.sex] }
			: is(ofName === undefined ? named.sex : ofName);
	}
	const sex = own ?? ofSeries;
	if (sex !== null) return is(sex);
	const { INDICATOR: code = '' } = texts;
	const coded = code === info.indicator ? null : sexOfCode(code);
	if (coded !== null) {
		const ofCode = chosen[code];
		return ofCode === undefined ? { kind: 'unknown', text: code, guesses: [coded] } : is(ofCode);
	}
	// Nobody says for whom: both together, if that is published at all, and unless the file is called after one sex.
	const hinted = readSex(sexOf([hint]).SEX ?? '');
	if (hinted !== null) return { kind: 'unknown', text: '', guesses: [hinted] };
	return info.sexes.includes('T') || info.sexes.length === 0
		? is('T')
		: { kind: 'unknown', text: '', guesses: info.sexes };
}

/** `of which: women` */
const BEFORE_PARTS =
	/^(?:of (?:which|whom)|including|incl\.|dont|в том числе|в т\.\s?ч\.|из них|у тому числі|з них|منهم|منها|ومنهم)\s*[:,–-]?\s+/i;
const OF_WHICH = /:$|^(?:of (?:which|whom)|including|dont|в том числе|из них|منهم)/i;

/** Rows of women and men under that of their indicator, in one column: `Unemployment rate`, `men`, `women`. */
export class SexesUnderIndicators {
	#indicator: string | null = null;

	/** A value as the row of its indicator names it. */
	within(raw: RawObservation): RawObservation {
		const { places, texts } = raw;
		const [role, other] = (['INDICATOR', 'INDICATOR_NAME'] as const).filter((one) => places[one] !== undefined);
		if (role === undefined || other !== undefined) return raw;
		const text = texts[role] ?? '';
		const part = text.replace(BEFORE_PARTS, '');
		const sex = part.length > 1 ? readSex(part) : null;
		if (raw.value === '' && OF_WHICH.test(text)) return raw;
		if (sex !== 'F' && sex !== 'M') {
			this.#indicator = isOfPeople(text) ? null : text;
			return raw;
		}
		if (this.#indicator === null || texts.SEX !== undefined) return raw;
		return { ...raw, texts: { ...texts, [role]: this.#indicator, SEX: part } };
	}
}
