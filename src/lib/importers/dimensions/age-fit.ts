/** Of which age group a value is, against that of its indicator: what its row, the name of its series and that of its file say. */
import { ageIn, ageOfCell } from './age-groups';
import type { Rule } from '../finding';
import { fitsAge, isNamed, type IndicatorRead } from '../indicator-reader';
import type { Texts } from '../layout';

type Found = Extract<IndicatorRead, { kind: 'indicator' }>;

export type AgeFit =
	/** `text`: as the row, or its name, states it; empty where neither does. */
	| { readonly kind: 'own' | 'other'; readonly text: string }
	| {
			readonly kind: 'unknown';
			readonly text: string;
			readonly rule: Extract<Rule, 'age_unknown' | 'age_of_file'>;
			readonly guesses: readonly string[];
	  };

/** Groups of ages in the name of a file: `unemployment_15-24`, `NEET 15 to 29`, `neet_15_29`; `09-15-24` is a day. */
const IN_FILE =
	/(?<!\d|(?<!\d)\d{1,2}[-–._])(1[4568]|20|25)(?:\s?[-–_]\s?|\s?to\s?|T)(24|29|34|54|64|74)(?!\d|[-–._]\d{1,2}(?!\d))/i;

const ageOfFile = (file: string): string | null => {
	const [, from, to] = IN_FILE.exec(file) ?? [];
	return from === undefined || to === undefined ? null : `Y${from}T${to}`;
};

/**
 * @param chosen what the reader said of a text
 * @param file name of the file; only ever a question
 */
export function ageFit(
	texts: Texts,
	found: Found,
	chosen: Readonly<Record<string, string | null>> = {},
	file = ''
): AgeFit {
	const { info, isChoice } = found;
	const { INDICATOR: code = '', INDICATOR_NAME: name = code } = texts;
	const byName = info.age.startsWith('Y') && isNamed(texts, info, isChoice);
	const text = texts.AGE ?? (byName ? ageIn(name || code) : null) ?? '';
	if (text === '' && (info.age === '_T' || chosen[''] === undefined)) {
		const ofFile = byName ? ageOfFile(file) : null;
		return ofFile === null || ofFile === info.age
			? { kind: 'own', text }
			: { kind: 'unknown', text, rule: 'age_of_file', guesses: [ofFile, info.age] };
	}
	const age = ageOfCell(chosen[text] ?? text);
	if (fitsAge({ catalogue: found.catalogue, info }, age, text)) return { kind: 'own', text };
	return age === null && chosen[text] === undefined
		? { kind: 'unknown', text, rule: 'age_unknown', guesses: [info.age] }
		: { kind: 'other', text };
}
