/** The rules of the field, within and between rows, beyond what the columns declare. To add one, write it beside this file and list it here. */
import type { Tables } from '../checked-tables';
import type { Problem } from '../problem';
import { nothingIsToldTwice, statusHasDate } from './contradictions';
import { doubtIsExplained, furtherSourceHasRow, furtherSourceIsAnother, sourceIsNamed } from './evidence';
import {
	ageGroupHasWidth,
	indicatorHasObservations,
	largeChangeNamesValues,
	observationIsPossible,
	rangeHasWidth,
	scoreLiesOnScale,
	valueHasOneMethod
} from './figures';
import {
	asteriskHasFootnote,
	choicesAreLabelled,
	roundNamesAreKnown,
	rowsAreLabelled,
	synonymLeadsSomewhere
} from './naming';
import type { Rule } from './rule';
import { countryBelongsToRound, participantIsCountry, scopeMatchesPlace, scoreHasOnePlace } from './scope';
import { placeHasOneWording, sectionsAreNoCircle, stepIsEvidenced } from './structure';
import {
	exactTargetFitsIndicator,
	jointTargetsNameEachOther,
	targetRangeHasEnds,
	targetSaysItsMatch,
	targetSpanRunsForward,
	targetUnitFitsKind
} from './targets';
import {
	conferenceHasBothDays,
	datesAllOrNone,
	datesFitPrecision,
	editionLiesInRound,
	endsAfterStart,
	exactDaysAreFew,
	happensInRound,
	roundsFollowInTime
} from './times';
import { translationsAreOfTheirText } from './translations';

/** Every rule of the data set. */
export const RULES: readonly Rule[] = [
	datesAllOrNone,
	...endsAfterStart,
	datesFitPrecision,
	exactDaysAreFew,
	conferenceHasBothDays,
	roundsFollowInTime,
	...happensInRound,
	editionLiesInRound,
	statusHasDate,
	...nothingIsToldTwice,
	scopeMatchesPlace,
	scoreHasOnePlace,
	...countryBelongsToRound,
	participantIsCountry,
	observationIsPossible,
	scoreLiesOnScale,
	...rangeHasWidth,
	ageGroupHasWidth,
	indicatorHasObservations,
	largeChangeNamesValues,
	valueHasOneMethod,
	targetSaysItsMatch,
	targetRangeHasEnds,
	targetSpanRunsForward,
	targetUnitFitsKind,
	exactTargetFitsIndicator,
	jointTargetsNameEachOther,
	sectionsAreNoCircle,
	...placeHasOneWording,
	stepIsEvidenced,
	doubtIsExplained,
	sourceIsNamed,
	furtherSourceIsAnother,
	...furtherSourceHasRow,
	...rowsAreLabelled,
	...choicesAreLabelled,
	roundNamesAreKnown,
	synonymLeadsSomewhere,
	asteriskHasFootnote,
	translationsAreOfTheirText
];

/** What breaks the rules, in all tables. */
export function brokenRules(tables: Tables): Problem[] {
	return RULES.flatMap((rule) => [...rule(tables)]);
}
