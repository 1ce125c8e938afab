/**
 * What a country's page says in plain words: facts chosen by rules, worded elsewhere. The rules stand in
 * `docs/plain-words.md`; where the data is thin there is no fact.
 */
import type { Direction } from '$lib/domain/indicator';
import type { ObsStatus } from '$lib/domain/observation';
import { shown } from '$lib/domain/shown';
import { median, verdict, type Verdict } from '$lib/domain/statistics';

export interface CoursePoint {
	readonly year: number;
	readonly value: number;
	readonly status: ObsStatus;
	readonly source: string;
}

/** One indicator in one country, for women and men together, and in the other countries of its region. */
export interface Course {
	readonly indicator: string;
	readonly direction: Direction;
	/** Per cent: moves are told in percentage points. Otherwise in per cent of the earlier value. */
	readonly rate: boolean;
	readonly decimals: number;
	/** By year. */
	readonly points: readonly CoursePoint[];
	/** Years between which the values are known not to be comparable. */
	readonly doubts: readonly { readonly from: number; readonly to: number }[];
	readonly others: readonly { readonly country: string; readonly points: readonly CoursePoint[] }[];
}

/** An indicator then and now. */
export interface Move {
	readonly indicator: string;
	readonly rate: boolean;
	readonly from: CoursePoint;
	readonly to: CoursePoint;
	/** Of the values as they are shown: percentage points of a rate, per cent of an amount. */
	readonly difference: number;
	readonly verdict: Verdict;
}

export interface RegionMove extends Move {
	/** Other countries of the region with a value of the same release in both years. */
	readonly countries: readonly string[];
	readonly medianFrom: number;
	readonly medianTo: number;
	/** Own value less the median, in percentage points. */
	readonly distanceFrom: number;
	readonly distanceTo: number;
	readonly verdictFrom: Verdict;
	readonly verdictTo: Verdict;
}

/** Earlier values are sought this many years before the newest, at least and at most. */
const LOOK_BACK = 10;
const NEAREST = 5;
const FARTHEST = 15;
/** A newest value older than this says nothing of today. */
const STALE = 6;
/** Values of the release from the earlier to the newest year, both counted. */
const FEWEST_VALUES = 4;
const FEWEST_OTHERS = 3;
/** Smaller moves are not told. */
const LEAST_POINTS = 1;
const LEAST_PER_CENT = 5;

/**
 * The newest value and the one about ten years before, if the two can be compared.
 * @param newest newest year of all data
 */
export function pairOf(
	{ points, doubts }: Pick<Course, 'points' | 'doubts'>,
	newest: number
): { readonly from: CoursePoint; readonly to: CoursePoint } | null {
	const to = points.at(-1);
	if (!to || to.status === 'E' || to.year < newest - STALE) return null;
	const release = points.filter(({ source }) => source === to.source);
	const off = ({ year }: CoursePoint) => Math.abs(to.year - LOOK_BACK - year);
	const [from] = release
		.filter(({ year }) => year >= to.year - FARTHEST && year <= to.year - NEAREST)
		.sort((a, b) => off(a) - off(b) || b.year - a.year);
	if (!from) return null;
	const between = points.filter(({ year }) => year >= from.year);
	const [low, high] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
	/** How far the values between leave the way from the one to the other. */
	const swing = Math.max(...between.map(({ value }) => Math.max(low - value, value - high)));
	const comparable =
		swing <= high - low &&
		between.length >= FEWEST_VALUES &&
		between.every(
			(point) => point.source === to.source && point.status !== 'E' && (point === from || point.status !== 'B')
		) &&
		!doubts.some((doubt) => doubt.to > from.year && doubt.from <= to.year);
	return comparable ? { from, to } : null;
}

/** How an indicator moved against the country's own past, or null where that cannot be told. */
export function moveOf(course: Course, newest: number): Move | null {
	const pair = course.direction === 'neutral' ? null : pairOf(course, newest);
	if (!pair) return null;
	const { indicator, rate, direction, decimals } = course;
	const [before, now] = [shown(pair.from.value, decimals), shown(pair.to.value, decimals)];
	if (!rate && before === 0) return null;
	const difference = shown(rate ? now - before : (now / before - 1) * 100, rate ? decimals : 0);
	return { indicator, rate, ...pair, difference, verdict: verdict(difference, direction) };
}

const large = ({ rate, difference }: Move): boolean => Math.abs(difference) >= (rate ? LEAST_POINTS : LEAST_PER_CENT);

/** The largest of the moves that read so; an amount only where no rate does. Equals: the first in the usual order. */
function largest(moves: readonly Move[], reads: Verdict): Move | null {
	const reading = moves.filter((move) => move.verdict === reads && large(move));
	const rates = reading.filter(({ rate }) => rate);
	const [most] = [...(rates.length ? rates : reading)].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
	return most ?? null;
}

/** How a rate that moved did so against the median of the other countries of its region, or null where that cannot be told. */
export function regionMoveOf(course: Course, newest: number): RegionMove | null {
	const move = moveOf(course, newest);
	if (!move?.rate || !large(move)) return null;
	const { from, to } = move;
	const valueAt = (points: readonly CoursePoint[], year: number) =>
		points.find((point) => point.year === year && point.source === to.source && point.status !== 'E')?.value ?? null;
	const both = course.others.flatMap(({ country, points }) => {
		const [then, now] = [valueAt(points, from.year), valueAt(points, to.year)];
		return then === null || now === null ? [] : [{ country, then, now }];
	});
	if (both.length < FEWEST_OTHERS) return null;
	const at = (value: number) => shown(value, course.decimals);
	const medianFrom = at(median(both.map(({ then }) => then)) as number);
	const medianTo = at(median(both.map(({ now }) => now)) as number);
	const distanceFrom = at(at(from.value) - medianFrom);
	const distanceTo = at(at(to.value) - medianTo);
	const difference = at(distanceTo - distanceFrom);
	return {
		...move,
		difference,
		verdict: verdict(difference, course.direction),
		countries: both.map(({ country }) => country),
		medianFrom,
		medianTo,
		distanceFrom,
		distanceTo,
		verdictFrom: verdict(distanceFrom, course.direction),
		verdictTo: verdict(distanceTo, course.direction)
	};
}

export interface Moves {
	readonly improved: Move | null;
	readonly worsened: Move | null;
	/** Of an indicator not named before. */
	readonly region: RegionMove | null;
}

/** What moved most: for the better, for the worse, and against the region. */
export function movesOf(courses: readonly Course[], newest: number): Moves {
	const moves = courses.flatMap((course) => moveOf(course, newest) ?? []);
	const improved = largest(moves, 'better');
	const worsened = largest(moves, 'worse');
	const named = new Set([improved?.indicator, worsened?.indicator]);
	const [region] = courses
		.flatMap((course) => (named.has(course.indicator) ? [] : (regionMoveOf(course, newest) ?? [])))
		.filter(large)
		.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
	return { improved, worsened, region: region ?? null };
}
