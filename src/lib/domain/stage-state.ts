/** What is known of one step of a round in one country. */

export type Certainty = 'documented' | 'inferred' | 'uncertain' | 'conflict';

/**
 * dated: documented with a date; undated: documented without one; uncertain: inferred, uncertain or in conflict;
 * unknown: nothing known, which is not "not done"; not_applicable: the country was not in the round.
 */
export type StageState = 'dated' | 'undated' | 'uncertain' | 'unknown' | 'not_applicable';

export const STAGE_STATES: readonly StageState[] = ['dated', 'undated', 'uncertain', 'unknown', 'not_applicable'];

/** The state that one dated or undated report of a step gives. */
export const stateOf = (event: { readonly certainty: Certainty; readonly dateStart: string | null }): StageState =>
	event.certainty !== 'documented' ? 'uncertain' : event.dateStart === null ? 'undated' : 'dated';

const STRENGTH: readonly StageState[] = ['dated', 'undated', 'uncertain', 'unknown'];

/** What several reports of one step say together: the best documented one counts. */
export const strongest = (states: readonly StageState[]): StageState =>
	STRENGTH.find((state) => states.includes(state)) ?? 'unknown';
