/** Codes of the data in the reader's words. */
import * as m from '../i18n/paraglide/messages';
import type { Direction } from '$lib/domain/indicator';
import type { ObsStatus, Sex } from '$lib/domain/observation';
import type { Certainty, StageState } from '$lib/domain/stage-state';

type Word = () => string;
const say = <T extends string>(words: Readonly<Record<T, Word>>, code: string): string => {
	const word = (words as Readonly<Record<string, Word | undefined>>)[code];
	if (!word) throw new RangeError(`no word for ${code}`);
	return word();
};

const SEX: Record<Sex, Word> = { T: m.term_sex_t, F: m.term_sex_f, M: m.term_sex_m };
export const sexName = (sex: Sex): string => SEX[sex]();

const AGES = {
	Y15T24: m.term_age_15_24,
	Y15T29: m.term_age_15_29,
	Y15T64: m.term_age_15_64,
	Y16T74: m.term_age_16_74,
	Y18T24: m.term_age_18_24,
	Y20T34: m.term_age_20_34,
	Y25T54: m.term_age_25_54,
	Y25T64: m.term_age_25_64,
	Y55T64: m.term_age_55_64,
	Y_GE15: m.term_age_15_over,
	Y_GE25: m.term_age_25_over,
	SCHOOL_AGE_2: m.term_age_school_2,
	SCHOOL_AGE_3: m.term_age_school_3
};
/** The age group in words, or null where it is all ages. */
export const ageName = (age: string): string | null => (age === '_T' ? null : say(AGES, age));

const STATUS: Record<ObsStatus, Word> = {
	A: m.term_status_a,
	E: m.term_status_e,
	B: m.term_status_b,
	P: m.term_status_p
};
export const statusName = (status: ObsStatus): string => STATUS[status]();
const STATES: Record<StageState, Word> = {
	dated: m.term_state_dated,
	undated: m.term_state_undated,
	uncertain: m.term_state_uncertain,
	unknown: m.term_state_unknown,
	not_applicable: m.term_state_not_applicable
};
export const stateName = (state: StageState): string => STATES[state]();

const CERTAINTIES: Record<Certainty, Word> = {
	documented: m.term_certainty_documented,
	inferred: m.term_certainty_inferred,
	uncertain: m.term_certainty_uncertain,
	conflict: m.term_certainty_conflict
};
export const certaintyName = (certainty: string): string => say(CERTAINTIES, certainty);

const KINDS = {
	strength: m.term_kind_strength,
	weakness: m.term_kind_weakness,
	gap: m.term_kind_gap,
	development: m.term_kind_development,
	recommendation: m.term_kind_recommendation
};
export const kindName = (kind: string): string => say(KINDS, kind);

const PARTS = {
	yes: m.term_part_yes,
	partly: m.term_part_partly,
	listed: m.term_part_listed,
	associated: m.term_part_associated,
	no: m.term_part_no
};
export const participationName = (participated: string): string => say(PARTS, participated);

const DELIVERIES = {
	agreed: m.progress_owes_agreed,
	asked: m.progress_owes_asked,
	received: m.progress_owes_received,
	checked: m.progress_owes_checked
};
/** How far a delivery of data has come. */
export const deliveryStatusName = (status: string): string => say(DELIVERIES, status);

const DIRECTIONS: Record<Direction, Word> = {
	higher_is_better: m.term_better_higher,
	lower_is_better: m.term_better_lower,
	neutral: m.term_better_neutral
};
export const directionName = (direction: Direction): string => DIRECTIONS[direction]();
