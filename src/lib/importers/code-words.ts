/** Codes in the reader’s words: of the tables by their labels, of publishers by what they stand for. */
import type { ObsStatus } from '../domain/observation';
import { currentLanguage } from '../i18n/current';
import { joinBySemicolon } from '../i18n/marks';
import * as m from '../i18n/paraglide/messages';
import { statusName } from '../ui/terms';

/** What the reader calls what a code of the tables stands for; the code itself where it has no name. */
export type NameOf = (subject: 'country' | 'method' | 'unit', code: string) => string;
type UnitName = (code: string) => string;

/** Codes of SDMX and of publishers; units and multipliers alike. */
const CODES: readonly (readonly [codes: RegExp, word: (name: UnitName) => string])[] = [
	[/^(?:pc|pt|pcnt|pct|percent)$/i, (name) => name('percent')],
	[/^(?:3|ths|ths_per|thousands?)$/i, m.import_unit_thousands],
	[/^(?:6|mio|mio_per|millions?)$/i, m.import_unit_millions],
	[/^(?:nr|no|number)$/i, m.import_unit_number],
	[/^(?:pm|per_mille)$/i, () => '‰'],
	[/^(?:ps|per|persons?)$/i, (name) => name('persons')]
];

/** A unit as a file writes it, behind what it stands for where it is a code: `thousands (THS)`. */
export function unitText(text: string, nameOf: NameOf): string {
	const name = (code: string) => nameOf('unit', code);
	const word = CODES.find(([codes]) => codes.test(text))?.[1](name);
	if (word === undefined || word.toLowerCase() === text.toLowerCase()) return text;
	return /^\d$/.test(text) ? word : `${word} (${text})`;
}

/** A status a value was taken with; '' where a finding names none. */
export const statusText = (code: string): string => (code === '' ? '' : statusName(code as ObsStatus));

/** Several methods, as `ofMethods` lists them. */
export const methodsText = (codes: string, nameOf: NameOf): string =>
	joinBySemicolon(
		codes.split(', ').map((code) => nameOf('method', code)),
		currentLanguage()
	);
