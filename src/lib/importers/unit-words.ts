/** Units in the reader’s words: of the tables by their labels, of publishers by what their codes stand for. */
import * as m from '../i18n/paraglide/messages';

/** What the reader calls a unit of the tables. */
export type UnitName = (code: string) => string;

/** Codes of SDMX and of publishers; units and multipliers alike. */
const CODES: readonly (readonly [codes: RegExp, word: (name: UnitName) => string])[] = [
	[/^(?:pc|pt|pcnt|pct|percent)$/i, (name) => name('percent')],
	[/^(?:3|ths|ths_per|thousands?)$/i, m.import_unit_thousands],
	[/^(?:6|mio|mio_per|millions?)$/i, m.import_unit_millions],
	[/^(?:nr|no|number)$/i, m.import_unit_number],
	[/^(?:pm|per_mille)$/i, () => '‰'],
	[/^(?:ps|per|persons?)$/i, (name) => name('persons')]
];

/**
 * A unit as a file writes it, behind what it stands for where it is a code: `thousands (THS)`.
 * @param name of the units of the tables
 */
export function unitText(text: string, name: UnitName): string {
	const word = CODES.find(([codes]) => codes.test(text))?.[1](name);
	if (word === undefined || word.toLowerCase() === text.toLowerCase()) return text;
	return /^\d$/.test(text) ? word : `${word} (${text})`;
}
