/** The rules of the field, within and between rows, beyond what the columns declare. To add one, write it beside this file and list it here. */
import type { Tables } from '../checked-tables';
import type { Problem } from '../problem';
import { nothingIsToldTwice, statusHasDate } from './contradictions';
import { doubtIsExplained, furtherSourceHasRow, numbersAreWellFormed } from './evidence';
import { observationIsPossible, scoreLiesOnScale } from './figures';
import { asteriskHasFootnote, choicesAreLabelled, roundNamesAreKnown, rowsAreLabelled } from './naming';
import type { Rule } from './rule';
import { countryBelongsToRound, participantIsCountry, scopeMatchesPlace, scoreHasOnePlace } from './scope';
import { datesAllOrNone, datesFitPrecision, endsAfterStart } from './times';
import { translationsAreOfTheirText } from './translations';

/** Every rule of the data set. */
export const RULES: readonly Rule[] = [
	datesAllOrNone,
	...endsAfterStart,
	datesFitPrecision,
	statusHasDate,
	...nothingIsToldTwice,
	scopeMatchesPlace,
	scoreHasOnePlace,
	...countryBelongsToRound,
	participantIsCountry,
	observationIsPossible,
	scoreLiesOnScale,
	doubtIsExplained,
	...numbersAreWellFormed,
	...furtherSourceHasRow,
	...rowsAreLabelled,
	...choicesAreLabelled,
	roundNamesAreKnown,
	asteriskHasFootnote,
	translationsAreOfTheirText
];

/** What breaks the rules, in all tables. */
export function brokenRules(tables: Tables): Problem[] {
	return RULES.flatMap((rule) => [...rule(tables)]);
}
