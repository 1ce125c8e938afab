/** How far a published value is from a target, and whether the pace so far is enough. The rule is docs/targets.md. */
import { greatest, least } from 'd3';
import { METHOD } from '../methods';
import { concerns, type Note } from '../notes';
import type { Valued } from '../observation';
import { shown, shownDifference } from '../shown';
import { COMPILED_YEAR, type Bound, type MeasurableTarget } from './target';

export type Verdict = 'reached' | 'on_the_way' | 'too_slow' | 'moving_away' | 'cannot_be_said';

/** A change per year, of values as shown. */
export interface Pace {
	readonly earlier: Valued;
	/** In the unit of the indicator; the sign is that of the change. */
	readonly perYear: number;
}

/** Before the end of the target year. */
export interface OpenProgress {
	readonly state: 'open';
	readonly observation: Valued;
	/** Value less the bound; of a range, less its lower end. */
	readonly distance: number;
	readonly yearsLeft: number;
	/** Per year, with the sign of the change needed; null once reached. */
	readonly needed: number | null;
	/** Null where a break, a large change or too short a series forbids to say. */
	readonly pace: Pace | null;
	readonly verdict: Verdict;
}

/** From the year after the target year on. */
export interface ClosedProgress {
	readonly state: 'closed';
	/** The last known value that is not newer than the target. */
	readonly observation: Valued;
	readonly reached: boolean;
}

export type Progress = OpenProgress | ClosedProgress;

/** How old a value may be, in years. */
export const OLDEST = 5;
/** Over how many years the pace is taken, and over how many at least. */
const PACE_YEARS = 10;
const FEWEST_PACE_YEARS = 3;
/** Kinds of doubt that, said of certain years of a country, keep its values from being judged. */
const DOUBTFUL: ReadonlySet<string> = new Set(['source_error', 'comparability']);
/** Series whose marks of breaks did not come with them: that nothing is marked says nothing. */
const MARKS_LOST = 'eurostat_flags_lost';

/** Is the bound met? Of the value as shown. */
export function meets(bound: Bound, value: number): boolean {
	switch (bound.operator) {
		case '>=':
			return value >= bound.value;
		case '>':
			return value > bound.value;
		case '<=':
			return value <= bound.value;
		case '<':
			return value < bound.value;
		case 'range':
			// "At least 4 to 6 per cent": more than the upper end is no shortfall.
			return value >= bound.low;
	}
}

/** The value, of a range the lower end, that a distance is measured from. */
const boundOf = (bound: Bound): number => (bound.operator === 'range' ? bound.low : bound.value);

/**
 * One place's progress towards a target.
 * @param series values of the target's indicator in this place, of any sex and year
 * @param notes known doubts
 * @param decimals of the indicator
 * @returns null where no value is new enough
 */
export function progressTowards(
	target: MeasurableTarget,
	series: readonly Valued[],
	notes: readonly Note[],
	decimals: number,
	today = COMPILED_YEAR
): Progress | null {
	const closed = target.year < today;
	const until = closed ? target.year : today;
	const from = Math.max(until - OLDEST, target.adopted);
	const doubts = notes.filter(
		({ kind, country, yearFrom }) => DOUBTFUL.has(kind) && country !== null && yearFrom !== null
	);
	const own = series.filter((one) => one.sex === target.sex && !doubts.some((note) => concerns(note, one)));
	const observation = greatest(
		own.filter(({ year }) => year >= from && year <= until),
		({ year }) => year
	);
	if (!observation) return null;
	const value = shown(observation.value, decimals);
	const reached = meets(target.bound, value);
	if (closed) return { state: 'closed', observation, reached };

	const distance = shownDifference(value, boundOf(target.bound), decimals);
	const yearsLeft = target.year - observation.year;
	const needed = reached || yearsLeft === 0 ? null : shown(-distance / yearsLeft, decimals + 1);
	const pace = paceOf(observation, own, notes, decimals);
	return { state: 'open', observation, distance, yearsLeft, needed, pace, verdict: verdictOf() };

	function verdictOf(): Verdict {
		if (reached) return 'reached';
		if (needed === null || pace === null) return 'cannot_be_said';
		const towards = upwards(target.bound) ? pace.perYear : -pace.perYear;
		if (towards < 0) return 'moving_away';
		return towards > 0 && towards >= Math.abs(needed) ? 'on_the_way' : 'too_slow';
	}
}

/** Must the value rise? */
const upwards = ({ operator }: Bound): boolean => operator !== '<=' && operator !== '<';

function paceOf(later: Valued, series: readonly Valued[], notes: readonly Note[], decimals: number): Pace | null {
	if (notes.some(({ note, indicator }) => note === MARKS_LOST && indicator === later.indicator)) return null;
	const joined = (earlier: Valued) =>
		!series.some(({ year, status }) => status === 'B' && year > earlier.year && year <= later.year) &&
		!notes.some((note) => parts(note, earlier, later));
	const earlier = least(
		series.filter(
			(one) => one.year >= later.year - PACE_YEARS && one.year <= later.year - FEWEST_PACE_YEARS && joined(one)
		),
		({ year }) => year
	);
	if (!earlier) return null;
	const change = shownDifference(later.value, earlier.value, decimals);
	return { earlier, perYear: shown(change / (later.year - earlier.year), decimals + 1) };
}

/** A known large change between two values, a break stated in a note, or another method: no pace runs across. */
function parts(note: Note, earlier: Valued, later: Valued): boolean {
	if (note.kind === METHOD) return concerns(note, earlier) !== concerns(note, later);
	if (note.indicator !== later.indicator || note.country !== later.country || note.yearFrom === null) return false;
	if (note.kind === 'large_change')
		return note.yearTo !== null && earlier.year <= note.yearFrom && later.year >= note.yearTo;
	return note.kind === 'break' && earlier.year < note.yearFrom && later.year >= note.yearFrom;
}

/** A target and the one it is judged with. */
export interface JointProgress {
	readonly country: string;
	readonly members: readonly [OpenProgress, OpenProgress];
	/** How many of the two are reached. */
	readonly reached: 0 | 1 | 2;
}

/** Of two targets that are judged together; null where one of them has no value, or its year is over. */
export function jointProgress(country: string, one: Progress | null, other: Progress | null): JointProgress | null {
	if (one?.state !== 'open' || other?.state !== 'open') return null;
	const met = [one, other].filter(({ verdict }) => verdict === 'reached').length;
	return { country, members: [one, other], reached: met === 2 ? 2 : met === 1 ? 1 : 0 };
}
